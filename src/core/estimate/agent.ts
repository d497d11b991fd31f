import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { CITE } from "./citations.ts";
import { type FactorList, range } from "./factor.ts";
import type { Branch } from "./scenario.ts";
import { type Rate, ratePace } from "./throughput.ts";
import type { Pace } from "./transformer.ts";

/** Worlds that are simulated by the thousand, on the card or in native code. */
const MANY_WORLDS = /\bisaac|\bbrax\b|\bmjx\b|envpool|pufferlib|jax|gymnax|rl[-_]games|sample-?factory/i;
/** Algorithms that take a step of gradients for about every action. */
const OFF_POLICY = /dqn\b|rainbow|\b(?:c51|sac|td3|ddpg|tqc|crossq|redq|droq|dreamer(?:v\d)?)\b/i;
/** Algorithms that gather many actions and then learn from them. */
const ON_POLICY = /ppo\b|\b(?:a2c|a3c|trpo|impala|apex|ape-x|reinforce)\b/i;

/**
 * Actions per second of a whole run, learning included. Published or told: DQN on Atari 160 (PFRL, V100) and 800 (Tianshou),
 * SAC 18, 140 and 210 (pytorch_sac, Stable-Baselines), PPO 600 to 7,500 (Stable-Baselines3, Sample Factory).
 */
const RATES: { readonly many: Rate; readonly off: Rate; readonly on: Rate; readonly unknown: Rate } = {
  many: [5e3, 5e4, 8e5],
  off: [25, 130, 700],
  on: [300, 1400, 7000],
  unknown: [50, 500, 5000],
};

/**
 * Training time of an agent in a simulated world: from the rate of its actions, which the simulation and many small passes
 * bound, whatever the card and however many of them.
 */
export function agentPace(
  factors: FactorList,
  values: Partial<FactValues>,
  amount: Amount,
  branch: Branch,
): Pace {
  const rate = range(
    "actions per second, learning included",
    "1/s",
    rateOf(values),
    "the simulation and many small passes bound the time, not arithmetic",
    CITE.agents,
  );
  return ratePace(factors, values, amount, branch, {
    rate,
    isPerDevice: false,
    of: "actions",
    unit: "action",
  });
}

function rateOf({ model, framework, dataset }: Partial<FactValues>): Rate {
  const text = [model ?? "", framework ?? "", ...(dataset ?? [])].join(" ");
  if (MANY_WORLDS.test(text)) return RATES.many;
  if (OFF_POLICY.test(text)) return RATES.off;
  return ON_POLICY.test(text) ? RATES.on : RATES.unknown;
}
