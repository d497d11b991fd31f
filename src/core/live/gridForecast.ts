import type { GridForecast } from "../model/gridForecast.ts";
import type { IntensitySeries } from "./read/gridApis.ts";

/** A service's series as what it forecasts from now on; undefined where it says nothing of the hours to come. */
export function gridForecast(
  series: IntensitySeries,
  askedAtSeconds: number,
  country: string | undefined,
): GridForecast | undefined {
  const points = series.points.map(({ fromSeconds, gCO2ePerKWh }) => ({ fromSeconds, gCO2ePerKWh }));
  // The point that holds now began before it.
  const current = points.findLastIndex(({ fromSeconds }) => fromSeconds <= askedAtSeconds);
  const ahead = points.slice(Math.max(0, current));
  if (ahead.length < 2) return undefined;
  return {
    askedAtSeconds,
    points: ahead,
    signal: series.signal,
    attribution: series.attribution,
    ...(country === undefined ? {} : { country }),
  };
}
