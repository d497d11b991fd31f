import type { Total } from "../model/estimate.ts";
import type { Workload } from "../model/workload.ts";
import { monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import { OUT } from "./work.ts";

const DRAWS = 600;

/** One run's draws for a sum over runs; kept by whoever adds up again and again. */
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

/** Adds up runs draw by draw, so that the total does not look more certain than its parts. */
export function sumOf(runs: readonly TotalDraws[]): Total {
  const energy = new Float64Array(DRAWS);
  const emissions = new Float64Array(DRAWS);
  for (const { energyKWh, kgCO2e } of runs) {
    for (let k = 0; k < DRAWS; k++) {
      energy[k] = (energy[k] as number) + (energyKWh[k] as number);
      emissions[k] = (emissions[k] as number) + (kgCO2e[k] as number);
    }
  }
  return {
    energyKWh: { ...quantiles(energy), unit: "kWh" },
    totalKgCO2e: { ...quantiles(emissions), unit: "kgCO2e" },
    runs: runs.length,
  };
}

/** The sum over several runs; see `sumOf`. */
export function total(workloads: readonly Workload[]): Total {
  return sumOf(workloads.map(totalDraws));
}
