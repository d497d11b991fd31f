import { findModel } from "../data/models.ts";
import { WORDS } from "../data/words.ts";
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

/** Whether reinforcement learning trains an agent in a simulated world, and no language model. */
export function isAgent(values: Partial<FactValues>): boolean {
  const { framework, model, paramsB } = values;
  if (framework !== undefined && WORDS.agentLibrary.test(framework)) return true;
  if ((paramsB ?? 0) > LARGEST_AGENT_B) return false;
  const text = wordsOf(values);
  return (
    (WORDS.agentMethod.test(text) || WORDS.world.test(text)) && (model === undefined || !findModel(model))
  );
}

/** Billions of parameters. */
const LARGEST_AGENT_B = 0.2;
