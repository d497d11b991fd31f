import type { SuggestionRule } from "../model/suggestion.ts";

/** Fewer trials than this leave a pruner nothing to learn from. */
const LEAST_TRIALS = 8;

/** A pruner for searches that run every trial to its end. */
export const fewerTrials: SuggestionRule = {
  id: "fewer-trials",
  suggest(workload) {
    const { trials, pruner, framework } = workload.inputs;
    if (trials === undefined || trials.value < LEAST_TRIALS || pruner !== undefined) return [];
    const isGrid = /scikit|sklearn/i.test(framework?.value ?? "");
    return [
      {
        rule: "fewer-trials",
        title: isGrid ? "Search by successive halving" : "Stop poor trials early with a pruner",
        rationale: `All ${trials.value} trials run to their end. Successive halving and its kin spend most of the time on the promising ones.`,
        tradeOff:
          "A trial that starts slowly may be stopped although it would have won. Trials must report a score while they run.",
        patch: { pruner: isGrid ? "successive-halving" : "hyperband" },
        at: trials,
        citation: {
          title: "Li et al., A System for Massively Parallel Hyperparameter Tuning (ASHA)",
          url: "https://arxiv.org/abs/1810.05934",
          year: 2020,
          verified: false,
        },
      },
    ];
  },
};
