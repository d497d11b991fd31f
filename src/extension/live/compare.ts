import { estimate } from "../../core/estimate/estimate.ts";
import type { Combined } from "../../core/live/combine.ts";
import type { Estimate } from "../../core/model/estimate.ts";

/** The part of a forecast that covers what was measured; facility overhead is in neither. */
export interface Comparable {
  readonly energyKWh: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly covers: "accelerators" | "machine";
}

/**
 * Like with like: readings of GPUs alone are held against the accelerators' share of the forecast, all others against
 * accelerators and host. Ranges of the two parts are added bound by bound: they rest on the same hours.
 */
export function comparable(estimate: Estimate, combined: Combined | undefined): Comparable {
  const { acceleratorEnergyKWh: chips, hostEnergyKWh: host } = estimate;
  const scopes = new Set(combined?.counted.map(({ scope }) => scope));
  if (scopes.size === 1 && scopes.has("gpu")) return { energyKWh: chips, covers: "accelerators" };
  return {
    energyKWh: { p10: chips.p10 + host.p10, p50: chips.p50 + host.p50, p90: chips.p90 + host.p90 },
    covers: "machine",
  };
}

/** What ties runs together for learning: the hardware where it is told, the framework, and the script. */
export function learningKey(estimate: Estimate): string | undefined {
  const { anchor, inputs } = estimate.workload;
  if (anchor === undefined) return undefined;
  return [inputs.accelerator?.value ?? "?", inputs.framework?.value ?? "?", anchor.path].join(" | ");
}

/** The forecast as it was before anything was learned: what a measurement is held against, so that lessons add up. */
export function forecastOf(shown: Estimate | undefined): Estimate | undefined {
  if (shown?.workload.evidence === undefined) return shown;
  const { evidence: _, ...workload } = shown.workload;
  const forecast = estimate(workload);
  return "totalKgCO2e" in forecast ? forecast : shown;
}
