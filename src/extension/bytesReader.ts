import type * as vscode from "vscode";
import type { FileDetections } from "../core/model/fact.ts";
import { readFile } from "../core/read.ts";
import { decode } from "../scan/decode.ts";
import { AS_READER } from "../scan/order.ts";
import type { ReadAnswer, ReadRequest } from "../scan/request.ts";

/** Reads the bytes of a file; undefined where they are no text. */
export interface BytesReader {
  readonly read: (path: string, bytes: Uint8Array) => Promise<FileDetections | undefined>;
  readonly dispose: () => void;
}

/** A worker as a browser makes them; the editor lets extensions do so. */
interface BrowserWorker {
  onmessage: ((event: { readonly data: ReadAnswer }) => void) | null;
  onerror: ((event: unknown) => void) | null;
  postMessage(request: ReadRequest, transfer: readonly ArrayBufferLike[]): void;
  terminate(): void;
}
/** A worker that has not answered its first question by then is taken for one that never will. */
const PATIENCE_MS = 10_000;

type MakeWorker = new (script: string, options: { readonly name: string }) => BrowserWorker;

/** Reads in a worker of the browser where there are such, and here where there are none or it does not answer. */
export function bytesReader(script: vscode.Uri): BytesReader {
  const Make = (globalThis as { readonly Worker?: MakeWorker }).Worker;
  if (Make === undefined) return here;
  let worker: BrowserWorker | undefined;
  try {
    worker = new Make(script.toString(true), { name: AS_READER });
  } catch {
    return here;
  }
  const waiting = new Map<number, (answer: ReadAnswer | undefined) => void>();
  let last = 0;
  const giveUp = () => {
    worker?.terminate();
    worker = undefined;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  };
  let patience: ReturnType<typeof setTimeout> | undefined;
  worker.onmessage = ({ data }) => {
    clearTimeout(patience);
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = giveUp;
  return {
    async read(path, bytes) {
      if (worker === undefined) return here.read(path, bytes);
      const id = ++last;
      if (id === 1) patience = setTimeout(giveUp, PATIENCE_MS);
      const answer = await new Promise<ReadAnswer | undefined>((resolve) => {
        waiting.set(id, resolve);
        // The bytes are sent, not given away: should the worker fail, they are read here.
        worker?.postMessage({ id, path, bytes }, []);
      });
      if (answer === undefined) return here.read(path, bytes);
      if (answer.error !== undefined) throw new Error(answer.error);
      return answer.found;
    },
    dispose() {
      clearTimeout(patience);
      worker?.terminate();
      worker = undefined;
      for (const answer of waiting.values()) answer({ id: 0 });
      waiting.clear();
    },
  };
}

const here: BytesReader = {
  async read(path, bytes) {
    const decoded = decode(bytes);
    return "text" in decoded ? readFile(path, decoded.text) : undefined;
  },
  dispose: () => {},
};
