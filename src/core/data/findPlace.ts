import type { GridIntensity } from "../model/grid.ts";
import type { Match } from "../model/tables.ts";
import { allZones, findZone, gridOf } from "./grid.ts";
import { otherNames } from "./otherNames.ts";
import { allRegions, placeNames } from "./regions.ts";
import { isNoName, lazy } from "./table.ts";

/** Zones of the cities in which clouds have regions; a city of two zones stands for neither. */
const byCity = lazy(() => {
  const index = new Map<string, string | undefined>();
  for (const { location, zone, countryIso3 } of allRegions()) {
    // A machine in the city need not be in the cloud's own part of the grid, but it is in the country's.
    const grid = gridOf(zone) === undefined ? countryIso3 : zone;
    for (const name of placeNames(location)) {
      if (findZone(name) !== undefined) continue;
      index.set(name, index.has(name) && index.get(name) !== grid ? undefined : grid);
    }
  }
  return index;
});

/**
 * The grid of a place as people write it: what `findZone` takes, and cities (`Frankfurt`), places in a place
 * (`London, UK`, `Europe (Frankfurt)`, `Atlanta, Georgia, USA`), supercomputers (`Jean Zay`).
 */
export function findPlace(text: string): Match<GridIntensity> | undefined {
  if (isNoName(text)) return undefined;
  const parts = text
    .split(/[(),]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length < 2) return findZone(text) ?? city(text);
  const found = parts.map((part) => within(part, parts));
  // The part that says most: a city or a state before its country, a country before a continent.
  const known = found.filter((match) => match !== undefined).sort((a, b) => rank(b.row) - rank(a.row));
  return known[0];
}

/** One part of several. Behind a city two letters are as likely a state's as a country's: then they say nothing. */
function within(part: string, parts: readonly string[]): Match<GridIntensity> | undefined {
  const known = stateOf(part, parts) ?? findZone(part) ?? city(part);
  if (!/^[A-Z]{2}$/.test(part) || known?.row.zone.includes("-")) return known;
  return gridOf(`USA-${part}`) === undefined ? known : undefined;
}

function city(text: string): Match<GridIntensity> | undefined {
  const name = placeNames(text)[0] ?? "";
  const zone = otherNames("site").get(name) ?? byCity().get(name);
  const row = zone === undefined ? undefined : gridOf(zone);
  return row && { row, quality: "stripped", note: `${text} is on the grid of ${row.name}` };
}

/** `Georgia` beside `USA` is the state. */
function stateOf(part: string, parts: readonly string[]): Match<GridIntensity> | undefined {
  if (!parts.some((one) => one !== part && findZone(one)?.row.zone === "USA")) return undefined;
  const row = allZones().find(
    ({ zone, name }) => zone.startsWith("USA-") && name.toLowerCase() === part.toLowerCase(),
  );
  return row && { row, quality: "alias" };
}

const WITHIN_A_COUNTRY = 2;
const COUNTRY = 1;

function rank({ zone }: GridIntensity): number {
  return /^[A-Z]{3}-/.test(zone) ? WITHIN_A_COUNTRY : zone.length === 3 ? COUNTRY : 0;
}
