import { estimate } from "../estimate/estimate.ts";
import { patched } from "../estimate/whatIf.ts";
import type { Patch, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";

const FOUR_BITS: Patch = { adapter: "qlora", task: "qlora", quantization: "int4" };

/**
 * Frozen weights in 4 bits, where LoRA's memory does not fit or fewer cards would do. Each step is slower, so that at
 * as many cards, with all in memory, there is nothing to save, and nothing is said.
 */
export const qlora: SuggestionRule = {
  id: "qlora",
  suggest(workload, { task, problems }) {
    const { model, adapter, quantization, offload } = workload.inputs;
    if (task !== "lora" || model === undefined || quantization !== undefined) return [];
    const count = countOf(workload);
    const tight = offload?.value === true || problems.some(({ code }) => code === "does-not-fit");
    const fewest = fewestCards(workload, count);
    if (fewest === undefined || (!tight && fewest >= count)) return [];
    const cards = fewest === 1 ? "one card" : `${fewest} cards`;
    const fewer: Patch = { acceleratorCount: fewest, acceleratorsPerNode: undefined, nodes: undefined };
    return [
      {
        rule: "qlora",
        title:
          fewest < count
            ? `Train with 4-bit frozen weights (QLoRA) on ${cards}`
            : "Train with 4-bit frozen weights (QLoRA)",
        rationale: tight
          ? "The frozen weights do not fit beside the rest, and parts of them would wait in the host's memory. In 4 bits they take a quarter."
          : `The ${count} cards are needed for memory. In 4 bits the frozen weights take a quarter, and ${cards} would hold them.`,
        tradeOff: `Each step is slower, since weights are unpacked again and again: it saves only if ${tight ? "nothing is offloaded any more" : `the cards drop from ${count} to ${fewest}`}. Takes longer. Quality may change a little: check on validation.`,
        patch: { ...FOUR_BITS, offload: undefined, ...(fewest < count ? fewer : {}) },
        at: adapter ?? model,
        citation: {
          title: "Dettmers et al., QLoRA: Efficient Finetuning of Quantized LLMs",
          url: "https://arxiv.org/abs/2305.14314",
          year: 2023,
          verified: false,
        },
      },
    ];
  },
};

function countOf({ inputs }: Workload): number {
  const { acceleratorCount, acceleratorsPerNode, nodes } = inputs;
  return acceleratorCount?.value ?? (acceleratorsPerNode?.value ?? 1) * (nodes?.value ?? 1);
}

/** The fewest cards, a power of two, that hold the run in 4 bits; undefined where those of today do not. */
function fewestCards(workload: Workload, count: number): number | undefined {
  for (let cards = 1; cards <= count; cards *= 2) {
    const patch: Patch = {
      ...FOUR_BITS,
      offload: undefined,
      acceleratorCount: cards,
      acceleratorsPerNode: undefined,
      nodes: undefined,
    };
    const outcome = estimate(patched(workload, patch), { details: false });
    if ("hours" in outcome && !outcome.problems.some(({ code }) => code === "does-not-fit")) return cards;
  }
  return undefined;
}
