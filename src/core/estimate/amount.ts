import { findDataset } from "../data/datasets.ts";
import { numbersOf } from "../data/table.ts";
import {
  type UsualAmountsId,
  usualAmountsCells,
  usualAmountsNames,
} from "../data/tables/usualAmounts.generated.ts";
import type { FactValues } from "../model/fact.ts";
import type { DatasetRow } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";
import { actionsOf } from "./actions.ts";
import { batchOf, microBatchOf, unknownBatch } from "./batch.ts";
import { rowTokens, tokensPerExample, usualLength } from "./exampleLength.ts";
import { around, judged, middle, type Prior, type Term } from "./factor.ts";
import { assume, contradict, fill, warnUnknown } from "./notes.ts";
import { isOwnCode } from "./ownCode.ts";
import type { Notes, Shape } from "./scenario.ts";
import { isRecognition } from "./settings.ts";

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
  if (task === "agent") {
    const { actions, known } = actionsOf(values, notes);
    const examples: Amount["examples"] = [["examples", actions]];
    return { tokens: [], examples, tokensPerExample: 1, microBatch: 1, sequenceLength: 1, known };
  }
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
    checkTokens(values, tokens, batch, notes);
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
  checkSmallest(values, rows, notes);
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
    const packed = rowTokens(values, task, shape, data, sequenceLength);
    if (packed !== undefined) {
      const tokens: Amount["tokens"] = [...examples, ["tokensPerExample", packed]];
      return { ...base, tokens, examples: [...tokens, ["sequences", 1 / sequenceLength]], known: true };
    }
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
  const drawn = maxStepsPerEpoch === undefined || batch === undefined ? undefined : maxStepsPerEpoch * batch;
  const rows = values.examples ?? data?.trainExamples ?? maxSamples ?? drawn;
  if (rows === undefined) return undefined;
  const capped = maxSamples === undefined ? rows : Math.min(rows, maxSamples);
  return drawn === undefined ? capped : Math.min(capped, drawn);
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
  contradict(
    notes,
    "steps",
    `steps is ${steps}, but ${epochs} epochs of ${rows} examples in batches of ${batch} make ${Math.round(implied)} steps. The steps were used.`,
  );
}

/** So many examples are what a run has seen in all. */
const ALL_SEEN = 5e7;

/** More steps than examples, where no batch is told: a batch has one example at least. */
function checkSmallest(values: Partial<FactValues>, rows: number | undefined, notes: Notes): void {
  const { steps, epochs = 1 } = values;
  if (steps === undefined || rows === undefined || steps <= rows * epochs) return;
  contradict(
    notes,
    "steps",
    `steps is ${steps}, more than the ${Math.round(rows * epochs)} examples over all epochs. The examples were used.`,
  );
}

/** Told tokens win over what steps, or examples of a told length, would make of them. */
function checkTokens(
  values: Partial<FactValues>,
  tokens: number,
  batch: number | undefined,
  notes: Notes,
): void {
  const { steps, examples, epochs = 1, sequenceLength, tokensPerExample: each, globalBatchTokens } = values;
  const ofBatch =
    globalBatchTokens ??
    (batch === undefined || sequenceLength === undefined ? undefined : batch * sequenceLength);
  const bySteps = steps === undefined || ofBatch === undefined ? undefined : steps * ofBatch;
  const length = each ?? sequenceLength;
  const most = examples === undefined || length === undefined ? undefined : examples * epochs * length;
  const disagree = bySteps !== undefined && (tokens > 2 * bySteps || bySteps > 2 * tokens);
  if (!disagree && !(most !== undefined && tokens > 2 * most)) return;
  const [name, other] = disagree
    ? (["steps", `${steps} steps of ${ofBatch} tokens make ${billions(bySteps)} billion`] as const)
    : (["examples", `${examples} examples make at most ${billions(most ?? 0)} billion`] as const);
  contradict(notes, name, `tokensB is ${values.tokensB}, but ${other}. The told tokens were used.`);
}

function billions(tokens: number): string {
  return String(Number((tokens / 1e9).toPrecision(3)));
}

/** A large data set is usually told as all that was seen; small ones are repeated, images and sounds most. */
const LARGE = 1e6;

/** So many prompts are mostly those of all steps together: sets of them hold 1,000 to 60,000 (GSM8K 7,473, DAPO 17,000, DeepScaleR 40,000). */
const MANY_PROMPTS = 6e4;

type Range = readonly [p10: number, p50: number, p90: number];

/**
 * What stands in where the amount is not told, by what is meant and the task: `epochs` and those of a `large` data set and of one
 * that is `all` that was seen; `examples` of a data set, as they are published and in one's `own` code.
 */
const USUAL = numbersOf<string>(usualAmountsNames, usualAmountsCells) as {
  readonly [id: string]: Range;
};

function usual(what: UsualAmountsId, task: Task): Range {
  return USUAL[`${what} ${task}`] ?? (USUAL[what] as Range);
}

function usualEpochRange(task: Task, rows = 0): Range {
  const large = isRecognition(task) ? 2 * LARGE : task === "rl" ? MANY_PROMPTS : LARGE;
  return usual(rows > ALL_SEEN ? "all" : rows > large ? "large" : "epochs", task);
}

function usualEpochs(task: Task, rows: number | undefined, notes: Notes): Term {
  const epochs = judged("epochs", "1", usualEpochRange(task, rows), "neither epochs nor steps are given");
  assume(notes, "epochs", epochs);
  return epochs;
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
  // Who counts epochs goes through a data set, not through all that was ever written.
  if ((task === "llm-pretrain" || task === "encoder-pretrain") && values.epochs === undefined) {
    const tokens = tokensForSize(task, shape, values, notes);
    return {
      ...base,
      tokens: [["tokens", tokens]],
      examples: [["examples", tokens.p50 / base.sequenceLength]],
      known: false,
    };
  }
  warnUnknown(notes, "examples", "amount of data");
  const rows = judged(
    "examples in the data set",
    "1",
    usualExamples(task, values),
    `the data set${values.dataset === undefined ? "" : ` "${values.dataset.join(", ")}"`} is unknown`,
  );
  assume(notes, "examples", rows);
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

/** Examples of a usual data set: published ones have names, those that scripts keep in folders of their own are smaller. */
function usualExamples(task: Task, values: Partial<FactValues>): Range {
  return (isOwnCode(values) && USUAL[`own ${task}`]) || usual("examples", task);
}

/** Billions of tokens for a model of one billion parameters, and how they grow with the size: published runs of the years. */
const USUAL_TOKENS = {
  encoder: { billions: 300, power: 0.2, spread: 9 },
  until2022: { billions: 150, power: 0.15, spread: 9 },
  since: { billions: 500, power: 0.5, spread: 9 },
  // Hoffmann et al. 2022, by those who count: the others see a hundredth of it.
  ownCode: { billions: 20, power: 1, spread: 30 },
} as const;

/** Tokens that pre-training of this size usually sees. */
function tokensForSize(task: Task, shape: Shape, values: Partial<FactValues>, notes: Notes): Prior {
  const usual = isOwnCode(values)
    ? USUAL_TOKENS.ownCode
    : task === "encoder-pretrain"
      ? USUAL_TOKENS.encoder
      : (values.year ?? 2024) <= 2022
        ? USUAL_TOKENS.until2022
        : USUAL_TOKENS.since;
  const p50 = usual.billions * 1e9 * shape.paramsB ** usual.power;
  const because = `the number of tokens is unknown: ${isOwnCode(values) ? "about twenty for each parameter are usual" : "published runs of this size differ by two orders of magnitude"}`;
  warnUnknown(notes, "tokensB", "number of tokens");
  fill(notes, "tokensB", p50 / 1e9, because);
  return judged("training tokens", "tokens", around(p50, usual.spread), because);
}
