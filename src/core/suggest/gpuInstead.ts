import type { SuggestionRule } from "../model/suggestion.ts";

/** Shorter runs are not worth the change. */
const LEAST_HOURS = 1;
const SMALL_CARD = "NVIDIA L4";

/** A small card for training that is told to run on the processor alone. */
export const gpuInstead: SuggestionRule = {
  id: "gpu-instead",
  suggest(workload, { task, hours }) {
    const { cpuOnly } = workload.inputs;
    if (
      cpuOnly?.value !== true ||
      task === "tabular" ||
      task === "agent" ||
      task === "api" ||
      hours.p50 < LEAST_HOURS
    )
      return [];
    return [
      {
        rule: "gpu-instead",
        title: "Train on a GPU, if a small one will do",
        rationale: `The run is told to use the processor alone, for about ${Math.round(hours.p50)} hours. Even a small card does the same arithmetic for far fewer watt-hours.`,
        tradeOff: `Reckoned for one ${SMALL_CARD}. A card that must first be bought has its own footprint.`,
        patch: {
          cpuOnly: undefined,
          accelerator: SMALL_CARD,
          acceleratorCount: 1,
          acceleratorsPerNode: undefined,
          instanceType: undefined,
        },
        at: cpuOnly,
      },
    ];
  },
};
