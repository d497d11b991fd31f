import type { LiveReading, Progress, Sample } from "../model/live.ts";
import { type Combined, combine } from "./combine.ts";
import { createEnergySlots, type EnergySlots } from "./energySlots.ts";
import { createMeter } from "./meter.ts";
import { type Projection, project, type RunPoint } from "./project.ts";

/** What is known of a run when it begins. */
export interface RunStart {
  readonly id: string;
  readonly label: string;
  readonly startedAtSeconds: number;
  /** Grid intensity and facility overhead for turning energy into carbon; absent where the place is unknown. */
  readonly gCO2ePerKWh?: number;
  readonly pue?: number;
  /** Live intensity at a moment, gCO2e/kWh; energy of which it tells nothing is priced with `gCO2ePerKWh`. */
  readonly liveAt?: (seconds: number) => number | undefined;
  /** Marginal intensity, gCO2e/kWh: a second figure, never mixed into the first. */
  readonly marginalAt?: (seconds: number) => number | undefined;
  /** Between two readings of its slowest source, in seconds. */
  readonly intervalSeconds: number;
}

/** A run as it stands at one moment. */
export interface RunState {
  readonly reading?: LiveReading;
  readonly combined?: Combined;
  /** What the energy so far was priced with: the mean over it, and the share that live figures priced. */
  readonly grid?: { readonly gCO2ePerKWh: number; readonly liveShare: number };
  /** The marginal figure beside it, where live marginal intensities cover the whole run. */
  readonly marginalKgCO2e?: number;
  readonly projection?: Projection;
  /** How far the run has come; also where no source tells its energy. */
  readonly progress?: Progress;
  /** No reading for three of the source's intervals. */
  readonly stale: boolean;
  /** No sign of life for ten minutes: closed as "ended, uncertain". */
  readonly silent: boolean;
}

/** Collects what the sources tell of one run. Pure: the clock comes in as an argument. */
export interface LiveRun {
  readonly start: RunStart;
  readonly sample: (sample: Sample) => void;
  readonly progress: (progress: Progress) => void;
  readonly at: (nowSeconds: number) => RunState;
}

const STALE_INTERVALS = 3;
const SILENT_SECONDS = 600;
const JOULES_PER_KWH = 3.6e6;
/** Points kept for the projection; older ones are thinned by half when they are full. */
const MOST_POINTS = 2_000;
/** Between two of them. */
const POINT_SECONDS = 1;

/** A run that has just begun. */
export function createLiveRun(start: RunStart): LiveRun {
  const meter = createMeter();
  const slots = createEnergySlots(start.startedAtSeconds);
  let points: RunPoint[] = [];
  let latest: Progress | undefined;
  /** The projection of the points so far: reckoned once, asked for at every look. */
  let projected:
    | { readonly of: RunPoint | undefined; readonly projection: Projection | undefined }
    | undefined;
  let firstDone: number | undefined;
  let lastSign = start.startedAtSeconds;
  const projectionOf = (progress: Progress | undefined) => {
    if (progress?.total === undefined) return undefined;
    const newest = points.at(-1);
    if (projected === undefined || projected.of !== newest)
      projected = { of: newest, projection: project(points, progress.total - (firstDone ?? 0)) };
    return projected.projection;
  };
  return {
    start,
    sample(sample) {
      // A clock that was set back must not make a run that is read look silent.
      lastSign = sample.steadySeconds === undefined ? Math.max(lastSign, sample.atSeconds) : sample.atSeconds;
      meter.add(sample);
    },
    progress(progress) {
      lastSign = Math.max(lastSign, progress.atSeconds);
      if (isBetter(progress, latest)) {
        firstDone = undefined;
        // What another source counted is counted in other units.
        points = [];
      } else if (latest !== undefined && (progress.source !== latest.source || progress.done < latest.done))
        return;
      // A resumed run begins at its checkpoint: what was done before is not this run's.
      firstDone ??= progress.done > 1 ? progress.done : 0;
      latest = progress;
      const seconds = progress.atSeconds - start.startedAtSeconds;
      // A bar is drawn ten times a second; what it has drawn since is worth no sum over all devices.
      if (seconds - (points.at(-1)?.seconds ?? Number.NEGATIVE_INFINITY) < POINT_SECONDS) return;
      const energy = combine(meter.devices())?.energyJoules;
      if (energy === undefined) return;
      const point = {
        done: progress.done - firstDone,
        energyKWh: energy / JOULES_PER_KWH,
        seconds,
      };
      points.push(point);
      if (points.length > MOST_POINTS)
        points = points.filter((_, index) => index % 2 === 1 || index === points.length - 1);
    },
    at(nowSeconds) {
      const combined = combine(meter.devices());
      const silent = nowSeconds - lastSign > SILENT_SECONDS;
      if (combined === undefined)
        return {
          stale: nowSeconds - lastSign > STALE_INTERVALS * start.intervalSeconds,
          silent,
          ...(latest === undefined ? {} : { progress: latest }),
        };
      const newest = Math.max(...combined.counted.map((one) => one.lastAtSeconds));
      const projection = projectionOf(latest);
      const sources = combined.counted.map((one) => `${one.source} ${one.device} ${one.scope}`).join("\n");
      slots.add(combined.energyJoules, newest, sources);
      const grid = slots.mean(start.liveAt, start.gCO2ePerKWh);
      const kgCO2e = grid && kgOf(start, combined, grid.gCO2ePerKWh);
      return {
        reading: readingOf(start, combined, newest, latest, kgCO2e),
        combined,
        ...(grid === undefined ? {} : { grid }),
        ...marginalOf(start, combined, slots),
        stale: nowSeconds - newest > STALE_INTERVALS * start.intervalSeconds,
        silent,
        ...(latest === undefined ? {} : { progress: latest }),
        ...(projection === undefined ? {} : { projection }),
      };
    },
  };
}

/** Steps tell more than epochs, and a source that knows the end tells more than one that does not. */
function isBetter(next: Progress, before: Progress | undefined): boolean {
  if (before === undefined) return true;
  if (next.source === before.source) return false;
  if ((next.total !== undefined) !== (before.total !== undefined)) return next.total !== undefined;
  return next.unit === "step" && before.unit !== "step" && next.total !== undefined;
}

function readingOf(
  start: RunStart,
  combined: Combined,
  newest: number,
  progress: Progress | undefined,
  kgCO2e: number | undefined,
): LiveReading {
  const kWh = combined.energyJoules / JOULES_PER_KWH;
  return {
    source: [...new Set(combined.counted.map((one) => one.source))].join(", "),
    trust: combined.trust,
    label: start.label,
    startedAtSeconds: start.startedAtSeconds,
    atSeconds: newest,
    energyKWh: kWh,
    durationSeconds: newest - start.startedAtSeconds,
    staleAfterSeconds: STALE_INTERVALS * start.intervalSeconds,
    ...(combined.powerWatts === undefined ? {} : { powerWatts: combined.powerWatts }),
    ...(kgCO2e === undefined ? {} : { kgCO2e }),
    ...(progress === undefined ? {} : { progress }),
  };
}

/** PUE multiplies what its source has not multiplied already. */
function kgOf(start: RunStart, combined: Combined, gCO2ePerKWh: number): number {
  let kWh = 0;
  for (const one of combined.counted)
    kWh += (one.energyJoules / JOULES_PER_KWH) * (one.pueIncluded ? 1 : (start.pue ?? 1));
  return (kWh * gCO2ePerKWh) / 1000;
}

function marginalOf(start: RunStart, combined: Combined, slots: EnergySlots): Partial<RunState> {
  const mean = start.marginalAt && slots.mean(start.marginalAt, undefined);
  return mean === undefined ? {} : { marginalKgCO2e: kgOf(start, combined, mean.gCO2ePerKWh) };
}
