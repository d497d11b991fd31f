import assert from "node:assert/strict";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { comparison } from "../../../../src/core/estimate/whatIf.ts";
import type { Estimate } from "../../../../src/core/model/estimate.ts";
import type { Around } from "../../../../src/core/model/suggestion.ts";
import type { Workload } from "../../../../src/core/model/workload.ts";
import { suggestion } from "../../../../src/core/suggest/idea.ts";
import { rules, suggest } from "../../../../src/core/suggest/index.ts";
import { type Given, workload } from "../estimate/workload.ts";

/** A day of hours, half as dirty in the night. */
export const around: Around = {
  gridForecast: {
    askedAtSeconds: 1_780_000_000,
    points: Array.from({ length: 24 }, (_, hour) => ({
      fromSeconds: 1_780_000_000 + hour * 3600,
      gCO2ePerKWh: hour >= 12 && hour < 20 ? 100 : 200,
    })),
    signal: "average",
    attribution: "A service",
    country: "GBR",
  },
};

/** The forecast of a run that can be reckoned. */
export function estimated(run: Workload): Estimate {
  const outcome = estimate(run);
  assert.ok("totalKgCO2e" in outcome, JSON.stringify(outcome));
  return outcome;
}
/** What is shown of a run. */
export const ideas = (given: Given) => {
  const run = workload(given);
  return suggest(run, estimated(run));
};
/** What one rule says of a run, with its saving, worth saying or not. */
export const of = (rule: string, given: Given) => {
  const run = workload(given);
  const found = rules.find(({ id }) => id === rule);
  assert.ok(found, rule);
  return found.suggest(run, estimated(run), around).flatMap((idea) => suggestion(run, idea, comparison(run)));
};

export const full: Given = {
  task: "llm-finetune",
  model: "meta-llama/Llama-3.1-8B",
  framework: "transformers",
  examples: 100_000,
  epochs: 3,
  sequenceLength: 2048,
  precision: "bf16",
  accelerator: "A100",
  acceleratorCount: 8,
};
export const vision: Given = {
  task: "vision",
  model: "resnet50",
  framework: "pytorch",
  examples: 1_281_167,
  epochs: 90,
  accelerator: "A100",
  acceleratorCount: 1,
};
export const serving: Given = {
  task: "inference",
  model: "meta-llama/Llama-3.1-70B-Instruct",
  framework: "vllm",
  requests: 1_000_000,
  maxOutputTokens: 300,
  accelerator: "H100",
  acceleratorCount: 4,
};
export const adapters: Given = {
  ...full,
  task: "lora",
  adapter: "lora",
  sequenceLength: 512,
  perDeviceBatchSize: 1,
  gradientAccumulation: 16,
  accelerator: "H100",
  acceleratorCount: 1,
};
export const encoder: Given = {
  ...full,
  task: "encoder-finetune",
  model: "bert-base-uncased",
  examples: 400_000,
  sequenceLength: 128,
  perDeviceBatchSize: 2,
  acceleratorCount: 1,
};
export const large: Given = { ...full, task: "lora", adapter: "lora", model: "meta-llama/Llama-3.1-70B" };
export const eightBits: Given = {
  task: "inference",
  model: "meta-llama/Llama-3.1-8B-Instruct",
  framework: "transformers",
  quantization: "int8",
  requests: 100_000,
  perDeviceBatchSize: 1,
  maxOutputTokens: 300,
  accelerator: "RTX 4090",
  acceleratorCount: 1,
};
export const search: Given = { ...vision, trials: 50, framework: "optuna", precision: "bf16" };

/** A network that begins with random weights, on data of one's own. */
export const fresh: Given = { ...vision, pretrainedWeights: false, dataset: ["my/wildlife"] };
export const own: Given = { ...vision, accelerator: "RTX 4090" };
const machine: Given = {
  task: "encoder-finetune",
  model: "bert-large-uncased",
  framework: "transformers",
  examples: 100_000,
  epochs: 3,
  sequenceLength: 256,
  precision: "fp16",
  provider: "aws",
};

/** What is left of a run's inputs without some of them. */
export const without = (given: Given, ...names: readonly (keyof Given)[]): Given =>
  Object.fromEntries(Object.entries(given).filter(([name]) => !names.includes(name as keyof Given)));

/** For each rule a run of which it has an idea, and what the idea changes. */
export const speak: readonly (readonly [rule: string, given: Given, patch: object])[] = [
  ["mixed-precision", vision, { precision: "bf16" }],
  ["mixed-precision", { ...vision, precision: "fp32", accelerator: "V100" }, { precision: "fp16" }],
  ["lora", full, { adapter: "lora", task: "lora" }],
  ["fewer-trials", search, { pruner: "hyperband" }],
  ["fewer-trials", { ...search, framework: "scikit-learn" }, { pruner: "successive-halving" }],
  [
    "better-accelerator",
    {
      ...without(full, "accelerator", "acceleratorCount"),
      instanceType: "p3dn.24xlarge",
      provider: "aws",
    },
    {},
  ],
  ["quantised-inference", serving, { quantization: "fp8", acceleratorCount: 2 }],
  ["int8-warning", eightBits, { quantization: undefined, precision: "bf16" }],
  ["batch-size", adapters, { perDeviceBatchSize: 16, gradientAccumulation: 1 }],
  ["batch-size", encoder, { perDeviceBatchSize: 8 }],
  ["batch-size", { ...without(encoder, "epochs"), steps: 100_000 }, { perDeviceBatchSize: 8, steps: 25_000 }],
  ["qlora", { ...large, acceleratorCount: 1, accelerator: "A100 80GB" }, { adapter: "qlora", task: "qlora" }],
  [
    "pretrained",
    { ...without(full, "examples", "epochs"), task: "llm-pretrain", model: "gpt2", tokensB: 10 },
    { task: "llm-finetune", tokensB: undefined },
  ],
  [
    "pretrained",
    { ...full, task: "encoder-pretrain", model: "bert-base-uncased", epochs: 40, examples: 3_000_000 },
    { task: "encoder-finetune" },
  ],
  [
    "checkpointing-off",
    {
      ...full,
      adapter: "lora",
      task: "lora",
      gradientCheckpointing: true,
      perDeviceBatchSize: 1,
      accelerator: "H100",
    },
    { gradientCheckpointing: false },
  ],
  [
    "evaluate-less-often",
    { ...without(full, "epochs"), steps: 5000, evalEverySteps: 50 },
    { evalEverySteps: 500 },
  ],
  ["pretrained-weights", fresh, { pretrainedWeights: true, epochs: 30 }],
  ["enough-trials", { ...search, trials: 300 }, { trials: 60 }],
  ["fewer-epochs", { ...full, epochs: 10 }, { epochs: 3 }],
  ["power-cap", own, {}],
  ["cache-features", { ...vision, frozenBackbone: true }, { cachedFeatures: true }],
  ["better-accelerator", { ...machine, instanceType: "ml.p3.2xlarge" }, { instanceType: "ml.g7.2xlarge" }],
  ["better-accelerator", { ...machine, instanceType: "g4dn.xlarge" }, { instanceType: "g6.xlarge" }],
  ["tf32-matmul", { ...encoder, perDeviceBatchSize: 32, precision: "fp32" }, { tf32: true }],
  [
    "greener-hours",
    { ...encoder, perDeviceBatchSize: 32, country: "United Kingdom" },
    { acceleratorCount: undefined },
  ],
  ["structured-pruning", { ...vision, maskedChannels: 0.25 }, { channelsKept: 0.75 }],
  [
    "on-device",
    {
      task: "inference",
      model: "Qwen/Qwen2.5-0.5B-Instruct",
      framework: "llama-cpp",
      deviceFormat: "gguf",
      requests: 100_000,
      maxOutputTokens: 200,
      concurrency: 1,
      accelerator: "A100",
      acceleratorCount: 1,
    },
    { acceleratorCount: 1 },
  ],
  ["gpu-instead", { ...without(vision, "accelerator", "acceleratorCount"), cpuOnly: true }, {}],
  ["early-stopping", vision, { earlyStopping: true }],
  ["smaller-model", { ...full, model: "Qwen/Qwen2.5-7B" }, { model: "Qwen/Qwen2.5-3B" }],
  ["greener-region", { ...full, region: "us-east-1", provider: "aws" }, {}],
  ["other-provider", { ...full, region: "us-east-1", provider: "aws" }, { provider: "gcp" }],
  [
    "fewer-accelerators",
    { ...vision, examples: 20_000, epochs: 5, acceleratorCount: 8 },
    { acceleratorCount: 1 },
  ],
  [
    "unused-accelerators",
    { ...without(full, "acceleratorCount"), acceleratorsPerNode: 4, reservedPerNode: 8 },
    { reservedPerNode: undefined },
  ],
  [
    "cpu-instead",
    {
      task: "tabular",
      framework: "scikit-learn",
      examples: 1e6,
      trials: 2000,
      accelerator: "A100",
      acceleratorCount: 4,
    },
    { cpuOnly: true, accelerator: undefined },
  ],
];
