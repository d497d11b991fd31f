import { findZone } from "../../core/data/grid.ts";
import { findRegion, regionGrid } from "../../core/data/regions.ts";
import type { AnalysisSettings } from "../../core/model/analysis.ts";
import type { Estimate } from "../../core/model/estimate.ts";
import type { Place } from "./tracked.ts";

/**
 * The annual grid of a run: that of its forecast, else what the settings tell; undefined where neither does.
 *
 * @param liveZone where the user has trainings priced live; it tells the place where the run does not.
 */
export function placeOf(
  estimate: Estimate | undefined,
  settings: AnalysisSettings,
  liveZone?: string,
): Place | undefined {
  const pue = settings.pue === undefined ? {} : { pue: settings.pue };
  if (
    estimate &&
    !(liveZone !== undefined && estimate.filled.gCO2ePerKWh !== undefined && findZone(liveZone))
  ) {
    const { value, year } = estimate.gridGCO2ePerKWh;
    return { gCO2ePerKWh: value, basis: `${estimate.place}, ${year}`, ...pue };
  }
  if (settings.gCO2ePerKWh !== undefined)
    return { gCO2ePerKWh: settings.gCO2ePerKWh, basis: "wattlens.gCO2ePerKWh", ...pue };
  const region = settings.region === undefined ? undefined : findRegion(settings.region, settings.provider);
  if (region) {
    const { gCO2ePerKWh, citation } = regionGrid(region.row);
    return { gCO2ePerKWh, basis: `${region.row.provider} ${region.row.region}, ${citation.year}`, ...pue };
  }
  const zone = findZone(settings.country ?? liveZone ?? "");
  if (zone === undefined) return undefined;
  return { gCO2ePerKWh: zone.row.gCO2ePerKWh, basis: `${zone.row.name}, ${zone.row.year}`, ...pue };
}
