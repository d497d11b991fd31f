import type { Citation } from "../model/source.ts";

/** One row's names, and its other cells by position; an empty cell is unknown. */
export interface Row {
  readonly names: readonly string[];
  readonly text: (column: number) => string;
  readonly number: (column: number) => number | undefined;
  /** The source in this cell. Where a table's rows have a year of their own, that of the column given. */
  readonly source: (column: number, verified?: boolean, yearColumn?: number) => Citation;
}

/** A value made at its first use and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A table whose rows are decoded at their first use: a thousand rows are not worth decoding for one name. */
export interface Table<T> {
  /** Every row, in the table's order. */
  readonly all: () => readonly T[];
  /** The rows that bear a name, those first whose own it is before those of which it is another. */
  readonly named: (name: string) => readonly T[];
  /** What is asked of every name: the names of each row. */
  readonly names: () => readonly (readonly string[])[];
  /** The row at a place in the table. */
  readonly at: (place: number) => T;
}

/**
 * A generated table: a line for each row in both texts, of names with a bar behind each and of cells parted by tabs; sources are interned.
 * @param alike makes the names alike that mean the same; works on the text of all and leaves bars and line ends as they are
 */
export function tableOf<T>(
  namesText: string,
  cellsText: string,
  sourcesText: string,
  make: (row: Row) => T,
  alike: (all: string) => string = (all) => all,
): Table<T> {
  const cells = lazy(() => cellsText.split("\n"));
  const names = lazy(() => namesText.slice(1).split("\n"));
  const sources = lazy(() => sourcesText.split("\n"));
  const rows: T[] = [];
  const at = (place: number) => {
    rows[place] ??= make(rowOf(names()[place] ?? "", cells()[place] ?? "", sources()));
    return rows[place];
  };
  const placesOf = placesByName(lazy(() => alike(namesText)));
  const found = new Map<string, readonly T[]>();
  const named = (name: string) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const those = placesOf(name).map(at);
    // What is no name is not kept: there is no end of it.
    if (those.length > 0) found.set(name, those);
    return those;
  };
  return {
    all: lazy(() => cells().map((_, place) => at(place))),
    named,
    names: lazy(() => namesIn(namesText)),
    at,
  };
}

/** The rows by the first of their names. */
export function recordOf<K extends string, T>({ names, at }: Table<T>): { readonly [N in K]: T } {
  return Object.fromEntries(names().map(([id], place) => [id, at(place)])) as { [N in K]: T };
}

/** A table of numbers alone, by the first name of a row; an empty cell is undefined. */
export function numbersOf<K extends string>(
  names: string,
  cells: string,
): { readonly [N in K]: readonly (number | undefined)[] } {
  return recordOf(tableOf(names, cells, "", (row) => [0, 1, 2].map(row.number)));
}

function rowOf(names: string, line: string, sources: readonly string[]): Row {
  const cells = line.split("\t");
  const number = (column: number) => numberOf(cells[column]);
  return {
    names: names.slice(0, -1).split("|"),
    text: (column) => cells[column] ?? "",
    number,
    source: (column, verified = true, yearColumn = -1) => {
      const [title = "", year] = (sources[Number(cells[column])] ?? "unknown").split("\t");
      return {
        title,
        year: numberOf(year) ?? number(yearColumn) ?? 0,
        ...(verified ? {} : { verified }),
      };
    },
  };
}

/** So many names are looked for in the text; an index of all takes as long to make. */
const WORTH_AN_INDEX = 30;

const NONE: readonly number[] = [];

/** The lines in which a name stands: found in the text, and in an index when that has been asked often. */
function placesByName(text: () => string): (name: string) => readonly number[] {
  let asked = 0;
  const index = lazy(() => indexOf(text()));
  return (name) => {
    if (name === "" || /[|\n]/.test(name)) return NONE;
    asked++;
    if (asked > WORTH_AN_INDEX) return index().get(name) ?? NONE;
    return [...placesIn(text(), `\n${name}|`), ...placesIn(text(), `|${name}|`)];
  };
}

function placesIn(text: string, name: string): readonly number[] {
  const places: number[] = [];
  let [place, end] = [0, 0];
  for (let found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + 1)) {
    for (
      let next = text.indexOf("\n", end + 1);
      next >= 0 && next <= found;
      next = text.indexOf("\n", end + 1)
    ) {
      place++;
      end = next;
    }
    places.push(place);
  }
  return places;
}

function indexOf(text: string): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  const add = (name: string, place: number) => {
    const places = index.get(name);
    if (places === undefined) index.set(name, [place]);
    else places.push(place);
  };
  const rows = namesIn(text);
  for (const [place, [own = ""]] of rows.entries()) add(own, place);
  for (const [place, [, ...others]] of rows.entries()) for (const name of others) add(name, place);
  return index;
}

/** The names of each row; behind the last of a row stands a bar too. */
function namesIn(text: string): readonly (readonly string[])[] {
  return text
    .slice(1)
    .split("\n")
    .map((line) => line.slice(0, -1).split("|"));
}

/** Without accents. Loading their tables costs more than all the rest: most names have none. */
export function withoutAccents(name: string): string {
  return /^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
}

/**
 * Reads cells as the fields that are named in their order. `#` ends the name of a number; `-` stands for a cell that is read
 * in another way. What is empty is absent.
 */
export function fieldsNamed(names: string): (row: Row) => { readonly [field: string]: string | number } {
  const fields = names.split(" ");
  return (row) => {
    const out: { [field: string]: string | number } = {};
    for (const [column, name] of fields.entries()) {
      const value = name.endsWith("#") ? row.number(column) : row.text(column);
      if (name !== "-" && value !== undefined && value !== "") out[name.replace("#", "")] = value;
    }
    return out;
  };
}

function numberOf(cell: string | undefined): number | undefined {
  if (cell === undefined || cell === "") return undefined;
  const value = Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** Lower case, letters and digits and `+` and `!` alone: how names of hardware are compared. */
export function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9+!]+/g, "");
}

/** Leaves out the keys that are undefined, so that absent means unknown. */
export function known<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const out: { [key: string]: unknown } = {};
  for (const key in object) if (object[key] !== undefined) out[key] = object[key];
  return out as never;
}

const LONGEST_NAME = 200;

/** Whether a text is empty, or longer than any name. */
export function isNoName(text: string): boolean {
  return text.length === 0 || text.length > LONGEST_NAME;
}
