import type { SuggestionRule } from "../model/suggestion.ts";

/** Channels that are masked in every layer, taken out for good: only then the model reckons less. */
export const structuredPruning: SuggestionRule = {
  id: "structured-pruning",
  suggest(workload) {
    const { maskedChannels } = workload.inputs;
    if (maskedChannels === undefined) return [];
    const percent = Math.round(100 * maskedChannels.value);
    return [
      {
        rule: "structured-pruning",
        title: "Take the masked channels out",
        rationale: `${percent} % of each layer's channels are masked, which saves nothing: they are multiplied as before. Taken out of the layers, the model itself becomes smaller.`,
        tradeOff:
          "Layers that add or join channels must lose the same ones: a library for it (torch-pruning) follows them. Reckoned as if only outputs went. Quality changes as with the masks: check on validation.",
        patch: { channelsKept: 1 - maskedChannels.value, maskedChannels: undefined },
        at: maskedChannels,
        citation: {
          title: "Fang et al., DepGraph: Towards Any Structural Pruning",
          url: "https://arxiv.org/abs/2301.12900",
          year: 2023,
          verified: false,
        },
      },
    ];
  },
};
