import { type Case, prove } from "./proof.ts";

const trainer = (args: string) => `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

dataset = load_dataset("imdb")
model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
args = TrainingArguments(${args})
trainer = Trainer(model=model, args=args, train_dataset=dataset["train"])
trainer.train()
`;
const lightning = (args: string) => `import lightning as L
from torchvision.models import resnet50
from torchvision.datasets import CIFAR10

model = resnet50()
data = CIFAR10("data")
trainer = L.Trainer(${args})
trainer.fit(model, data)
`;
const axolotl = (rest: string) => `base_model: NousResearch/Meta-Llama-3-8B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
sequence_len: 2048
micro_batch_size: 2
num_epochs: 3
learning_rate: 0.0002 # as in the paper
${rest}optimizer: adamw_torch
`;
const factory = (rest: string) => `### model
model_name_or_path: meta-llama/Llama-3.1-8B
### method
stage: sft
do_train: true
finetuning_type: full
### dataset
dataset: alpaca_en
template: llama3
### train
per_device_train_batch_size: 1
num_train_epochs: 3.0
learning_rate: 1.0e-5
${rest}`;
const tune = (dtype: string) => `model:
  _component_: torchtune.models.llama3_1.llama3_1_8b
tokenizer:
  _component_: torchtune.models.llama3.llama3_tokenizer
dataset:
  _component_: torchtune.datasets.alpaca_dataset
optimizer:
  _component_: torch.optim.AdamW
epochs: 1
batch_size: 2
dtype: ${dtype}
`;

const rule = "mixed-precision";
const patch = { precision: "bf16" as const };
const reads = { precision: "bf16" };
const cases: readonly Case[] = [
  {
    name: "one line of arguments",
    path: "train.py",
    before: trainer(`output_dir="out", num_train_epochs=3`),
    after: trainer(`output_dir="out", num_train_epochs=3, bf16=True`),
  },
  {
    name: "arguments on lines of their own, the last with a comma",
    path: "train.py",
    before: trainer(`\n    output_dir="out",\n    num_train_epochs=3,\n`),
    after: trainer(`\n    output_dir="out",\n    num_train_epochs=3,\n    bf16=True,\n`),
  },
  {
    name: "no comma and a comment at the end",
    path: "train.py",
    before: trainer(`\n    output_dir="out",\n    num_train_epochs=3  # enough\n`),
    after: trainer(`\n    output_dir="out",\n    num_train_epochs=3,  # enough\n    bf16=True\n`),
  },
  {
    name: "a switch that is off",
    path: "train.py",
    before: trainer(`output_dir="out", bf16=False, num_train_epochs=3`),
    after: trainer(`output_dir="out", bf16=True, num_train_epochs=3`),
  },
  {
    name: "Lightning without a precision",
    path: "train.py",
    before: lightning(`max_epochs=30, devices=1`),
    after: lightning(`max_epochs=30, devices=1, precision="bf16-mixed"`),
  },
  {
    name: "Lightning with full precision",
    path: "train.py",
    before: lightning(`precision=32, max_epochs=30`),
    after: lightning(`precision="bf16-mixed", max_epochs=30`),
  },
  {
    name: "axolotl without the key",
    path: "run.yml",
    before: axolotl(""),
    after: axolotl("bf16: true\n"),
    saves: false as const,
  },
  {
    name: "axolotl, off",
    path: "run.yml",
    before: axolotl("bf16: false\n"),
    after: axolotl("bf16: true\n"),
    saves: false as const,
  },
  {
    name: "LLaMA-Factory without the key",
    path: "sft.yaml",
    before: factory(""),
    after: factory("bf16: true\n"),
    saves: false as const,
  },
  { name: "torchtune", path: "full.yaml", before: tune("fp32"), after: tune("bf16") },
].map((one) => ({ ...one, rule, patch, reads }));

describe("edit: mixed precision", () => {
  for (const one of cases) it(one.name, () => prove(one));
});
