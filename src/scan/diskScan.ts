import { availableParallelism } from "node:os";
import path from "node:path";
import { Worker } from "node:worker_threads";
import { AS_READER, type FolderOrder, type ScanDone, type ScanNews } from "./order.ts";
import { createSharedWords } from "./sharedWords.ts";

/** More would be quicker, and be felt: each has its own memory, and the editor wants a processor too. */
const MOST_WORKERS = 2;
/** A worker's memory: garbage is collected rather than heaped up. The largest notebooks need most of the first. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };
/** Files that end a worker, passed over one after the other, before the scan gives up. */
const MOST_FATAL = 20;
/** To start a worker holds this thread up: each has a turn of its own. */
const APART_MS = 50;
/** Messages of a worker come by another way than its end. */
const OVERTAKEN_MS = 100;

export interface DiskScan {
  /** The worker's file. */
  readonly script: string;
  readonly folders: readonly FolderOrder[];
  readonly version: string;
  /** Folder for what is kept from one window to the next. */
  readonly storage?: string;
  readonly tell: (news: ScanNews) => void;
}

/** Reads folders of this machine in workers. `stop` ends them at once, and `done` then says what was read so far. */
export function scanDisk(scan: DiskScan): { readonly done: Promise<ScanDone>; readonly stop: () => void } {
  const shards = Math.min(MOST_WORKERS, availableParallelism());
  const words = createSharedWords();
  const tell = (news: ScanNews) => {
    if (news.kind === "found") for (const file of news.files) words.share(file);
    scan.tell(news);
  };
  const running = Array.from({ length: shards }, (_, shard) => scanShard({ ...scan, tell }, shard, shards));
  return {
    done: Promise.all(running.map((one) => one.done)).then((all) => ({
      kind: "done",
      files: all.reduce((sum, { files }) => sum + files, 0),
      opened: all.reduce((sum, { opened }) => sum + opened, 0),
      stopped: all[0]?.stopped ?? [],
    })),
    stop: () => {
      for (const one of running) one.stop();
    },
  };
}

function take(taken: Int32Array): void {
  Atomics.add(taken, 0, 1);
  Atomics.notify(taken, 0);
}

function scanShard({ script, folders, version, storage, tell }: DiskScan, shard: number, shards: number) {
  const passOver: string[] = [];
  let worker: Worker | undefined;
  let stopped = false;
  const done = new Promise<ScanDone>((resolve, reject) => {
    if (shard === 0) start();
    else setTimeout(start, shard * APART_MS);

    function start(): void {
      if (stopped) {
        resolve({ kind: "done", files: 0, opened: 0, stopped: [] });
        return;
      }
      let reading: string | undefined;
      let failed = false;
      const stored = storage === undefined ? {} : { stored: path.join(storage, `readings-${shard}`) };
      const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
      const mine = new Worker(script, {
        argv: [AS_READER],
        workerData: { folders, shard, shards, version, passOver, taken, ...stored },
        resourceLimits: LIMITS,
        name: "wattlens scan",
      });
      worker = mine;
      mine.on("message", (news: ScanNews) => {
        reading = news.kind === "reading" ? news.path : undefined;
        if (news.kind === "done") resolve(news);
        else tell(news);
        // In a later turn: a thread takes in all messages that come before it has been through those that are there.
        if (news.kind === "found") setImmediate(() => take(taken));
      });
      mine.on("error", (error) => {
        failed = true;
        // An error may overtake the word of which file was being read.
        setTimeout(() => passOverOr(error), OVERTAKEN_MS);
      });
      mine.on("exit", () => {
        if (worker === mine && !failed) resolve({ kind: "done", files: 0, opened: 0, stopped: [] });
      });

      function passOverOr(error: Error): void {
        // The one cause that is a file's: it needs more memory than a worker has.
        const fatal = "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY" ? reading : undefined;
        if (fatal === undefined || stopped || passOver.length >= MOST_FATAL) reject(error);
        else {
          passOver.push(fatal);
          start();
        }
      }
    }
  });
  return {
    done,
    stop: () => {
      stopped = true;
      void worker?.terminate();
    },
  };
}
