import { combine, priorOf, weigh } from "./evidence.ts";
import { type FactorList, factorOf, middle } from "./factor.ts";
import type { Branch, Notes, Scenario } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

/** How far the forecast of the duration is to be trusted beside a measurement: its leave-one-out spread. */
const FORECAST_SPREAD = 0.42;
/** Hosts draw about this much per watt of accelerator; splits a node's reading into the two. */
const HOST_PER_CHIP = 0.33;

/** The run as forecast, corrected by what meters, logs and files report of it. */
export function withEvidence(
  scenario: Scenario,
  branch: Branch,
  forecast: Work,
  factors: FactorList,
  notes: Notes,
): Work {
  const gpu = branch.hardware.generation !== "cpu";
  const weighed = weigh(scenario.evidence, scenario.values.steps, gpu, middle(scenario.place.pue));
  notes.problems.push(...weighed.problems);
  return energyFrom(weighed, timeFrom(weighed, scenario, forecast, factors, notes), factors);
}

type Weighed = ReturnType<typeof weigh>;

function timeFrom(weighed: Weighed, scenario: Scenario, work: Work, factors: FactorList, notes: Notes): Work {
  if (weighed.hours === undefined || scenario.values.hours !== undefined) return work;
  const x = Float64Array.from(factors.list, (factor) => factor.p50);
  const expected = { p50: work.seconds(x) / 3600, lnSd: FORECAST_SPREAD };
  const belief = combine(weighed.hours, expected, "hours", notes.problems);
  const place = factors.add(
    factorOf(
      "measuredHours",
      priorOf(belief, "duration, from the evidence", "h", "measured or timed"),
      "run",
    ),
  );
  return { ...work, seconds: (values: Values) => (values[place] as number) * 3600 };
}

function energyFrom(weighed: Weighed, work: Work, factors: FactorList): Work {
  const { acceleratorKWh, nodeKWh } = weighed;
  if (nodeKWh !== undefined) {
    const place = factors.add(
      factorOf(
        "measuredNode",
        priorOf(nodeKWh, "energy of the machines, from the evidence", "kWh", "measured"),
        "run",
      ),
    );
    return {
      ...work,
      acceleratorKWh: (x) => (x[place] as number) / (1 + HOST_PER_CHIP),
      hostKWh: (_x, chips) => chips * HOST_PER_CHIP,
    };
  }
  if (acceleratorKWh === undefined) return work;
  const place = factors.add(
    factorOf(
      "measuredChips",
      priorOf(acceleratorKWh, "energy of the accelerators, from the evidence", "kWh", "measured"),
      "run",
    ),
  );
  return { ...work, acceleratorKWh: (x) => x[place] as number };
}
