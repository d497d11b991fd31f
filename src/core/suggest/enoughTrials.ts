import type { SuggestionRule } from "../model/suggestion.ts";

/** So many random trials hold one of the best twentieth with 95 % chance, however many settings there are: 1 − 0.95⁶⁰. */
const ENOUGH = 60;
/** Fewer than this are not far from enough. */
const MANY = 100;

/** Fewer trials, for searches that draw far more than chance needs. */
export const enoughTrials: SuggestionRule = {
  id: "enough-trials",
  suggest(workload) {
    const { trials, framework } = workload.inputs;
    // A grid is gone through whole: its number is that of its points.
    if (trials === undefined || trials.value < MANY || /scikit|sklearn/i.test(framework?.value ?? ""))
      return [];
    return [
      {
        rule: "enough-trials",
        title: `Try ${ENOUGH} configurations, not ${trials.value}`,
        rationale: `${ENOUGH} trials drawn at random hold one of the best twentieth with 95 % chance, however many settings are searched; samplers that learn need fewer. The file asks for ${trials.value}.`,
        tradeOff:
          "The very best setting is found less surely, and a search that is followed to its end gains a little with every trial. Stop when the best score has not moved for a while.",
        patch: { trials: ENOUGH },
        at: trials,
        citation: {
          title: "Bergstra and Bengio, Random Search for Hyper-Parameter Optimization",
          url: "https://jmlr.org/papers/v13/bergstra12a.html",
          year: 2012,
          verified: false,
        },
      },
    ];
  },
};
