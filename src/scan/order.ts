import type { FileDetections } from "../core/model/fact.ts";

/** The argument (under Node) and the name (in a browser) of a worker that reads. */
export const AS_READER = "wattlens-reads";

/** A folder of this machine to read, and what of it. */
export interface FolderOrder {
  /** Its path in the file system. */
  readonly root: string;
  /** What the names of its files begin with: empty, or the folder's own name and a slash. */
  readonly prefix: string;
  /** Globs of the editor's settings that leave files out. */
  readonly globs: readonly string[];
  readonly mostFiles: number;
  readonly mostFileBytes: number;
  readonly mostNotebookBytes: number;
}

/** What one worker of a scan is to do: every `shards`-th file of the folders, beginning with number `shard`. */
export interface ScanOrder {
  readonly folders: readonly FolderOrder[];
  readonly shard: number;
  readonly shards: number;
  readonly version: string;
  /** File of this shard's readings, kept from one window to the next; absent where none are kept. */
  readonly stored?: string;
  /** Files that ended an earlier worker, by name: they are passed over. */
  readonly passOver: readonly string[];
  /** How many of its messages with findings the host has taken in; shared with it. Absent where no one waits for that. */
  readonly taken?: Int32Array;
}

/** Why a file was not read. */
export interface Unread {
  readonly path: string;
  readonly why: "large" | "binary" | "fatal";
  readonly bytes: number;
}

/** What a worker tells while it reads; the last is `done`. */
export type ScanNews =
  | { readonly kind: "reading"; readonly path: string }
  | { readonly kind: "found"; readonly files: readonly FileDetections[]; readonly unread: readonly Unread[] }
  /** What only a bug can do: the file is passed over, the log says so. */
  | { readonly kind: "failed"; readonly path: string; readonly error: string }
  | ScanDone;

export interface ScanDone {
  readonly kind: "done";
  /** Files looked at. */
  readonly files: number;
  /** Those of them that were opened, because they had changed. */
  readonly opened: number;
  /** Folders that were not read to their end, by their most files. */
  readonly stopped: readonly number[];
}
