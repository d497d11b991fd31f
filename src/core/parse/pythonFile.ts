import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import type { Call, PythonFile } from "./python.ts";
import { deepestBracket } from "./pythonDepth.ts";
import { NO_NAMES, namesBelow, recordsAt } from "./pythonKept.ts";
import { type Pieces, piecesOf } from "./pythonPieces.ts";
import { type PythonRecords, recordsOf } from "./pythonRecords.ts";
import { pythonTree } from "./pythonTree.ts";
import { piecesIn, piecesWith, versionOf } from "./version.ts";

/** A file longer than this is read up to here, and said to be. */
const LONGEST_TEXT = 2_000_000;
/** Deeper brackets were not written by a person, and would exhaust the parser's stack. */
const DEEPEST = 300;

/** Reads Python text. Broken code still yields the rest; nothing is thrown. One tree holds all statements. */
export function parsePython(text: string): PythonFile {
  const cut = text.slice(0, LONGEST_TEXT);
  return read(text, piecesWith(cut), (pieces) => [
    recordsOf(pythonTree(pieces, cut.length), cut, 0, new Map()),
  ]);
}

/**
 * Reads a Python file as `parsePython` does, and takes over from its last version what an edit left as it was. Each
 * piece has a tree of its own.
 */
export function readPython(source: SourceFile): PythonFile {
  const { text } = source;
  const pieces =
    text.length > LONGEST_TEXT ? piecesOf(text.slice(0, LONGEST_TEXT)) : piecesIn(versionOf(source));
  return read(text, pieces, ({ starts, all }) => {
    let names = NO_NAMES;
    return all.map((piece, nth) => {
      const records = recordsAt(piece, starts[nth] ?? 0, names);
      names = namesBelow(names, records);
      return records;
    });
  });
}

function read(
  text: string,
  pieces: Pieces,
  recordsIn: (pieces: Pieces) => readonly PythonRecords[],
): PythonFile {
  const problems: Problem[] = [];
  if (text.length > LONGEST_TEXT) {
    problems.push({
      code: "too-large",
      severity: "info",
      message: `Read up to ${LONGEST_TEXT} characters of ${text.length}.`,
    });
  }
  const deepest = deepestBracket(pieces.all, DEEPEST);
  if (deepest > DEEPEST) {
    problems.push({
      code: "too-deep",
      severity: "warning",
      message: `Brackets are nested ${deepest} deep; the file is not read.`,
    });
  }
  return assembled(text.slice(0, LONGEST_TEXT), deepest > DEEPEST ? [] : recordsIn(pieces), problems);
}

/** A file of what the walks over its pieces found, in order. */
function assembled(text: string, pieces: readonly PythonRecords[], problems: readonly Problem[]): PythonFile {
  const calls = pieces.flatMap((one) => one.calls);
  const assignments = pieces.flatMap((one) => one.assignments);
  const imports = new Map(pieces.flatMap((one) => one.imported));
  const mainGuard = pieces.find((one) => one.mainGuard !== undefined)?.mainGuard;
  const callsByLast = grouped(calls, ({ last }) => last);
  const assignmentsByTarget = grouped(assignments, ({ target }) => target);
  return {
    text,
    calls,
    callAt: (from, to) => callAt(calls, from, to),
    callsNamed: (last) => callsByLast.get(last) ?? [],
    assignments,
    assignmentsTo: (target) => assignmentsByTarget.get(target) ?? [],
    loops: pieces.flatMap((one) => one.loops),
    definitions: pieces.flatMap((one) => one.definitions),
    imports,
    modules: new Set(pieces.flatMap((one) => [...one.modules])),
    ...(mainGuard === undefined ? {} : { mainGuard }),
    problems,
  };
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const out = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const same = out.get(key);
    if (same) same.push(one);
    else out.set(key, [one]);
  }
  return out;
}

/** The call that begins and ends there; calls stand in the order in which they begin. */
function callAt(calls: readonly Call[], from: number, to: number): Call | undefined {
  let low = 0;
  let high = calls.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((calls[middle]?.span.start ?? from) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; calls[at]?.span.start === from; at++) if (calls[at]?.span.end === to) return calls[at];
  return undefined;
}
