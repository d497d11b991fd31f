import { findModel } from "../data/models.ts";
import type { SuggestionRule } from "../model/suggestion.ts";

/** Below this a full fine-tune is cheap, and adapters save little. */
const LEAST_PARAMS_B = 1;

/** Adapters instead of all weights, for full fine-tunes of language models. */
export const lora: SuggestionRule = {
  id: "lora",
  suggest(workload, { task }) {
    const { model, paramsB, adapter, frozenBackbone } = workload.inputs;
    if (task !== "llm-finetune" || frozenBackbone?.value === true) return [];
    if (adapter !== undefined && adapter.value !== "none") return [];
    // Code of its own may add them where nothing was read; its name tells of it.
    if (adapter === undefined && workload.paths.some((path) => /lora|peft/i.test(path))) return [];
    const size = paramsB?.value ?? (model === undefined ? undefined : findModel(model.value)?.row.paramsB);
    if (size === undefined || size < LEAST_PARAMS_B) return [];
    return [
      {
        rule: "lora",
        title: "Train LoRA adapters instead of all weights",
        rationale: `All ${Number(size.toPrecision(2))} billion weights are trained. With adapters they stay frozen, which spares a third of the arithmetic and most of the optimiser's memory.`,
        tradeOff:
          "Hard tasks and new languages can lose quality, and some runs then need more epochs: compare on validation.",
        patch: { adapter: "lora", task: "lora" },
        at: adapter ?? model,
        citation: {
          title: "Hu et al., LoRA: Low-Rank Adaptation of Large Language Models",
          url: "https://arxiv.org/abs/2106.09685",
          year: 2021,
          verified: false,
        },
      },
    ];
  },
};
