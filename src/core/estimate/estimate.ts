import type { Estimate } from "../model/estimate.ts";
import type { RunEvidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import type { Quantity, Unit } from "../model/quantity.ts";
import type { Workload } from "../model/workload.ts";
import { closedForm, type Spread } from "./closedForm.ts";
import { crossCheckInput } from "./crossCheckInput.ts";
import { crossChecksOf } from "./crossChecks.ts";
import { assumptionsOf, sharesOf, stepsOf } from "./explain.ts";
import { DRAWS, monteCarlo, quantiles } from "./monteCarlo.ts";
import { inform } from "./notes.ts";
import { plansOf, scenarioOf } from "./plan.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import { OUT, type Plan } from "./work.ts";

/** How to reckon. The closed form is the default; `details: false` leaves out steps and assumptions. */
export interface EstimateOptions {
  readonly method?: "closed" | "monte-carlo";
  readonly details?: boolean;
  /** Meters, logs and files that say what this run or one like it has taken; they outrank the forecast. */
  readonly evidence?: readonly RunEvidence[];
}

/** What a run will take and emit: medians with 80 % ranges. A `Problem` when nothing can be said. */
export function estimate(workload: Workload, options: EstimateOptions = {}): Estimate | Problem {
  const { scenario, notes } = scenarioOf(workload, options.evidence);
  const plans = plansOf(scenario, notes);
  const spread = closedForm(plans);
  const read = options.method === "monte-carlo" ? drawn(plans, workload.id) : fromSpread(spread);
  const first = scenario.branches[0] as Branch;
  longFor(scenario, spread.p10[OUT.hours] as number, notes);
  const plan = plans[0] as Plan;
  const total = read(OUT.total, "kgCO2e");
  const detailed = options.details !== false;
  const steps = detailed ? stepsOf(scenario, plan) : [];
  return {
    workload,
    task: scenario.task,
    hours: read(OUT.hours, "h"),
    acceleratorHours: read(OUT.acceleratorHours, "h"),
    acceleratorEnergyKWh: read(OUT.acceleratorKWh, "kWh"),
    hostEnergyKWh: read(OUT.hostKWh, "kWh"),
    overheadEnergyKWh: read(OUT.overheadKWh, "kWh"),
    energyKWh: read(OUT.energyKWh, "kWh"),
    operationalKgCO2e: read(OUT.operational, "kgCO2e"),
    embodiedKgCO2e: read(OUT.embodied, "kgCO2e"),
    totalKgCO2e: total,
    ...optional(scenario, plan, read),
    hardware: scenario.branches.length > 1 ? hardwareNames(scenario) : first.hardware.name,
    place: scenario.place.name,
    gridGCO2ePerKWh: gridOf(scenario),
    negligible: total.p90 < NEGLIGIBLE_KG,
    shares: sharesOf(plans, scenario.branches, spread, total),
    assumptions: detailed ? assumptionsOf(plan) : [],
    filled: notes.filled,
    steps,
    crossChecks: detailed ? crossChecksOf(crossCheckInput(scenario, spread.p50, steps)) : [],
    problems: notes.problems,
  };
}

const HOURS_OF_A_YEAR = 8766;

/** Scripts tell one node, and are started on hundreds: says so where a run would take years on what is told. */
function longFor({ values, branches }: Scenario, leastHours: number, notes: Notes): void {
  if (values.hours !== undefined || leastHours < HOURS_OF_A_YEAR) return;
  const years = Math.max(1, Math.round(leastHours / HOURS_OF_A_YEAR));
  inform(
    notes,
    "out-of-range",
    "acceleratorCount",
    `On ${branches[0]?.hardware.name} this takes ${years}+ years. More are probably told where it is started.`,
  );
}

/** Below ten grams digits would mislead. */
const NEGLIGIBLE_KG = 0.01;

type Read = <U extends Unit>(place: number, unit: U) => Quantity<U>;

function fromSpread(spread: Spread): Read {
  return (place, unit) => ({
    p10: spread.p10[place] as number,
    p50: spread.p50[place] as number,
    p90: spread.p90[place] as number,
    unit,
  });
}

function drawn(plans: readonly Plan[], id: string): Read {
  const draws = monteCarlo(plans, id, DRAWS);
  return (place, unit) => ({ ...quantiles(draws[place] as Float64Array), unit });
}

function optional(
  scenario: Scenario,
  plan: Plan,
  read: Read,
): Pick<Estimate, "marketBasedKgCO2e" | "waterLitres" | "sci" | "perUnit"> {
  const { place } = scenario;
  const unit = plan.functionalUnit?.unit;
  return {
    ...(place.marketGCO2ePerKWh === undefined ? {} : { marketBasedKgCO2e: read(OUT.market, "kgCO2e") }),
    ...(place.water === undefined ? {} : { waterLitres: read(OUT.water, "L") }),
    ...(unit === undefined ? {} : { sci: { per: unit, gCO2e: read(OUT.gramsPerUnit, "gCO2e/unit") } }),
    ...(unit === undefined
      ? {}
      : {
          perUnit: {
            unit,
            joules: read(OUT.joulesPerUnit, `J/${unit}`),
            acceleratorJoules: read(OUT.acceleratorJoulesPerUnit, `J/${unit}`),
          },
        }),
  };
}

function hardwareNames(scenario: Scenario): string {
  return [...new Set(scenario.branches.map((branch) => branch.hardware.name))].join(" or ");
}

function gridOf({ place }: Scenario): Estimate["gridGCO2ePerKWh"] {
  return {
    value: typeof place.grid === "number" ? place.grid : place.grid.p50,
    boundary: place.boundary,
    year: place.year,
  };
}
