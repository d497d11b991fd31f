import type { Problem } from "../model/problem.ts";
import type { SourceFile } from "../model/source.ts";
import { type CallNames, callIndex, callNames, grouped, indexed } from "./callIndex.ts";
import { namesLike } from "./nameTable.ts";
import { once } from "./once.ts";
import type { Assignment, Call, Definition, Loop, PythonFile } from "./python.ts";
import { deepestBracket } from "./pythonDepth.ts";
import { NO_NAMES, namesBelow, recordsAt } from "./pythonKept.ts";
import { type Pieces, piecesOf } from "./pythonPieces.ts";
import { type PythonRecords, recordsOf } from "./pythonRecords.ts";
import { pythonTree } from "./pythonTree.ts";
import { namesIn, piecesIn, piecesWith, versionOf } from "./version.ts";

/** A file longer than this is read up to here, and said to be. */
const LONGEST_TEXT = 2_000_000;
/** Deeper brackets were not written by a person, and would exhaust the parser's stack. */
const DEEPEST = 300;

/** Reads Python text. Broken code still yields the rest; nothing is thrown. One tree holds all statements. */
export function parsePython(text: string): PythonFile {
  const cut = text.slice(0, LONGEST_TEXT);
  return read(text, piecesWith(cut), callNames(), (pieces) => [
    recordsOf(pythonTree(pieces, cut.length), cut, 0, new Map()),
  ]);
}

/**
 * Reads a Python file as `parsePython` does, and takes over from its last version what an edit left as it was. Each
 * piece has a tree of its own.
 */
export function readPython(source: SourceFile): PythonFile {
  const { text } = source;
  const version = versionOf(source);
  const pieces = text.length > LONGEST_TEXT ? piecesOf(text.slice(0, LONGEST_TEXT)) : piecesIn(version);
  return read(text, pieces, namesIn(version), ({ starts, all }) => {
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
  names: CallNames,
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
  const found = deepest > DEEPEST ? [] : recordsIn(pieces);
  return assembled(text.slice(0, LONGEST_TEXT), found, names, problems);
}

/** A file of what the walks over its pieces found, in order. */
function assembled(
  text: string,
  pieces: readonly PythonRecords[],
  names: CallNames,
  problems: readonly Problem[],
): PythonFile {
  const calls: Call[] = [];
  const assignments: Assignment[] = [];
  const loops: Loop[] = [];
  const definitions: Definition[] = [];
  const imports = new Map<string, string>();
  const modules = new Set<string>();
  for (const one of pieces) {
    for (const call of one.calls) calls.push(call);
    for (const assignment of one.assignments) assignments.push(assignment);
    for (const loop of one.loops) loops.push(loop);
    for (const definition of one.definitions) definitions.push(definition);
    for (const [name, qualified] of one.imported) imports.set(name, qualified);
    for (const module of one.modules) modules.add(module);
  }
  const mainGuard = pieces.find((one) => one.mainGuard !== undefined)?.mainGuard;
  const byTarget = once(() => indexed(assignments, names.target, ({ target }) => target));
  const byName = once(() => grouped(definitions, ({ name }) => name));
  return {
    text,
    calls,
    ...callIndex(calls, names),
    assignments,
    assignmentsTo: (target) => byTarget().get(target) ?? [],
    assignmentsLike(pattern) {
      const known = byTarget();
      return namesLike(names.target, pattern)
        .flatMap((target) => known.get(target) ?? [])
        .sort((a, b) => a.span.start - b.span.start);
    },
    loops,
    definitions,
    definitionsNamed: (name) => byName().get(name) ?? [],
    imports,
    modules,
    ...(mainGuard === undefined ? {} : { mainGuard }),
    problems,
    worked: new Map(),
  };
}
