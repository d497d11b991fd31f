import assert from "node:assert/strict";
import type * as vscode from "vscode";
import { bytesReader } from "../../../src/extension/bytesReader.ts";
import type { ReadAnswer, ReadRequest } from "../../../src/scan/request.ts";

const TRAINING =
  "from transformers import TrainingArguments, Trainer\nTrainer(args=TrainingArguments(num_train_epochs=3)).train()\n";
const script = { toString: () => "https://editor/dist/extension.js" } as unknown as vscode.Uri;
const bytes = new TextEncoder().encode(TRAINING);

describe("bytesReader", () => {
  const scope = globalThis as { Worker?: unknown };
  const before = scope.Worker;
  afterEach(() => {
    scope.Worker = before;
  });

  /** A browser's worker that answers as told. */
  function workerThat(does: (worker: FakeWorker, request: ReadRequest) => void) {
    scope.Worker = class extends FakeWorker {
      override postMessage(request: ReadRequest): void {
        queueMicrotask(() => does(this, request));
      }
    };
  }

  class FakeWorker {
    onmessage: (event: { data: ReadAnswer }) => void = () => {};
    onerror: (event: unknown) => void = () => {};
    postMessage(_request: ReadRequest): void {}
    terminate(): void {}
  }

  it("reads here where there are no workers", async () => {
    scope.Worker = undefined;
    const reader = bytesReader(script);
    assert.equal((await reader.read("train.py", bytes))?.runs.length, 1);
    assert.equal(await reader.read("train.py", new Uint8Array([120, 0, 0, 0, 7, 9, 0, 1])), undefined);
  });

  it("asks the worker, and gives what it found", async () => {
    workerThat((worker, { id, path }) =>
      worker.onmessage({
        data: { id, found: { path, language: "python", runs: [], fragments: [], problems: [] } },
      }),
    );
    const reader = bytesReader(script);
    assert.deepEqual((await reader.read("train.py", bytes))?.runs, []);
  });

  it("reads here what a worker that fails was asked, and all that comes after", async () => {
    workerThat((worker) => worker.onerror("it could not be loaded"));
    const reader = bytesReader(script);
    const both = await Promise.all([reader.read("a.py", bytes), reader.read("b.py", bytes)]);
    assert.deepEqual(
      both.map((one) => one?.runs.length),
      [1, 1],
    );
    assert.equal((await reader.read("c.py", bytes))?.runs.length, 1);
  });

  it("throws what only a bug in the worker can be", async () => {
    workerThat((worker, { id }) => worker.onmessage({ data: { id, error: "a bug" } }));
    await assert.rejects(bytesReader(script).read("train.py", bytes), /a bug/);
  });
});
