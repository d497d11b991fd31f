import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const script = (model: string, quote = '"') => `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, AutoTokenizer, Trainer, TrainingArguments

dataset = load_dataset("imdb")
tokenizer = AutoTokenizer.from_pretrained(${quote}${model}${quote})
model = AutoModelForSequenceClassification.from_pretrained(${quote}${model}${quote}, num_labels=2)
args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=dataset["train"]).train()
`;
const constant = (model: string) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

MODEL_NAME = "${model}"  # large enough
dataset = load_dataset("imdb")
model = AutoModelForCausalLM.from_pretrained(MODEL_NAME)
args = TrainingArguments(output_dir="out", num_train_epochs=3)
trainer = Trainer(model=model, args=args, train_dataset=dataset["train"])
trainer.train()
`;
const yolo = (model: string) => `from ultralytics import YOLO

YOLO("${model}").train(data="coco.yaml", epochs=100)
`;
const axolotl = (model: string) => `base_model: ${model}  # gated
datasets:
  - path: tatsu-lab/alpaca
    type: alpaca
micro_batch_size: 2
num_epochs: 3
`;
const inJson = (model: string) => `{
  "model_name_or_path": "${model}",
  "stage": "sft",
  "finetuning_type": "lora",
  "template": "qwen",
  "dataset": "alpaca_en",
  "num_train_epochs": 3
}
`;

const shell = (model: string) => `#!/bin/bash
python run_glue.py --dataset_name imdb --model_name_or_path ${model} --num_train_epochs 3
`;
const base = { rule: "smaller-model", at: "model" as const };
const cases: readonly Case[] = [
  {
    ...base,
    name: "the model and its tokenizer",
    path: "train.py",
    patch: { model: "google-bert/bert-base-uncased" },
    before: script("bert-large-uncased"),
    after: script("google-bert/bert-base-uncased"),
    reads: { model: "google-bert/bert-base-uncased" },
  },
  {
    ...base,
    name: "single quotes",
    path: "train.py",
    patch: { model: "distilbert/distilbert-base-uncased" },
    before: script("bert-base-uncased", "'"),
    after: script("distilbert/distilbert-base-uncased", "'"),
    reads: { model: "distilbert/distilbert-base-uncased" },
  },
  {
    ...base,
    name: "a constant",
    path: "train.py",
    patch: { model: "openai-community/gpt2" },
    before: constant("gpt2-large"),
    after: constant("openai-community/gpt2"),
    reads: { model: "openai-community/gpt2" },
  },
  {
    ...base,
    name: "a file of weights",
    path: "train.py",
    patch: { model: "yolov8s" },
    before: yolo("yolov8x.pt"),
    after: yolo("yolov8s.pt"),
    reads: { model: "yolov8s.pt" },
  },
  {
    ...base,
    name: "a flag",
    path: "run.sh",
    patch: { model: "google-bert/bert-base-uncased" },
    before: shell("bert-large-uncased"),
    after: shell("google-bert/bert-base-uncased"),
    reads: { model: "google-bert/bert-base-uncased" },
  },
  {
    ...base,
    name: "YAML",
    path: "run.yml",
    patch: { model: "Qwen/Qwen2.5-3B" },
    before: axolotl("Qwen/Qwen2.5-7B"),
    after: axolotl("Qwen/Qwen2.5-3B"),
    reads: { model: "Qwen/Qwen2.5-3B" },
  },
  {
    ...base,
    name: "JSON",
    path: "sft.json",
    patch: { model: "Qwen/Qwen2.5-3B" },
    before: inJson("Qwen/Qwen2.5-7B"),
    after: inJson("Qwen/Qwen2.5-3B"),
    reads: { model: "Qwen/Qwen2.5-3B" },
  },
];

describe("edit: swap the model", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("is not made where a class is bound to the old architecture", () => {
    const text = script("bert-base-uncased").replaceAll("AutoModelFor", "BertFor");
    const anchor = anchorOf("train.py", text, "model");
    const patch = { model: "distilbert/distilbert-base-uncased" };
    assert.equal(editsFor({ rule: base.rule, patch, anchor }, fileOf("train.py", text)), undefined);
  });

  it("is not made where a tuned model would become a bare one", () => {
    const text = axolotl("Qwen/Qwen2.5-7B-Instruct");
    const anchor = anchorOf("run.yml", text, "model");
    const patch = { model: "Qwen/Qwen2.5-3B" };
    assert.equal(editsFor({ rule: base.rule, patch, anchor }, fileOf("run.yml", text)), undefined);
  });

  it("is not made with a hub's name where a tool has names of its own", () => {
    const text = shell("llama2-13b").replace("--model_name_or_path ", "--model_name=");
    const start = text.indexOf("--model_name");
    const span = { start, end: start + "--model_name=llama2-13b".length };
    const anchor = { path: "run.sh", span, line: 2, detector: "shell" };
    const patch = { model: "meta-llama/Llama-2-7b-hf" };
    assert.equal(editsFor({ rule: base.rule, patch, anchor }, fileOf("run.sh", text)), undefined);
  });

  for (const [builds, made] of [
    ["models.backbone(args.backbone)", false],
    ["timm.create_model(args.backbone)", true],
  ] as const)
    it(`is ${made ? "" : "not "}made in an option that is handed to ${builds}`, () => {
      const text = `import argparse, timm, torch
from own import models
parser = argparse.ArgumentParser()
parser.add_argument("--backbone", default="resnet50")
args = parser.parse_args()
model = ${builds}
`;
      const start = text.indexOf('parser.add_argument("');
      const span = { start, end: text.indexOf("\n", start) };
      const anchor = { path: "train.py", span, line: 4, detector: "loop" };
      const edits = editsFor(
        { rule: base.rule, patch: { model: "resnet34" }, anchor },
        fileOf("train.py", text),
      );
      assert.equal(edits?.length, made ? 1 : undefined);
    });

  it("is not made for a folder of weights", () => {
    const text = axolotl("./checkpoints/llama");
    const anchor = anchorOf("run.yml", text, "model");
    assert.equal(
      editsFor({ rule: base.rule, patch: { model: "Qwen/Qwen2.5-3B" }, anchor }, fileOf("run.yml", text)),
      undefined,
    );
  });
});
