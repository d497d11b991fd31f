import type { SuggestionRule } from "../model/suggestion.ts";

/** Tasks of which an example's features are one vector or a few: of language models there is one for every word. */
const SMALL_FEATURES: ReadonlySet<string> = new Set(["vision", "encoder-finetune", "embedding", "speech"]);

/** Features of a frozen backbone reckoned once, where every epoch reckons them anew. Random inputs make them differ. */
export const cacheFeatures: SuggestionRule = {
  id: "cache-features",
  suggest(workload, { task }) {
    const { frozenBackbone, epochs, cachedFeatures, augmentation, teacherModel } = workload.inputs;
    // Beside a student that learns, what is frozen is its teacher.
    if (!SMALL_FEATURES.has(task) || teacherModel !== undefined) return [];
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
