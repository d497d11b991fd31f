import type { GridIntensity } from "../model/grid.ts";
import type { Match } from "../model/tables.ts";
import { otherNames } from "./otherNames.ts";
import { isNoName, lazy, tableOf, withoutAccents } from "./table.ts";
import { gridCells, gridNames, gridSources } from "./tables/grid.generated.ts";

const table = tableOf(
  gridNames,
  gridCells,
  gridSources,
  (row): GridIntensity => {
    const citation = row.source(3);
    return {
      zone: row.names[0] ?? "",
      name: row.names[1] ?? "",
      gCO2ePerKWh: row.number(0) ?? Number.NaN,
      boundary: row.text(1) as GridIntensity["boundary"],
      signal: row.text(2) as GridIntensity["signal"],
      year: citation.year,
      citation,
    };
  },
  // Names with accents are among the other names.
  (all) =>
    all
      .toLowerCase()
      .replace(/ \([^)|\n]*\)/g, "")
      .replace(/[^a-z0-9|\n]+/g, " ")
      .replace(/ (?=[|\n])/g, ""),
);

const LONG_CODES: { readonly [code: string]: string } = { us: "usa", ca: "can", au: "aus" };

/** The zone of a name as `spelled` leaves it; of a state `us ca` as well as `usa ca`. */
function zoneNamed(key: string): string | undefined {
  const [, country = "", state = ""] = /^(us|ca|au) (.+)$/.exec(key) ?? [];
  // eGRID subregions and Australian states by their own code; two letters stay countries.
  const code = /^[a-z]{4}$/.test(key) ? "usa" : /^[a-z]{3}$/.test(key) ? "aus" : LONG_CODES[country];
  const known = otherNames("zone").get(key) ?? table.named(key)[0]?.zone;
  return known ?? (code === undefined ? undefined : table.named(`${code} ${state || key}`)[0]?.zone);
}

/** Every row; a zone may have one row for each boundary. */
export const allZones = table.all;

/** The yearly average of a zone. Without a boundary the life-cycle row is preferred, else the direct one. */
export function gridOf(zone: string, boundary?: GridIntensity["boundary"]): GridIntensity | undefined {
  const rows = table.named(spelled(zone));
  const within = (one?: GridIntensity["boundary"]) =>
    rows.find((row) => row.zone === zone && (one === undefined || row.boundary === one));
  return boundary === undefined ? (within("lifecycle") ?? within()) : within(boundary);
}

/** The world's average: the last resort, and always said to be that. */
export function worldGrid(): GridIntensity {
  const row = gridOf("WORLD");
  if (row === undefined) throw new Error("the grid table has no row for the world");
  return row;
}

/**
 * The zone that a text names: ISO 3166 codes of two or three letters, country names, `California`, `US-CA`,
 * `USA-SRVC`, `Quebec`. Two letters mean a country; a state only where no country has them (`TX`, `QC`).
 */
export function findZone(text: string): Match<GridIntensity> | undefined {
  if (isNoName(text)) return undefined;
  const key = spelled(text);
  const zone = zoneNamed(key) ?? zoneOfCountryCode(text.trim()) ?? stateByCode(text.trim());
  const row = zone === undefined ? undefined : gridOf(zone);
  // `Europe (Frankfurt)` is no word for all of Europe.
  if (row === undefined || (text.includes("(") && row.zone.length !== 3)) return undefined;
  const other = otherNames("shared").get(key);
  if (other !== undefined) return { row, quality: "fuzzy", note: `may also mean ${other}` };
  return { row, quality: row.zone === text.trim() ? "exact" : "alias" };
}

/** A state of the USA or a province of Canada by two letters that are no country's. */
function stateByCode(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code)
    ? [`USA-${code}`, `CAN-${code}`].find((zone) => gridOf(zone) !== undefined)
    : undefined;
}

/** Two letters become the country's English name, which the table knows. */
function zoneOfCountryCode(code: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(code)) return undefined;
  const name = countryNames().of(code.toUpperCase());
  return name === undefined ? undefined : zoneNamed(spelled(name));
}

const countryNames = lazy(() => new Intl.DisplayNames(["en"], { type: "region", fallback: "code" }));

/** Lower case without accents, articles in brackets and signs. */
function spelled(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return name.toLowerCase();
  return withoutAccents(name)
    .replace(/\s*\([^)]*\)/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
