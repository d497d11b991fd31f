import type { RunEvidence } from "../model/evidence.ts";
import { Z90 } from "../model/quantity.ts";
import { combine, priorOf, weigh } from "./evidence.ts";
import { type FactorList, mediansOf, middle, term } from "./factor.ts";
import { inform } from "./notes.ts";
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
  const complete = scenario.evidence
    .filter((one) => !isTryOut(one, scenario, forecast, factors, notes))
    .map((one) =>
      one.timesForecast === undefined ? one : asMeasured(one, one.timesForecast, forecast, factors),
    );
  const weighed = weigh(complete, {
    steps: scenario.values.steps,
    hasGpu: gpu,
    pue: middle(scenario.place.pue),
    limitKW: gpu ? limitOf(branch) : undefined,
  });
  notes.problems.push(...weighed.problems);
  return energyFrom(weighed, timeFrom(weighed, scenario, forecast, factors, notes), factors);
}

/** Power limits of all cards, kW, where their number and kind are known. */
function limitOf({ hardware: { count, tdpWatts } }: Branch): number | undefined {
  return typeof count === "number" && typeof tdpWatts === "number" ? (count * tdpWatts) / 1000 : undefined;
}

/** A file that tells of a run this much shorter than forecast tells of one that was stopped, or only tried. */
const TRY_OUT = 1 / 6;

function isTryOut(
  evidence: RunEvidence,
  { values }: Scenario,
  forecast: Work,
  factors: FactorList,
  notes: Notes,
): boolean {
  const { kind, durationHours, completedFraction, source } = evidence;
  if (kind !== "emissions-file" || durationHours === undefined || completedFraction !== undefined)
    return false;
  const x = mediansOf(factors.list);
  const expected = values.hours ?? hoursOf(forecast, factors);
  const lnSd = values.hours === undefined ? spreadOf(forecast, factors, x) : 0;
  if (!(durationHours < Math.min(TRY_OUT, Math.exp(-2.5 * lnSd)) * expected)) return false;
  inform(
    notes,
    "conflicting-evidence",
    undefined,
    `${source} tells of ${durationHours.toPrecision(2)} h, far less than the ${expected.toPrecision(2)} h forecast: taken for a run that was stopped or only tried, and not used.`,
  );
  return true;
}

/** What earlier runs took, as if this one had taken it: their ratio times this one's forecast. */
function asMeasured(one: RunEvidence, ratio: number, forecast: Work, factors: FactorList): RunEvidence {
  const x = mediansOf(factors.list);
  const seconds = forecast.seconds(x);
  return {
    ...one,
    durationHours: (ratio * seconds) / 3600,
    gpuEnergyKWh: ratio * forecast.acceleratorKWh(x, seconds),
  };
}

function hoursOf(forecast: Work, factors: FactorList): number {
  return forecast.seconds(mediansOf(factors.list)) / 3600;
}

/** Standard deviation of the forecast duration's logarithm, one factor at a time. */
function spreadOf(forecast: Work, factors: FactorList, middle: Float64Array): number {
  const base = forecast.seconds(middle);
  let variance = 0;
  factors.list.forEach(({ p10 }, i) => {
    const x = middle.slice();
    x[i] = p10;
    const change = Math.log(forecast.seconds(x) / base) / Z90;
    if (Number.isFinite(change)) variance += change * change;
  });
  return Math.sqrt(variance);
}

type Weighed = ReturnType<typeof weigh>;

function timeFrom(weighed: Weighed, scenario: Scenario, work: Work, factors: FactorList, notes: Notes): Work {
  if (weighed.hours === undefined || scenario.values.hours !== undefined) return work;
  const x = mediansOf(factors.list);
  const expected = { p50: work.seconds(x) / 3600, lnSd: FORECAST_SPREAD };
  const belief = combine(weighed.hours, expected, "hours", notes.problems);
  const place = term(
    factors,
    "measuredHours",
    priorOf(belief, "duration, from the evidence", "h", "measured or timed"),
    "run",
  );
  return { ...work, seconds: (values: Values) => place(values) * 3600 };
}

function energyFrom(weighed: Weighed, work: Work, factors: FactorList): Work {
  const { acceleratorKWh, nodeKWh } = weighed;
  if (nodeKWh !== undefined) {
    const place = term(
      factors,
      "measuredNode",
      priorOf(nodeKWh, "energy of the machines, from the evidence", "kWh", "measured"),
      "run",
    );
    return {
      ...work,
      acceleratorKWh: (x) => place(x) / (1 + HOST_PER_CHIP),
      hostKWh: (_x, chips) => chips * HOST_PER_CHIP,
    };
  }
  if (acceleratorKWh === undefined) return work;
  const place = term(
    factors,
    "measuredChips",
    priorOf(acceleratorKWh, "energy of the accelerators, from the evidence", "kWh", "measured"),
    "run",
  );
  return { ...work, acceleratorKWh: (x) => place(x) };
}
