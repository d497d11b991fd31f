import type { RunEvidence } from "../model/evidence.ts";
import type { Problem } from "../model/problem.ts";
import { Z90 } from "../model/quantity.ts";
import { CITE } from "./citations.ts";
import { around, type Prior, range } from "./factor.ts";

/** What the evidence says of one quantity: a median and the standard deviation of its logarithm. */
export interface Belief {
  readonly p50: number;
  readonly lnSd: number;
}

/** What evidence there is for the duration and for the energy of the chips, after its own checks. */
export interface Weighed {
  readonly hours?: Belief;
  readonly acceleratorKWh?: Belief;
  /** Chips and hosts, without the facility. */
  readonly nodeKWh?: Belief;
  readonly problems: readonly Problem[];
}

/** Standard deviation of ln(energy) by kind of evidence (docs/method.md, "Evidence"). */
const SPREAD: { readonly [K in RunEvidence["kind"]]: number } = {
  meter: 0.04,
  accounting: 0.05,
  counter: 0.07,
  "emissions-file": 0.09,
  "power-samples": 0.12,
  "timed-steps": 0.17,
  "earlier-run": 0.3,
  duration: 0.17,
};
const TIME_SPREAD = { measured: 0.05, earlier: 0.25 } as const;
/** Every input that has changed since makes old evidence this much weaker. */
const STALE = 0.1;
/** CodeCarbon's stand-in for an unknown processor: half of 85 W. */
const FALLBACK_WATTS = 42.5;

/** Samples of less than a minute miss what a run does in turns. */
const SHORT_HOURS = 1 / 60;
const SHORT_SPREAD = 0.2;
/** Mean power relative to the cards' limit beyond which a report tells of something else: of the cards, of whole machines. */
const PLAUSIBLE = { least: 0.03, chips: 1.15, node: 3 } as const;

/** What the reports are held against. */
export interface Reported {
  readonly steps?: number | undefined;
  readonly hasGpu: boolean;
  readonly pue: number;
  /** Sum of the power limits of all cards, kW; absent where their number or kind is not known. */
  readonly limitKW?: number | undefined;
}

/** Turns reports into beliefs, best kind first; a report that cannot be right of energy keeps its duration alone. */
export function weigh(evidence: readonly RunEvidence[], { steps, hasGpu, pue, limitKW }: Reported): Weighed {
  const problems: Problem[] = [];
  const hours: Belief[] = [];
  const chips: Belief[] = [];
  const whole: Belief[] = [];
  for (const one of evidence) {
    const scale = 1 / (one.completedFraction ?? 1);
    const stale = STALE * (one.changedInputs ?? 0);
    if (!(scale >= 1) || !Number.isFinite(scale)) continue;
    const time = durationOf(one, steps);
    if (time !== undefined && time > 0) {
      const spread = one.kind === "earlier-run" ? TIME_SPREAD.earlier : TIME_SPREAD.measured;
      hours.push({ p50: time * (one.secondsPerStep === undefined ? scale : 1), lnSd: spread + stale });
    }
    if (isFallback(one, hasGpu)) {
      problems.push(fallback(one));
      continue;
    }
    const odd = limitKW === undefined ? undefined : implausible(one, limitKW);
    if (odd !== undefined) {
      problems.push(odd);
      continue;
    }
    const short = one.kind === "power-samples" && (one.durationHours ?? 1) < SHORT_HOURS;
    const lnSd = (short ? SHORT_SPREAD : SPREAD[one.kind]) + stale;
    if (one.gpuEnergyKWh !== undefined && one.gpuEnergyKWh > 0)
      chips.push({ p50: one.gpuEnergyKWh * scale, lnSd });
    else if (one.energyKWh !== undefined && one.energyKWh > 0) {
      const included = one.pueIncluded ?? (one.covers === "facility" ? pue : 1);
      const belief = { p50: (one.energyKWh / included) * scale, lnSd };
      if (one.covers === "accelerators") chips.push(belief);
      else whole.push(belief);
    }
  }
  return {
    problems,
    ...combined("hours", hours, problems),
    ...combined("acceleratorKWh", chips, problems),
    ...combined("nodeKWh", whole, problems),
  };
}

function durationOf(one: RunEvidence, steps: number | undefined): number | undefined {
  if (one.durationHours !== undefined) return one.durationHours;
  return one.secondsPerStep === undefined || steps === undefined
    ? undefined
    : (one.secondsPerStep * steps) / 3600;
}

function isFallback(one: RunEvidence, hasGpu: boolean): boolean {
  if (one.kind !== "emissions-file") return false;
  return one.cpuPowerWatts === FALLBACK_WATTS || (hasGpu && one.listsGpu === false);
}

function fallback(one: RunEvidence): Problem {
  const reason =
    one.cpuPowerWatts === FALLBACK_WATTS ? "the processor's 42.5 W is a stand-in" : "it lists no GPU";
  return timeAlone(one, "info", reason);
}

function timeAlone({ source }: RunEvidence, severity: Problem["severity"], reason: string): Problem {
  const message = `${source}: ${reason}. Its duration was used, its energy was not.`;
  return { code: "conflicting-evidence", severity, message };
}

function implausible(one: RunEvidence, limitKW: number): Problem | undefined {
  const { durationHours, gpuEnergyKWh, energyKWh, covers } = one;
  const kWh = gpuEnergyKWh ?? energyKWh;
  // A ratio to the forecast is no reading.
  if (one.timesForecast !== undefined || durationHours === undefined || kWh === undefined || kWh <= 0)
    return undefined;
  const share = kWh / durationHours / limitKW;
  const most = gpuEnergyKWh !== undefined || covers === "accelerators" ? PLAUSIBLE.chips : PLAUSIBLE.node;
  if (share >= PLAUSIBLE.least && share <= most) return undefined;
  return timeAlone(
    one,
    "warning",
    `a mean of ${(kWh / durationHours).toPrecision(2)} kW is ${share > 1 ? "more than" : "next to nothing for"} cards of ${limitKW.toPrecision(2)} kW together`,
  );
}

function combined<K extends "hours" | "acceleratorKWh" | "nodeKWh">(
  name: K,
  beliefs: readonly Belief[],
  problems: Problem[],
): { readonly [P in K]?: Belief } {
  let result: Belief | undefined;
  for (const belief of [...beliefs].sort((a, b) => a.lnSd - b.lnSd)) {
    result = result === undefined ? belief : combine(result, belief, name, problems);
  }
  return result === undefined ? {} : ({ [name]: result } as { [P in K]: Belief });
}

/** Two beliefs agree when their medians differ by less than two joint standard deviations of the logarithm. */
export function agree(a: Belief, b: Belief): boolean {
  return Math.abs(Math.log(a.p50 / b.p50)) < 2 * Math.hypot(a.lnSd, b.lnSd);
}

/** Weighs two agreeing beliefs by precision; of two that disagree the more precise one stands, and it is said. */
export function combine(better: Belief, other: Belief, name: string, problems: Problem[]): Belief {
  if (!agree(better, other)) {
    const ratio = Math.max(better.p50 / other.p50, other.p50 / better.p50);
    problems.push({
      code: "conflicting-evidence",
      severity: "warning",
      field: name,
      message: `Two sources disagree on ${name} by a factor of ${ratio.toPrecision(2)}. The more precise one was used.`,
    });
    return better.lnSd <= other.lnSd ? better : other;
  }
  const a = 1 / Math.max(better.lnSd, 1e-3) ** 2;
  const b = 1 / Math.max(other.lnSd, 1e-3) ** 2;
  return {
    p50: Math.exp((a * Math.log(better.p50) + b * Math.log(other.p50)) / (a + b)),
    lnSd: 1 / Math.sqrt(a + b),
  };
}

/** A belief as a factor around it. */
export function priorOf(belief: Belief, label: string, unit: string, because: string): Prior {
  const factor = Math.exp(Z90 * belief.lnSd);
  return range(label, unit, around(belief.p50, factor), because, CITE.given);
}
