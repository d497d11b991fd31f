import type { SuggestionRule } from "../model/suggestion.ts";

/** So many looks at the validation set tell what there is to tell. */
const ENOUGH = 10;

/** Fewer evaluations, where a run has very many. */
export const evaluateLessOften: SuggestionRule = {
  id: "evaluate-less-often",
  suggest(workload) {
    const { evalEverySteps, evalsPerEpoch, steps, epochs } = workload.inputs;
    if (evalEverySteps !== undefined && steps !== undefined) {
      const times = Math.floor(steps.value / evalEverySteps.value);
      if (times <= 2 * ENOUGH) return [];
      const patch = { evalEverySteps: Math.ceil(steps.value / ENOUGH) };
      return [{ ...said(times), patch, at: evalEverySteps }];
    }
    if (evalsPerEpoch === undefined || epochs === undefined || evalsPerEpoch.value <= 1) return [];
    const times = Math.floor(evalsPerEpoch.value * epochs.value);
    if (times <= 2 * ENOUGH) return [];
    const patch = { evalsPerEpoch: Math.max(1, ENOUGH / epochs.value) };
    return [{ ...said(times), patch, at: evalsPerEpoch }];
  },
};

function said(times: number) {
  return {
    rule: "evaluate-less-often",
    title: "Evaluate less often",
    rationale: `The run goes over its validation set ${times} times.`,
    tradeOff: "The curve has fewer points, and early stopping reacts later.",
  };
}
