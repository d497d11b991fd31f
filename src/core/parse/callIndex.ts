import { learn, type NameTable, namesLike, nameTable } from "./nameTable.ts";
import { ofFile } from "./ofFile.ts";
import { once } from "./once.ts";
import type { Call, PythonFile } from "./python.ts";

/** The tables of a file's names, kept over its edits. */
export type CallNames = Readonly<Record<"name" | "qualified" | "last" | "target", NameTable>>;

/** Tables of a file that is read for the first time. */
export function callNames(): CallNames {
  return { name: nameTable(), qualified: nameTable(), last: nameTable(), target: nameTable() };
}

/** More names than any file has were left behind by its edits. */
const MOST_NAMES = 50_000;

/** Whether it is time for new tables. */
export function isFull({ name }: CallNames): boolean {
  return name.all.length > MOST_NAMES;
}

const NONE: readonly Call[] = [];

/** Ways to a file's calls, which stand in the order in which they begin. Each index is made when it is first asked for. */
export function callIndex(
  calls: readonly Call[],
  names: CallNames,
): Pick<PythonFile, "callsNamed" | "callsLike" | "callsIn" | "callAt"> {
  const by = {
    name: once(() => indexed(calls, names.name, ({ name }) => name)),
    qualified: once(() => indexed(calls, names.qualified, ({ qualified }) => qualified)),
    last: once(() => indexed(calls, names.last, ({ last }) => last)),
  };
  return {
    callsNamed: (last) => by.last().get(last) ?? NONE,
    callsLike(part, pattern) {
      const known = by[part]();
      const found = namesLike(names[part], pattern).flatMap((name) => known.get(name) ?? []);
      return found.length < 2 ? found : found.sort(inOrder);
    },
    callsIn({ start, end }) {
      const out: Call[] = [];
      for (let at = firstFrom(calls, start); (calls[at]?.span.start ?? end) < end; at++) {
        const call = calls[at];
        if (call && call.span.end <= end) out.push(call);
      }
      return out;
    },
    callAt(from, to) {
      for (let at = firstFrom(calls, from); calls[at]?.span.start === from; at++)
        if (calls[at]?.span.end === to) return calls[at];
      return undefined;
    },
  };
}

/** Things by their names, which the table learns. */
export function indexed<T>(
  all: readonly T[],
  table: NameTable,
  nameOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const out = grouped(all, nameOf);
  learn(table, out.keys());
  return out;
}

/** Calls by the function or class that they stand in. */
export const callsByScope = ofFile(({ calls }) => grouped(calls, ({ scope }) => scope));

/** Things by a key, in order. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>();
  let before: string | undefined;
  let same: T[] | undefined;
  for (const one of all) {
    const key = keyOf(one);
    // Neighbours are often of one kind: the calls of a function.
    if (key !== before) same = out.get(key);
    before = key;
    if (same) same.push(one);
    else {
      same = [one];
      out.set(key, same);
    }
  }
  return out;
}

/** As they begin; of two that begin alike, `f()()`, the outer one first. */
function inOrder(a: Call, b: Call): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function firstFrom(calls: readonly Call[], start: number): number {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.span.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
