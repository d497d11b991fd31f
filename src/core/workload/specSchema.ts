import * as z from "zod/mini";
import type { Task } from "../model/workload.ts";

/** Tasks that a spec may name: the coarse ones of the documentation and all finer ones. */
export const TASKS = [
  "llm-pretrain",
  "llm-finetune",
  "lora",
  "qlora",
  "preference",
  "rl",
  "agent",
  "distillation",
  "encoder-pretrain",
  "encoder-finetune",
  "encdec",
  "embedding",
  "vision",
  "detection",
  "segmentation",
  "diffusion",
  "speech",
  "multimodal",
  "gnn",
  "recsys",
  "nas",
  "tabular",
  "network",
  "inference",
  "serving",
  "api",
] as const satisfies readonly Task[];

/** A number above zero; a size, a count or a duration. */
const positive = z.number().check(z.gt(0));
/** A number that may be zero. */
const zeroOrMore = z.number().check(z.gte(0));
/** A name; what is longer is none, and would only be echoed. */
const text = z.string().check(z.minLength(1), z.maxLength(500));
const flag = z.boolean();
const names = z.union([text, z.array(text).check(z.maxLength(100))]);

/**
 * Fields of a `--spec` file. Every one is optional: what is missing is unknown and widens the range. Units are in the
 * names; see docs/json.md for their meaning.
 */
export const specFields = {
  label: text,
  task: z.enum(TASKS),
  framework: text,
  model: text,
  teacherModel: text,
  paramsB: positive,
  activeParamsB: positive,
  trainableParamsB: positive,
  layers: positive,
  hiddenSize: positive,
  heads: positive,
  vocabularySize: positive,
  sequenceLength: positive,
  imageSize: positive,
  frames: positive,
  dataset: names,
  tokensB: positive,
  examples: positive,
  maxSamples: positive,
  tokensPerExample: positive,
  epochs: positive,
  steps: positive,
  maxStepsPerEpoch: positive,
  globalBatchSize: positive,
  globalBatchTokens: positive,
  perDeviceBatchSize: positive,
  gradientAccumulation: positive,
  precision: z.enum(["fp32", "tf32", "fp16", "bf16", "fp8", "int8", "int4"]),
  quantization: z.enum(["int8", "int4", "fp8"]),
  adapter: text,
  loraRank: positive,
  loraTargets: names,
  frozenBackbone: flag,
  gradientCheckpointing: flag,
  compile: flag,
  flashAttention: flag,
  packing: flag,
  tf32: flag,
  offload: flag,
  zeroStage: zeroOrMore,
  earlyStopping: flag,
  earlyStoppingPatience: zeroOrMore,
  validation: flag,
  evalEverySteps: positive,
  evalsPerEpoch: zeroOrMore,
  trials: positive,
  folds: positive,
  seeds: positive,
  launches: positive,
  jobs: positive,
  pruner: text,
  generationsPerPrompt: positive,
  maxPromptTokens: positive,
  maxOutputTokens: positive,
  requests: positive,
  concurrency: positive,
  apiProvider: text,
  accelerator: text,
  acceleratorCount: positive,
  acceleratorsPerNode: positive,
  nodes: positive,
  reservedPerNode: positive,
  cpuOnly: flag,
  instanceType: text,
  powerLimitWatts: positive,
  hours: positive,
  wallClockLimitHours: positive,
  secondsPerStep: positive,
  year: positive,
  provider: text,
  region: text,
  country: text,
  gCO2ePerKWh: zeroOrMore,
  pue: z.number().check(z.gte(1)),
} as const;

export type SpecField = keyof typeof specFields;

/**
 * The whole `--spec` object; fields that are not listed are refused.
 * @public
 */
export const specSchema = z.partial(z.strictObject(specFields));
