/** A code action as a person meets it: the text of a file, the idea that is offered there, and what it changes. */
export interface Action {
  readonly name: string;
  readonly path: string;
  readonly rule: string;
  readonly text: string;
  /** Another file that holds the run which the edited one is part of. */
  readonly beside?: { readonly path: string; readonly text: string };
  /** What is replaced by what, each once; the rest of the text stays as it is. */
  readonly changes: readonly (readonly [from: string, to: string])[];
}

/** What the user has told in the settings: it fills what a file does not say. */
export const toldSettings = { accelerator: "H100", acceleratorCount: 1, country: "Germany" };

/** The text with the changes made. */
export function changed({ text, changes }: Action): string {
  return changes.reduce((now, [from, to]) => now.replace(from, () => to), text);
}

const classifier = `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

dataset = load_dataset("imdb")
model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
`;
const lightning = (trainer: string) => `import lightning as L
from torchvision.datasets import CIFAR10
from torchvision.models import resnet50


class Classifier(L.LightningModule):
    def validation_step(self, batch, index):
        self.log("val_loss", self.loss(batch))


model = Classifier(resnet50())
trainer = L.Trainer(${trainer})
trainer.fit(model, CIFAR10("data"))
`;
const causal = (args: string) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

dataset = load_dataset("tatsu-lab/alpaca")
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-0.5B")
args = TrainingArguments(
    output_dir="out",
    bf16=True,
    ${args},
)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`;
const axolotl = (rest: string) => `base_model: Qwen/Qwen2.5-7B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 1024
micro_batch_size: 2
${rest}`;
const generate = `import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")
model = AutoModelForCausalLM.from_pretrained(
    "meta-llama/Llama-3.1-8B-Instruct", load_in_8bit=True, device_map="auto"
)
for line in open("prompts.txt"):
    print(model.generate(**tokenizer(line, return_tensors="pt"), max_new_tokens=200))
`;

/** One file for every kind of edit, as a project would have it. */
export const actions: readonly Action[] = [
  {
    name: "early stopping, Transformers",
    path: "stop_transformers.py",
    rule: "early-stopping",
    text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=10, bf16=True)
trainer = Trainer(
    model=model,
    args=args,
    train_dataset=dataset["train"],
    eval_dataset=dataset["test"],
)
trainer.train()
`,
    changes: [
      ["Trainer, TrainingArguments\n", "Trainer, TrainingArguments, EarlyStoppingCallback\n"],
      [
        "bf16=True)",
        'bf16=True, eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True, metric_for_best_model="eval_loss")',
      ],
      [
        '    eval_dataset=dataset["test"],\n',
        '    eval_dataset=dataset["test"],\n    callbacks=[EarlyStoppingCallback(early_stopping_patience=3)],\n',
      ],
    ],
  },
  {
    name: "early stopping, Lightning",
    path: "stop_lightning.py",
    rule: "early-stopping",
    text: lightning('max_epochs=100, precision="bf16-mixed"'),
    changes: [
      ["import resnet50\n", "import resnet50\nfrom lightning.pytorch.callbacks import EarlyStopping\n"],
      ['"bf16-mixed")', '"bf16-mixed", callbacks=[EarlyStopping(monitor="val_loss", patience=3)])'],
    ],
  },
  {
    name: "early stopping, Keras",
    path: "stop_keras.py",
    rule: "early-stopping",
    text: `import keras
from keras.datasets import cifar10

(x, y), (x_val, y_val) = cifar10.load_data()
model = keras.applications.ResNet50(weights=None, classes=10)
model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
model.fit(x, y, batch_size=64, epochs=100, validation_data=(x_val, y_val))
`,
    changes: [
      [
        "validation_data=(x_val, y_val))",
        'validation_data=(x_val, y_val), callbacks=[keras.callbacks.EarlyStopping(monitor="val_loss", patience=3, restore_best_weights=True)])',
      ],
    ],
  },
  {
    name: "early stopping, Ultralytics",
    path: "stop_yolo.py",
    rule: "early-stopping",
    text: `from ultralytics import YOLO

model = YOLO("yolov8x.pt")
model.train(data="coco.yaml", epochs=300, imgsz=640)
`,
    changes: [["imgsz=640)", "imgsz=640, patience=10)"]],
  },
  {
    name: "early stopping, axolotl",
    path: "stop_axolotl.yml",
    rule: "early-stopping",
    text: axolotl("num_epochs: 10\nval_set_size: 0.05\nbf16: true\nadapter: lora\nlora_r: 16\n"),
    changes: [["num_epochs: 10\n", "num_epochs: 10\nearly_stopping_patience: 3\n"]],
  },
  {
    name: "16 bits, Transformers",
    path: "bits_transformers.py",
    rule: "mixed-precision",
    text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`,
    changes: [["num_train_epochs=3)", "num_train_epochs=3, bf16=True)"]],
  },
  {
    name: "16 bits, Lightning",
    path: "bits_lightning.py",
    rule: "mixed-precision",
    text: lightning("max_epochs=60, precision=32"),
    changes: [["precision=32", 'precision="bf16-mixed"']],
  },
  {
    name: "16 bits, a plain loop",
    path: "bits_loop.py",
    rule: "mixed-precision",
    text: `import torch
import torchvision
from torch.utils.data import DataLoader

model = torchvision.models.resnet50().cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loader = DataLoader(torchvision.datasets.ImageNet("data"), batch_size=64)

for epoch in range(60):
    for images, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(images.cuda()), labels.cuda())
        loss.backward()
        optimizer.step()
`,
    changes: [
      [
        "        loss = criterion(",
        '        with torch.autocast("cuda", dtype=torch.bfloat16):\n            loss = criterion(',
      ],
    ],
  },
  {
    name: "16 bits, a key of YAML",
    path: "bits_torchtune.yaml",
    rule: "mixed-precision",
    text: `model:
  _component_: torchtune.models.llama3_1.llama3_1_8b
tokenizer:
  _component_: torchtune.models.llama3.llama3_tokenizer
dataset:
  _component_: torchtune.datasets.alpaca_dataset
optimizer:
  _component_: torch.optim.AdamW
epochs: 1
batch_size: 2
dtype: fp32
`,
    changes: [["dtype: fp32", "dtype: bf16"]],
  },
  {
    name: "TF32 beside 32 bits",
    path: "bits_tf32.py",
    rule: "tf32-matmul",
    text: `import lightning as L
import torch
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification

model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
trainer = L.Trainer(max_epochs=3, precision="32-true")
trainer.fit(model, load_dataset("imdb"))
`,
    changes: [
      [
        "import AutoModelForSequenceClassification\n",
        'import AutoModelForSequenceClassification\n\ntorch.set_float32_matmul_precision("high")\n',
      ],
    ],
  },
  {
    name: "a smaller model, Python",
    path: "smaller.py",
    rule: "smaller-model",
    text: `from datasets import load_dataset
from transformers import AutoModelForCausalLM, AutoTokenizer, Trainer, TrainingArguments

dataset = load_dataset("tatsu-lab/alpaca")
tokenizer = AutoTokenizer.from_pretrained("Qwen/Qwen2.5-7B")
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")
args = TrainingArguments(output_dir="out", num_train_epochs=3, bf16=True)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`,
    changes: [
      ['from_pretrained("Qwen/Qwen2.5-7B")', 'from_pretrained("Qwen/Qwen2.5-3B")'],
      ['from_pretrained("Qwen/Qwen2.5-7B")', 'from_pretrained("Qwen/Qwen2.5-3B")'],
    ],
  },
  {
    name: "a LoraConfig",
    path: "lora.py",
    rule: "lora",
    text: `from datasets import load_dataset
from trl import SFTConfig, SFTTrainer

trainer = SFTTrainer(
    model="Qwen/Qwen2.5-7B",
    args=SFTConfig(output_dir="out", num_train_epochs=3, bf16=True),
    train_dataset=load_dataset("tatsu-lab/alpaca", split="train"),
)
trainer.train()
`,
    changes: [
      ["SFTTrainer\n", "SFTTrainer\nfrom peft import LoraConfig\n"],
      [
        'split="train"),\n',
        'split="train"),\n    peft_config=LoraConfig(r=16, lora_alpha=32, lora_dropout=0.05, task_type="CAUSAL_LM"),\n',
      ],
    ],
  },
  {
    name: "an adapter block of YAML",
    path: "lora_axolotl.yml",
    rule: "lora",
    text: axolotl("num_epochs: 3\nbf16: true\n"),
    changes: [
      [
        "sequence_len: 1024\n",
        "sequence_len: 1024\nadapter: lora\nlora_r: 16\nlora_alpha: 32\nlora_dropout: 0.05\nlora_target_linear: true\n",
      ],
    ],
  },
  {
    name: "4 bits under an adapter",
    path: "qlora.yml",
    rule: "qlora",
    text: `base_model: meta-llama/Llama-3.1-70B
adapter: lora
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 1024
lora_r: 16
micro_batch_size: 1
num_epochs: 3
bf16: true
`,
    changes: [["adapter: lora\n", "adapter: qlora\nload_in_4bit: true\n"]],
  },
  {
    name: "a region of SageMaker",
    path: "region_sagemaker.py",
    rule: "greener-region",
    text: `import boto3
import sagemaker
from sagemaker.huggingface import HuggingFace

session = sagemaker.Session(boto3.Session(region_name="eu-central-1"))
estimator = HuggingFace(
    entry_point="train.py",
    instance_type="ml.p4d.24xlarge",
    instance_count=1,
    hyperparameters={"model_name_or_path": "gpt2-xl", "epochs": 3, "dataset_name": "imdb"},
    sagemaker_session=session,
)
estimator.fit()
`,
    changes: [['region_name="eu-central-1"', 'region_name="eu-north-1"']],
  },
  {
    name: "a region of Vertex",
    path: "region_vertex.py",
    rule: "greener-region",
    text: `from google.cloud import aiplatform

REGION = "europe-west3"
aiplatform.init(project="mine", location=REGION)
job = aiplatform.CustomTrainingJob(display_name="tune", script_path="task.py", container_uri="image")
job.run(
    machine_type="a2-highgpu-1g",
    accelerator_type="NVIDIA_TESLA_A100",
    accelerator_count=1,
    args=["--epochs", "3", "--model_name_or_path", "gpt2-xl", "--dataset_name", "imdb"],
)
`,
    changes: [['REGION = "europe-west3"', 'REGION = "europe-north2"']],
  },
  {
    name: "a region of Azure ML",
    path: "region_azure.py",
    rule: "greener-region",
    text: `from azure.ai.ml import MLClient, command
from azure.ai.ml.entities import AmlCompute

client = MLClient(credential, "subscription", "group", "workspace")
client.compute.begin_create_or_update(
    AmlCompute(name="gpu", size="Standard_ND96asr_v4", location="germanywestcentral")
)
job = command(
    command="python task.py --epochs 3",
    inputs={"model_name_or_path": "gpt2-xl", "dataset_name": "imdb", "epochs": 3},
)
client.jobs.create_or_update(job)
`,
    changes: [["germanywestcentral", "swedencentral"]],
  },
  {
    name: "a region of SkyPilot",
    path: "region_sky.yaml",
    rule: "greener-region",
    text: `resources:
  cloud: aws
  region: eu-central-1
  accelerators: A100:8

run: |
  torchrun --nproc_per_node 8 train.py --model_name_or_path gpt2-xl --dataset_name imdb --num_train_epochs 3
`,
    changes: [["region: eu-central-1", "region: eu-north-1"]],
  },
  {
    name: "a region of Terraform",
    path: "main.tf",
    rule: "greener-region",
    beside: {
      path: "on_rented.py",
      text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=3, bf16=True)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`,
    },
    text: `provider "aws" {
  region = "eu-central-1"
}

resource "aws_instance" "trainer" {
  ami           = "ami-1"
  instance_type = "g5.xlarge"
}
`,
    changes: [['"eu-central-1"', '"eu-north-1"']],
  },
  {
    name: "another machine",
    path: "machine.py",
    rule: "better-accelerator",
    text: `from sagemaker.huggingface import HuggingFace

estimator = HuggingFace(
    entry_point="train.py",
    instance_type="ml.p3.2xlarge",
    instance_count=1,
    hyperparameters={"model_name_or_path": "bert-large-uncased", "epochs": 3, "dataset_name": "imdb"},
)
estimator.fit()
`,
    changes: [["ml.p3.2xlarge", "ml.g6e.2xlarge"]],
  },
  {
    name: "fewer reserved accelerators",
    path: "reserved.sbatch",
    rule: "unused-accelerators",
    text: `#!/bin/bash
#SBATCH --nodes=1 --gres=gpu:a100:8
#SBATCH --time=24:00:00
srun torchrun --nproc_per_node=4 tune.py --model_name_or_path gpt2 --num_train_epochs 3 --max_train_samples 500000
`,
    changes: [["gpu:a100:8", "gpu:a100:4"]],
  },
  {
    name: "fewer accelerators",
    path: "fewer.sh",
    rule: "fewer-accelerators",
    text: `#!/bin/bash
torchrun --nproc_per_node 8 tune.py --model_name_or_path bert-large-uncased --dataset_name imdb --num_train_epochs 10 --bf16
`,
    changes: [["--nproc_per_node 8", "--nproc_per_node 1"]],
  },
  {
    name: "a pruner for Optuna",
    path: "search_optuna.py",
    rule: "fewer-trials",
    text: `import keras
import optuna
from keras.datasets import cifar10

(x, y), held = cifar10.load_data()


def objective(trial):
    model = keras.applications.ResNet50(weights=None, classes=10)
    watch = optuna.integration.KerasPruningCallback(trial, "val_loss")
    model.fit(x, y, epochs=10, validation_data=held, callbacks=[watch])
    return model.evaluate(*held)


study = optuna.create_study()
study.optimize(objective, n_trials=200)
`,
    changes: [["create_study()", "create_study(pruner=optuna.pruners.HyperbandPruner())"]],
  },
  {
    name: "an end for poor trials of W&B",
    path: "search_wandb.yaml",
    rule: "fewer-trials",
    text: `program: train.py
method: bayes
metric:
  name: val_loss
  goal: minimize
run_cap: 200
parameters:
  model_name_or_path:
    value: bert-base-uncased
  dataset_name:
    value: imdb
  epochs:
    value: 3
`,
    changes: [["run_cap: 200\n", "run_cap: 200\nearly_terminate:\n  type: hyperband\n  min_iter: 3\n"]],
  },
  {
    name: "checkpointing off",
    path: "checkpointing.py",
    rule: "checkpointing-off",
    text: causal(
      "num_train_epochs=8, per_device_train_batch_size=8, max_seq_length=512, gradient_checkpointing=True",
    ),
    changes: [["gradient_checkpointing=True", "gradient_checkpointing=False"]],
  },
  {
    name: "a larger batch",
    path: "batch.py",
    rule: "batch-size",
    text: causal(
      "num_train_epochs=8, per_device_train_batch_size=1, gradient_accumulation_steps=16, max_seq_length=512",
    ),
    changes: [
      ["per_device_train_batch_size=1", "per_device_train_batch_size=16"],
      ["gradient_accumulation_steps=16", "gradient_accumulation_steps=1"],
    ],
  },
  {
    name: "features kept",
    path: "features.py",
    rule: "cache-features",
    text: `import torch
import torchvision
from torch.utils.data import DataLoader

backbone = torchvision.models.resnet50(weights="IMAGENET1K_V2").cuda().eval()
for weight in backbone.parameters():
    weight.requires_grad = False
head = torch.nn.Linear(1000, 10).cuda()
criterion = torch.nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
loader = DataLoader(torchvision.datasets.ImageNet("data"), batch_size=256)

for epoch in range(60):
    for images, labels in loader:
        with torch.no_grad():
            features = backbone(images.cuda())
        optimizer.zero_grad()
        loss = criterion(head(features), labels.cuda())
        loss.backward()
        optimizer.step()
`,
    changes: [
      [
        "for epoch in",
        "with torch.no_grad():\n    kept_features = [(backbone(images.cuda()), labels) for images, labels in loader]\nfor epoch in",
      ],
      ["for images, labels in loader:\n        with", "for features, labels in kept_features:\n        with"],
      ["        with torch.no_grad():\n            features = backbone(images.cuda())\n", ""],
    ],
  },
  {
    name: "fewer evaluations",
    path: "evaluations.py",
    rule: "evaluate-less-often",
    text: `${classifier}args = TrainingArguments(
    output_dir="out", max_steps=20000, bf16=True, per_device_train_batch_size=16, eval_strategy="steps", eval_steps=50
)
Trainer(model=model, args=args, train_dataset=dataset["train"], eval_dataset=dataset["test"]).train()
`,
    changes: [["eval_steps=50", "eval_steps=2000"]],
  },
  {
    name: "fp8 on fewer cards",
    path: "serve.py",
    rule: "quantised-inference",
    text: `from vllm import LLM, SamplingParams

llm = LLM(model="meta-llama/Llama-3.1-70B-Instruct", tensor_parallel_size=4)
for answer in llm.generate(open("prompts.txt").readlines(), SamplingParams(max_tokens=200)):
    print(answer)
`,
    changes: [["tensor_parallel_size=4", 'tensor_parallel_size=2, quantization="fp8"']],
  },
  {
    name: "16 bits for weights in 8",
    path: "answer.py",
    rule: "int8-warning",
    text: generate,
    changes: [["load_in_8bit=True", "torch_dtype=torch.bfloat16"]],
  },
  {
    name: "off the processor",
    path: "processor.py",
    rule: "gpu-instead",
    text: lightning('max_epochs=60, accelerator="cpu"'),
    changes: [['accelerator="cpu"', 'accelerator="auto"']],
  },
  {
    name: "a tracker around the run",
    path: "measure.py",
    rule: "measure",
    text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=3, bf16=True)
trainer = Trainer(model=model, args=args, train_dataset=dataset["train"])
trainer.train()
`,
    changes: [
      ["TrainingArguments\n", "TrainingArguments\nfrom codecarbon import OfflineEmissionsTracker\n"],
      ["trainer.train()", 'with OfflineEmissionsTracker(country_iso_code="DEU"):\n    trainer.train()'],
    ],
  },
];
