import type { MeasuredRun } from "./evidence.ts";
import type { Problem } from "./problem.ts";
import type { Evidence, Language, Sourced, SourceFile, Span } from "./source.ts";

/** What a run does, in the coarse words of a launcher; `Task` in workload.ts is the fine one. */
export type RunKind = "train" | "finetune" | "inference" | "sweep" | "launcher";

/** Number format of the arithmetic. */
export type Precision = "fp32" | "tf32" | "fp16" | "bf16" | "fp8" | "int8" | "int4";

/** Parameter-efficient method, or `none` where the file says full fine-tuning. Other methods by their own name. */
export type Adapter = "lora" | "qlora" | "none" | (string & {});

/**
 * What can be read in a file, by name and type. The vocabulary is shared by detectors, by `--spec` files and by
 * what-if patches. Counts are plain numbers; sizes carry their unit in the name. Values are as written: nothing is
 * derived here except where the name says so.
 */
export interface FactValues {
  readonly framework: string;
  readonly task: string;
  /** Name as written: a hub id, an architecture name, a file such as `yolov8n.pt`. */
  readonly model: string;
  readonly teacherModel: string;
  readonly paramsB: number;
  readonly activeParamsB: number;
  /** Trainable share of the parameters, billions; set by adapters and frozen backbones. */
  readonly trainableParamsB: number;
  readonly layers: number;
  readonly hiddenSize: number;
  readonly heads: number;
  readonly vocabularySize: number;
  readonly sequenceLength: number;
  /** Names as written; several when the run mixes them. */
  readonly dataset: readonly string[];
  /** Examples of one epoch. */
  readonly examples: number;
  /** A cap on the examples of one epoch (`max_samples`, `max_train_samples`). */
  readonly maxSamples: number;
  readonly tokensPerExample: number;
  /** Training tokens over all epochs, in billions. */
  readonly tokensB: number;
  readonly epochs: number;
  /** Optimiser steps over the whole run. */
  readonly steps: number;
  readonly maxStepsPerEpoch: number;
  readonly perDeviceBatchSize: number;
  readonly gradientAccumulation: number;
  /** Samples (RL: prompts) per optimiser step over all devices. */
  readonly globalBatchSize: number;
  readonly globalBatchTokens: number;
  readonly imageSize: number;
  /** Pictures of one video, before any compression in time. */
  readonly frames: number;
  readonly precision: Precision;
  /** `bf16=True` and the like are `precision`; this is the storage format of frozen weights. */
  readonly quantization: "int8" | "int4" | "fp8";
  readonly adapter: Adapter;
  readonly loraRank: number;
  readonly loraTargets: readonly string[];
  readonly frozenBackbone: boolean;
  /** Whether an image model starts from published weights: as written, or by its library's default. */
  readonly pretrainedWeights: boolean;
  /** The features of a frozen backbone are reckoned once and kept. */
  readonly cachedFeatures: boolean;
  /** Inputs are changed at random, so that no two epochs see the same ones. */
  readonly augmentation: boolean;
  readonly gradientCheckpointing: boolean;
  readonly compile: boolean;
  readonly flashAttention: boolean;
  readonly packing: boolean;
  /** Weights that are set to zero by masks and stay in place (`torch.nn.utils.prune`). */
  readonly maskedWeights: boolean;
  /** Share of each layer's channels that structured pruning masks, as written (`amount=0.3`). */
  readonly maskedChannels: number;
  /** Share of each layer's channels that is left, where the others were taken out of the model. */
  readonly channelsKept: number;
  readonly tf32: boolean;
  readonly offload: boolean;
  readonly zeroStage: number;
  readonly earlyStopping: boolean;
  readonly earlyStoppingPatience: number;
  readonly validation: boolean;
  /** Evaluate every so many steps; `evalsPerEpoch` where the unit is epochs. */
  readonly evalEverySteps: number;
  readonly evalsPerEpoch: number;
  /** Configurations that a search tries. */
  readonly trials: number;
  /** Parts of a cross-validation: so often the model is trained, each time without one of them. */
  readonly folds: number;
  /** How often the same training is repeated from other random numbers. */
  readonly seeds: number;
  /** How often loops around the command that starts the run start it. */
  readonly launches: number;
  /** How often a scheduler is asked for the run: array tasks, queued copies. A time limit holds for each. */
  readonly jobs: number;
  readonly pruner: string;
  /** Completions sampled per prompt in RL (GRPO's `num_generations`). */
  readonly generationsPerPrompt: number;
  readonly maxPromptTokens: number;
  readonly maxOutputTokens: number;
  /** Whether code of one's own, of which no library tells it, writes text token by token. */
  readonly writesText: boolean;
  /** Device type as written. */
  readonly accelerator: string;
  /** Devices over all nodes, where a file states the total. */
  readonly acceleratorCount: number;
  readonly acceleratorsPerNode: number;
  readonly nodes: number;
  /** Devices per node that are reserved, where that is told apart from those that the run starts on. */
  readonly reservedPerNode: number;
  readonly cpuOnly: boolean;
  readonly instanceType: string;
  readonly provider: string;
  readonly region: string;
  readonly country: string;
  /** The word by which a rented machine's tags say that its data stays where it is. */
  readonly dataStays: string;
  /** A ceiling, not a duration: what the scheduler or the tool would cut at, in hours. */
  readonly wallClockLimitHours: number;
  /** Known duration of the whole run in hours (given by a person, or measured). */
  readonly hours: number;
  readonly year: number;
  /** How often a year a schedule starts the run, as the schedule is written. */
  readonly runsPerYear: number;
  readonly gCO2ePerKWh: number;
  /** Grid intensity of the hours that the run takes, for each gram of those that it would take if it began now. */
  readonly gridHoursRatio: number;
  /** Gigabytes that are moved over networks once for the run, as to another region. */
  readonly movedGB: number;
  readonly pue: number;
  readonly secondsPerStep: number;
  readonly powerLimitWatts: number;
  /** Calls, images or documents of an inference job. */
  readonly requests: number;
  readonly concurrency: number;
  /** A hosted model's API provider (`openai`, `anthropic`, …). */
  readonly apiProvider: string;
  readonly emissionsTracker: string;
  /** A form for small devices that the file writes or runs: `onnx`, `gguf`, `tflite`, `coreml`. */
  readonly deviceFormat: string;
}

export type FactName = keyof FactValues;

/** One thing read in one place. */
export type Fact = {
  [K in FactName]: { readonly about: K; readonly value: FactValues[K]; readonly evidence: Evidence };
}[FactName];

/**
 * Another file that this one names, so that `workload/` can compose them into one run. A `choice` is the file of a
 * config group: only its folder and name together tell it.
 */
export interface Link {
  readonly kind:
    | "script"
    | "config"
    | "choice"
    | "base"
    /** A file whose values stand above those of the file that names it: Hydra's groups behind `_self_`. */
    | "over"
    | "module"
    /** A Python module of settings, by its dotted name; leading dots are relative. */
    | "import"
    | "deepspeed"
    | "accelerate"
    | "dataset"
    | "image";
  /** As written, quotes and variables resolved where the file itself allows it. */
  readonly target: string;
  readonly evidence: Evidence;
}

/** The target of a link to a config that the caller has to name: a script that asks for one is no run without it. */
export const ANY_CONFIG = "*";

/**
 * What one detector found in one file.
 * - `run`: a training, a sweep or an inference can be started from, or is described whole by, this file.
 * - `fragment`: one part of a run's configuration (a DeepSpeed JSON, an accelerate YAML, a Hydra group).
 * - `modifier`: facts that belong to whatever run the same file holds (an sbatch header, a LoraConfig); never a run alone.
 * - `start`: a command that starts another file, whose words do not tell what that does: a run where the other file holds one.
 */
export interface Detection {
  readonly detector: string;
  readonly role: "run" | "fragment" | "modifier" | "start";
  readonly kind: RunKind;
  /** Where the lens stands: the line that a person would call "the run". */
  readonly anchor: Span;
  /** The anchor's 1-based line. */
  readonly line: number;
  /** Of several detections in one file the higher rank leads: its anchor and its facts win. 0–100. */
  readonly rank: number;
  readonly facts: readonly Fact[];
  readonly links: readonly Link[];
}

/** All detections of one file, merged: `runs[0]` is the first or main run. */
export interface FileDetections {
  readonly path: string;
  readonly language: Language;
  readonly runs: readonly Detection[];
  /** Parts of runs, and starts. */
  readonly fragments: readonly Detection[];
  readonly problems: readonly Problem[];
  /** Runs that a tracker's file tells of, the oldest first. */
  readonly measured?: readonly MeasuredRun[];
  /** What a person has told of runs, which outranks what is read of them. */
  readonly told?: readonly ToldRun[];
}

/** Inputs that a person has written down for one run, by the workload's id. */
export interface ToldRun {
  readonly run: string;
  readonly inputs: { readonly [K in FactName]?: Sourced<unknown> };
}

/** A text whose trees are parsed on demand, once, and shared by all detectors. See parse/parsedFile.ts. */
export interface Detector<Parsed extends { readonly source: SourceFile } = { readonly source: SourceFile }> {
  readonly id: string;
  readonly languages: readonly Language[];
  /** A cheap look at the text (a substring test), before anything is parsed. */
  readonly appliesTo: (file: SourceFile) => boolean;
  /** Only adds to what others find in the file: not asked, and the file not parsed for it, where they find nothing. */
  readonly adds?: true;
  readonly detect: (file: Parsed) => readonly Detection[];
}
