import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { type FactorList, middle, scaled, term } from "./factor.ts";
import type { Peak } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Shape } from "./scenario.ts";
import { bandwidthOf } from "./settings.ts";
import type { Values } from "./work.ts";

/** Weights are streamed at this share of the memory bandwidth while decoding. */
const DECODE_BANDWIDTH = 0.5;
/** Seconds per generated token that no batch hides: sampling, launches, synchronisation; per layer. */
const DECODE_SECONDS_PER_LAYER = 0.0004;
/** Share of a card's memory that weights fill while decoding, at most. */
const WEIGHT_SHARE = 0.6;
/** Bytes a parameter that decoding reads: 16 bits, or 4 bits and the work of unpacking them. */
const BYTES_READ = { whole: 2, packed: 1.2 } as const;

/** Share of a card's memory that generation may fill with the caches of its sequences; the rest holds weights and states. */
const CACHE_SHARE = 0.3;

/**
 * How generation keeps its caches: bytes of a position per layer and unit of width, and the positions held at a time by a
 * sequence. Until 2023 every head had its own keys and values (4 bytes, some less) and room
 * was kept up to the limit; since then heads share them, and engines page them as answers grow.
 */
const CACHES = {
  until2023: { bytes: 3, held: 1, reserved: true },
  since: { bytes: 1, held: 0.62, reserved: false },
} as const;

/** Rounds in which a card decodes the answers of one step, where neither batch nor group says. */
const USUAL_ROUNDS = 2;

/** What decoding needs to know of the run, as functions of the factor values. */
interface Rollout {
  /** Answers sampled for each prompt. */
  readonly answers: number;
  /** Tokens of prompts and answers over the run. */
  readonly tokens: (x: Values) => number;
  /** Mean tokens of one prompt with its answer. */
  readonly length: (x: Values) => number;
  readonly count: (x: Values) => number;
  /** The model's size, relative to its median. */
  readonly scale: (x: Values) => number;
  /** How fast the processor launches kernels, relative to usual. */
  readonly launch: (x: Values) => number;
}

/**
 * Seconds that answers take to be decoded token by token: a step reads the weights once for all sequences that are decoded at a
 * time, and the answers of one optimiser step end with the longest of them, while fewer and fewer share the step.
 */
export function decodingSeconds(
  factors: FactorList,
  values: Partial<FactValues>,
  shape: Shape,
  amount: Amount,
  { hardware: { accelerator, count } }: Branch,
  peak: Peak,
  { answers, tokens, length, count: cards, scale, launch }: Rollout,
): (x: Values) => number {
  const generated = generatedShare(factors, values, amount);
  const { bytes, held, reserved } = (values.year ?? 2024) <= 2023 ? CACHES.until2023 : CACHES.since;
  const usualLength = reserved ? amount.sequenceLength : middle(amount.tokensPerExample);
  const memory = (accelerator.memoryGiB ?? 40) * 2 ** 30;
  const room = (memory * CACHE_SHARE) / (bytes * shape.layers * shape.hiddenSize * usualLength * held);
  const prompts = values.globalBatchSize;
  const perStep = prompts === undefined ? undefined : Math.max(4, (prompts * answers) / middle(count));
  // As many as the caches leave room for, and no more than the card's part of the batch.
  const usual = perStep ?? PRIORS.generationBatch.p50;
  const atATime = Math.max(4, Math.min(room, usual));
  const together = scaled(PRIORS.generationBatch, atATime / PRIORS.generationBatch.p50);
  const batch = term(factors, "generationBatch", together, "run");
  const ceiling = usual * 3;
  // Answers of a told and padded length end together.
  const isPadded = reserved || values.tokensB !== undefined;
  const skew = term(factors, "longestAnswer", isPadded ? 1 : PRIORS.longestAnswer, "run");
  const bandwidth = bandwidthOf(accelerator, peak.tflops);
  const packed = values.quantization === "int4" || values.adapter === "qlora";
  const weightBytes = shape.paramsB * 1e9 * (packed ? BYTES_READ.packed : BYTES_READ.whole);
  // Weights that one card cannot hold beside its caches are spread over several, each of which reads its part.
  const parts = Math.max(1, weightBytes / (WEIGHT_SHARE * memory));
  const reading = weightBytes / (parts * bandwidth * DECODE_BANDWIDTH);
  const fixed = shape.layers * DECODE_SECONDS_PER_LAYER;
  return (x) => {
    const mean = length(x);
    // Short answers leave room for more of them.
    const sharing = Math.min(ceiling, (batch(x) * usualLength) / (reserved ? usualLength : mean));
    const rounds = perStep === undefined ? USUAL_ROUNDS : Math.max(1, perStep / sharing);
    const longest = longestOf(skew(x), mean, values.sequenceLength);
    const step = reading * scale(x) + fixed * launch(x);
    const alone = (tokens(x) * generated(x) * step) / (cards(x) * sharing);
    return alone * (1 + (longest - 1) / rounds);
  };
}

/** No answer is longer than the limit. */
function longestOf(relative: number, mean: number, limit = Number.POSITIVE_INFINITY): number {
  return Math.max(1, Math.min(relative, limit / mean));
}

/** From this limit on the answers are what fills it: prompts do not grow with it. */
const LONG = 4096;

/** Share of the tokens that is generated, not read. */
function generatedShare(
  factors: FactorList,
  { maxOutputTokens: told, maxPromptTokens: prompt, sequenceLength = 0 }: Partial<FactValues>,
  amount: Amount,
): (x: Values) => number {
  if (told !== undefined && prompt !== undefined) return () => told / (told + prompt);
  const long = Math.max(sequenceLength, middle(amount.tokensPerExample)) >= LONG;
  return term(factors, "outputShare", long ? PRIORS.longOutputShare : PRIORS.outputShare, "run");
}
