import { findZone } from "../data/grid.ts";
import { findRegion } from "../data/regions.ts";
import type { GridForecast } from "../model/gridForecast.ts";
import type { Quantity } from "../model/quantity.ts";
import type { Workload } from "../model/workload.ts";

const HOUR = 3600;
/** Countries of several grids: the forecast of one says nothing of a region that may lie in another. */
const SEVERAL_GRIDS: ReadonlySet<string> = new Set(["USA", "CHN", "IND", "AUS", "CAN", "BRA", "RUS"]);

/** Whether the forecast's zone can be the run's. */
export function isForecastOf({ inputs }: Workload, forecast: GridForecast): boolean {
  const { region, provider, country, gCO2ePerKWh } = inputs;
  if (gCO2ePerKWh !== undefined) return false;
  const cloud = region === undefined ? undefined : findRegion(region.value, provider?.value)?.row;
  const zone = cloud?.zone ?? (country === undefined ? undefined : findZone(country.value)?.row.zone);
  const own = zone?.slice(0, 3);
  if (own === undefined) return region === undefined;
  if (own !== forecast.country) return false;
  return cloud === undefined || !SEVERAL_GRIDS.has(own);
}

/** Mean intensity of so many hours from a moment on, g/kWh; undefined where the forecast does not reach over them. */
export function meanFrom({ points }: GridForecast, from: number, hours: number): number | undefined {
  const to = from + Math.max(0.5, hours) * HOUR;
  const last = points.at(-1);
  const before = points.at(-2);
  const first = points[0];
  if (first === undefined || last === undefined || before === undefined) return undefined;
  const end = last.fromSeconds + (last.fromSeconds - before.fromSeconds);
  // The point of the current half hour may begin a little after the question.
  if (from < first.fromSeconds - HOUR || to > end) return undefined;
  let sum = 0;
  points.forEach(({ fromSeconds, gCO2ePerKWh }, index) => {
    const begins = index === 0 ? Math.min(from, fromSeconds) : fromSeconds;
    const ends = points[index + 1]?.fromSeconds ?? end;
    const within = Math.min(to, ends) - Math.max(from, begins);
    if (within > 0) sum += within * gCO2ePerKWh;
  });
  return sum / (to - from);
}

/** Below this a forecast says that there is next to nothing to emit. */
const LEAST_RATIO = 0.01;

/**
 * The grid of a run that begins at a moment against that of one that begins now: the most that it comes to over the times
 * that the run may take, so that no more is promised than all of them keep. Undefined where the forecast is too short.
 */
export function startRatio(forecast: GridForecast, hours: Quantity<"h">, from: number): number | undefined {
  let ratio = 0;
  for (const length of [hours.p50, hours.p10, hours.p90]) {
    const now = meanFrom(forecast, forecast.askedAtSeconds, length);
    const then = meanFrom(forecast, from, length);
    if (now === undefined || then === undefined || !(now > 0)) return undefined;
    ratio = Math.max(ratio, then / now);
  }
  return Math.max(ratio, LEAST_RATIO);
}

/** A moment to begin at, and the grid of the run's hours then against now. */
export interface Start {
  readonly fromSeconds: number;
  readonly ratio: number;
}

/** Hours at which a run of this length could begin, as far as the forecast reaches over it. */
export function startsOf(forecast: GridForecast, hours: Quantity<"h">): readonly Start[] {
  const starts: Start[] = [];
  for (const { fromSeconds } of forecast.points) {
    const last = starts.at(-1)?.fromSeconds ?? forecast.askedAtSeconds;
    if (fromSeconds < last + HOUR) continue;
    const ratio = startRatio(forecast, hours, fromSeconds);
    if (ratio === undefined) break;
    starts.push({ fromSeconds, ratio });
  }
  return starts;
}
