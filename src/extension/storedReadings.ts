import type { FileDetections } from "../core/model/fact.ts";

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

type Row = readonly [size: number, mtime: number, found: FileDetections | string];

/**
 * Readings as they were kept, or none where the text is not ours, is broken, or was written by another version.
 * @param version of the detectors: what another version found is not believed
 */
export function storedReadings(version: string, text?: string): StoredReadings {
  const rows = new Map<string, Row>(rowsOf(version, text));
  let seen = new Set<string>();
  let changed = false;
  return {
    known(path, { size, mtime }) {
      const row = rows.get(path);
      if (row === undefined || row[0] !== size || row[1] !== mtime) return undefined;
      seen.add(path);
      const [, , found] = row;
      // Most files hold no run; of these only the language is kept.
      if (typeof found !== "string") return found;
      return { path, language: found as FileDetections["language"], runs: [], fragments: [], problems: [] };
    },
    put(path, { size, mtime }, detections) {
      const { runs, fragments, problems, language, measured = [], told = [] } = detections;
      const isEmpty = [runs, fragments, problems, measured, told].every((one) => one.length === 0);
      rows.set(path, [size, mtime, isEmpty ? language : detections]);
      seen.add(path);
      changed = true;
    },
    sweep() {
      for (const path of rows.keys()) {
        if (seen.has(path)) continue;
        rows.delete(path);
        changed = true;
      }
      seen = new Set();
    },
    text() {
      if (!changed) return undefined;
      changed = false;
      return JSON.stringify({ version, rows: [...rows] });
    },
  };
}

function rowsOf(version: string, text: string | undefined): readonly (readonly [string, Row])[] {
  if (text === undefined) return [];
  try {
    const kept: unknown = JSON.parse(text);
    if (typeof kept !== "object" || kept === null) return [];
    const { version: written, rows } = kept as { version?: unknown; rows?: unknown };
    return written === version && Array.isArray(rows) ? rows.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** Whether an entry has the shape that `put` gave it; a file that was cut or changed by hand is read anew. */
function isEntry(entry: unknown): entry is readonly [string, Row] {
  if (!Array.isArray(entry) || typeof entry[0] !== "string" || !Array.isArray(entry[1])) return false;
  const [size, mtime, found] = entry[1];
  if (typeof size !== "number" || typeof mtime !== "number") return false;
  if (typeof found === "string") return true;
  return (
    typeof found === "object" &&
    found !== null &&
    found.path === entry[0] &&
    [found.runs, found.fragments, found.problems].every(Array.isArray)
  );
}
