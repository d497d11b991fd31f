import { findPlace } from "../data/findPlace.ts";
import { worldGrid } from "../data/grid.ts";
import { pueOf } from "../data/pue.ts";
import { findRegion, lifecycleOf, regionGrid } from "../data/regions.ts";
import { ewifOf } from "../data/water.ts";
import type { FactValues } from "../model/fact.ts";
import type { CloudRegion, GridIntensity } from "../model/grid.ts";
import { Z90 } from "../model/quantity.ts";
import { CITE } from "./citations.ts";
import { around, judged, type Prior, range } from "./factor.ts";
import { assume, contradict, fill, inform, warn } from "./notes.ts";
import type { Hardware, Notes, Place } from "./scenario.ts";

/** Large countries whose regional grids differ widely; a country alone says less there. */
const MIXED_COUNTRIES = new Set(["USA", "CHN", "IND", "AUS", "CAN", "BRA", "RUS"]);

/** Standard deviation of ln(intensity) by how the figure was found (docs/method.md, "Place"). */
const SPREAD = { region: 0.1, zone: 0.13, country: 0.15, mixedCountry: 0.35 } as const;

/** The grid, the facility overhead and the water of a run, each known or with its range. */
export function placeOf(values: Partial<FactValues>, hardware: Hardware, notes: Notes): Place {
  const region = regionOf(values, notes);
  const located = locate(values, region, notes);
  const given = values.gCO2ePerKWh;
  const pue = facility(values, region, hardware, notes);
  const ewif = ewifOf(located.grid.zone);
  return {
    name: nameOf(values, region, located.grid),
    zone: located.grid.zone,
    grid: given ?? intensity(located),
    boundary: given === undefined ? located.grid.boundary : "mixed",
    year: located.grid.year,
    pue,
    gridCitation: given === undefined ? located.grid.citation : CITE.given,
    hours: values.gridHoursRatio === undefined ? undefined : hoursOf(values.gridHoursRatio),
    movedGB: values.movedGB,
    marketGCO2ePerKWh: region?.marketBasedGCO2ePerKWh,
    water: ewif && { siteLitresPerKWh: siteWater(region), gridLitresPerKWh: gridWater(ewif) },
  };
}

/** The region wins over a country in which it does not lie. */
function withinCountry(region: CloudRegion, values: Partial<FactValues>, notes: Notes): CloudRegion {
  const told = values.country === undefined ? undefined : findPlace(values.country)?.row.zone;
  if (told !== undefined && told.length === 3 && told !== region.countryIso3)
    contradict(
      notes,
      "country",
      `country is "${values.country}", but ${region.region} lies in ${region.location} (${region.countryIso3}). The region was used.`,
    );
  return region;
}

interface Located {
  readonly grid: GridIntensity;
  readonly sd: number;
  readonly known: boolean;
}

function regionOf(values: Partial<FactValues>, notes: Notes): CloudRegion | undefined {
  if (values.region === undefined) return undefined;
  const match = findRegion(values.region, values.provider);
  if (match) return withinCountry(match.row, values, notes);
  if (findPlace(values.region)) return undefined;
  const others = findRegion(values.region)?.row;
  if (others) {
    contradict(
      notes,
      "provider",
      `provider is "${values.provider}", but ${others.region} is a region of ${others.provider}. Its grid was used.`,
    );
    return others;
  }
  warn(
    notes,
    "unknown-region",
    "region",
    `No region is known as "${values.region}"${values.country === undefined ? ". The world's range of grids was used instead." : ". The country was used instead."}`,
  );
  return undefined;
}

function locate(values: Partial<FactValues>, region: CloudRegion | undefined, notes: Notes): Located {
  if (region) {
    const found = regionGrid(region);
    const grid = {
      ...rowOf(region),
      gCO2ePerKWh: found.gCO2ePerKWh,
      boundary: found.boundary,
      citation: found.citation,
    };
    return { grid, sd: found.how === "published" ? SPREAD.region : SPREAD.zone, known: true };
  }
  for (const text of [values.region, values.country]) {
    const match = text === undefined ? undefined : findPlace(text);
    if (match) {
      if (match.quality === "fuzzy")
        inform(
          notes,
          "fuzzy-match",
          text === values.region ? "region" : "country",
          `"${text}" was read as ${match.row.name} (${match.note}).`,
        );
      const sd = MIXED_COUNTRIES.has(match.row.zone) ? SPREAD.mixedCountry : SPREAD.country;
      return { grid: lifecycle(match.row), sd, known: true };
    }
  }
  if (values.country !== undefined) {
    warn(
      notes,
      "unknown-region",
      "country",
      `No country is known as "${values.country}". The world's range of grids was used instead.`,
    );
  }
  const world = worldGrid();
  if (values.gCO2ePerKWh === undefined) {
    fill(
      notes,
      "gCO2ePerKWh",
      world.gCO2ePerKWh,
      "the place is unknown: the world's range of grids",
      world.citation,
    );
  }
  return { grid: world, sd: 0, known: false };
}

/** Forecasts of a grid err by about a tenth a day ahead, and the run may begin or end at another time than meant. */
const FORECAST_ERROR = 1.12;

/** The hours' grid against that of now; exactly 1 says that the run begins now, and nothing is forecast. */
function hoursOf(ratio: number): Prior {
  const error = ratio === 1 ? 1 : FORECAST_ERROR;
  return judged(
    "grid of the hours that the run takes",
    "1",
    around(ratio, error),
    "forecast of the hours, against now",
  );
}

/** A direct figure as a life-cycle one, so that places compare and runs add up in one boundary. */
function lifecycle(row: GridIntensity): GridIntensity {
  if (row.boundary === "lifecycle") return row;
  return { ...row, gCO2ePerKWh: lifecycleOf(row.gCO2ePerKWh), boundary: "lifecycle" };
}

function rowOf(region: CloudRegion): GridIntensity {
  return {
    zone: region.zone,
    name: region.location,
    gCO2ePerKWh: 0,
    boundary: "lifecycle",
    signal: "average",
    year: region.citation.year,
    citation: region.citation,
  };
}

function intensity({ grid, sd, known }: Located): Prior | number {
  const p50 = grid.gCO2ePerKWh;
  if (!(p50 > 0)) return p50;
  const label = "grid carbon intensity";
  const unit = "gCO2e/kWh";
  if (!known) {
    return range(label, unit, [60, p50, 720], "the place is unknown", CITE.world);
  }
  const factor = Math.exp(Z90 * sd);
  return range(label, unit, around(p50, factor), `yearly average of ${grid.name}`, grid.citation);
}

function facility(
  values: Partial<FactValues>,
  region: CloudRegion | undefined,
  hardware: Hardware,
  notes: Notes,
): Prior | number {
  if (values.pue !== undefined) return values.pue;
  const provider = values.provider ?? region?.provider;
  if (provider === undefined && hardware.setting !== "datacentre") return 1;
  const found = pueOf(provider, values.region);
  assume(notes, "pue", found);
  if (!(found.p90 > found.p10)) return found.p50;
  const { p10, p50, p90, because, citation } = found;
  return range("facility overhead (PUE)", "1", [p10, p50, p90], because, citation, { min: 1 });
}

function nameOf(values: Partial<FactValues>, region: CloudRegion | undefined, grid: GridIntensity): string {
  if (region) return `${region.provider} ${region.region} (${region.location})`;
  const where = values.gCO2ePerKWh !== undefined && values.country === undefined ? "given grid" : grid.name;
  return values.provider === undefined ? where : `${values.provider}, ${where}`;
}

function siteWater(region: CloudRegion | undefined): Prior {
  const known = region?.wueLitresPerKWh;
  return judged(
    "water used on site",
    "L/kWh",
    known === undefined ? [0.1, 0.6, 1.8] : around(known, 2),
    known === undefined ? "no water figure for this site" : "published for this region",
  );
}

function gridWater(ewif: { litresPerKWh: number; citation: Prior["citation"] }): Prior {
  return range(
    "water used to make the electricity",
    "L/kWh",
    around(ewif.litresPerKWh, 1.9),
    "yearly average of the zone",
    ewif.citation,
  );
}
