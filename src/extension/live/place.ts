import { findZone } from "../../core/data/grid.ts";
import { findRegion, regionGrid } from "../../core/data/regions.ts";
import type { AnalysisSettings } from "../../core/model/analysis.ts";
import type { Estimate } from "../../core/model/estimate.ts";
import type { Place } from "./tracker.ts";

/** The grid of a run: that of its forecast, else what the settings tell; undefined where neither does. */
export function placeOf(estimate: Estimate | undefined, settings: AnalysisSettings): Place | undefined {
  const pue = settings.pue === undefined ? {} : { pue: settings.pue };
  if (estimate) {
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
  const zone = settings.country === undefined ? undefined : findZone(settings.country);
  if (zone === undefined) return undefined;
  return { gCO2ePerKWh: zone.row.gCO2ePerKWh, basis: `${zone.row.name}, ${zone.row.year}`, ...pue };
}
