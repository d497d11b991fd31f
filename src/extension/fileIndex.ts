import type { FileDetections } from "../core/model/fact.ts";
import type { NotebookText } from "./notebookText.ts";
import { type Edit, shift } from "./shift.ts";

/** What was last read in a file, and the edits that came after. */
export interface FileEntry {
  readonly detections: FileDetections;
  /** True when the text parsed: what was read then outlives a half-typed line. */
  readonly clean: boolean;
  readonly notebook?: NotebookText | undefined;
  readonly edits: Edit[];
}

/**
 * How a new reading was taken. `same`: all that was found is as it was, and where it was; `later`: runs went missing
 * while someone types; look again when they pause.
 */
export type Taken = "changed" | "same" | "kept" | "later";

/** The files of the workspace as last read; an edit in progress never takes a run away. */
export interface FileIndex {
  readonly entries: ReadonlyMap<string, FileEntry>;
  readonly take: (
    path: string,
    detections: FileDetections,
    typing: boolean,
    notebook?: NotebookText,
  ) => Taken;
  readonly edit: (path: string, edits: readonly Edit[]) => void;
  readonly drop: (path: string) => boolean;
  readonly clear: (keep: (path: string) => boolean) => void;
  /** Where an offset of the text that was read is now. */
  readonly locate: (path: string, offset: number) => number;
}

/** An empty index. */
export function createFileIndex(): FileIndex {
  const entries = new Map<string, FileEntry>();
  return {
    entries,
    take(path, detections, typing, notebook) {
      const before = entries.get(path);
      const clean = !detections.problems.some(({ code }) => code === "syntax");
      const fewer = detections.runs.length < (before?.detections.runs.length ?? 0);
      if (before?.clean && !clean) {
        // The last good reading stays, and so does its place; only the trouble is news.
        entries.set(path, { ...before, detections: { ...before.detections, problems: detections.problems } });
        return "kept";
      }
      if (fewer && typing) return "later";
      if (before !== undefined && JSON.stringify(before.detections) === JSON.stringify(detections)) {
        entries.set(path, { ...before, clean, notebook, edits: [] });
        return "same";
      }
      entries.set(path, { detections, clean, notebook, edits: [] });
      return "changed";
    },
    edit: (path, edits) => void entries.get(path)?.edits.push(...edits),
    drop: (path) => entries.delete(path),
    clear(keep) {
      for (const path of entries.keys()) if (!keep(path)) entries.delete(path);
    },
    locate: (path, offset) => shift(offset, entries.get(path)?.edits ?? []),
  };
}
