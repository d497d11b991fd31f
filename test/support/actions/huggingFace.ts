import type { Action } from "./action.ts";

export const classifier = `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

dataset = load_dataset("imdb")
model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
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
const generate = `import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

tokenizer = AutoTokenizer.from_pretrained("meta-llama/Llama-3.1-8B-Instruct")
model = AutoModelForCausalLM.from_pretrained(
    "meta-llama/Llama-3.1-8B-Instruct", load_in_8bit=True, device_map="auto"
)
for line in open("prompts.txt"):
    print(model.generate(**tokenizer(line, return_tensors="pt"), max_new_tokens=200))
`;

/** Edits of scripts with the trainers of Transformers and TRL. */
export const huggingFaceActions: readonly Action[] = [
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
    name: "16 bits, Transformers",
    path: "bits_transformers.py",
    rule: "mixed-precision",
    text: `${classifier}args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`,
    changes: [["num_train_epochs=3)", "num_train_epochs=3, bf16=True)"]],
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
    path: "whole.py",
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
    name: "16 bits for weights in 8",
    path: "answer.py",
    rule: "int8-warning",
    text: generate,
    changes: [["load_in_8bit=True", "torch_dtype=torch.bfloat16"]],
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
