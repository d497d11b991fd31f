import type { Estimate } from "../model/estimate.ts";
import type { Problem } from "../model/problem.ts";
import type { Quantity, Unit } from "../model/quantity.ts";
import type { Workload } from "../model/workload.ts";
import { closedForm } from "./closedForm.ts";
import { DRAWS, monteCarlo, quantiles } from "./monteCarlo.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import type { Branch, Notes } from "./scenario.ts";
import { OUT } from "./work.ts";

/** How to reckon. The closed form is the default; `details: false` leaves out steps and assumptions. */
export interface EstimateOptions {
  readonly method?: "closed" | "monte-carlo";
  readonly details?: boolean;
}

/** What a run will take and emit: medians with 80 % ranges. A `Problem` when nothing can be said. */
export function estimate(workload: Workload, options: EstimateOptions = {}): Estimate | Problem {
  const scenario = scenarioOf(workload);
  const notes: Notes = { problems: [...scenario.problems], filled: { ...scenario.filled } };
  const plans = plansOf(scenario, notes);
  const spread = closedForm(plans);
  const draws = options.method === "monte-carlo" ? monteCarlo(plans, workload.id, DRAWS) : undefined;
  const quantity = <U extends Unit>(place: number, unit: U): Quantity<U> => {
    const drawn = draws?.[place];
    if (drawn) return { ...quantiles(drawn), unit };
    return { p10: spread.p10[place] as number, p50: spread.p50[place] as number, p90: spread.p90[place] as number, unit };
  };
  const { place } = scenario;
  const first = scenario.branches[0] as Branch;
  const total = quantity(OUT.total, "kgCO2e");
  return {
    workload,
    task: scenario.task,
    hours: quantity(OUT.hours, "h"),
    acceleratorHours: quantity(OUT.acceleratorHours, "h"),
    acceleratorEnergyKWh: quantity(OUT.acceleratorKWh, "kWh"),
    hostEnergyKWh: quantity(OUT.hostKWh, "kWh"),
    overheadEnergyKWh: quantity(OUT.overheadKWh, "kWh"),
    energyKWh: quantity(OUT.energyKWh, "kWh"),
    operationalKgCO2e: quantity(OUT.operational, "kgCO2e"),
    embodiedKgCO2e: quantity(OUT.embodied, "kgCO2e"),
    totalKgCO2e: total,
    hardware: first.hardware.name,
    place: place.name,
    gridGCO2ePerKWh: { value: typeof place.grid === "number" ? place.grid : place.grid.p50, boundary: place.boundary, year: place.year },
    negligible: total.p90 < 0.01,
    shares: [],
    assumptions: [],
    filled: notes.filled,
    steps: [],
    crossChecks: [],
    problems: notes.problems,
  };
}
