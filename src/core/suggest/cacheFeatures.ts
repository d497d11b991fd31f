import type { SuggestionRule } from "../model/suggestion.ts";

/** Features of a frozen backbone reckoned once, where every epoch reckons them anew. Random inputs make them differ. */
export const cacheFeatures: SuggestionRule = {
  id: "cache-features",
  suggest(workload) {
    const { frozenBackbone, epochs, cachedFeatures, augmentation } = workload.inputs;
    if (frozenBackbone?.value !== true || epochs === undefined || epochs.value < 2) return [];
    if (cachedFeatures?.value === true || augmentation?.value === true) return [];
    return [
      {
        rule: "cache-features",
        title: "Keep the frozen model's features",
        rationale: `The backbone is frozen, and no random change of the inputs was found: its features are the same in each of the ${epochs.value} epochs. Reckoned once and kept, only the head is trained again.`,
        tradeOff:
          "Batches hold the same examples in every epoch, inputs can no longer be augmented at random, and the features need memory or disk. Training the head is left out here; it takes little. Check on validation.",
        patch: { cachedFeatures: true },
        at: frozenBackbone,
      },
    ];
  },
};
