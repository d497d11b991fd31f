import type { Estimate } from "../model/estimate.ts";
import type { Suggestion, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { betterAccelerator } from "./betterAccelerator.ts";
import { cacheFeatures } from "./cacheFeatures.ts";
import { checkpointingOff } from "./checkpointingOff.ts";
import { earlyStopping } from "./earlyStopping.ts";
import { evaluateLessOften } from "./evaluateLessOften.ts";
import { fewerAccelerators } from "./fewerAccelerators.ts";
import { fewerTrials } from "./fewerTrials.ts";
import { gpuInstead } from "./gpuInstead.ts";
import { greenerRegion } from "./greenerRegion.ts";
import { lora } from "./lora.ts";
import { mixedPrecision } from "./mixedPrecision.ts";
import { otherProvider } from "./otherProvider.ts";
import { powerCap } from "./powerCap.ts";
import { quantisedInference } from "./quantisedInference.ts";
import { smallerModel } from "./smallerModel.ts";
import { isWorthReckoning, isWorthSaying } from "./threshold.ts";

/** The list of rules, one lever each. */
export const rules: readonly SuggestionRule[] = [
  earlyStopping,
  smallerModel,
  greenerRegion,
  mixedPrecision,
  lora,
  fewerTrials,
  betterAccelerator,
  fewerAccelerators,
  quantisedInference,
  checkpointingOff,
  evaluateLessOften,
  powerCap,
  otherProvider,
  gpuInstead,
  cacheFeatures,
];

/** What would lower this run's footprint, most saved carbon first; only what clears the threshold. */
export function suggest(workload: Workload, estimate: Estimate): readonly Suggestion[] {
  if (!isWorthReckoning(estimate)) return [];
  return rules
    .flatMap((rule) => rule.suggest(workload, estimate))
    .filter((suggestion) => isWorthSaying(suggestion.saving, estimate))
    .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50);
}
