import { WORDS } from "../data/words.ts";
import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";

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

/** Libraries in which networks of any kind are written; language models are asked through others. */
const PLAIN = /^(?:pytorch|tensorflow|keras|jax|flax|lightning|paddle|mxnet|onnxruntime|timm)$/;

/** Whether forward passes are those of a network of one's own, of which nothing says that it reads or writes text. */
export function isOwnNetwork(values: Partial<FactValues>, task: Task): boolean {
  const { sequenceLength, maxOutputTokens, maxPromptTokens, vocabularySize, writesText } = values;
  const told =
    sequenceLength ??
    maxOutputTokens ??
    maxPromptTokens ??
    vocabularySize ??
    writesText ??
    values.quantization;
  return (
    task === "inference" &&
    (WORDS.small.test(values.model ?? "") ||
      (told === undefined && PLAIN.test(values.framework ?? "") && !WORDS.draws.test(values.model ?? "")))
  );
}
