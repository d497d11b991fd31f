import { arithmetic } from "./shellWords.ts";

/** More words than this are data, not the points of a grid. */
const MOST_WORDS = 600;

/** What a brace expansion stands for: `{1..9..2}`, `{a..e}`, `{small,large}`; as written where it is none. */
export function braces(written: string): readonly string[] {
  const [, from = "", to = "", by] =
    /^\{(-?\d{1,9})\.\.(-?\d{1,9})(?:\.\.(-?\d{1,9}))?\}$/.exec(written) ?? [];
  if (from !== "") {
    const width = /^-?0\d/.test(from) || /^-?0\d/.test(to) ? Math.max(from.length, to.length) : 0;
    const step = Math.abs(Number(by ?? 1)) || 1;
    return numbers(Number(from), Number(to), Number(from) > Number(to) ? -step : step).map((one) =>
      String(one).padStart(width, "0"),
    );
  }
  const letters = /^\{([a-zA-Z])\.\.([a-zA-Z])\}$/.exec(written);
  if (letters) {
    const [first, last] = [1, 2].map((at) => letters[at]?.charCodeAt(0) ?? 0) as [number, number];
    return numbers(first, last, first > last ? -1 : 1).map((one) => String.fromCharCode(one));
  }
  const parts = written.slice(1, -1).split(",");
  // Lists in lists are rare, and would need a grammar.
  return parts.length > 1 && !/[{}]/.test(written.slice(1, -1)) ? parts : [written];
}

/** What `seq` prints: `seq 5`, `seq 2 6`, `seq 0 2 10`; undefined where a word is no number, or there are too many. */
export function sequence(words: readonly string[]): readonly string[] | undefined {
  const given = words.filter((word) => word !== "-w").map(Number);
  if (given.length < 1 || given.length > 3 || !given.every(Number.isFinite)) return undefined;
  const [first = 1, step = 1, last = 1] =
    given.length === 3 ? given : given.length === 2 ? [given[0], 1, given[1]] : [1, 1, given[0]];
  const all = step === 0 ? [] : numbers(first, last, step);
  return all.length > 0 && all.length < MOST_WORDS ? all.map(String) : undefined;
}

function numbers(from: number, to: number, step: number): readonly number[] {
  const many = Math.floor((to - from) / step + 1e-9) + 1;
  return Array.from({ length: Math.max(0, Math.min(many, MOST_WORDS)) }, (_, index) => from + index * step);
}

/** How often `for ((i=0; i<5; i++))` goes round, with its variable at the start; undefined where the file does not tell. */
export function countedLoop(
  head: string,
  variables: ReadonlyMap<string, string>,
): { readonly variable: string; readonly from: string; readonly times: number } | undefined {
  const told =
    /^for[ \t]*\(\([ \t]*(\w{1,80})[ \t]*=([^;]{1,200});[ \t]*\1[ \t]*(<=?)([^;]{1,200});[ \t]*(?:\1\+\+|\+\+\1|\1[ \t]*\+=([^;)]{1,200}))[ \t]*\)\)/.exec(
      head,
    );
  const [, variable, first = "", test, bound = "", by = "1"] = told ?? [];
  const [from, to, step] = [first, bound, by].map((one) => arithmetic(`$((${one}))`, variables));
  if (variable === undefined || from === undefined || to === undefined || step === undefined)
    return undefined;
  const span = Number(to) - Number(from) + (test === "<=" ? 1 : 0);
  const times = Number(step) > 0 ? Math.ceil(span / Number(step)) : 0;
  return times > 0 ? { variable, from, times } : undefined;
}
