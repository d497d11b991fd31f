import type { Citation } from "../model/source.ts";
import { findRegion, providerId } from "./regions.ts";
import { tableOf } from "./table.ts";
import { pueCells, pueNames, pueSources } from "./tables/pue.generated.ts";

/** Power usage effectiveness as a range, with why this one. */
export interface PueRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly because: string;
  readonly citation: Citation;
}

/** Ranges of providers, of kinds of places and, for `-`, where nothing is told; the sources mostly give a mean alone. */
const table = tableOf(
  pueNames,
  pueCells,
  pueSources,
  (row): PueRange => ({
    p10: row.number(0) ?? Number.NaN,
    p50: row.number(1) ?? Number.NaN,
    p90: row.number(2) ?? Number.NaN,
    because: row.text(3) || `${row.names[0]}'s published fleet figures, with the spread over its regions`,
    citation: row.source(4, row.text(5) === "1"),
  }),
);

/** Spread of a region's yearly figure around its month and its load. */
const REGION_SPREAD = 0.04;

/** The facility overhead of a provider's region, of a provider, or of a kind of place (`university`, `desktop`). */
export function pueOf(provider?: string, region?: string): PueRange {
  const id = provider === undefined ? undefined : providerId(provider);
  const found = region === undefined ? undefined : findRegion(region, provider)?.row;
  if (found?.pue !== undefined) {
    const spread = REGION_SPREAD * found.pue;
    return {
      p10: Math.max(1.01, found.pue - spread),
      p50: found.pue,
      p90: found.pue + spread,
      because: `published for ${found.provider} ${found.region}`,
      citation: found.citation,
    };
  }
  const names = [id ?? found?.provider ?? "", id === undefined ? "-" : "cloud"];
  return names.flatMap(table.named)[0] as PueRange;
}
