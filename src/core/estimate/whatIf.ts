import type { WhatIf } from "../model/estimate.ts";
import type { FactName } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { Quantity, Unit } from "../model/quantity.ts";
import type { Sourced } from "../model/source.ts";
import type { Patch } from "../model/suggestion.ts";
import type { Workload, WorkloadInputs } from "../model/workload.ts";
import { estimate } from "./estimate.ts";
import { type Draws, monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import { OUT } from "./work.ts";

/** Enough draws for the chance of a saving to settle within two points. */
const DRAWS = 600;
const WORTH = 0.05;

/** What a change of inputs would save, both runs on the same random draws, so that what they share cancels. */
export function whatIf(workload: Workload, patch: Patch): WhatIf | Problem {
  const changed = patched(workload, patch);
  const after = estimate(changed, { details: false });
  if (!("totalKgCO2e" in after)) return after;
  const before = drawsOf(workload);
  const then = drawsOf(changed);
  const saved = difference(before, then, OUT.total);
  const total = before[OUT.total] as Float64Array;
  const fraction = saved.map((one, k) => ((total[k] as number) > 0 ? one / (total[k] as number) : 0));
  return {
    savedKgCO2e: quantity(saved, "kgCO2e"),
    savedEnergyKWh: quantity(difference(before, then, OUT.energyKWh), "kWh"),
    savedHours: quantity(difference(before, then, OUT.hours), "h"),
    savedFraction: quantiles(fraction),
    chanceSaves: chance(fraction, 1e-9),
    chanceSaves5Percent: chance(fraction, WORTH),
    after,
  };
}

/** The workload with some inputs replaced, and those set to undefined removed. */
export function patched(workload: Workload, patch: Patch): Workload {
  const inputs: { [K in FactName]?: Sourced<unknown> } = { ...workload.inputs };
  for (const [name, value] of Object.entries(patch) as [FactName, unknown][]) {
    if (value === undefined) delete inputs[name];
    else inputs[name] = { value, provenance: { kind: "configured", setting: "what-if" } };
  }
  return { ...workload, inputs: inputs as WorkloadInputs };
}

function drawsOf(workload: Workload): Draws {
  const { scenario, notes } = scenarioOf(workload);
  return monteCarlo(plansOf(scenario, notes), workload.id, DRAWS);
}

function difference(before: Draws, after: Draws, place: number): Float64Array {
  const a = before[place] as Float64Array;
  const b = after[place] as Float64Array;
  return a.map((one, k) => one - (b[k] as number));
}

function quantity<U extends Unit>(draws: Float64Array, unit: U): Quantity<U> {
  return { ...quantiles(draws), unit };
}

function chance(fraction: Float64Array, threshold: number): number {
  let count = 0;
  for (const one of fraction) if (one > threshold) count++;
  return count / fraction.length;
}
