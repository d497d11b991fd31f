import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const trainer = (args: string) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

dataset = load_dataset("tatsu-lab/alpaca")
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")
args = TrainingArguments(
    output_dir="out",
    num_train_epochs=3,
    bf16=True,
    ${args}
)
Trainer(model=model, args=args, train_dataset=dataset["train"], eval_dataset=dataset["test"]).train()
`;
const axolotl = (rest: string) => `base_model: Qwen/Qwen2.5-7B
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
val_set_size: 0.1
micro_batch_size: 1
num_epochs: 3
${rest}
`;
const lightning = (args: string) => `import lightning as L
from datasets import load_dataset
from transformers import AutoModelForCausalLM

dataset = load_dataset("tatsu-lab/alpaca")
model = AutoModelForCausalLM.from_pretrained("Qwen/Qwen2.5-7B")
trainer = L.Trainer(max_epochs=3, ${args})
trainer.fit(model, dataset)
`;
const skyPilot = (accelerators: string) => `resources:
  accelerators: ${accelerators}

run: |
  python train.py --model_name_or_path gpt2 --dataset_name tatsu-lab/alpaca --num_train_epochs 3
`;
const shell = (count: number) => `#!/bin/bash
#SBATCH --time=12:00:00
torchrun --nproc_per_node ${count} train.py --model_name_or_path Qwen/Qwen2.5-7B --dataset_name tatsu-lab/alpaca --num_train_epochs 3
`;

const off = {
  rule: "checkpointing-off",
  patch: { gradientCheckpointing: false },
  at: "gradientCheckpointing" as const,
  reads: { gradientCheckpointing: undefined },
};
const evaluate = { rule: "evaluate-less-often" };
const fewer = { rule: "fewer-accelerators" };
const cases: readonly Case[] = [
  {
    ...off,
    name: "checkpointing in Python",
    path: "train.py",
    before: trainer("gradient_checkpointing=True,"),
    after: trainer("gradient_checkpointing=False,"),
  },
  {
    ...off,
    name: "checkpointing in YAML",
    path: "run.yml",
    before: axolotl("gradient_checkpointing: true  # needs it"),
    after: axolotl("gradient_checkpointing: false  # needs it"),
  },
  {
    ...evaluate,
    name: "evaluation steps in Python",
    path: "train.py",
    at: "evalEverySteps",
    patch: { evalEverySteps: 500 },
    reads: { evalEverySteps: 500 },
    before: trainer(`eval_strategy="steps",\n    eval_steps=50,`),
    after: trainer(`eval_strategy="steps",\n    eval_steps=500,`),
  },
  {
    ...evaluate,
    name: "evaluations of an epoch in YAML",
    path: "run.yml",
    at: "evalsPerEpoch",
    patch: { evalsPerEpoch: 1 },
    reads: { evalsPerEpoch: 1 },
    before: axolotl("evals_per_epoch: 20"),
    after: axolotl("evals_per_epoch: 1"),
  },
  {
    ...fewer,
    name: "devices of Lightning",
    path: "train.py",
    at: "acceleratorsPerNode",
    patch: { acceleratorsPerNode: 1 },
    reads: { acceleratorsPerNode: 1 },
    before: lightning("devices=8"),
    after: lightning("devices=1"),
  },
  {
    ...fewer,
    name: "nodes of Lightning",
    path: "train.py",
    at: "nodes",
    patch: { nodes: 1 },
    reads: { nodes: 1 },
    before: lightning("devices=1, num_nodes=4"),
    after: lightning("devices=1, num_nodes=1"),
  },
  {
    ...fewer,
    name: "accelerators of SkyPilot",
    path: "task.yaml",
    at: "acceleratorsPerNode",
    patch: { acceleratorsPerNode: 1 },
    reads: { acceleratorsPerNode: 1 },
    before: skyPilot("A100-80GB:8"),
    after: skyPilot("A100-80GB:1"),
  },
  {
    ...fewer,
    name: "processes of torchrun",
    path: "run.sh",
    at: "acceleratorsPerNode",
    patch: { acceleratorsPerNode: 1 },
    reads: { acceleratorsPerNode: 1 },
    before: shell(8),
    after: shell(1),
  },
];

describe("edit: numbers and switches", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made where two lines of a script count devices", () => {
    const text = shell(8).replace("--time=12:00:00", "--gres=gpu:8");
    const anchor = anchorOf("run.sh", text, "acceleratorsPerNode");
    assert.equal(
      editsFor({ ...fewer, patch: { acceleratorsPerNode: 2 }, anchor }, fileOf("run.sh", text)),
      undefined,
    );
  });

  it("never raises a count", () => {
    const text = lightning("devices=2");
    const anchor = anchorOf("train.py", text, "acceleratorsPerNode");
    assert.equal(
      editsFor({ ...fewer, patch: { acceleratorsPerNode: 4 }, anchor }, fileOf("train.py", text)),
      undefined,
    );
  });
});
