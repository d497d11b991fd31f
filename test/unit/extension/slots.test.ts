import assert from "node:assert/strict";
import { analyze } from "../../../src/core/analyze.ts";
import { readFile } from "../../../src/core/read.ts";
import { slotsOf } from "../../../src/extension/slots.ts";

const script = `import argparse
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
parser = argparse.ArgumentParser()
parser.add_argument("--epochs", type=int, default=3)
args = parser.parse_args()
model = AutoModelForCausalLM.from_pretrained("gpt2")
Trainer(model=model, args=TrainingArguments("out", num_train_epochs=args.epochs)).train()
`;
const start = (epochs: number) => `#!/bin/sh\npython train.py --epochs ${epochs}\n`;

describe("the place of a script that others start", () => {
  const sources = [
    { path: "short.sh", text: start(1), language: "shell" },
    { path: "long.sh", text: start(50), language: "shell" },
    { path: "train.py", text: script, language: "python" },
  ] as const;

  const slotsIn = (order: readonly number[]) =>
    slotsOf(
      readFile("train.py", script),
      analyze(
        order.flatMap((index) => sources[index] ?? []),
        {},
      ),
    ).map(({ estimate, heaviestOf }) => [estimate?.workload.inputs.epochs?.value, heaviestOf]);

  it("shows the heaviest of its runs, in whatever order they were read", () => {
    assert.deepEqual(slotsIn([0, 1, 2]), [[50, 2]]);
    assert.deepEqual(slotsIn([1, 2, 0]), [[50, 2]]);
  });

  it("shows the only one as it is", () => assert.deepEqual(slotsIn([0, 2]), [[1, undefined]]));
});
