import type { IntensityPoint, IntensitySeries } from "./read/gridApis.ts";

/** What one service has told of a zone's grid over time. */
export interface IntensityLine {
  /** @returns whether an estimate of a past moment was replaced by the actual figure. */
  readonly add: (series: IntensitySeries, nowSeconds: number) => boolean;
  /** gCO2e/kWh at a moment; undefined where the service told nothing of it. */
  readonly at: (seconds: number) => IntensityPoint | undefined;
  readonly basis: () => Pick<IntensitySeries, "signal" | "boundary" | "attribution"> | undefined;
}

/** A figure stands until the next one, and no longer than this: services lag by an hour or two. */
const HOLD_SECONDS = 2 * 3600;
/** Two weeks of half hours, and more of the past than a run's slots ask for again. */
const MOST_POINTS = 5_000;

/** A line without points. A past figure is rewritten only where it was a forecast and the actual one comes. */
export function createIntensityLine(): IntensityLine {
  const points = new Map<number, IntensityPoint>();
  let sorted: readonly IntensityPoint[] = [];
  let basis: ReturnType<IntensityLine["basis"]>;
  return {
    add(series, nowSeconds) {
      // Figures of another basis are another line: they are never mixed.
      if (basis !== undefined && (basis.signal !== series.signal || basis.boundary !== series.boundary))
        points.clear();
      basis = series;
      let replaced = false;
      for (const point of series.points) {
        const known = points.get(point.fromSeconds);
        const past = point.fromSeconds <= nowSeconds;
        if (known !== undefined && past && !(known.isForecast && !point.isForecast)) continue;
        replaced ||= known !== undefined && past && known.gCO2ePerKWh !== point.gCO2ePerKWh;
        points.set(point.fromSeconds, point);
      }
      sorted = [...points.values()].sort((a, b) => a.fromSeconds - b.fromSeconds);
      for (const { fromSeconds } of sorted.slice(0, Math.max(0, sorted.length - MOST_POINTS)))
        points.delete(fromSeconds);
      sorted = sorted.slice(-MOST_POINTS);
      return replaced;
    },
    at(seconds) {
      const point = sorted.findLast(({ fromSeconds }) => fromSeconds <= seconds);
      return point !== undefined && seconds - point.fromSeconds < HOLD_SECONDS ? point : undefined;
    },
    basis: () => basis,
  };
}
