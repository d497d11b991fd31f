import type { SuggestionRule } from "../model/suggestion.ts";

/** Work of so many card-hours can wait for one card. */
const SHORT_CARD_HOURS = 4;
const SMALL_WORK: ReadonlySet<string> = new Set([
  "encoder-finetune",
  "vision",
  "detection",
  "segmentation",
  "lora",
  "qlora",
  "speech",
  "embedding",
]);

/** One card instead of several, for short runs of small models: less waiting for each other. */
export const fewerAccelerators: SuggestionRule = {
  id: "fewer-accelerators",
  suggest(workload, { task, hours }) {
    const { acceleratorCount, acceleratorsPerNode, nodes } = workload.inputs;
    const told = acceleratorsPerNode ?? acceleratorCount;
    const count = acceleratorCount?.value ?? (acceleratorsPerNode?.value ?? 0) * (nodes?.value ?? 1);
    if (told === undefined || count < 2 || hours.p50 * count > SHORT_CARD_HOURS || !SMALL_WORK.has(task))
      return [];
    return [
      {
        rule: "fewer-accelerators",
        title: "Run on one accelerator",
        rationale: `${count} accelerators share about ${Math.max(1, Math.round(hours.p50 * 60))} minutes of work, and wait for each other.`,
        tradeOff: `Takes up to ${count} times as long. The batch stays the same only with gradient accumulation, and the model must fit on one card.`,
        patch: { acceleratorCount: 1, acceleratorsPerNode: 1, nodes: 1 },
        at: told,
      },
    ];
  },
};
