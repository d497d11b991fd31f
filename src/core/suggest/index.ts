import type { Estimate } from "../model/estimate.ts";
import type { Suggestion, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { earlyStopping } from "./earlyStopping.ts";
import { greenerRegion } from "./greenerRegion.ts";
import { smallerModel } from "./smallerModel.ts";
import { isWorthSaying } from "./threshold.ts";

/** The list of rules. */
export const rules: readonly SuggestionRule[] = [earlyStopping, smallerModel, greenerRegion];

/** What would lower this run's footprint, most saved carbon first; only what clears the threshold. */
export function suggest(workload: Workload, estimate: Estimate): readonly Suggestion[] {
  return rules
    .flatMap((rule) => rule.suggest(workload, estimate))
    .filter((suggestion) => isWorthSaying(suggestion.saving, estimate))
    .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50);
}
