import type { GridIntensity } from "../model/grid.ts";
import type { Match } from "../model/tables.ts";
import { otherNames } from "./otherNames.ts";
import { cellOf, LONGEST_NAME, lazy, linesOf } from "./table.ts";
import { gridSources, gridTable } from "./tables/grid.generated.ts";

const table = lazy(() =>
  linesOf(
    gridTable,
    gridSources,
    (row): GridIntensity => ({
      zone: row.text(0),
      name: row.text(1),
      gCO2ePerKWh: row.number(2) ?? Number.NaN,
      boundary: row.text(3) as GridIntensity["boundary"],
      signal: row.text(4) as GridIntensity["signal"],
      year: row.number(5) ?? 0,
      citation: row.source(6, 5),
    }),
  ),
);

const byZone = lazy(() => {
  const index = new Map<string, string[]>();
  for (const line of table().lines) {
    const zone = cellOf(line, 0);
    const lines = index.get(zone);
    if (lines) lines.push(line);
    else index.set(zone, [line]);
  }
  return index;
});

const byName = lazy(() => {
  const index = new Map<string, string>();
  for (const line of table().lines) {
    const zone = cellOf(line, 0);
    for (const name of namesOf(zone, cellOf(line, 1))) {
      const key = spelled(name);
      if (!index.has(key)) index.set(key, zone);
    }
  }
  for (const [name, zone] of otherNames("zone")) index.set(name, zone);
  return index;
});

function namesOf(zone: string, name: string): readonly string[] {
  if (!zone.includes("-")) return [zone, name];
  return [
    zone,
    zone.replace(/^USA-/, "US-").replace(/^CAN-/, "CA-").replace(/^AUS-/, "AU-"),
    // eGRID subregions and Australian states by their own code; two letters stay countries.
    zone.replace(/^(?:USA-(?=[A-Z]{4}$)|AUS-(?=[A-Z]{3}$))/, ""),
    name,
  ];
}

/** Every row; a zone may have one row for each boundary. */
export function allZones(): readonly GridIntensity[] {
  return table().lines.map(table().row);
}

/** The yearly average of a zone. Without a boundary the life-cycle row is preferred, else the direct one. */
export function gridOf(zone: string, boundary?: GridIntensity["boundary"]): GridIntensity | undefined {
  const rows = (byZone().get(zone) ?? []).map(table().row);
  if (boundary !== undefined) return rows.find((row) => row.boundary === boundary);
  return rows.find((row) => row.boundary === "lifecycle") ?? rows[0];
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
  if (text.length === 0 || text.length > LONGEST_NAME) return undefined;
  const key = spelled(text);
  const zone = byName().get(key) ?? zoneOfCountryCode(text.trim()) ?? stateByCode(text.trim());
  const row = zone === undefined ? undefined : gridOf(zone);
  // `Europe (Frankfurt)` is no word for all of Europe.
  if (row === undefined || (text.includes("(") && row.zone.length !== 3)) return undefined;
  const other = SHARED_NAMES[key];
  if (other !== undefined) return { row, quality: "fuzzy", note: `may also mean ${other}` };
  return { row, quality: row.zone === text.trim() ? "exact" : "alias" };
}

/** Names of a country and of a state. */
const SHARED_NAMES: { readonly [name: string]: string } = { georgia: "the state of the USA" };

/** A state of the USA or a province of Canada by two letters that are no country's. */
function stateByCode(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code)
    ? [`USA-${code}`, `CAN-${code}`].find((zone) => byZone().has(zone))
    : undefined;
}

/** Codes met most often (ISO 3166), so that the editor's own table of countries is seldom loaded. */
const COMMON_CODES =
  "AE:ARE AT:AUT AU:AUS BE:BEL BR:BRA CA:CAN CH:CHE CL:CHL CN:CHN CZ:CZE DE:DEU DK:DNK ES:ESP FI:FIN FR:FRA GB:GBR GR:GRC HK:HKG HU:HUN ID:IDN IE:IRL IL:ISR IN:IND IS:ISL IT:ITA JP:JPN KR:KOR MX:MEX MY:MYS NL:NLD NO:NOR NZ:NZL PL:POL PT:PRT QA:QAT RO:ROU SA:SAU SE:SWE SG:SGP TH:THA TR:TUR TW:TWN US:USA VN:VNM ZA:ZAF";

/** Two letters become the country's English name, which the table knows. */
function zoneOfCountryCode(code: string): string | undefined {
  if (!/^[A-Za-z]{2}$/.test(code)) return undefined;
  const at = COMMON_CODES.indexOf(`${code.toUpperCase()}:`);
  if (at >= 0) return COMMON_CODES.slice(at + 3, at + 6);
  const name = countryNames().of(code.toUpperCase());
  return name === undefined ? undefined : byName().get(spelled(name));
}

const countryNames = lazy(() => new Intl.DisplayNames(["en"], { type: "region", fallback: "code" }));

/** Lower case without accents, articles in brackets and signs. */
function spelled(name: string): string {
  if (/^[A-Za-z0-9]+$/.test(name)) return name.toLowerCase();
  // Loading the tables of accents costs more than all the rest.
  const plain = /^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  return plain
    .replace(/\s*\([^)]*\)/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
