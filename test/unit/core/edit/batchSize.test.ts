import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const script = (batch: number, gathered: number) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

model = AutoModelForCausalLM.from_pretrained("gpt2")
args = TrainingArguments(
    output_dir="out",
    num_train_epochs=3,
    per_device_train_batch_size=${batch},  # small
    gradient_accumulation_steps=${gathered},
)
Trainer(model=model, args=args, train_dataset=load_dataset("imdb")["train"]).train()
`;
const constants = (batch: number, steps: number) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

BATCH_SIZE = ${batch}
model = AutoModelForCausalLM.from_pretrained("gpt2")
args = TrainingArguments(output_dir="out", max_steps=${steps}, per_device_train_batch_size=BATCH_SIZE)
Trainer(model=model, args=args, train_dataset=load_dataset("imdb")["train"]).train()
`;
const axolotl = (batch: number, gathered: number) => `base_model: Qwen/Qwen2.5-0.5B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
gradient_accumulation_steps: ${gathered}
micro_batch_size: ${batch}  # per card
num_epochs: 3
`;
const shell = (batch: number, gathered: number) => `#!/bin/bash
python run_clm.py --model_name_or_path gpt2 --dataset_name imdb --num_train_epochs 3 --per_device_train_batch_size ${batch} --gradient_accumulation_steps=${gathered}
`;
const base = { rule: "batch-size", at: "perDeviceBatchSize" as const };
const gathered = { perDeviceBatchSize: 8, gradientAccumulation: 2 };
const reads = gathered;
const cases: readonly Case[] = [
  {
    ...base,
    name: "arguments",
    path: "train.py",
    patch: gathered,
    before: script(1, 16),
    after: script(8, 2),
    reads,
  },
  {
    ...base,
    name: "a constant, and the steps",
    path: "train.py",
    patch: { perDeviceBatchSize: 8, steps: 2500 },
    before: constants(2, 10000),
    after: constants(8, 2500),
    reads: { perDeviceBatchSize: 8, steps: 2500 },
  },
  {
    ...base,
    name: "YAML",
    path: "run.yml",
    patch: gathered,
    before: axolotl(1, 16),
    after: axolotl(8, 2),
    reads,
  },
  {
    ...base,
    name: "flags",
    path: "run.sh",
    patch: gathered,
    before: shell(1, 16),
    after: shell(8, 2),
    reads,
  },
];

describe("edit: the batch of one device", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made by halves: the accumulation stands elsewhere, or twice", () => {
    for (const text of [
      script(1, 16).replace(/ {4}gradient_acc.*\n/, ""),
      `${script(1, 16)}other = TrainingArguments(gradient_accumulation_steps=4)\n`,
    ]) {
      const anchor = anchorOf("train.py", text, "perDeviceBatchSize");
      assert.equal(editsFor({ ...base, patch: gathered, anchor }, fileOf("train.py", text)), undefined);
    }
  });
});
