import type { Citation } from "../model/source.ts";

/** One row's cells by position; an empty cell is unknown. */
export interface Row {
  readonly text: (column: number) => string;
  readonly number: (column: number) => number | undefined;
  readonly source: (column: number, yearColumn: number, verified?: boolean) => Citation;
}

/** A value made at its first use and kept. */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** A table's lines, each decoded at its first use: a thousand rows are not worth decoding for one name. */
export interface Lines<T> {
  readonly lines: readonly string[];
  /** The row of one of the lines; the same line gives the same object. */
  readonly row: (line: string) => T;
}

/** A generated table: lines of tab-separated cells, sources interned in a second text. */
export function linesOf<T>(table: string, sources: string, make: (row: Row) => T): Lines<T> {
  const titles = sources.split("\n");
  const decoded = new Map<string, T>();
  const row = (line: string) => {
    const known = decoded.get(line);
    if (known !== undefined) return known;
    const made = make(rowOf(line, titles));
    decoded.set(line, made);
    return made;
  };
  return { lines: table.split("\n"), row };
}

/** A generated table, all rows decoded; for small tables. */
export function readTable<T>(table: string, sources: string, make: (row: Row) => T): readonly T[] {
  const titles = sources.split("\n");
  return table.split("\n").map((line) => make(rowOf(line, titles)));
}

function rowOf(line: string, titles: readonly string[]): Row {
  const cells = line.split("\t");
  return {
    text: (column) => cells[column] ?? "",
    number: (column) => numberOf(cells[column]),
    source: (column, yearColumn, verified) => ({
      title: titles[Number(cells[column])] ?? "unknown",
      year: numberOf(cells[yearColumn]) ?? 0,
      ...(verified === undefined || verified ? {} : { verified: false }),
    }),
  };
}

/** One cell of a line, cut out without splitting the rest. */
export function cellOf(line: string, column: number): string {
  let from = 0;
  for (let i = 0; i < column; i++) from = line.indexOf("\t", from) + 1;
  const end = line.indexOf("\t", from);
  return line.slice(from, end < 0 ? undefined : end);
}

/** Stands between the names of two lines. */
export const NEXT_LINE = "\n";

/**
 * The names in the first cells of every line (`|` parts several in one cell), one after the other, `NEXT_LINE` after those of
 * a line. Made alike in one go and walked by position: while the code is cold, calls cost more than the work itself.
 * @param alike works on the text of all lines and must leave tabs, bars and line ends as they are
 */
export function namesByLine(
  lines: readonly string[],
  cells: number,
  alike: (all: string) => string,
): readonly string[] {
  const heads: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as string;
    let end = -1;
    for (let i = 0; i < cells; i++) end = line.indexOf("\t", end + 1);
    heads.push(line.slice(0, end));
  }
  return alike(heads.join("\t\n\t")).replaceAll("|", "\t").split("\t");
}

/** The first line that bears each name; see `namesByLine`. No name is empty. */
export function firstByName(
  lines: readonly string[],
  cells: number,
  alike: (all: string) => string,
): ReadonlyMap<string, string> {
  const index = new Map<string, string>();
  const names = namesByLine(lines, cells, alike);
  let line = 0;
  for (let i = 0; i < names.length; i++) {
    const key = names[i] as string;
    if (key === NEXT_LINE) line++;
    else if (key !== "" && !index.has(key)) index.set(key, lines[line] as string);
  }
  return index;
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

/** Names longer than this are no names. */
export const LONGEST_NAME = 200;
