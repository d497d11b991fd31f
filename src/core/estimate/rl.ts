import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { decodingSeconds } from "./decoding.ts";
import { efficiencyPrior } from "./efficiency.ts";
import { type FactorList, middle, type Prior, term } from "./factor.ts";
import { reachOf } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import { isPpo } from "./rlMethod.ts";
import type { Branch, Shape } from "./scenario.ts";
import { hasAdapter } from "./settings.ts";
import { type Pace, product, sizeScale } from "./transformer.ts";
import type { Values } from "./work.ts";

/** Matrix products reach this share of the peak at best. */
const MATMUL_CEILING = 0.75;

/** Seconds that the kernels of a layer take to launch: forward and backward of the policy, forward of the reference. */
const PASS_SECONDS_PER_LAYER = 0.0021;

/** From then on critics are as large as their policy by default (TRL, OpenRLHF, verl); DeepSpeed-Chat's had 0.35 billion parameters. */
const LARGE_CRITICS = 2024;

/** Machines of more cards are run by frameworks that let all of them generate, then all train. */
const FEW_CARDS = 8;

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
  const cards = middle(hardware.count);
  const ppo = isPpo(values);
  // Tokens that are told are all of them; examples and batches count prompts, each answered several times.
  const answers = values.tokensB !== undefined ? 1 : (values.generationsPerPrompt ?? (ppo ? 1 : undefined));
  const group = PRIORS.generationsPerPrompt;
  const samples = term(factors, "generationsPerPrompt", answers ?? group, "run");
  const tokens = product(factors, amount.tokens);
  const isRecent = (values.year ?? LARGE_CRITICS) >= LARGE_CRITICS;
  const overhead = term(factors, "rlOverhead", turns(cards, ppo, isRecent), "run");
  const companions = term(
    factors,
    "companions",
    ppo ? (isRecent ? PRIORS.largeCompanions : PRIORS.companions) : 1,
    "run",
  );
  const efficiency = term(
    factors,
    "efficiency",
    efficiencyPrior("rl", generation, peak, values, {
      isSparse: shape.activeParamsB < 0.8 * shape.paramsB,
    }),
    "run",
  );
  const count = term(factors, "acceleratorCount", hardware.count, "run");
  const scale = sizeScale(factors, shape);
  const passes = hasAdapter(values) ? 4 + 2 : 6 + 2;
  const matmul = 1e9 * shape.matmulParamsB;
  const perToken = matmul * passes + 6 * shape.layers * shape.hiddenSize * amount.sequenceLength;
  const trainSeconds = perToken / (peak.tflops * 1e12 * MATMUL_CEILING);
  const total = (x: Values) => tokens(x) * samples(x);
  const launch = term(factors, "launch", PRIORS.launch, "run");
  const microBatch = term(factors, "microBatch", amount.microBatch, "run");
  const prompts = product(factors, amount.examples);
  const training = (x: Values) => {
    const n = count(x);
    const busy = (total(x) * trainSeconds * scale(x) * companions(x)) / (n * efficiency(x));
    const passes = (prompts(x) * samples(x)) / (n * microBatch(x));
    return Math.hypot(busy, passes * shape.layers * PASS_SECONDS_PER_LAYER * launch(x));
  };
  const generating = decodingSeconds(factors, values, shape, amount, branch, peak, {
    answers: answers ?? group.p50,
    tokens: total,
    length: (x) => tokens(x) / prompts(x),
    count,
    scale,
    launch,
  });
  const seconds = (x: Values) => (training(x) + generating(x)) * overhead(x);
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

/**
 * What taking turns costs: one card does all in turn; few cards are often shared out, some to generate and some to train, and
 * so are the four models of PPO since frameworks place each on cards of its own.
 */
function turns(cards: number, ppo: boolean, isRecent: boolean): Prior {
  if (cards <= 1) return PRIORS.oneCardOverhead;
  return isRecent && (ppo || cards <= FEW_CARDS) ? PRIORS.sharedOutOverhead : PRIORS.rlOverhead;
}

/** Decoding draws about this share of what training draws (ML.ENERGY: 0.7 of the limit). */
const DECODE_LOAD = 0.8;
