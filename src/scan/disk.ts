import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import type { Entry, Folder } from "./folderWalk.ts";
import type { FileStamp } from "./storedReadings.ts";

/** A folder of this machine. What it reads is valid until the next read. */
export interface DiskFolder extends Folder {
  readonly stamp: (path: string) => FileStamp;
  /** The bytes of a file, in memory that the next read uses again. */
  readonly bytes: (path: string, size: number) => Uint8Array;
}

/** Files above this are read into memory of their own, which goes when they have been read. */
const SHARED_BYTES = 1_000_000;

/** The folder at a path; every call waits for the disk, which is the worker's to do. */
export function diskFolder(root: string): DiskFolder {
  const shared = new Uint8Array(SHARED_BYTES);
  const at = (inner: string) => (inner === "" ? root : path.join(root, inner));
  return {
    list(inner) {
      const entries: Entry[] = [];
      for (const entry of readdirSync(at(inner), { withFileTypes: true })) {
        // Links to folders may lead in circles; links to files are read.
        if (entry.isDirectory()) entries.push({ name: entry.name, kind: "folder" });
        else if (entry.isFile() || (entry.isSymbolicLink() && isFile(path.join(at(inner), entry.name))))
          entries.push({ name: entry.name, kind: "file" });
      }
      return entries;
    },
    text: (inner) => readFileSync(at(inner), "utf8"),
    stamp(inner) {
      const { size, mtimeMs } = statSync(at(inner));
      return { size, mtime: Math.floor(mtimeMs) };
    },
    bytes(inner, size) {
      if (size > SHARED_BYTES) return readFileSync(at(inner));
      const file = openSync(at(inner), "r");
      try {
        if (fstatSync(file).size !== size) return readFileSync(at(inner));
        let length = 0;
        for (let got = -1; got !== 0 && length < size; length += got)
          got = readSync(file, shared, length, size - length, null);
        return shared.subarray(0, length);
      } finally {
        closeSync(file);
      }
    },
  };
}

function isFile(file: string): boolean {
  try {
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
