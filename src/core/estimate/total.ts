import type { Total } from "../model/estimate.ts";
import type { Workload } from "../model/workload.ts";
import { monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import { OUT } from "./work.ts";

const DRAWS = 600;

/**
 * The sum over several runs. Systematic factors (grid, PUE, host, embodied) share their draws, so the total does not
 * look more certain than its parts; factors of a single run are drawn apart.
 */
export function total(workloads: readonly Workload[]): Total {
  const energy = new Float64Array(DRAWS);
  const emissions = new Float64Array(DRAWS);
  for (const workload of workloads) {
    const { scenario, notes } = scenarioOf(workload);
    const draws = monteCarlo(plansOf(scenario, notes), workload.id, DRAWS);
    const kWh = draws[OUT.energyKWh] as Float64Array;
    const kg = draws[OUT.total] as Float64Array;
    for (let k = 0; k < DRAWS; k++) {
      energy[k] = (energy[k] as number) + (kWh[k] as number);
      emissions[k] = (emissions[k] as number) + (kg[k] as number);
    }
  }
  return {
    energyKWh: { ...quantiles(energy), unit: "kWh" },
    totalKgCO2e: { ...quantiles(emissions), unit: "kgCO2e" },
    runs: workloads.length,
  };
}
