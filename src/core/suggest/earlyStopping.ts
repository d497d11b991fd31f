import type { SuggestionRule } from "../model/suggestion.ts";

/** Fewer epochs than this leave nothing to stop early. */
const LEAST_EPOCHS = 4;
/** No training, none of several fixed epochs, or one whose loss does not tell how good it has become. */
const TRAINED_TO_THE_END: ReadonlySet<string> = new Set([
  ...["llm-pretrain", "inference", "serving", "api", "tabular", "rl", "agent", "nas", "diffusion"],
]);

/** Stop when the validation loss no longer falls: for runs of several fixed epochs that do not do so yet. */
export const earlyStopping: SuggestionRule = {
  id: "early-stopping",
  suggest(workload, estimate) {
    const { epochs, earlyStopping: stops, pruner } = workload.inputs;
    if (epochs === undefined || epochs.value < LEAST_EPOCHS || stops?.value === true || pruner !== undefined)
      return [];
    if (TRAINED_TO_THE_END.has(estimate.task)) return [];
    return [
      {
        rule: "early-stopping",
        title: `Stop early instead of always running ${epochs.value} epochs`,
        rationale: `The run has ${epochs.value} fixed epochs and no early stopping was found. Runs like it often stop improving well before the last epoch.`,
        tradeOff:
          "Needs a validation set and a patience. A learning-rate schedule tied to the last epoch should be shortened with it. Quality may change: check on validation.",
        patch: { earlyStopping: true },
        at: epochs,
      },
    ];
  },
};
