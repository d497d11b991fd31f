import { keyOf } from "../readers.ts";
import type { Invocation } from "./commandLine.ts";

const REWARDS = /ppo|grpo|rloo|rlhf|reinforce/i;
const PREFERENCES = /dpo|orpo|kto/i;

/**
 * Whether a command learns from rewards or from preferences: by the name of its script, by what a tool is told to do
 * behind its own name (`trl dpo`, `tune run full_dpo_distributed`), by ms-swift's `--rlhf_type`, or by verl's sections.
 */
export function learntFrom({ target, operands, options }: Invocation): "rl" | "preference" | undefined {
  const type = options.find((pair) => keyOf(pair.key) === "rlhf_type")?.value;
  const verbs = target.includes(".") ? [] : operands.slice(0, 2).map(({ text }) => text);
  const swift = target === "swift" && verbs[0] === "rlhf" ? (type ?? "dpo") : undefined;
  const said = String(swift ?? type ?? [target.replace(/openrlhf/i, ""), ...verbs].join(" "));
  const sections = options.some((pair) =>
    /^(?:actor_rollout_ref|worker\.actor|trainer\.policy)\./.test(pair.key),
  );
  return sections || REWARDS.test(said) ? "rl" : PREFERENCES.test(said) ? "preference" : undefined;
}
