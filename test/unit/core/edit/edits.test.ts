import assert from "node:assert/strict";
import fc from "fast-check";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits, type TextEdit } from "../../../../src/core/edit/textEdit.ts";
import type { Patch } from "../../../../src/core/model/suggestion.ts";
import { fileOf, pythonErrors } from "./proof.ts";

const problemsOf = (path: string, text: string) => readFile(path, text).problems;

const python = `import optuna
from datasets import load_dataset
from transformers import (
    AutoModelForCausalLM,
    Trainer,
    TrainingArguments,
)
from trl import SFTTrainer  # and the trainer

MODEL = "Qwen/Qwen2.5-7B"
model = AutoModelForCausalLM.from_pretrained(MODEL)
args = TrainingArguments(
    output_dir="out", num_train_epochs=6,  # many
    gradient_checkpointing=True, eval_steps=10
)


def main(region="eu-central-1", devices=8):
\ttrainer = Trainer(model, args, callbacks=[
\t\tprint,
\t], train_dataset=load_dataset("imdb"), eval_dataset=None)
\ttrainer.train(
\t    resume=False)


main()
`;
const yaml = `# a run
base_model: Qwen/Qwen2.5-7B
adapter:
datasets: &data
  - path: tatsu-lab/alpaca
val_set_size: 0.1
micro_batch_size: 2
gradient_checkpointing: true
fp16: false
num_epochs: 6   # many
note: |
  last
`;
const patches: { readonly [rule: string]: Patch } = {
  "early-stopping": { earlyStopping: true },
  "smaller-model": { model: "Qwen/Qwen2.5-3B" },
  "greener-region": { region: "eu-north-1" },
  "mixed-precision": { precision: "bf16" },
  lora: { adapter: "lora", task: "lora" },
  "fewer-trials": { trials: 3, pruner: "hyperband" },
  "fewer-accelerators": { acceleratorCount: 1, acceleratorsPerNode: 1, nodes: 1 },
  "better-accelerator": { instanceType: "g6.xlarge", accelerator: undefined },
  "checkpointing-off": { gradientCheckpointing: false },
  "evaluate-less-often": { evalEverySteps: 100 },
  "batch-size": { perDeviceBatchSize: 8, gradientAccumulation: 2 },
  "unused-accelerators": { reservedPerNode: undefined, acceleratorsPerNode: 1 },
  "quantised-inference": { quantization: "fp8", acceleratorsPerNode: 1 },
  "int8-warning": { quantization: undefined, precision: "bf16" },
  "gpu-instead": { cpuOnly: undefined, accelerator: "NVIDIA L4" },
  qlora: { adapter: "qlora", task: "qlora", quantization: "int4" },
  "cache-features": { cachedFeatures: true },
  "tf32-matmul": { tf32: true },
  measure: { country: "FRA" },
};

describe("edits", () => {
  const anchors = (length: number) =>
    fc
      .tuple(fc.nat(length), fc.nat(120))
      .map(([start, size]) => ({ start, end: Math.min(length, start + size) }));
  const rules = fc.constantFrom(...Object.keys(patches));
  const editsAt = (rule: string, path: string, text: string, span: { start: number; end: number }) =>
    editsFor(
      { rule, patch: patches[rule] ?? {}, anchor: { path, span, line: 1, detector: "any" } },
      fileOf(path, text),
    );

  it("never break a Python text, wherever they are said to belong", () => {
    fc.assert(
      fc.property(rules, anchors(python.length), (rule, span) => {
        const edits = editsAt(rule, "train.py", python, span);
        if (edits) assert.equal(pythonErrors(applyEdits(python, edits)), 0);
      }),
      { numRuns: 300 },
    );
  });

  it("never break a YAML text, wherever they are said to belong", () => {
    fc.assert(
      fc.property(rules, anchors(yaml.length), (rule, span) => {
        const edits = editsAt(rule, "run.yml", yaml, span);
        if (edits) assert.deepEqual(problemsOf("run.yml", applyEdits(yaml, edits)), []);
      }),
      { numRuns: 300 },
    );
  });

  it("never break a notebook, wherever they are said to belong", () => {
    const cells = python
      .split("\n\n")
      .map((source) => ({ cell_type: "code", outputs: [], source: source.split(/(?<=\n)/) }));
    const notebook = JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1);
    fc.assert(
      fc.property(rules, anchors(notebook.length), (rule, span) => {
        const edits = editsAt(rule, "a.ipynb", notebook, span);
        if (edits) JSON.parse(applyEdits(notebook, edits));
      }),
      { numRuns: 200 },
    );
  });

  it("answer for text of any kind, and never overlap", () => {
    const texts = fc
      .tuple(fc.nat(python.length), fc.nat(40), fc.string())
      .map(([at, gone, put]) => python.slice(0, at) + put + python.slice(at + gone));
    fc.assert(
      fc.property(
        rules,
        texts,
        anchors(python.length),
        fc.constantFrom("train.py", "run.yml", "a.json", "run.sh", "a.ipynb"),
        (rule, text, span, path) => {
          const edits = [...(editsAt(rule, path, text, span) ?? [])].sort((a, b) => a.start - b.start);
          edits.forEach((edit, index) => {
            assert.ok(edit.start <= edit.end && edit.end <= text.length);
            assert.ok((edits[index - 1]?.end ?? 0) <= edit.start);
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it("are none for an unknown rule, another file, a notebook", () => {
    const anchor = { path: "other.py", span: { start: 0, end: 1 }, line: 1, detector: "any" };
    const file = fileOf("train.py", python);
    const patch = patches["mixed-precision"] ?? {};
    assert.equal(editsFor({ rule: "constructor", patch }, file), undefined);
    assert.equal(editsFor({ rule: "mixed-precision", patch, anchor }, file), undefined);
    assert.equal(editsFor({ rule: "mixed-precision", patch }, { ...file, language: "notebook" }), undefined);
  });

  it("are none where a setting told the value, and no file does", () => {
    const run = `from transformers import pipeline\n\npipeline("text-generation", model="Qwen/Qwen2.5-7B")("far away")\n`;
    const settings = { region: "us-east-1", provider: "aws", accelerator: "A100", acceleratorCount: 8 };
    const { suggestions } = createAnalyzer().analyze([readFile("ask.py", run)], settings);
    const moved = suggestions.find(({ rule }) => rule === "greener-region");
    assert.equal(moved?.told, true);
    assert.equal(editsFor(moved, fileOf("ask.py", run)), undefined);
    // Nor for an older suggestion that does not say so: the only text there names no region.
    assert.equal(editsFor({ ...moved, told: undefined }, fileOf("ask.py", run)), undefined);
  });

  it("are made in the order of their places", () => {
    const edits: readonly TextEdit[] = [
      { start: 3, end: 4, newText: "D" },
      { start: 0, end: 0, newText: ">" },
      { start: 0, end: 0, newText: ">" },
    ];
    assert.equal(applyEdits("abcd", edits), ">>abcD");
  });
});
