import type { CloudRegion } from "../model/grid.ts";
import type { Citation } from "../model/source.ts";
import type { Match } from "../model/tables.ts";
import { gridOf, worldGrid } from "./grid.ts";
import { otherNames } from "./otherNames.ts";
import { fieldsNamed, isNoName, lazy, plain, tableOf, withoutAccents } from "./table.ts";
import { regionsCells, regionsNames, regionsSources } from "./tables/regions.generated.ts";

const fields = fieldsNamed(
  "provider location countryIso3 zone jurisdiction latitude# longitude# gCO2ePerKWh# boundary carbonFreePercent# pue# wueLitresPerKWh# marketBasedGCO2ePerKWh#",
);

const table = tableOf(
  regionsNames,
  regionsCells,
  regionsSources,
  (row) => ({ ...fields(row), region: row.names[0], citation: row.source(13) }) as object as CloudRegion,
  (all) => all.toLowerCase().replace(/[^a-z0-9+!|\n]+/g, ""),
);

/** Every region of every provider. */
export const allRegions = table.all;

/** A provider's name as the tables write it. */
export function providerId(name: string): string {
  const key = plain(name);
  return otherNames("provider").get(key) ?? key;
}

/**
 * The region that a text names: `us-east-1`, `us-east-1a`, `us-central1-a`, `fr-par-2`, `GRA11`, `West Europe`, `westeurope`,
 * and as consoles show it: `US East (N. Virginia)`, `us-central1 (Iowa)`; with its provider also by its city.
 */
export function findRegion(name: string, provider?: string): Match<CloudRegion> | undefined {
  if (isNoName(name)) return undefined;
  const trimmed = name.trim();
  const shown = displayed(trimmed, provider);
  if (shown) return { row: shown, quality: "alias" };
  const direct = chosen(trimmed, provider);
  if (direct) return { row: direct, quality: direct.region === trimmed ? "exact" : "alias" };
  const found = zoneLess(trimmed)
    .map((code) => chosen(code, provider))
    .find((row) => row !== undefined);
  if (found) return { row: found, quality: "stripped", note: `${trimmed} is a zone of ${found.region}` };
  const city = provider === undefined ? undefined : inCity(trimmed, providerId(provider));
  return city && { row: city, quality: "stripped", note: `${trimmed} is where ${city.region} is` };
}

/** An availability zone is its region with a letter behind it, at some houses a number. */
function zoneLess(name: string): readonly string[] {
  const lettered = /^([a-z]+(?:-[a-z]+)+-?\d+)-?[a-f]$/i.exec(name)?.[1];
  const numbered =
    /^([a-z]{2}-[a-z]{3})-\d$/i.exec(name)?.[1] ?? /^(GRA|SBG|RBX|BHS)\d{1,2}$/i.exec(name)?.[1];
  return [lettered, numbered].filter((one) => one !== undefined);
}

const SHOWN_BY_AWS =
  /^(?:us (?:east|west)|eu|europe|asia pacific|canada(?: west)?|south america|middle east|africa|israel|mexico|aws govcloud|china)$/i;

/** `US East (N. Virginia)`: a part of the world and a city in brackets; `us-central1 (Iowa)`: the code first. */
function displayed(name: string, provider: string | undefined): CloudRegion | undefined {
  // Azure's portal: `(Europe) West Europe`.
  const portal = /^\([^()]+\)\s*(.+)$/.exec(name)?.[1];
  if (portal !== undefined) return chosen(portal, provider ?? "azure");
  const [, outer = "", inner = ""] = /^(.+?)\s*\(([^()]+)\)$/.exec(name) ?? [];
  if (outer === "") return undefined;
  if (!SHOWN_BY_AWS.test(outer)) return chosen(outer, provider);
  const id = provider === undefined ? "aws" : providerId(provider);
  if (id !== "aws") return undefined;
  const code = otherNames("shown").get(plain(`${outer}${inner}`));
  return code === undefined ? inCity(inner, id) : chosen(code, id);
}

/** Regions by provider and place; a place with two regions of one provider names neither. */
const byCity = lazy(() => {
  const index = new Map<string, CloudRegion | undefined>();
  for (const region of allRegions()) {
    for (const place of placeNames(region.location)) {
      const key = `${region.provider} ${place}`;
      index.set(key, index.has(key) ? undefined : region);
    }
  }
  return index;
});

/** The only region of this provider in a place. */
function inCity(name: string, id: string): CloudRegion | undefined {
  return byCity().get(`${id} ${placeNames(name)[0] ?? ""}`);
}

/** The places that a location names, in small letters: `Iowa (Des Moines)` is both; `N.` is written out. */
export function placeNames(location: string): readonly string[] {
  return withoutAccents(location)
    .toLowerCase()
    .replace(/\bn\. ?/g, "northern ")
    .split(/[(),/]/)
    .map((part) => part.replace(/[^a-z0-9]+/g, " ").trim())
    .filter((part) => part !== "");
}

function chosen(name: string, provider: string | undefined): CloudRegion | undefined {
  const all = table.named(plain(name));
  // `us-west1` is Google's, `us-west-1` Amazon's: signs decide before they are dropped.
  const same = all.filter(({ region }) => region.toLowerCase() === name.toLowerCase());
  const rows = provider === undefined && same.length > 0 ? same : all;
  if (provider === undefined) return rows[0];
  const id = providerId(provider);
  return (
    rows.find((row) => row.provider === id) ??
    (rows.length > 0 && !allRegions().some((row) => row.provider === id) ? (same[0] ?? rows[0]) : undefined)
  );
}

/** A region's grid figure in one boundary, and how it was come by. */
export interface RegionGrid {
  readonly region: CloudRegion;
  readonly gCO2ePerKWh: number;
  readonly boundary: "lifecycle" | "direct";
  readonly how: "published" | "zone" | "country" | "converted";
  readonly citation: Citation;
}

/**
 * All regions in ONE boundary, life-cycle, so that Google's direct figures are not ranked against the others'
 * life-cycle ones: cleanest first. A direct figure is converted by `lifecycleOf`, and said to be.
 */
export function rankedRegions(): readonly RegionGrid[] {
  return ranked();
}

const ranked = lazy(() =>
  allRegions()
    .map(regionGrid)
    .sort((a, b) => a.gCO2ePerKWh - b.gCO2ePerKWh),
);

/** One region's life-cycle figure; see `rankedRegions`. */
export function regionGrid(region: CloudRegion): RegionGrid {
  const isOwn = region.gCO2ePerKWh !== undefined;
  const row = isOwn ? region : (gridOf(region.zone) ?? gridOf(region.countryIso3) ?? worldGrid());
  const { gCO2ePerKWh = Number.NaN, boundary, citation, zone } = row;
  const isDirect = boundary !== "lifecycle";
  const where = zone.length === 3 ? "country" : "zone";
  return {
    region,
    gCO2ePerKWh: isDirect ? lifecycleOf(gCO2ePerKWh) : gCO2ePerKWh,
    boundary: "lifecycle",
    how: isDirect ? "converted" : isOwn ? "published" : where,
    citation,
  };
}

/** Life-cycle emissions of nuclear, hydro, wind and solar: the order of 20 g/kWh for a mix of them (IPCC AR5 WG3 annex III). */
const CLEAN_LIFECYCLE_G = 20;
/** Making and moving fuel adds about a tenth: the United States' life-cycle over direct average (Ember 383.6, eGRID 349.7). */
const UPSTREAM_OF_FOSSIL = 0.09;
/** A wholly fossil grid emits about this much directly. */
const FOSSIL_DIRECT_G = 700;

/** Life-cycle figure from a direct one: upstream of the fossil part, and the clean part's own making. */
export function lifecycleOf(directGCO2ePerKWh: number): number {
  const fossilShare = Math.min(1, directGCO2ePerKWh / FOSSIL_DIRECT_G);
  return directGCO2ePerKWh * (1 + UPSTREAM_OF_FOSSIL) + (1 - fossilShare) * CLEAN_LIFECYCLE_G;
}
