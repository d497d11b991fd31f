import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";

const machine = (tags: string) => `provider "aws" {
  region = "us-east-1"
}

resource "aws_instance" "trainer" {
  ami           = "ami-1"
  instance_type = "p4d.24xlarge"
  tags = {
    ${tags}
  }
}
`;
const script = `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

dataset = load_dataset("tatsu-lab/alpaca")
model = AutoModelForCausalLM.from_pretrained("meta-llama/Llama-3.1-8B")
args = TrainingArguments(output_dir="out", num_train_epochs=3, bf16=True)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`;
const ideas = (tags: string) => {
  const files = [readFile("main.tf", machine(tags)), readFile("train.py", script)];
  const { suggestions, advice } = createAnalyzer().analyze(files, {});
  return [...suggestions, ...advice].map(({ rule }) => rule);
};

describe("tags of a rented machine", () => {
  for (const tag of ['data_classification = "restricted"', 'Compliance = "HIPAA"', 'residency = "us"'])
    it(`${tag}: the run stays where it is, and why is said`, () => {
      const found = ideas(tag);
      assert.ok(!found.includes("greener-region") && !found.includes("other-provider"), String(found));
      assert.ok(found.includes("data-stays"), String(found));
    });

  it("of other kinds hold nothing back", () => {
    assert.ok(ideas('Team = "philosophy", data_classification = "public"').includes("greener-region"));
  });
});
