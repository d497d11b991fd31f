import type { CloudRegion } from "../model/grid.ts";
import type { Citation } from "../model/source.ts";
import type { Match } from "../model/tables.ts";
import { gridOf, worldGrid } from "./grid.ts";
import { cellOf, known, LONGEST_NAME, lazy, linesOf, plain } from "./table.ts";
import { regionsSources, regionsTable } from "./tables/regions.generated.ts";

const table = lazy(() =>
  linesOf(
    regionsTable,
    regionsSources,
    (row) =>
      known({
        provider: row.text(0),
        region: row.text(1),
        location: row.text(2),
        countryIso3: row.text(3),
        zone: row.text(4),
        jurisdiction: row.text(5),
        latitude: row.number(6),
        longitude: row.number(7),
        gCO2ePerKWh: row.number(8),
        boundary: (row.text(9) || undefined) as CloudRegion["boundary"],
        carbonFreePercent: row.number(10),
        pue: row.number(11),
        wueLitresPerKWh: row.number(12),
        marketBasedGCO2ePerKWh: row.number(13),
        citation: row.source(15, 14),
      }) as CloudRegion,
  ),
);

const byName = lazy(() => {
  const index = new Map<string, string[]>();
  for (const line of table().lines) {
    const key = plain(cellOf(line, 1));
    const lines = index.get(key);
    if (lines) lines.push(line);
    else index.set(key, [line]);
  }
  return index;
});

/** Every region of every provider. */
export function allRegions(): readonly CloudRegion[] {
  return table().lines.map(table().row);
}

const PROVIDERS: { readonly [name: string]: string } = {
  amazon: "aws",
  google: "gcp",
  googlecloud: "gcp",
  vertex: "gcp",
  microsoft: "azure",
  microsoftazure: "azure",
  oracle: "oci",
  ovhcloud: "ovh",
};

/** A provider's name as the tables write it. */
export function providerId(name: string): string {
  const key = plain(name);
  return PROVIDERS[key] ?? key;
}

/** The region that a text names: `us-east-1`, `us-east-1a`, `us-central1-a`, `West Europe`, `westeurope`. */
export function findRegion(name: string, provider?: string): Match<CloudRegion> | undefined {
  if (name.length === 0 || name.length > LONGEST_NAME) return undefined;
  const trimmed = name.trim();
  const direct = chosen(trimmed, provider);
  if (direct) return { row: direct, quality: direct.region === trimmed ? "exact" : "alias" };
  // An availability zone is its region with a letter behind it.
  const zone = /^([a-z]+(?:-[a-z]+)+-?\d+)-?[a-f]$/i.exec(trimmed)?.[1];
  const found = zone === undefined ? undefined : chosen(zone, provider);
  return found && { row: found, quality: "stripped", note: `${trimmed} is a zone of ${found.region}` };
}

function chosen(name: string, provider: string | undefined): CloudRegion | undefined {
  const rows = (byName().get(plain(name)) ?? []).map(table().row);
  if (provider === undefined) return rows[0];
  const id = providerId(provider);
  return (
    rows.find((row) => row.provider === id) ??
    (rows.length > 0 && !table().lines.some((line) => cellOf(line, 0) === id) ? rows[0] : undefined)
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
  if (region.gCO2ePerKWh !== undefined) {
    if (region.boundary === "lifecycle") {
      return {
        region,
        gCO2ePerKWh: region.gCO2ePerKWh,
        boundary: "lifecycle",
        how: "published",
        citation: region.citation,
      };
    }
    return {
      region,
      gCO2ePerKWh: lifecycleOf(region.gCO2ePerKWh),
      boundary: "lifecycle",
      how: "converted",
      citation: region.citation,
    };
  }
  const zone = gridOf(region.zone) ?? gridOf(region.countryIso3) ?? worldGrid();
  return {
    region,
    gCO2ePerKWh: zone.boundary === "lifecycle" ? zone.gCO2ePerKWh : lifecycleOf(zone.gCO2ePerKWh),
    boundary: "lifecycle",
    how: zone.boundary !== "lifecycle" ? "converted" : zone.zone.length === 3 ? "country" : "zone",
    citation: zone.citation,
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
