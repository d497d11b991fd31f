import type { FactName, FactValues } from "../core/model/fact.ts";
import type { Sourced } from "../core/model/source.ts";
import { formatCount, formatNumber } from "./format.ts";
import type { Words } from "./words.ts";

/** The name of an input as a person would say it. */
export function labelOf(input: FactName, { t }: Words): string {
  const labels: { readonly [K in FactName]: string } = {
    framework: t("framework"),
    task: t("task"),
    model: t("model"),
    teacherModel: t("teacher model"),
    paramsB: t("parameters"),
    activeParamsB: t("active parameters"),
    trainableParamsB: t("trainable parameters"),
    layers: t("layers"),
    hiddenSize: t("hidden size"),
    heads: t("attention heads"),
    vocabularySize: t("vocabulary"),
    sequenceLength: t("sequence length"),
    dataset: t("data set"),
    examples: t("examples"),
    maxSamples: t("cap on examples"),
    tokensPerExample: t("tokens per example"),
    tokensB: t("training tokens"),
    epochs: t("epochs"),
    steps: t("steps"),
    maxStepsPerEpoch: t("steps per epoch"),
    perDeviceBatchSize: t("batch per device"),
    gradientAccumulation: t("gradient accumulation"),
    globalBatchSize: t("global batch"),
    globalBatchTokens: t("tokens per global batch"),
    imageSize: t("image size"),
    frames: t("frames"),
    precision: t("precision"),
    quantization: t("quantization"),
    adapter: t("adapter"),
    loraRank: t("LoRA rank"),
    loraTargets: t("LoRA targets"),
    frozenBackbone: t("frozen backbone"),
    pretrainedWeights: t("published weights"),
    cachedFeatures: t("features kept"),
    augmentation: t("augmentation"),
    gradientCheckpointing: t("gradient checkpointing"),
    compile: t("compilation"),
    flashAttention: t("flash attention"),
    packing: t("packing"),
    maskedWeights: t("weights masked by pruning"),
    writesText: t("writes text"),
    maskedChannels: t("channels masked by pruning"),
    channelsKept: t("channels left"),
    tf32: t("TF32"),
    offload: t("offloading"),
    zeroStage: t("ZeRO stage"),
    earlyStopping: t("early stopping"),
    earlyStoppingPatience: t("patience"),
    validation: t("validation"),
    evalEverySteps: t("steps between evaluations"),
    evalsPerEpoch: t("evaluations per epoch"),
    trials: t("runs of the search"),
    folds: t("folds of the cross-validation"),
    seeds: t("repeats with other seeds"),
    launches: t("starts by loops"),
    jobs: t("jobs of the scheduler"),
    pruner: t("pruner"),
    generationsPerPrompt: t("completions per prompt"),
    maxPromptTokens: t("prompt length"),
    maxOutputTokens: t("output length"),
    accelerator: t("accelerator"),
    acceleratorCount: t("accelerators"),
    acceleratorsPerNode: t("accelerators per node"),
    nodes: t("nodes"),
    reservedPerNode: t("accelerators reserved per node"),
    cpuOnly: t("CPU only"),
    instanceType: t("instance type"),
    provider: t("provider"),
    region: t("region"),
    country: t("country"),
    wallClockLimitHours: t("time limit"),
    hours: t("hours"),
    year: t("year"),
    gCO2ePerKWh: t("grid intensity"),
    gridHoursRatio: t("grid of the hours it takes"),
    dataStays: t("data stays"),
    runsPerYear: t("runs a year"),
    movedGB: t("data moved, GB"),
    pue: t("PUE"),
    secondsPerStep: t("seconds per step"),
    powerLimitWatts: t("power limit"),
    requests: t("requests"),
    concurrency: t("concurrency"),
    apiProvider: t("API provider"),
    emissionsTracker: t("emissions tracker"),
    deviceFormat: t("form for devices"),
  };
  return labels[input];
}

const suffixes: { readonly [K in FactName]?: string } = {
  wallClockLimitHours: "h",
  hours: "h",
  gCO2ePerKWh: "gCO₂e/kWh",
  secondsPerStep: "s",
  powerLimitWatts: "W",
  imageSize: "px",
};

const billions: ReadonlySet<FactName> = new Set(["paramsB", "activeParamsB", "trainableParamsB", "tokensB"]);

/** The value of an input as a person would write it, its unit with it. */
export function formatInput(input: FactName, value: FactValues[FactName], words: Words): string {
  if (typeof value === "boolean") return value ? words.t("yes") : words.t("no");
  if (typeof value === "number") {
    if (input === "year") return String(value);
    const number = billions.has(input) ? formatCount(value * 1e9, words) : formatCount(value, words);
    const suffix = suffixes[input];
    return suffix === undefined ? number : `${formatNumber(value, words, 3)} ${suffix}`;
  }
  return typeof value === "string" ? value : value.join(", ");
}

/** Inputs that are there, in the order of the vocabulary. */
export function inputsOf(inputs: { readonly [K in FactName]?: Sourced<unknown> | undefined }) {
  return (Object.keys(inputs) as FactName[]).flatMap((input) => {
    const sourced = inputs[input] as Sourced<FactValues[FactName]> | undefined;
    return sourced === undefined ? [] : [{ input, ...sourced }];
  });
}
