import type { FileDetections } from "../core/model/fact.ts";
import { inOneGo } from "../core/model/inOneGo.ts";
import { holdsAnything } from "../core/read.ts";

/** What a file was when it was read: another size or time of change means another file. */
export interface FileStamp {
  readonly size: number;
  readonly mtime: number;
}

/** What was read in the files of a folder, kept from one window to the next, so that only changed files are read. */
export interface StoredReadings {
  /** What was found in this file as it is now; undefined where it must be read. */
  readonly known: (path: string, stamp: FileStamp) => FileDetections | undefined;
  readonly put: (path: string, stamp: FileStamp, detections: FileDetections) => void;
  /** Forgets files that were neither asked for nor put since the last call. */
  readonly sweep: () => void;
  /** The text to keep; undefined where nothing changed since it was read. */
  readonly text: () => string | undefined;
}

/** Lines that are taken in in one step. */
const STEP = 1_000;

/** A line's head: the path and the stamp. What was found comes after, and is not parsed before it is asked for. */
const HEAD = /^\[("(?:[^"\\]|\\.)*"),/;

/**
 * Readings as they were kept, one line for each file, or none where the text is not ours, is broken, or was written by
 * another version.
 * @param version of the detectors: what another version found is not believed
 */
export function storedReadings(version: string, text?: string): StoredReadings {
  return inOneGo(readingsInSteps(version, text));
}

/** The same in small steps, for a host that has other things to see to between them. */
export function* readingsInSteps(version: string, text?: string): Generator<void, StoredReadings> {
  const lines = yield* linesOf(version, text);
  let seen = new Set<string>();
  let changed = false;
  return {
    known(path, { size, mtime }) {
      const row = rowOf(lines.get(path));
      if (row === undefined || row[0] !== path || row[1] !== size || row[2] !== mtime) return undefined;
      seen.add(path);
      const [, , , found] = row;
      // Most files hold no run; of these only the language is kept.
      if (typeof found !== "string") return found;
      return { path, language: found as FileDetections["language"], runs: [], fragments: [], problems: [] };
    },
    put(path, { size, mtime }, detections) {
      const found = holdsAnything(detections) ? detections : detections.language;
      lines.set(path, JSON.stringify([path, size, mtime, found]));
      seen.add(path);
      changed = true;
    },
    sweep() {
      for (const path of lines.keys()) {
        if (seen.has(path)) continue;
        lines.delete(path);
        changed = true;
      }
      seen = new Set();
    },
    text() {
      if (!changed) return undefined;
      changed = false;
      return [JSON.stringify(version), ...lines.values()].join("\n");
    },
  };
}

function* linesOf(version: string, text: string | undefined): Generator<void, Map<string, string>> {
  const lines = new Map<string, string>();
  const [head, ...rest] = text?.split("\n") ?? [];
  if (head !== JSON.stringify(version)) return lines;
  for (const [index, line] of rest.entries()) {
    if (index % STEP === STEP - 1) yield;
    const path = parsed(HEAD.exec(line)?.[1]);
    if (typeof path === "string") lines.set(path, line);
  }
  return lines;
}

type Row = readonly [path: string, size: number, mtime: number, found: FileDetections | string];

/** A line as `put` wrote it; one that was cut or changed by hand is no row, and its file is read anew. */
function rowOf(line: string | undefined): Row | undefined {
  const row = parsed(line);
  return isRow(row) ? row : undefined;
}

function parsed(json: string | undefined): unknown {
  if (json === undefined) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function isRow(row: unknown): row is Row {
  if (!Array.isArray(row) || typeof row[0] !== "string") return false;
  const [path, size, mtime, found] = row;
  if (typeof size !== "number" || typeof mtime !== "number") return false;
  if (typeof found === "string") return true;
  return (
    typeof found === "object" &&
    found !== null &&
    found.path === path &&
    [found.runs, found.fragments, found.problems].every(Array.isArray)
  );
}
