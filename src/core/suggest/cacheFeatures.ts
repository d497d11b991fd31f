import type { SuggestionRule } from "../model/suggestion.ts";

/** Features of a frozen backbone reckoned once, where every epoch reckons them anew. */
export const cacheFeatures: SuggestionRule = {
  id: "cache-features",
  suggest(workload) {
    const { frozenBackbone, epochs } = workload.inputs;
    if (frozenBackbone?.value !== true || epochs === undefined || epochs.value < 2) return [];
    return [
      {
        rule: "cache-features",
        title: "Keep the frozen model's features",
        rationale: `The backbone is frozen, so its features are the same in each of the ${epochs.value} epochs. Reckoned once and kept, only the head is trained again.`,
        tradeOff:
          "Random augmentation of the inputs no longer works, and the features need room on disk. Training the head is left out here; it takes little.",
        patch: { epochs: 1 },
        at: frozenBackbone,
      },
    ];
  },
};
