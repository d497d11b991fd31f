import { findDataset } from "../data/datasets.ts";
import type { FactValues } from "../model/fact.ts";
import type { DatasetRow } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import { middle, type Prior, scaled, type Term } from "./factor.ts";
import type { Notes, Shape } from "./scenario.ts";

/** How much a run processes. Counts are over the whole run (all epochs), before trials and early stopping. */
export interface Amount {
  /** Tokens as the hardware sees them, padding included; of text and speech models. */
  readonly tokens: readonly (readonly [id: string, term: Term])[];
  /** Examples (images, sequences, prompts) over all epochs; the product of these. */
  readonly examples: readonly (readonly [id: string, term: Term])[];
  readonly tokensPerExample: Term;
  /** Examples per device in one forward-backward pass: what the floor of launches and weight traffic counts in. */
  readonly microBatch: Term;
  readonly sequenceLength: number;
  /** What is missing, so that the first question can be asked. */
  readonly known: boolean;
}

/** Speech models see one position for 20 ms of sound. */
const FRAMES_PER_SECOND = 50;

/** Reads the amount of work: tokens told > steps × batch > data set × epochs > the task's usual range. */
export function amountOf(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  count: number,
  notes: Notes,
): Amount {
  const data = dataOf(values);
  const sequenceLength = values.sequenceLength ?? usualLength(task, shape);
  const perExample = tokensPerExample(values, task, data, sequenceLength, notes);
  const batch = batchOf(values, sequenceLength, count);
  const base = {
    tokensPerExample: perExample,
    sequenceLength,
    microBatch: microBatchOf(values, task, shape, batch, count),
  };
  const lengthKnown = middle(perExample);
  if (values.tokensB !== undefined) {
    const tokens = values.tokensB * 1e9;
    const counted = values.examples === undefined ? undefined : values.examples * (values.epochs ?? 1);
    const examples = counted ?? tokens / lengthKnown;
    return {
      ...base,
      tokensPerExample: tokens / examples,
      tokens: [["tokens", tokens]],
      examples: [["examples", examples]],
      known: true,
    };
  }
  if (values.steps !== undefined && values.globalBatchTokens !== undefined) {
    const tokens = values.steps * values.globalBatchTokens;
    return {
      ...base,
      tokens: [["tokens", tokens]],
      examples: [["examples", tokens / lengthKnown]],
      known: true,
    };
  }
  const rows = rowsOf(values, data, batch);
  if (values.steps !== undefined && (batch !== undefined || rows === undefined)) {
    checkSteps(values, rows, batch, notes);
    const size: Term = batch ?? unknownBatch(count, notes);
    const examples: Amount["examples"] = [
      ["examples", values.steps],
      ["batch", size],
    ];
    return {
      ...base,
      tokens: [...examples, ["tokensPerExample", perExample]],
      examples,
      known: batch !== undefined,
    };
  }
  const epochs = values.epochs ?? (values.steps === undefined ? usualEpochs(task, rows, notes) : 1);
  if (rows !== undefined) {
    const total = rows * middle(epochs);
    const examples: Amount["examples"] =
      typeof epochs === "number"
        ? [["examples", total]]
        : [
            ["examples", rows],
            ["epochs", epochs],
          ];
    return { ...base, tokens: [...examples, ["tokensPerExample", perExample]], examples, known: true };
  }
  return unknownAmount(values, task, base, epochs, data, shape, notes);
}

/** The data set, or the sum of several. */
function dataOf(values: Partial<FactValues>): DatasetRow | undefined {
  const rows = (values.dataset ?? []).flatMap((name) => findDataset(name)?.row ?? []);
  const first = rows[0];
  if (first === undefined || rows.length === 1) return first;
  const sum = (read: (row: DatasetRow) => number | undefined) =>
    rows.reduce((total, row) => total + (read(row) ?? 0), 0);
  const trainExamples = sum((row) => row.trainExamples);
  const totalTokensB = sum((row) => row.totalTokensB);
  return {
    ...first,
    ...(trainExamples > 0 ? { trainExamples } : {}),
    ...(totalTokensB > 0 ? { totalTokensB } : {}),
  };
}

function rowsOf(
  values: Partial<FactValues>,
  data: DatasetRow | undefined,
  batch: number | undefined,
): number | undefined {
  const { maxSamples, maxStepsPerEpoch } = values;
  const rows = values.examples ?? data?.trainExamples ?? maxSamples;
  if (rows === undefined) return undefined;
  const capped = maxSamples === undefined ? rows : Math.min(rows, maxSamples);
  if (maxStepsPerEpoch === undefined || batch === undefined) return capped;
  return Math.min(capped, maxStepsPerEpoch * batch);
}

/** Sequences per optimiser step over all devices, if the file says. */
function batchOf(values: Partial<FactValues>, sequenceLength: number, count: number): number | undefined {
  if (values.globalBatchSize !== undefined) return values.globalBatchSize;
  if (values.globalBatchTokens !== undefined) return values.globalBatchTokens / sequenceLength;
  if (values.perDeviceBatchSize === undefined) return undefined;
  return values.perDeviceBatchSize * (values.gradientAccumulation ?? 1) * count;
}

/** Usual examples per device and pass, where the file does not say: small for large models, large for small ones. */
function microBatchOf(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  batch: number | undefined,
  count: number,
): Term {
  if (values.perDeviceBatchSize !== undefined) return values.perDeviceBatchSize;
  const usual = usualMicroBatch(task, shape);
  const perDevice =
    batch === undefined ? undefined : Math.max(1, batch / (count * (values.gradientAccumulation ?? 1)));
  const whole = values.gradientAccumulation !== undefined || shape.paramsB < SMALL_MODEL;
  if (perDevice !== undefined && (whole || perDevice <= usual[1])) return perDevice;
  const most = Math.min(usual[2], perDevice ?? usual[2]);
  return {
    label: "examples per device and pass",
    unit: "1",
    p10: usual[0],
    p50: usual[1],
    p90: Math.max(usual[1], most),
    min: 1,
    because: "the batch of one device is unknown",
    citation: CITE.judgement,
  };
}

/** Below this size, in billions, a device takes its part of the batch at once. */
const SMALL_MODEL = 0.4;

function usualMicroBatch(task: Task, shape: Shape): readonly [number, number, number] {
  if (task === "vision") return [32, 128, 512];
  if (task === "detection" || task === "segmentation") return [4, 16, 64];
  if (task === "diffusion") return [2, 8, 64];
  if (task === "speech") return [4, 8, 16];
  if (shape.bidirectional) return [8, 16, 32];
  return shape.paramsB > 0.5 ? [1, 4, 16] : [4, 12, 48];
}

function checkSteps(
  values: Partial<FactValues>,
  rows: number | undefined,
  batch: number | undefined,
  notes: Notes,
): void {
  const { steps, epochs } = values;
  if (steps === undefined || epochs === undefined || rows === undefined || batch === undefined) return;
  const implied = (rows * epochs) / batch;
  const ratio = steps / implied;
  if (ratio > 0.8 && ratio < 1.25) return;
  notes.problems.push({
    code: "contradiction",
    severity: "warning",
    field: "steps",
    message: `steps is ${steps}, but ${epochs} epochs of ${rows} examples in batches of ${batch} make ${Math.round(implied)} steps. The steps were used.`,
  });
}

function usualLength(task: Task, shape: Shape): number {
  if (task === "llm-pretrain") return 2048;
  if (task === "lora" || task === "qlora" || task === "llm-finetune" || task === "preference") return 1024;
  if (task === "speech") return 600;
  if (task === "rl") return 1024;
  return shape.bidirectional ? 256 : 512;
}

function tokensPerExample(
  values: Partial<FactValues>,
  task: Task,
  data: DatasetRow | undefined,
  sequenceLength: number,
  notes: Notes,
): Term {
  const sequences = task === "preference" ? 2 : 1;
  if (values.tokensPerExample !== undefined)
    return Math.min(values.tokensPerExample, sequenceLength) * sequences;
  if (sequences === 2) return scaled(unknownLength(task, sequenceLength), 2);
  const packed = values.packing === true || task === "llm-pretrain" || task === "encoder-pretrain";
  if (packed) return sequenceLength;
  const mean =
    data?.tokensPerExample ??
    (data?.audioSeconds === undefined ? undefined : data.audioSeconds * FRAMES_PER_SECOND);
  if (mean !== undefined)
    return padded(
      Math.min(mean, sequenceLength),
      sequenceLength,
      "average length of the data set, padded to the longest of a batch",
    );
  if (values.sequenceLength === undefined) {
    notes.filled.tokensPerExample = {
      value: Math.min(300, sequenceLength),
      provenance: {
        kind: "assumed",
        because: "the length of the examples is unknown",
        citation: CITE.judgement,
      },
    };
  }
  return unknownLength(task, sequenceLength);
}

function padded(mean: number, sequenceLength: number, because: string): Prior {
  return {
    label: "tokens per example, padding included",
    unit: "tokens",
    p10: Math.min(sequenceLength, mean),
    p50: Math.min(sequenceLength, mean * 1.25),
    p90: Math.min(sequenceLength, mean * 2),
    because,
    citation: CITE.judgement,
  };
}

/** Short limits are usually filled (padding to the limit); long limits are usually not reached. */
function unknownLength(task: Task, sequenceLength: number): Prior {
  // Long limits are set for long conversations, but few fill more than two thousand tokens.
  const reach = Math.min(1, Math.sqrt(2048 / sequenceLength));
  const encoder =
    task === "encoder-finetune" || task === "embedding" || task === "vision" || task === "speech";
  const share: readonly [number, number, number] =
    encoder || sequenceLength <= 128
      ? [0.55, 0.95, 1]
      : sequenceLength <= 512
        ? [0.3, 0.65, 1]
        : [0.14 * reach, 0.46 * reach, 0.97];
  return {
    label: "tokens per example, padding included",
    unit: "tokens",
    p10: share[0] * sequenceLength,
    p50: share[1] * sequenceLength,
    p90: share[2] * sequenceLength,
    max: sequenceLength,
    because: "the sequence limit is known, the length of the examples is not",
    citation: CITE.calibration,
  };
}

function unknownBatch(count: number, notes: Notes): Prior {
  notes.filled.globalBatchSize = {
    value: 16 * count,
    provenance: { kind: "assumed", because: "the batch size is unknown", citation: CITE.judgement },
  };
  return {
    label: "examples per step",
    unit: "1",
    p10: 4 * count,
    p50: 16 * count,
    p90: 64 * count,
    because: "the batch size is unknown",
    citation: CITE.judgement,
  };
}

/** A large data set is usually told as all that was seen; small ones are repeated, images most. */
const LARGE = 1e6;

function usualEpochs(task: Task, rows: number | undefined, notes: Notes): Term {
  const images = task === "vision" || task === "detection" || task === "segmentation";
  const large = task === "llm-pretrain" || (rows !== undefined && rows > (images ? 2 * LARGE : LARGE));
  const range = large ? [1, 1, 2] : images ? [10, 60, 200] : task === "diffusion" ? [1, 4, 40] : [1, 1.5, 4];
  const [p10, p50, p90] = range as [number, number, number];
  notes.filled.epochs = {
    value: p50,
    provenance: { kind: "assumed", because: "neither epochs nor steps are given", citation: CITE.judgement },
  };
  return {
    label: "epochs",
    unit: "1",
    p10,
    p50,
    p90,
    because: "neither epochs nor steps are given",
    citation: CITE.judgement,
  };
}

function unknownAmount(
  values: Partial<FactValues>,
  task: Task,
  base: Pick<Amount, "tokensPerExample" | "sequenceLength" | "microBatch">,
  epochs: Term,
  data: DatasetRow | undefined,
  shape: Shape,
  notes: Notes,
): Amount {
  if (data?.totalTokensB !== undefined) {
    const tokens: Amount["tokens"] = [
      ["tokens", data.totalTokensB * 1e9],
      ["epochs", epochs],
    ];
    return {
      ...base,
      tokens,
      examples: [
        ["examples", (data.totalTokensB * 1e9) / middle(base.tokensPerExample)],
        ["epochs", epochs],
      ],
      known: true,
    };
  }
  if (task === "llm-pretrain") {
    const tokens = tokensForSize(shape, notes);
    return {
      ...base,
      tokens: [["tokens", tokens]],
      examples: [["examples", tokens.p50 / base.sequenceLength]],
      known: false,
    };
  }
  notes.problems.push({
    code: "missing-input",
    severity: "warning",
    field: "examples",
    message: "The amount of data is unknown. A wide range of usual amounts was used.",
  });
  const p50 = task === "vision" || task === "detection" || task === "segmentation" ? 5e4 : 2e4;
  const rows: Prior = {
    label: "examples in the data set",
    unit: "1",
    p10: p50 / 12,
    p50,
    p90: p50 * 12,
    because: `the data set${values.dataset === undefined ? "" : ` "${values.dataset.join(", ")}"`} is unknown`,
    citation: CITE.judgement,
  };
  notes.filled.examples = {
    value: p50,
    provenance: { kind: "assumed", because: rows.because, citation: rows.citation },
  };
  const examples: Amount["examples"] = [
    ["examples", rows],
    ["epochs", epochs],
  ];
  return {
    ...base,
    tokens: [...examples, ["tokensPerExample", base.tokensPerExample]],
    examples,
    known: false,
  };
}

/** Tokens that pre-training of this size usually sees: 20 to 300 per parameter (Hoffmann et al. 2022, and since). */
function tokensForSize(shape: Shape, notes: Notes): Prior {
  const perParameter = 60;
  const p50 = shape.paramsB * 1e9 * perParameter;
  const because = "the number of tokens is unknown: 10 to 400 per parameter are usual";
  notes.problems.push({
    code: "missing-input",
    severity: "warning",
    field: "tokensB",
    message: "The number of tokens is unknown. A wide range of usual numbers for this size was used.",
  });
  notes.filled.tokensB = {
    value: p50 / 1e9,
    provenance: { kind: "assumed", because, citation: CITE.judgement },
  };
  return {
    label: "training tokens",
    unit: "tokens",
    p10: p50 / 6,
    p50,
    p90: p50 * 6,
    because,
    citation: CITE.judgement,
  };
}
