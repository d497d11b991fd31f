import { open, stat } from "node:fs/promises";

/** Reads what has been added to a growing file since the last call. */
export interface Tail {
  /** New bytes, at most `LARGEST_READ` of them; empty when nothing came, or the file is not there (yet). */
  readonly read: () => Promise<{ readonly bytes: Uint8Array; readonly restarted: boolean }>;
}

/** One read takes no more than this; the rest comes with the next one. */
const LARGEST_READ = 1024 * 1024;
/** A file met when it is already longer than this is read from this far before its end. */
const FIRST_READ = 256 * 1024;

/** A tail on one file. A file that shrank or was replaced (another inode) is read anew, and said to be. */
export function createTail(path: string): Tail {
  let offset: number | undefined;
  let inode: number | undefined;
  return {
    async read() {
      const nothing = { bytes: new Uint8Array(), restarted: false };
      const found = await stat(path).catch(() => undefined);
      if (found === undefined || !found.isFile()) return nothing;
      const restarted = offset !== undefined && (found.size < offset || found.ino !== inode);
      if (offset === undefined || restarted) offset = Math.max(0, found.size - FIRST_READ);
      inode = found.ino;
      if (found.size <= offset) return { ...nothing, restarted };
      const file = await open(path, "r").catch(() => undefined);
      if (file === undefined) return nothing;
      try {
        const bytes = new Uint8Array(Math.min(found.size - offset, LARGEST_READ));
        const { bytesRead } = await file.read(bytes, 0, bytes.length, offset);
        offset += bytesRead;
        return { bytes: bytes.subarray(0, bytesRead), restarted };
      } finally {
        await file.close();
      }
    },
  };
}
