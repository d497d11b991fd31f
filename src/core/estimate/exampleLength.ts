import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Citation } from "../model/source.ts";
import type { DatasetRow } from "../model/tables.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import { type Prior, range, scaled, type Term } from "./factor.ts";
import { LOOKS } from "./inferenceLengths.ts";
import { contradict, fill } from "./notes.ts";
import { PRIORS } from "./priors.ts";
import { isPpo } from "./rlMethod.ts";
import type { Notes, Shape } from "./scenario.ts";
import { wordsOf } from "./settings.ts";
import { WHISPER } from "./shape.ts";

/** Speech models see one position for 20 ms of sound. */
const FRAMES_PER_SECOND = 50;

/** 30 seconds at 50 positions, and the text. */
const WHISPER_POSITIONS = 1600;

/** Toolkits that cut Whisper's sounds to their own length. */
const UNPADDED = /wenet|k2\b|icefall|funasr/i;

function exampleOf(
  points: readonly [p10: number, p50: number, p90: number],
  because: string,
  max?: number,
  citation: Citation = CITE.judgement,
): Prior {
  return range("tokens per example, padding included", "tokens", points, because, citation, { max });
}

/** The sequence limit of a task that states none. */
export function usualLength(task: Task, shape: Shape): number {
  return Math.min(shape.contextLength ?? Number.POSITIVE_INFINITY, lengthOfTask(task, shape));
}

function lengthOfTask(task: Task, shape: Shape): number {
  if (task === "speech" || shape.kind === "speech") return 600;
  if (shape.bidirectional) return 256;
  if (task === "llm-pretrain") return 2048;
  return shape.encoderDecoder ? 512 : 1024;
}

/** Whether sequences are filled: packed chats, and text that is learnt as it runs on, cut into pieces of one length. */
function isPacked({ packing }: Partial<FactValues>, task: Task, data: DatasetRow | undefined): boolean {
  return packing === true || /pretrain$/.test(task) || (data?.modality === "lm" && task !== "rl");
}

/** Tokens of one row of the data, where these are packed into sequences; undefined where what is counted are sequences. */
export function rowTokens(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  data: DatasetRow | undefined,
  sequenceLength: number,
): Term | undefined {
  if (values.examples !== undefined || task === "rl" || !isPacked(values, task, data)) return undefined;
  const { tokensPerExample: mean, totalTokensB = 0, trainExamples = 0 } = data ?? {};
  return (
    mean ??
    ((trainExamples && (totalTokensB * 1e9) / trainExamples) ||
      (values.packing ? unknownLength(task, shape, sequenceLength, values.year) : undefined))
  );
}

/** Tokens that an example costs, padding included: a preference is a pair of answers. */
export function tokensPerExample(...of: Parameters<typeof tokensPerSequence>): Term {
  const one = tokensPerSequence(...of);
  if (of[1] !== "preference") return one;
  return typeof one === "number" ? 2 * one : scaled(one, 2);
}

function tokensPerSequence(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  data: DatasetRow | undefined,
  sequenceLength: number,
  notes: Notes,
): Term {
  if (WHISPER.test(shape.name))
    return UNPADDED.test(`${values.model ?? ""} ${values.framework ?? ""}`)
      ? PRIORS.utterance
      : WHISPER_POSITIONS;
  const isTranslated = task !== "speech" && WORDS.translates.test(wordsOf(values));
  if (isTranslated && values.tokensPerExample === undefined && values.sequenceLength === undefined)
    return PRIORS.sentencePair;
  if (values.tokensPerExample !== undefined) {
    if (values.tokensPerExample > sequenceLength && values.sequenceLength !== undefined) {
      contradict(
        notes,
        "tokensPerExample",
        `tokensPerExample is ${values.tokensPerExample}, but sequences are cut at ${sequenceLength}. The cut was used.`,
      );
      return sequenceLength;
    }
    return values.tokensPerExample;
  }
  if (isPacked(values, task, data)) return sequenceLength;
  const compiles = STATIC_SHAPES.test([values.framework, values.model, values.accelerator].join(" "));
  if (compiles && task !== "speech") return filled(sequenceLength);
  const mean =
    data?.tokensPerExample ??
    (data?.audioSeconds === undefined ? undefined : data.audioSeconds * FRAMES_PER_SECOND);
  // What is answered in reinforcement learning is the policy's own, not the data set's.
  if (mean !== undefined && task !== "rl")
    return data !== undefined && OF_ANY_LENGTH.test(data.modality)
      ? paddedAnswers(mean, sequenceLength)
      : padded(Math.min(mean, sequenceLength), sequenceLength, OF_DATA);
  if (values.sequenceLength === undefined) {
    const assumed = lengthOfAnything(values, task, shape, sequenceLength);
    fill(notes, "tokensPerExample", Math.round(assumed.p50), "the length of the examples is unknown");
    return assumed;
  }
  if (task === "rl") return lengthOfAnswers(sequenceLength, REASONS.test(wordsOf(values)), isPpo(values));
  return unknownLength(task, shape, sequenceLength, values.year);
}

const OF_DATA = "average length of the data set, padded to the longest of a batch";

/** Data sets whose examples are of any length, most of them short: the longest of four is twice the mean, of eight 2.7 times. */
export const OF_ANY_LENGTH = /^(?:sft|preference|math|code)$/;

/** Examples of exponentially distributed length, cut at the limit and padded to the longest of a batch, where batches have more than one. */
function paddedAnswers(mean: number, limit: number): Prior {
  const cut = mean * (1 - Math.exp(-limit / mean));
  return exampleOf(
    [Math.min(0.7 * limit, cut), Math.min(0.9 * limit, 1.7 * cut), Math.min(limit, 3 * cut)],
    OF_DATA,
    limit,
  );
}

/** Compilers that want every batch of one shape: examples are padded to the limit. */
const STATIC_SHAPES = /\btpu\b|levanter|easylm|\bgaudi|\btrainium|\bneuron/i;

function filled(limit: number): Prior {
  return exampleOf(
    [0.5 * limit, 0.95 * limit, limit],
    "compiled for one shape, so that examples are padded to the limit",
    limit,
  );
}

function padded(mean: number, sequenceLength: number, because: string): Prior {
  return exampleOf(
    [
      Math.min(sequenceLength, mean),
      Math.min(sequenceLength, mean * 1.25),
      Math.min(sequenceLength, mean * 2),
    ],
    because,
  );
}

/** Since then long limits are set for answers that reason, of so many tokens. */
const REASONING = { from: 2025, tokens: 6000 } as const;
/** Names of data and models that are made of such answers. */
const REASONS = /reason|thought|think|\bcot\b|\br1\b|distill-qwen|distill-llama/i;

/** Short limits are usually filled (padding to the limit); long limits are usually not reached. */
function unknownLength(task: Task, shape: Shape, sequenceLength: number, year: number | undefined): Prior {
  // Long limits are set for long conversations, but few fill more than two thousand tokens; chains of thought do.
  const usual = (year ?? 0) >= REASONING.from ? REASONING.tokens : 2048;
  const reach = Math.min(1, Math.cbrt(usual / sequenceLength));
  const encoder = shape.bidirectional;
  const share: readonly [number, number, number] =
    sequenceLength <= 128 || task === "speech"
      ? [0.55, 0.95, 1]
      : encoder
        ? shape.kind === "embedding"
          ? OF_EMBEDDED
          : shareOfEncoders(sequenceLength)
        : sequenceLength <= 512
          ? [0.38, 0.65, 1]
          : [0.25 * reach, 0.46 * reach, 0.97];
  return exampleOf(
    [share[0] * sequenceLength, share[1] * sequenceLength, share[2] * sequenceLength],
    "the sequence limit is known, the length of the examples is not",
    Math.max(1, share[2]) * sequenceLength,
    CITE.calibration,
  );
}

/** Pairs of a question, which fills little of a limit that is set for passages, and of a passage, each padded to the longest of a batch. */
const OF_EMBEDDED = [0.1, 0.7, 2] as const;

/** Scripts for encoders pad to a limit that they set; one that the model sets itself is above most texts. */
function shareOfEncoders(sequenceLength: number): readonly [number, number, number] {
  if (sequenceLength <= 256) return [0.55, 0.95, 1];
  return sequenceLength < 512 ? [0.35, 0.85, 1] : [0.15, 0.6, 1];
}

/**
 * Mean tokens of prompt and answer at a limit of 1,024 and how they grow with it: exercises are answered in 200 to 400 tokens
 * (GSM8K), mathematics in 600 to 1,000 under a limit of 8,192 (SimpleRL-Zoo), reasoning in 1,000 to 10,000 under one of 20,000 to
 * 32,768 (DAPO, DeepSeek-R1): the limit is set for the longest.
 */
const ANSWERS = { at: 1024, tokens: 430, power: 0.7, spread: 2 } as const;

/** Reading "R1", "thinking" and the like: answers that think before they answer. */
const THINKING = 1.8;

/** PPO's trainers pad to the limit, and are set for prompts and answers that nearly fill it. */
const PADDED = [0.3, 0.7, 1] as const;

function lengthOfAnswers(sequenceLength: number, reasons: boolean, isPadded: boolean): Prior {
  const p50 = ANSWERS.tokens * (sequenceLength / ANSWERS.at) ** ANSWERS.power * (reasons ? THINKING : 1);
  const [low, middle, high] = PADDED;
  return range(
    "tokens of prompt and answer",
    "tokens",
    isPadded
      ? [low * sequenceLength, middle * sequenceLength, high * sequenceLength]
      : [
          Math.min(p50 / ANSWERS.spread, 0.8 * sequenceLength),
          Math.min(p50, 0.9 * sequenceLength),
          Math.min(p50 * ANSWERS.spread, sequenceLength),
        ],
    "the limit is known, the length of the answers is not",
    CITE.judgement,
    { max: sequenceLength },
  );
}

/** Names of data that are talks of several turns. */
const CHATS = /sharegpt|ultrachat|wildchat|conversation|\bdialog|multi-?turn|\bchats\b/i;

/** Sounds are taken apart at their own rate, not in frames of 20 ms: 2,000 positions a second in SepFormer, half of it in Conv-TasNet. */
const SEPARATES = /sepformer|tasnet|\bdprnn|demucs|separat|enhanc|\bdns\b/i;

/** Tokens of an example where neither they nor their limit are told. */
function lengthOfAnything(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  sequenceLength: number,
): Prior {
  const words = wordsOf(values);
  const [p10, p50, p90] =
    task === "speech" || shape.kind === "speech"
      ? SEPARATES.test(words)
        ? [3000, 10000, 30000]
        : [150, 500, 1500]
      : task === "rl"
        ? [350, 1000, 4000]
        : shape.bidirectional
          ? [40, 130, 360]
          : REASONS.test(words)
            ? [500, 2200, 8000]
            : LOOKS.test(shape.name) || CHATS.test(words)
              ? [300, 1100, 3500]
              : [100, 420, 1500];
  const most = shape.contextLength ?? Number.POSITIVE_INFINITY;
  return exampleOf(
    [Math.min(p10, most), Math.min(p50, most), Math.min(Math.max(p90, sequenceLength), most)],
    "neither the length of the examples nor their limit is known",
  );
}
