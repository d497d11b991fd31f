import type { FactValues } from "../model/fact.ts";

/** Libraries that laboratories pre-train large models with. */
const PRETRAINERS =
  /megatron|nemo|maxtext|neox|torchtitan|llm-foundry|composer|levanter|nanotron|t5x|hyperpod|olmo|metaseq/;

/**
 * Whether a run was found in code that is none of the large laboratories': what it does not tell is smaller there than
 * what is published of pre-training. Of a run that a person describes no framework is told.
 */
export function isOwnCode({ framework }: Partial<FactValues>): boolean {
  return framework !== undefined && !PRETRAINERS.test(framework);
}
