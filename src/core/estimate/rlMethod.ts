import { findModel } from "../data/models.ts";
import type { FactValues } from "../model/fact.ts";
import { wordsOf } from "./settings.ts";

/** PPO samples one answer a prompt; what came after it compares several. */
const PPO = /\bppo\b|instructgpt/i;

/** Whether a language model is trained by proximal policy optimisation, with a critic and one answer a prompt. */
export function isPpo({ model, framework }: Partial<FactValues>): boolean {
  return PPO.test(`${model ?? ""} ${framework ?? ""}`);
}

/** Tokens of a prompt at most, where trainers are told none (TRL). */
const USUAL_PROMPT = 512;

/** The limit of prompt and answer together, where only that of the answers is told. */
export function withAnswerLimit(values: Partial<FactValues>): Partial<FactValues> {
  const { maxOutputTokens: answer, maxPromptTokens: prompt = USUAL_PROMPT, sequenceLength } = values;
  if (answer === undefined || sequenceLength !== undefined) return values;
  return { ...values, sequenceLength: prompt + answer };
}

/** Libraries of agents that act in simulated worlds. */
const AGENT_LIBRARY =
  /^(?:stable[-_]baselines3?|sb3|sbx|rllib|cleanrl|tianshou|acme|dopamine|rl[-_]games|sample-?factory|tf-agents)\b/i;
/** Algorithms of such agents that language models are not trained by. */
const AGENT_METHOD =
  /\b(?:dqn|rainbow|c51|sac|td3|ddpg|a2c|a3c|appo|apex|ape-x|impala|dreamer(?:v\d)?|mu ?zero|alpha ?zero)\b/i;
/** Worlds that such agents act in. */
const WORLD =
  /atari|mujoco|\bgym|procgen|minigrid|dm[-_ ]?control|isaac|brax|cartpole|lunar-?lander|pendulum|half-?cheetah|humanoid-v|hopper|walker2d|noframeskip|\bale\b|pong\b|breakout/i;

/** Whether reinforcement learning trains an agent in a simulated world, and no language model. */
export function isAgent(values: Partial<FactValues>): boolean {
  const { framework, model, paramsB } = values;
  if (framework !== undefined && AGENT_LIBRARY.test(framework)) return true;
  if ((paramsB ?? 0) > LARGEST_AGENT_B) return false;
  const text = wordsOf(values);
  return (AGENT_METHOD.test(text) || WORLD.test(text)) && (model === undefined || !findModel(model));
}

/** Billions of parameters. */
const LARGEST_AGENT_B = 0.2;
