import type { Language, SourceFile } from "../model/source.ts";
import { type CallNames, callNames, isFull } from "./callIndex.ts";
import { type Pieces, piecesAfter, piecesOf } from "./pythonPieces.ts";
import { changeBetween, linesAround, type TextChange } from "./textEdit.ts";
import { type Mentions, mentionedIn, mentionsAfter } from "./textMentions.ts";

/**
 * A file's text as it was read, with what was found out about its parts. The next version of the file takes over what
 * the edit left as it was: that changes how long reading takes, never what comes out.
 */
export interface Version {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly mentions: Mentions;
  /** Its lines that import something, as one text. */
  imports?: string;
  /** The statements of a Python text, once they were asked for. */
  pieces?: Pieces;
  /** The names of its calls. */
  names?: CallNames;
}

/** Files of which the version read last is kept. */
const MOST_KEPT = 4;
/** Shorter texts are read faster than compared; longer ones are not edited by hand. */
const WORTH_KEEPING = 2_000;
const LONGEST_KEPT = 2_000_000;

const remembered: Version[] = [];
const ofSource = new WeakMap<SourceFile, Version>();

/** The version that a source is. */
export function versionOf(source: SourceFile, memory: Version[] = remembered): Version {
  const known = ofSource.get(source);
  if (known !== undefined) return known;
  const version = versionIn(memory, source);
  ofSource.set(source, version);
  return version;
}

function versionIn(memory: Version[], { path, language, text }: SourceFile): Version {
  const at = memory.findIndex((one) => one.path === path && one.language === language);
  const before = memory[at];
  if (before?.text === text) return before;
  const version: Version =
    before === undefined ? { path, language, text, mentions: new Map() } : following(before, text);
  if (text.length < WORTH_KEEPING || text.length > LONGEST_KEPT) return version;
  if (at >= 0) memory.splice(at, 1);
  memory.unshift(version);
  if (memory.length > MOST_KEPT) memory.pop();
  return version;
}

function following({ path, language, ...before }: Version, text: string): Version {
  const change = changeBetween(before.text, text);
  return {
    path,
    language,
    text,
    mentions: mentionsAfter(before.mentions, change, text),
    ...(before.imports === undefined || movesImports(before.text, text, change)
      ? {}
      : { imports: before.imports }),
    ...(before.names === undefined || isFull(before.names) ? {} : { names: before.names }),
    ...(before.pieces === undefined ? {} : { pieces: piecesAfter(before.pieces, change, text) }),
  };
}

/** Lines that begin as an import does. */
const IMPORT = /^[ \t]*(?:from|import)[ \t].*/gm;

function movesImports(before: string, now: string, { from, toBefore, toNow }: TextChange): boolean {
  return [linesAround(before, from, toBefore), linesAround(now, from, toNow)].some(
    ({ lines }) => lines.search(IMPORT) >= 0,
  );
}

/** The import statements of a Python text; of a notebook, all of it. What a library's detector looks at first. */
export function importedText(source: SourceFile): string {
  if (source.language !== "python") return source.text;
  const version = versionOf(source);
  version.imports ??= source.text.match(IMPORT)?.join("\n") ?? "";
  return version.imports;
}

/** The statements of a version, cut when they are first asked for. */
export function piecesIn(version: Version): Pieces {
  version.pieces ??= piecesOf(version.text);
  return version.pieces;
}

/**
 * Whether a line of the file holds what the pattern tells. A detector asks this of its trigger words: after an edit,
 * the edited lines alone are looked through again. The pattern is a literal without `g`, `y` or `^`.
 */
export function mentions(source: SourceFile, pattern: RegExp): boolean {
  const { text, mentions: known } = versionOf(source);
  return mentionedIn(text, pattern, known);
}

/** The names of a version's calls. */
export function namesIn(version: Version): CallNames {
  version.names ??= callNames();
  return version.names;
}

/** The statements of a Python text, from the version of a file that has just this text, where one is kept. */
export function piecesWith(text: string, memory: readonly Version[] = remembered): Pieces {
  const version = memory.find((one) => one.text === text);
  return version ? piecesIn(version) : piecesOf(text);
}
