import { findDataset } from "../data/datasets.ts";
import type { FactValues } from "../model/fact.ts";
import type { DatasetRow } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";
import { batchOf, microBatchOf, unknownBatch } from "./batch.ts";
import { CITE } from "./citations.ts";
import { tokensPerExample, usualLength } from "./exampleLength.ts";
import { middle, type Prior, type Term } from "./factor.ts";
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
  const perExample = tokensPerExample(values, task, shape, data, sequenceLength, notes);
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

/** So many examples are what a run has seen in all. */
const ALL_SEEN = 5e7;
/** A large data set is usually told as all that was seen; small ones are repeated, images most. */
const LARGE = 1e6;

function usualEpochs(task: Task, rows: number | undefined, notes: Notes): Term {
  const images = task === "vision" || task === "detection" || task === "segmentation";
  const large = task === "llm-pretrain" || (rows !== undefined && rows > (images ? 2 * LARGE : LARGE));
  const range =
    rows !== undefined && rows > ALL_SEEN
      ? [1, 1, 1.15]
      : large
        ? [1, 1, 2]
        : images
          ? [10, 60, 200]
          : task === "diffusion"
            ? [1, 4, 40]
            : [1, 1.5, 4];
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
