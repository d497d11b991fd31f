import { sizeInName } from "../data/modelSize.ts";
import type { Detection, Fact, FactName, FileDetections } from "../model/fact.ts";

import { MACHINE_REQUEST } from "./command/machineRequest.ts";
import { SETTINGS } from "./python/settingsModule.ts";

/** One line of `--format facts`. */
export interface CorpusLine {
  readonly path: string;
  readonly detected: boolean;
  readonly task?: string;
  readonly fields: { readonly [field: string]: string | number | boolean | readonly string[] };
}

/** Facts whose value goes out under another name, unchanged. */
const FIELDS: { readonly [K in FactName]?: string } = {
  framework: "framework",
  model: "model",
  dataset: "dataset",
  paramsB: "params_b",
  epochs: "epochs",
  steps: "max_steps",
  maxSamples: "max_samples",
  maxStepsPerEpoch: "max_steps_per_epoch",
  perDeviceBatchSize: "per_device_batch_size",
  gradientAccumulation: "grad_accum",
  globalBatchSize: "global_batch",
  globalBatchTokens: "global_batch_tokens",
  sequenceLength: "seq_len",
  precision: "precision",
  adapter: "adapter",
  earlyStopping: "early_stopping",
  accelerator: "accelerator",
  acceleratorsPerNode: "accelerators_per_node",
  nodes: "nodes",
  wallClockLimitHours: "walltime_h",
  instanceType: "instance_type",
  provider: "provider",
  region: "region",
};

/** Machines that something may run on, workflows that start something, settings that something may import: no run by themselves. */
const ASIDE = new Set(["terraform", MACHINE_REQUEST, "github-actions", SETTINGS]);

/** What one file says, in the names of the labelled corpus: the first (or main) run, else the fragment. */
export function corpusLine(file: FileDetections): CorpusLine {
  // A tutorial tries a model out before it trains one: the training is the run.
  const main: Detection | undefined =
    file.runs.find(({ kind }) => kind !== "inference") ??
    file.runs[0] ??
    file.fragments.find((one) => one.role === "fragment" && !ASIDE.has(one.detector));
  if (main === undefined) return { path: file.path, detected: false, fields: {} };
  const fields: { [field: string]: string | number | boolean | readonly string[] } = {};
  for (const fact of main.facts) {
    const field = FIELDS[fact.about];
    if (field !== undefined) fields[field] = constantOf(fact);
  }
  // The corpus counts the runs of a sweep, whoever starts them.
  const starts = main.facts.filter(({ about }) => /^(?:trials|launches|jobs)$/.test(about));
  if (starts.length > 0) fields.trials = starts.reduce((product, { value }) => product * Number(value), 1);
  const stated =
    typeof fields.model === "string" && fields.params_b === undefined ? sizeInName(fields.model) : undefined;
  if (stated) fields.params_b = stated.paramsB;
  const tokensB = main.facts.find((fact) => fact.about === "tokensB")?.value;
  if (typeof tokensB === "number") fields.max_tokens = Math.round(tokensB * 1e9);
  const quantization = main.facts.find((fact) => fact.about === "quantization")?.value;
  if (
    quantization !== undefined &&
    main.kind === "inference" &&
    (fields.precision === undefined || quantization === "int4")
  )
    fields.precision = String(quantization);
  if (fields.framework === "scikit-learn") fields.framework = "sklearn";
  if (fields.early_stopping === false) delete fields.early_stopping;
  return {
    path: file.path,
    detected: true,
    task: main.kind,
    fields,
  };
}

function constantOf(fact: Fact): string | number | boolean | readonly string[] {
  if (fact.about === "dataset") return fact.value.length === 1 ? (fact.value[0] ?? "") : fact.value;
  return fact.value;
}
