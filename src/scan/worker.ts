import { readFile } from "../core/read.ts";
import { decode } from "./decode.ts";
import { scanFolders } from "./folderScan.ts";
import { AS_READER, type ScanNews, type ScanOrder } from "./order.ts";
import type { ReadAnswer, ReadRequest } from "./request.ts";
import { storedReadings } from "./storedReadings.ts";

const underNode = typeof process === "object" && typeof process.versions?.node === "string";

/** Whether this thread was started to read: the same bundle serves the editor's host. */
export function isReader(): boolean {
  return underNode
    ? process.argv.includes(AS_READER)
    : (globalThis as { readonly name?: unknown }).name === AS_READER;
}

/** What the worker does: under Node it reads folders of the disk, in a browser the bytes that it is sent. */
export function startReading(): void {
  if (underNode) void readDisk();
  else serve(globalThis as unknown as Port);
}

/** Messages on their way to a host that has not taken them in yet: more at once would hold it up. */
const MOST_AHEAD = 2;

/** Waits until the host has taken in so many messages. */
function waitFor(taken: Int32Array | undefined, many: number): void {
  if (taken === undefined) return;
  for (let now = Atomics.load(taken, 0); now < many; now = Atomics.load(taken, 0))
    Atomics.wait(taken, 0, now);
}

async function readDisk(): Promise<void> {
  const [{ parentPort, workerData }, { diskFolder }, { keptFile }] = await Promise.all([
    import("node:worker_threads"),
    import("./disk.ts"),
    import("./keptFile.ts"),
  ]);
  const order = workerData as ScanOrder;
  let told = 0;
  const tell = (news: ScanNews) => {
    parentPort?.postMessage(news);
    if (news.kind === "found") waitFor(order.taken, ++told - MOST_AHEAD);
  };
  const kept = order.stored === undefined ? undefined : keptFile(order.stored);
  const stored = storedReadings(`${order.version} ${order.shard}/${order.shards}`, kept?.read());
  const done = await scanFolders(order, diskFolder, stored, tell);
  stored.sweep();
  const text = stored.text();
  if (text !== undefined) kept?.write(text);
  tell(done);
}

/** The part of a browser's worker scope that is used here. */
interface Port {
  onmessage: ((event: { readonly data: ReadRequest }) => void) | null;
  postMessage(answer: ReadAnswer): void;
}

function serve(port: Port): void {
  port.onmessage = ({ data: { id, path, bytes } }) => {
    try {
      const decoded = decode(bytes);
      port.postMessage("text" in decoded ? { id, found: readFile(path, decoded.text) } : { id });
    } catch (error) {
      port.postMessage({ id, error: String(error) });
    }
  };
}
