import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { efficiencyPrior } from "./efficiency.ts";
import { type FactorList, factorOf, middle, type Prior, term } from "./factor.ts";
import { reachOf } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Shape } from "./scenario.ts";
import { MICRO_BATCH, type Pace, product } from "./transformer.ts";
import type { Values } from "./work.ts";

/** Weights are streamed at this share of the memory bandwidth while decoding. */
const DECODE_BANDWIDTH = 0.5;
/** Seconds per generated token that no batch hides: sampling, launches, synchronisation; per layer. */
const DECODE_SECONDS_PER_LAYER = 0.0004;
/** Share of a card's memory that weights fill while decoding, at most. */
const WEIGHT_SHARE = 0.6;
/** Matrix products reach this share of the peak at best. */
const MATMUL_CEILING = 0.75;

/** Seconds that the kernels of a layer take to launch: forward and backward of the policy, forward of the reference. */
const PASS_SECONDS_PER_LAYER = 0.0021;

/** PPO samples one answer a prompt; what came after it compares several. */
const PPO = /\bppo\b|instructgpt/i;

/**
 * Reinforcement learning on text: answers are generated token by token (bound by reading the weights), then the
 * policy is trained on them and a reference, and for PPO a critic and a reward model, look at them once.
 */
export function rlPace(
  factors: FactorList,
  values: Partial<FactValues>,
  shape: Shape,
  amount: Amount,
  branch: Branch,
): Pace {
  const { hardware, precision } = branch;
  const { accelerator, generation } = hardware;
  const peak = reachOf(accelerator, precision, generation);
  const bandwidth = (accelerator.memoryBandwidthGBs ?? peak.tflops * 5) * 1e9;
  const isPpo = PPO.test(`${values.model ?? ""} ${values.framework ?? ""}`);
  // Tokens that are told are all of them; examples and batches count prompts, each answered several times.
  const answers = values.tokensB !== undefined ? 1 : (values.generationsPerPrompt ?? (isPpo ? 1 : undefined));
  const drawn =
    answers === undefined
      ? factors.add(
          factorOf("generationsPerPrompt", PRIORS.generationsPerPrompt, "run", {
            input: "generationsPerPrompt",
            question: "How many answers are sampled for each prompt?",
          }),
        )
      : -1;
  const samples = (x: Values) => answers ?? (x[drawn] as number);
  const tokens = product(factors, amount.tokens);
  const told = values.maxOutputTokens;
  const outputShare =
    told !== undefined && values.maxPromptTokens !== undefined
      ? told / (told + values.maxPromptTokens)
      : undefined;
  const output =
    outputShare === undefined
      ? factors.add(
          factorOf("outputShare", PRIORS.outputShare, "run", {
            input: "maxOutputTokens",
            question: "How long are the generated answers, in tokens?",
          }),
        )
      : -1;
  const usual = generationBatch(values, shape, amount, branch, answers ?? PRIORS.generationsPerPrompt.p50);
  const batch = factors.add(
    factorOf("generationBatch", usual.prior, "run", {
      input: "maxOutputTokens",
      question: "How long are the generated answers, in tokens?",
    }),
  );
  const overhead = factors.add(
    factorOf("rlOverhead", answers === 1 ? PRIORS.rlOverhead : PRIORS.groupOverhead, "run"),
  );
  const companions = isPpo ? factors.add(factorOf("companions", PRIORS.companions, "run")) : -1;
  const efficiency = factors.add(
    factorOf(
      "efficiency",
      efficiencyPrior("rl", generation, peak, values, {
        isSparse: shape.activeParamsB < 0.8 * shape.paramsB,
      }),
      "run",
      {
        input: "secondsPerStep",
        question: "How many seconds does one step take? One log line settles it.",
      },
    ),
  );
  const count = term(factors, "acceleratorCount", hardware.count, "run", {
    input: "acceleratorCount",
    question: "How many accelerators does the run use?",
  });
  const scale = sizeOf(factors, shape);
  const passes = values.adapter !== undefined && values.adapter !== "none" ? 4 + 2 : 6 + 2;
  const matmul = 1e9 * shape.matmulParamsB;
  const perToken = matmul * passes + 6 * shape.layers * shape.hiddenSize * amount.sequenceLength;
  const weightBytes = 2e9 * shape.paramsB;
  // Weights that one card cannot hold beside its caches are spread over several, each of which reads its part.
  const parts = Math.max(1, weightBytes / (WEIGHT_SHARE * (accelerator.memoryGiB ?? 40) * 2 ** 30));
  const trainSeconds = perToken / (peak.tflops * 1e12 * MATMUL_CEILING);
  const fixed = shape.layers * DECODE_SECONDS_PER_LAYER;
  const total = (x: Values) => tokens(x) * samples(x);
  const launch = factors.add(factorOf("launch", PRIORS.launch, "run"));
  const microBatch = term(factors, "microBatch", amount.microBatch, "run", MICRO_BATCH);
  const prompts = product(factors, amount.examples);
  const training = (x: Values) => {
    const n = count(x);
    const others = companions < 0 ? 1 : (x[companions] as number);
    const busy = (total(x) * trainSeconds * scale(x) * others) / (n * (x[efficiency] as number));
    const passes = (prompts(x) * samples(x)) / (n * microBatch(x));
    return Math.hypot(busy, passes * shape.layers * PASS_SECONDS_PER_LAYER * (x[launch] as number));
  };
  const lengthHeld = (x: Values) => (usual.reserved ? usual.length : tokens(x) / prompts(x));
  const generating = (x: Values) => {
    const share = output < 0 ? (outputShare as number) : (x[output] as number);
    const step = (weightBytes * scale(x)) / (parts * bandwidth * DECODE_BANDWIDTH) + fixed;
    // Short answers leave room for more of them.
    const atATime = Math.min(usual.most, ((x[batch] as number) * usual.length) / lengthHeld(x));
    return (total(x) * share * step) / (count(x) * atATime);
  };
  const seconds = (x: Values) => (training(x) + generating(x)) * (x[overhead] as number);
  const flops = (x: Values) => total(x) * perToken * scale(x);
  return {
    seconds,
    flops,
    tokens: total,
    formula: `${passes}·N·D for policy and reference, plus decoding`,
    unit: "token",
    accelerators: count,
    load: (x, time) => (training(x) + DECODE_LOAD * generating(x)) / (amount.known ? time : seconds(x)),
    utilisation: (x, time) => flops(x) / (time * count(x) * peak.tflops * 1e12),
  };
}

/** Share of a card's memory that generation may fill with the caches of its sequences; the rest holds weights and states. */
const CACHE_SHARE = 0.3;

/**
 * How generation keeps its caches: bytes of a position per layer and unit of width, the positions held at a time by a sequence,
 * and the most sequences at a time. Until 2023 every head had its own keys and values (4 bytes, some less) and room
 * was kept up to the limit; since then heads share them, and engines page them as answers grow.
 */
const CACHES = {
  until2023: { bytes: 3, held: 1, most: 128, reserved: true },
  since: { bytes: 1, held: 0.62, most: 256, reserved: false },
} as const;

interface Decoding {
  /** Sequences at a time per card for sequences of `length`. */
  readonly prior: Prior;
  /** Positions per sequence that the prior is for. */
  readonly length: number;
  /** Whether room is kept up to the limit, however short the sequence. */
  readonly reserved: boolean;
  /** A card's part of the batch. */
  readonly most: number;
}

/**
 * Sequences decoded at a time on one card: as many as the caches leave room for, and no more than its part of the batch.
 */
function generationBatch(
  values: Partial<FactValues>,
  shape: Shape,
  amount: Amount,
  { hardware }: Branch,
  answers: number,
): Decoding {
  const { bytes, held, most, reserved } = (values.year ?? 2024) <= 2023 ? CACHES.until2023 : CACHES.since;
  const memory = (hardware.accelerator.memoryGiB ?? 40) * 2 ** 30 * CACHE_SHARE;
  const length = reserved ? amount.sequenceLength : middle(amount.tokensPerExample);
  const room = memory / (bytes * shape.layers * shape.hiddenSize * length * held);
  const prompts = values.globalBatchSize;
  const share = prompts === undefined ? most : (prompts * answers) / middle(hardware.count);
  const p50 = Math.max(4, Math.min(room, share, most));
  const { label, unit, min, because, citation } = PRIORS.generationBatch;
  return {
    prior: { label, unit, min, because, citation, p10: p50 / 3, p50, p90: p50 * 3 },
    length,
    reserved,
    most: Math.max(4, share) * 3,
  };
}

/** Decoding draws about this share of what training draws (ML.ENERGY: 0.7 of the limit). */
const DECODE_LOAD = 0.8;

function sizeOf(factors: FactorList, shape: Shape): (x: Values) => number {
  const { params } = shape;
  if (typeof params === "number") return () => 1;
  const read = term(factors, "params", params, "run", {
    input: "paramsB",
    question: "How many parameters does the model have?",
  });
  return (x) => read(x) / params.p50;
}
