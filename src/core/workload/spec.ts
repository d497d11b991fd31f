import type { Precision } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { Sourced } from "../model/source.ts";
import type { Workload, WorkloadInputs } from "../model/workload.ts";
import { nearest } from "./nearest.ts";
import { type SpecField, specFields, TASKS } from "./specSchema.ts";

/** What a `--spec` object says, as a workload. Without one where a field does not exist or nothing is an object. */
export interface ParsedSpec {
  readonly workload?: Workload;
  readonly problems: readonly Problem[];
}

const FIELDS = Object.keys(specFields) as readonly SpecField[];

/** What people write for a field that has another name here. */
const MEANT: { readonly [name: string]: SpecField } = {
  params: "paramsB",
  parameters: "paramsB",
  modelsize: "paramsB",
  numparams: "paramsB",
  activeparams: "activeParamsB",
  tokens: "tokensB",
  numlayers: "layers",
  dmodel: "hiddenSize",
  width: "hiddenSize",
  seqlen: "sequenceLength",
  contextlength: "sequenceLength",
  maxlength: "sequenceLength",
  samples: "examples",
  rows: "examples",
  numtrainepochs: "epochs",
  maxsteps: "steps",
  iterations: "steps",
  batch: "globalBatchSize",
  batchsize: "globalBatchSize",
  microbatch: "perDeviceBatchSize",
  dtype: "precision",
  gpu: "accelerator",
  gputype: "accelerator",
  device: "accelerator",
  hardware: "accelerator",
  gpus: "acceleratorCount",
  gpucount: "acceleratorCount",
  numgpus: "acceleratorCount",
  devices: "acceleratorCount",
  wallhours: "hours",
  duration: "hours",
  cloud: "provider",
  zone: "region",
  location: "country",
  gperkwh: "gCO2ePerKWh",
  carbonintensity: "gCO2ePerKWh",
  gridintensity: "gCO2ePerKWh",
  name: "label",
  id: "label",
};

/**
 * Reads a `--spec` object (docs/json.md). An unknown field is an error, since a typing error would otherwise
 * widen the result in silence. A value that cannot be is reported and treated as unknown; `null` and `""` are unknown.
 */
export function parseSpec(json: unknown): ParsedSpec {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return {
      problems: [
        error("invalid-value", 'A spec is one JSON object, such as {"model": "gpt2", "tokensB": 10}.'),
      ],
    };
  }
  const entries = Object.entries(json);
  const unknown = entries.flatMap(([name]) => (isField(name) ? [] : [unknownField(name)]));
  if (unknown.length > 0) return { problems: firstOf(unknown) };
  const problems: Problem[] = [];
  const inputs: Record<string, Sourced<unknown>> = {};
  let label: string | undefined;
  for (const [name, raw] of entries as [SpecField, unknown][]) {
    if (raw === null || raw === "") continue;
    const read = readField(name, typeof raw === "string" ? written(name, raw) : raw);
    if ("problem" in read) problems.push(read.problem);
    else if (name === "label") label = String(read.value);
    else inputs[name] = { value: read.value, provenance: { kind: "configured", setting: name } };
  }
  if (isFourBit(json) && inputs.quantization === undefined) {
    inputs.quantization = { value: "int4", provenance: { kind: "configured", setting: "precision" } };
  }
  return { workload: workloadOf(inputs as WorkloadInputs, label, problems), problems };
}

function workloadOf(
  inputs: WorkloadInputs,
  label: string | undefined,
  problems: readonly Problem[],
): Workload {
  const name = label ?? inputs.model?.value ?? inputs.task?.value ?? "run";
  return { id: "spec", label: name, paths: [], inputs, problems };
}

function isField(name: string): name is SpecField {
  return Object.hasOwn(specFields, name);
}

/** Of thousands of problems of one kind the first few say it all. */
const MOST_PROBLEMS = 20;

function firstOf(problems: readonly Problem[]): readonly Problem[] {
  const more = problems.length - MOST_PROBLEMS;
  if (more <= 0) return problems;
  return [
    ...problems.slice(0, MOST_PROBLEMS),
    error("unknown-field", `There are ${more} more unknown fields.`),
  ];
}

function unknownField(name: string): Problem {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, "");
  const known = Object.hasOwn(MEANT, key) ? MEANT[key] : nearest(name, FIELDS);
  const hint = known === undefined ? "docs/json.md lists the fields." : `Did you mean "${known}"?`;
  return { ...error("unknown-field", `There is no field ${shown(name)}. ${hint}`), field: name };
}

type Read = { readonly value: unknown } | { readonly problem: Problem };

function readField(name: SpecField, value: unknown): Read {
  if (name === "gCO2ePerKWh" && typeof value === "number" && isInKilograms(value)) {
    const message = `${name} is ${value}, but grams are counted. It was treated as unknown.`;
    return { problem: { code: "out-of-range", severity: "error", field: name, message } };
  }
  const result = specFields[name].safeParse(value);
  if (result.success) return { value: LISTS.has(name) && typeof value === "string" ? [value] : value };
  const code =
    result.error.issues[0]?.code === "too_small" && value !== "" ? "out-of-range" : "invalid-value";
  const message = `${name} is ${shown(value)}${expectation(name, value)}. It was treated as unknown.`;
  return { problem: { code, severity: "error", field: name, message } };
}

/** No grid emits less than a gram per kWh; a figure below it was meant in kilograms. Zero may be told. */
export function isInKilograms(gCO2ePerKWh: number): boolean {
  return gCO2ePerKWh > 0 && gCO2ePerKWh < 1;
}

const LISTS: ReadonlySet<SpecField> = new Set(["dataset", "loraTargets"]);

const LONGEST_TEXT = 500;

function expectation(name: SpecField, value: unknown): string {
  if (name === "task") {
    const known = typeof value === "string" ? nearest(value, TASKS) : undefined;
    return known === undefined ? `, which is none of ${TASKS.join(", ")}` : `; did you mean "${known}"`;
  }
  if (name === "precision" || name === "quantization") return ", which is no number format known here";
  if (typeof value === "string" && value.length > LONGEST_TEXT) return ", which is too long";
  if (typeof value !== "number") return `, but ${wantedBy(name)} is wanted`;
  if (!Number.isFinite(value)) return ", which is no number";
  if (name === "pue") return ", but the energy of a site is at least that of its machines (1 or more)";
  return value === 0 ? ", but must be above zero" : ", but cannot be negative";
}

function wantedBy(name: SpecField): string {
  const takes = (value: unknown) => specFields[name].safeParse(value).success;
  if (takes(1)) return "a number";
  return takes(true) ? "true or false" : "a text";
}

function shown(value: unknown): string {
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function error(code: Problem["code"], message: string): Problem {
  return { code, severity: "error", message };
}

const TASK_WORDS: { readonly [word: string]: (typeof TASKS)[number] } = {
  pretrain: "llm-pretrain",
  pretraining: "llm-pretrain",
  "pre-training": "llm-pretrain",
  finetune: "llm-finetune",
  finetuning: "llm-finetune",
  "fine-tune": "llm-finetune",
  "fine-tuning": "llm-finetune",
  "full-finetune": "llm-finetune",
  "full-finetuning": "llm-finetune",
  "llm-finetuning": "llm-finetune",
  "instruction-tuning": "llm-finetune",
  peft: "lora",
  kto: "preference",
  encoder: "encoder-finetune",
  "text-classification": "encoder-finetune",
  "bert-pretrain": "encoder-pretrain",
  seq2seq: "encdec",
  translation: "encdec",
  embeddings: "embedding",
  "image-classification": "vision",
  "object-detection": "detection",
  "text-to-image": "diffusion",
  asr: "speech",
  tts: "speech",
  vlm: "multimodal",
  gan: "vision",
  distill: "distillation",
  "reinforcement-learning": "rl",
  "neural-architecture-search": "nas",
  recommendation: "recsys",
  recommender: "recsys",
  sklearn: "tabular",
  xgboost: "tabular",
  "classic-ml": "tabular",
  "batch-inference": "inference",
  generation: "inference",
  "text-generation": "inference",
  sft: "llm-finetune",
  dpo: "preference",
  orpo: "preference",
  rlhf: "rl",
  grpo: "rl",
  ppo: "rl",
};

const PRECISIONS: readonly (readonly [RegExp, Precision])[] = [
  [/^((nf|fp|mxfp|nvfp)4|u?int4|4-?bits?|w4a\d+|q[2345]([-_].*)?|iq\d.*|awq|gptq)$/, "int4"],
  [/^(u?int8|8-?bits?|q[68]([-_].*)?|w8a\d+|llm\.int8\(\))$/, "int8"],
  [/^(mx)?(fp8|float8)([-_ ].*)?$|^(e4m3|e5m2)(fn)?$/, "fp8"],
  [/^tf32$|^tensorfloat-?32$/, "tf32"],
  [/bf16|bfloat16/, "bf16"],
  [/fp16|float16|half|^(amp|mixed|16-mixed|16)$/, "fp16"],
  [/^(fp32|float32|float|single|full|32|32-true)$/, "fp32"],
];

/** Names of number formats, tasks and the like as people write them, in our own spelling where we know it. */
function written(name: SpecField, value: string): string {
  const text = value.trim();
  if (name === "precision" || name === "quantization") {
    const lower = text.toLowerCase();
    return PRECISIONS.find(([pattern]) => pattern.test(lower))?.[1] ?? text;
  }
  if (name === "task") {
    const task = text.toLowerCase().replace(/[_\s]+/g, "-");
    return TASK_WORDS[task] ?? task;
  }
  return text;
}

/** 4-bit formats store frozen weights; they are nothing that a model computes in. */
function isFourBit(json: object): boolean {
  const { precision } = json as { readonly precision?: unknown };
  return typeof precision === "string" && written("precision", precision) === "int4";
}
