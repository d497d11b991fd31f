import type { Total } from "../model/estimate.ts";
import type { Workload } from "../model/workload.ts";
import { monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import { OUT } from "./work.ts";

const DRAWS = 600;

/** Draws of one run, or of a sum over runs. */
export interface TotalDraws {
  readonly energyKWh: Float64Array;
  readonly kgCO2e: Float64Array;
}

/** Draws one run. Systematic factors (grid, PUE, host, embodied) share their draws with every other run's. */
export function totalDraws(workload: Workload): TotalDraws {
  const { scenario, notes } = scenarioOf(workload);
  const draws = monteCarlo(plansOf(scenario, notes), workload.id, DRAWS);
  return { energyKWh: draws[OUT.energyKWh] as Float64Array, kgCO2e: draws[OUT.total] as Float64Array };
}

/** Draws of no run. */
export function blankDraws(): TotalDraws {
  return { energyKWh: new Float64Array(DRAWS), kgCO2e: new Float64Array(DRAWS) };
}

/** Adds a run draw by draw, so that the total does not look more certain than its parts. */
export function addDraws(sum: TotalDraws, { energyKWh, kgCO2e }: TotalDraws): void {
  for (let k = 0; k < DRAWS; k++) {
    sum.energyKWh[k] = (sum.energyKWh[k] as number) + (energyKWh[k] as number);
    sum.kgCO2e[k] = (sum.kgCO2e[k] as number) + (kgCO2e[k] as number);
  }
}

/** What the added draws of so many runs come to. */
export function totalOf({ energyKWh, kgCO2e }: TotalDraws, runs: number): Total {
  return {
    energyKWh: { ...quantiles(energyKWh), unit: "kWh" },
    totalKgCO2e: { ...quantiles(kgCO2e), unit: "kgCO2e" },
    runs,
  };
}

/** The sum over several runs. */
export function total(workloads: readonly Workload[]): Total {
  const sum = blankDraws();
  for (const workload of workloads) addDraws(sum, totalDraws(workload));
  return totalOf(sum, workloads.length);
}
