import type { Estimate, WhatIf } from "../model/estimate.ts";
import type { FactName } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import { type Quantity, type Unit, Z90 } from "../model/quantity.ts";
import type { Sourced } from "../model/source.ts";
import type { Patch } from "../model/suggestion.ts";
import type { Workload, WorkloadInputs } from "../model/workload.ts";
import { estimate } from "./estimate.ts";
import { type Draws, monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import { normalDraws } from "./random.ts";
import { OUT, type Plan } from "./work.ts";

/** Enough draws for the chance of a saving to settle within two points. */
const DRAWS = 600;
const WORTH = 0.05;

/** Compares changes with one run: what the run itself costs to reckon is paid once for all of them. */
export interface Comparison {
  /** The changed run's forecast, at the level of what was measured; a tenth of the work of `saved`. */
  readonly forecast: (patch: Patch) => Estimate | Problem;
  /** What the change saves, both runs on the same random draws, so that what they share cancels. */
  readonly saved: (patch: Patch) => WhatIf | Problem;
}

/** A comparison of changes with this run. */
export function comparison(measured: Workload): Comparison {
  // What was measured, or is usual, says nothing of a changed run: both are forecast, and brought to this run's level together.
  const { evidence: _, ...forecasted } = measured;
  const workload: Workload = { ...forecasted, byAmount: true };
  const level = levelOf(measured, workload);
  let drawn: Draws | undefined;
  return { forecast, saved };

  function forecast(patch: Patch): Estimate | Problem {
    const outcome = estimate(patched(workload, patch), { details: false });
    return level === undefined || !("totalKgCO2e" in outcome) ? outcome : scaled(outcome, level);
  }

  function saved(patch: Patch): WhatIf | Problem {
    const after = forecast(patch);
    if (!("totalKgCO2e" in after)) return after;
    drawn ??= drawsOf(workload);
    const before = drawn;
    const then = apart(drawsOf(patched(workload, patch)), workload, patch);
    const less = difference(before, then, OUT.total);
    const total = before[OUT.total] as Float64Array;
    const fraction = less.map((one, k) => ((total[k] as number) > 0 ? one / (total[k] as number) : 0));
    return {
      savedKgCO2e: times(quantity(less, "kgCO2e"), level?.kgCO2e),
      savedEnergyKWh: times(quantity(difference(before, then, OUT.energyKWh), "kWh"), level?.energyKWh),
      savedHours: times(quantity(difference(before, then, OUT.hours), "h"), level?.hours),
      savedFraction: quantiles(fraction),
      chanceSaves: chance(fraction, 1e-9),
      chanceSaves5Percent: chance(fraction, WORTH),
      after,
    };
  }
}

/** What a change of inputs would save, both runs on the same random draws, so that what they share cancels. */
export function whatIf(workload: Workload, patch: Patch): WhatIf | Problem {
  return comparison(workload).saved(patch);
}

/** How much more than forecast the measured run has taken. */
interface Level {
  readonly hours: number;
  readonly energyKWh: number;
  readonly kgCO2e: number;
}

function levelOf(measured: Workload, forecast: Workload): Level | undefined {
  const [is, was] = [measured, forecast].map((one) => estimate(one, { details: false }));
  if (is === undefined || was === undefined || !("hours" in is) || !("hours" in was)) return undefined;
  const ratio = (a: Quantity, b: Quantity) => (b.p50 > 0 ? a.p50 / b.p50 : 1);
  return {
    hours: ratio(is.hours, was.hours),
    energyKWh: ratio(is.energyKWh, was.energyKWh),
    kgCO2e: ratio(is.totalKgCO2e, was.totalKgCO2e),
  };
}

/** Results that grow with each of the levels. */
const OF_LEVEL = {
  hours: ["hours", "acceleratorHours"],
  energyKWh: ["acceleratorEnergyKWh", "hostEnergyKWh", "overheadEnergyKWh", "energyKWh"],
  kgCO2e: ["operationalKgCO2e", "embodiedKgCO2e", "totalKgCO2e"],
} as const satisfies { readonly [K in keyof Level]: readonly (keyof Estimate)[] };

function scaled(estimate: Estimate, level: Level): Estimate {
  const results = (Object.keys(OF_LEVEL) as (keyof Level)[]).flatMap((by) =>
    OF_LEVEL[by].map((name) => [name, times<Unit>(estimate[name], level[by])] as const),
  );
  return { ...estimate, ...Object.fromEntries(results) };
}

function times<U extends Unit>(quantity: Quantity<U>, factor = 1): Quantity<U> {
  const { p10, p50, p90, unit } = quantity;
  return { p10: p10 * factor, p50: p50 * factor, p90: p90 * factor, unit };
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
  const { zone } = scenario.place;
  return monteCarlo(
    plansOf(scenario, notes).map((plan) => onGrid(plan, zone)),
    workload.id,
    DRAWS,
  );
}

/** Inputs of which another value brings other kernels. */
const KERNELS: readonly FactName[] = ["precision", "tf32", "quantization", "accelerator", "instanceType"];
/**
 * How well a run uses other kernels errs apart from how well it uses today's: published gains of 16 bits over 32 lie
 * between 1.5 and 3 times, and those of newer cards no closer.
 */
const KERNEL_SPREAD = Math.log(3 / 1.5) / (2 * Z90);
/** Results that grow with the time that the work takes. */
const BY_TIME = [OUT.hours, OUT.energyKWh, OUT.total];

/** The changed run's draws, with the doubt that other kernels bring. */
function apart(draws: Draws, { id, inputs }: Workload, patch: Patch): Draws {
  // A library that leaves the card alone works as before without it.
  const same = patch.cpuOnly === true || KERNELS.every((name) => isSame(name));
  if (same) return draws;
  const doubt = normalDraws(`kernels@${id}`, DRAWS).map((z) => Math.exp(KERNEL_SPREAD * z));
  return draws.map((column, place) =>
    BY_TIME.includes(place as (typeof BY_TIME)[number])
      ? column.map((value, k) => value * (doubt[k] as number))
      : column,
  );

  function isSame(name: FactName): boolean {
    return !Object.hasOwn(patch, name) || patch[name] === inputs[name]?.value;
  }
}

/** Two grids err apart: only runs on the same one share its draws. */
function onGrid(plan: Plan, zone: string): Plan {
  const factors = plan.factors.map((one) => (one.id === "grid" ? { ...one, id: `grid ${zone}` } : one));
  return { ...plan, factors };
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
