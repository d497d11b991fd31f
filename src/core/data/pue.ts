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

const table = tableOf(pueNames, pueCells, pueSources, (row) => ({
  scope: row.names[1],
  citation: row.source(0, row.text(1) === "1"),
}));

/** Spread of a region's yearly figure around its month and its load. */
const REGION_SPREAD = 0.04;

/** Ranges where the sources give a mean alone (docs/method.md, "Place"). */
const RANGES: { readonly [provider: string]: readonly [p10: number, p50: number, p90: number] } = {
  gcp: [1.07, 1.09, 1.13],
  aws: [1.07, 1.14, 1.25],
  azure: [1.12, 1.18, 1.25],
  meta: [1.06, 1.08, 1.12],
  ovh: [1.09, 1.26, 1.35],
  oci: [1.12, 1.18, 1.3],
  scaleway: [1.15, 1.3, 1.5],
  "genci-idris": [1.15, 1.2, 1.3],
};
const KINDS: {
  readonly [kind: string]: readonly [p10: number, p50: number, p90: number, because: string, scope: string];
} = {
  cloud: [1.1, 1.25, 1.45, "a public cloud whose facility is not known", "public cloud"],
  onprem: [1.3, 1.56, 1.9, "a machine room of an institution or company", "enterprise on-prem"],
  desktop: [1, 1, 1, "a desktop or workstation has no facility around it", "desktop or workstation"],
  unknown: [1.08, 1.3, 1.6, "the facility is unknown", "public cloud"],
};
const KIND_OF: { readonly [provider: string]: string } = {
  university: "onprem",
  onprem: "onprem",
  onpremise: "onprem",
  onpremises: "onprem",
  cluster: "onprem",
  hpc: "onprem",
  slurm: "onprem",
  desktop: "desktop",
  workstation: "desktop",
  laptop: "desktop",
  local: "desktop",
  home: "desktop",
  colab: "gcp",
  kaggle: "gcp",
};

/** The facility overhead of a provider's region, of a provider, or of a kind of place (`university`, `desktop`). */
export function pueOf(provider?: string, region?: string): PueRange {
  const id = provider === undefined ? undefined : providerId(provider);
  const kind = id === undefined ? undefined : KIND_OF[id];
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
  const owner = kind !== undefined && RANGES[kind] !== undefined ? kind : (id ?? found?.provider);
  const range = owner === undefined ? undefined : RANGES[owner];
  if (owner !== undefined && range !== undefined) {
    return {
      p10: range[0],
      p50: range[1],
      p90: range[2],
      because: `${owner}'s published fleet figures, with the spread over its regions`,
      citation: citationOf(owner),
    };
  }
  const [p10, p50, p90, because, scope] = KINDS[kind ?? (id === undefined ? "unknown" : "cloud")] ??
    KINDS.unknown ?? [1.08, 1.3, 1.6, "", ""];
  return { p10, p50, p90, because, citation: citationOf("any", scope) };
}

function citationOf(provider: string, scope?: string): Citation {
  const cited = table
    .named(provider)
    .filter((row) => scope === undefined || row.scope === scope)
    .map(({ citation }) => citation);
  return cited.sort((a, b) => b.year - a.year)[0] ?? { title: "data/pue.csv", year: 2026, verified: false };
}
