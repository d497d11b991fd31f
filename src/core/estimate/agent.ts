import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import type { FactorList, Prior } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Branch } from "./scenario.ts";
import { ratePace } from "./throughput.ts";
import type { Pace } from "./transformer.ts";

/** Worlds that are simulated by the thousand, on the card or in native code. */
const MANY_WORLDS = /\bisaac|\bbrax\b|\bmjx\b|envpool|pufferlib|jax|gymnax|rl[-_]games|sample-?factory/i;
/** Algorithms that take a step of gradients for about every action. */
const OFF_POLICY = /dqn\b|rainbow|\b(?:c51|sac|td3|ddpg|tqc|crossq|redq|droq|dreamer(?:v\d)?)\b/i;
/** Algorithms that gather many actions and then learn from them. */
const ON_POLICY = /ppo\b|\b(?:a2c|a3c|trpo|impala|apex|ape-x|reinforce)\b/i;

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
  return ratePace(factors, values, amount, branch, {
    rate: rateOf(values),
    isPerDevice: false,
    of: "actions",
    unit: "action",
  });
}

/**
 * Actions per second of a whole run, learning included. Published or told: DQN on Atari 160 (PFRL, V100) and 800 (Tianshou),
 * SAC 18, 140 and 210 (pytorch_sac, Stable-Baselines), PPO 600 to 7,500 (Stable-Baselines3, Sample Factory).
 */
function rateOf({ model, framework, dataset }: Partial<FactValues>): Prior {
  const text = [model ?? "", framework ?? "", ...(dataset ?? [])].join(" ");
  if (MANY_WORLDS.test(text)) return PRIORS.manyWorldsRate;
  if (OFF_POLICY.test(text)) return PRIORS.offPolicyRate;
  return ON_POLICY.test(text) ? PRIORS.onPolicyRate : PRIORS.agentRate;
}
