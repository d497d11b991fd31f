import type { FileDetections } from "../core/model/fact.ts";
import { holdsAnything, isWorthOpening, readFile } from "../core/read.ts";
import { decode } from "./decode.ts";
import type { DiskFolder } from "./disk.ts";
import { excludedByGlobs } from "./exclusion.ts";
import { walkFolder } from "./folderWalk.ts";
import type { FolderOrder, ScanDone, ScanNews, ScanOrder, Unread } from "./order.ts";
import type { StoredReadings } from "./storedReadings.ts";

/** Files told of at once: few enough that taking them in is no work to speak of. */
const BATCH = 24;

/** Reads the folders of an order, telling what is found as it goes. */
export async function scanFolders(
  order: ScanOrder,
  open: (root: string) => DiskFolder,
  stored: StoredReadings,
  tell: (news: ScanNews) => void,
): Promise<ScanDone> {
  const passOver = new Set(order.passOver);
  const outbox = batches(tell);
  const stopped: number[] = [];
  let files = 0;
  let opened = 0;
  for (const one of order.folders) {
    const disk = open(one.root);
    const walked = await walkFolder(disk, {
      wanted: (name) => isWorthOpening(one.prefix + name),
      excluded: excludedByGlobs(one.globs),
      mostFiles: one.mostFiles,
      cancelled: () => false,
    });
    if (walked.stopped) stopped.push(one.mostFiles);
    for (const [index, name] of walked.files.entries()) {
      if (index % order.shards !== order.shard) continue;
      files++;
      const path = one.prefix + name;
      if (passOver.has(path)) outbox.unread({ path, why: "fatal", bytes: 0 });
      else if (readOne(one, disk, name)) opened++;
    }
  }
  outbox.flush();
  return { kind: "done", files, opened, stopped };

  /** True where the file was opened. A file that is gone or locked by now is not there, which is no trouble of ours. */
  function readOne(folder: FolderOrder, disk: DiskFolder, name: string): boolean {
    const path = folder.prefix + name;
    try {
      const stamp = disk.stamp(name);
      const most = name.endsWith(".ipynb") ? folder.mostNotebookBytes : folder.mostFileBytes;
      if (stamp.size > most) {
        outbox.unread({ path, why: "large", bytes: stamp.size });
        return false;
      }
      const known = stored.known(path, stamp);
      if (known !== undefined) {
        outbox.found(known);
        return false;
      }
      const decoded = decode(disk.bytes(name, stamp.size));
      if ("text" in decoded) {
        outbox.begin(path, stamp.size);
        const found = readFile(path, decoded.text);
        stored.put(path, stamp, found);
        outbox.found(found);
      } else outbox.unread({ path, why: "binary", bytes: stamp.size });
      return true;
    } catch (error) {
      if (!isOfDisk(error)) tell({ kind: "failed", path, error: stackOf(error) });
      return false;
    }
  }
}

function isOfDisk(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** A file of this size may take a while: which one it is, is told before. */
const WORTH_TELLING = 200_000;

function batches(tell: (news: ScanNews) => void) {
  let files: FileDetections[] = [];
  let unread: Unread[] = [];
  const flush = () => {
    if (files.length + unread.length > 0) tell({ kind: "found", files, unread });
    files = [];
    unread = [];
  };
  const full = () => {
    if (files.length + unread.length >= BATCH) flush();
  };
  return {
    flush,
    begin(path: string, size: number) {
      if (size > WORTH_TELLING) tell({ kind: "reading", path });
    },
    found(file: FileDetections) {
      if (!holdsAnything(file)) return;
      files.push(file);
      full();
    },
    unread(file: Unread) {
      unread.push(file);
      full();
    },
  };
}
