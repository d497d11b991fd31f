import type { Estimate } from "../model/estimate.ts";
import type { Saving } from "../model/suggestion.ts";

/** Below this a run is too small to nag about. */
const QUIET_BELOW_KWH = 0.05;
/** A saving under this is noise for a person, however sure it is. */
const LEAST_SAVED_KWH = 0.01;
const LEAST_SAVED_FRACTION = 0.05;

/** Whether a run is large enough that anything about it is worth saying. */
export function isWorthReckoning(estimate: Estimate): boolean {
  return !estimate.negligible && estimate.energyKWh.p50 >= QUIET_BELOW_KWH;
}

/**
 * Whether a saving is worth a person's attention: large enough in energy or carbon, and likely enough.
 * Moving to a cleaner grid saves carbon at equal energy, so the carbon fraction counts as well as the energy.
 */
export function isWorthSaying(saving: Saving, estimate: Estimate): boolean {
  if (!isWorthReckoning(estimate)) return false;
  // The figure that a person then reads must be lower too; medians of a mixture can part from the paired draws.
  if (saving.after.totalKgCO2e.p50 >= estimate.totalKgCO2e.p50) return false;
  if (saving.savedFraction.p10 < 0 && saving.savedFraction.p50 < 0.1) return false;
  if (saving.savedFraction.p50 < LEAST_SAVED_FRACTION) return false;
  const savedLikeKWh = saving.savedFraction.p50 * estimate.energyKWh.p50;
  return savedLikeKWh >= LEAST_SAVED_KWH;
}
