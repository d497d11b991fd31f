import type { Sample, Scope, Trust } from "../model/live.ts";

/** Energy of one device as one source tells it. */
export interface DeviceEnergy {
  readonly source: string;
  readonly device: string;
  readonly scope: Scope;
  readonly trust: Trust;
  readonly energyJoules: number;
  /** Latest power; absent where the source tells none. */
  readonly powerWatts?: number;
  /** Time that no reading covers; never filled in. */
  readonly unmeasuredSeconds: number;
  readonly firstAtSeconds: number;
  readonly lastAtSeconds: number;
  readonly pueIncluded: boolean;
}

/** Collects samples and integrates them, one line per source, device and scope. */
export interface Meter {
  readonly add: (sample: Sample) => void;
  readonly devices: () => readonly DeviceEnergy[];
}

/** A counter's step is believed up to this multiple of the device's limit: power sensors overshoot, resets do not stop there. */
const PLAUSIBLE_OVER_LIMIT = 1.2;
/** Where no limit is known: above any single device or node that is sold. */
const PLAUSIBLE_WATTS = 15_000;
/** A gap this many sampling intervals long, and at least a minute, is not bridged by a gauge. */
const GAP_INTERVALS = 3;
const GAP_SECONDS = 60;
/** Wraps are believed only while they are plausible; a process restart is not a wrap. */
const INTERVAL_MEMORY = 0.2;

interface Line {
  first: Sample;
  last: Sample;
  joules: number;
  /** Mean power of the last step that could be told; of a source that tells energy alone. */
  watts: number | undefined;
  unmeasured: number;
  interval: number | undefined;
}

/**
 * A meter. Counters are differenced (wraps where the range is known; restarts and implausible steps fall back to the
 * gauge or count as unmeasured), gauges are integrated by trapezoid over their own timestamps, totals keep their
 * latest value and never fall. Samples out of order, with NaN, or from the future of nothing are left out.
 */
export function createMeter(): Meter {
  const lines = new Map<string, Line>();
  return {
    add(sample) {
      if (!isSound(sample)) return;
      const key = `${sample.source}\n${sample.device}\n${sample.scope}`;
      const line = lines.get(key);
      if (line === undefined) {
        const joules = sample.kind === "total" ? (sample.energyJoules ?? 0) : 0;
        lines.set(key, {
          first: sample,
          last: sample,
          joules,
          watts: undefined,
          unmeasured: 0,
          interval: undefined,
        });
        return;
      }
      const seconds = elapsed(line.last, sample);
      if (!(seconds > 0)) return;
      advance(line, sample, seconds);
    },
    devices: () => [...lines.values()].map(energyOf),
  };
}

/** Between two readings, by the clock that does not jump where both have it. */
function elapsed(before: Sample, after: Sample): number {
  if (before.steadySeconds !== undefined && after.steadySeconds !== undefined)
    return after.steadySeconds - before.steadySeconds;
  return after.atSeconds - before.atSeconds;
}

function advance(line: Line, sample: Sample, seconds: number): void {
  const joules = stepJoules(line, sample, seconds);
  const before = line.joules;
  if (joules === undefined) line.unmeasured += seconds;
  else line.joules = sample.kind === "total" ? Math.max(before, joules) : before + joules;
  line.watts = joules === undefined ? undefined : (line.joules - before) / seconds;
  const usual = line.interval;
  line.interval =
    usual === undefined ? seconds : usual + INTERVAL_MEMORY * (Math.min(seconds, 3 * usual) - usual);
  line.last = sample;
}

function stepJoules(line: Line, sample: Sample, seconds: number): number | undefined {
  if (sample.kind === "total") return sample.energyJoules;
  const counted = sample.kind === "counter" ? counterStep(line.last, sample, seconds) : undefined;
  return counted ?? gaugeStep(line, sample, seconds);
}

function counterStep(before: Sample, after: Sample, seconds: number): number | undefined {
  if (before.energyJoules === undefined || after.energyJoules === undefined) return undefined;
  let step = after.energyJoules - before.energyJoules;
  if (step < 0 && after.wrapsAtJoules !== undefined) step += after.wrapsAtJoules;
  const mostWatts =
    after.limitWatts === undefined ? PLAUSIBLE_WATTS : PLAUSIBLE_OVER_LIMIT * after.limitWatts;
  return step >= 0 && step <= mostWatts * seconds ? step : undefined;
}

function gaugeStep(line: Line, sample: Sample, seconds: number): number | undefined {
  const a = line.last.powerWatts;
  const b = sample.powerWatts;
  if (a === undefined || b === undefined) return undefined;
  const usual = line.interval ?? seconds;
  if (seconds > Math.max(GAP_INTERVALS * usual, GAP_SECONDS)) return undefined;
  return ((a + b) / 2) * seconds;
}

function energyOf(line: Line): DeviceEnergy {
  const { last, first } = line;
  const power = last.powerWatts ?? line.watts;
  return {
    source: last.source,
    device: last.device,
    scope: last.scope,
    trust: last.trust,
    energyJoules: line.joules,
    ...(power === undefined ? {} : { powerWatts: power }),
    unmeasuredSeconds: line.unmeasured,
    firstAtSeconds: first.atSeconds,
    lastAtSeconds: last.atSeconds,
    pueIncluded: last.pueIncluded,
  };
}

function isSound(sample: Sample): boolean {
  const { atSeconds, powerWatts, energyJoules } = sample;
  if (!Number.isFinite(atSeconds)) return false;
  if (powerWatts !== undefined && !(powerWatts >= 0 && powerWatts <= 1e6)) return false;
  if (energyJoules !== undefined && !(energyJoules >= 0 && Number.isFinite(energyJoules))) return false;
  return powerWatts !== undefined || energyJoules !== undefined;
}
