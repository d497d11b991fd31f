import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { decodingSeconds } from "./decoding.ts";
import { efficiencyPrior } from "./efficiency.ts";
import { type FactorList, factorOf, middle, type Prior, term } from "./factor.ts";
import { reachOf } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import { isPpo } from "./rlMethod.ts";
import type { Branch, Shape } from "./scenario.ts";
import { MICRO_BATCH, type Pace, product } from "./transformer.ts";
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
  const group = cards > 1 ? PRIORS.generationsPerPrompt : PRIORS.generationsOnOneCard;
  const drawn =
    answers === undefined
      ? factors.add(
          factorOf("generationsPerPrompt", group, "run", {
            input: "generationsPerPrompt",
            question: "How many answers are sampled for each prompt?",
          }),
        )
      : -1;
  const samples = (x: Values) => answers ?? (x[drawn] as number);
  const tokens = product(factors, amount.tokens);
  const isRecent = (values.year ?? LARGE_CRITICS) >= LARGE_CRITICS;
  const overhead = factors.add(factorOf("rlOverhead", turns(cards, ppo, isRecent), "run"));
  const companions = ppo
    ? factors.add(factorOf("companions", isRecent ? PRIORS.largeCompanions : PRIORS.companions, "run"))
    : -1;
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
  const trainSeconds = perToken / (peak.tflops * 1e12 * MATMUL_CEILING);
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
  const generating = decodingSeconds(factors, values, shape, amount, branch, peak, {
    answers: answers ?? group.p50,
    tokens: total,
    length: (x) => tokens(x) / prompts(x),
    count,
    scale,
    launch: (x) => x[launch] as number,
  });
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

/**
 * What taking turns costs: one card does all in turn; few cards are often shared out, some to generate and some to train, and
 * so are the four models of PPO since frameworks place each on cards of its own.
 */
function turns(cards: number, ppo: boolean, isRecent: boolean): Prior {
  if (cards <= 1) return PRIORS.oneCardOverhead;
  if (ppo && !isRecent) return PRIORS.rlOverhead;
  return ppo || cards <= FEW_CARDS ? PRIORS.sharedOutOverhead : PRIORS.groupOverhead;
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
