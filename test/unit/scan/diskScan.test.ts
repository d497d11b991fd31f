import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { scanDisk } from "../../../src/scan/diskScan.ts";
import type { ScanNews } from "../../../src/scan/order.ts";

describe("scanDisk", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "wattlens-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A scan whose worker is this script, with what it told. */
  function scanBy(script: string) {
    const file = path.join(folder, "worker.js");
    writeFileSync(file, `const { parentPort, workerData } = require("node:worker_threads");\n${script}`);
    const news: ScanNews[] = [];
    const scan = scanDisk({ script: file, folders: [], version: "1", tell: (one) => news.push(one) });
    return { ...scan, news };
  }
  const done = '{ kind: "done", files: 2, opened: 1, stopped: [] }';

  it("adds up what its workers say, each with its own share", async () => {
    const { done: end, news } = scanBy(`
      parentPort.postMessage({ kind: "failed", path: String(workerData.shard), error: "" });
      parentPort.postMessage(${done});`);
    const { files, opened } = await end;
    const shards = news.map((one) => (one.kind === "failed" ? one.path : ""));
    assert.deepEqual([files, opened], [2 * shards.length, shards.length]);
    assert.equal(new Set(shards).size, shards.length);
  });

  it("passes over the file on which a worker ran out of memory, and goes on", async () => {
    const { done: end } = scanBy(`
      if (workerData.shard === 0 && !workerData.passOver.includes("big.py")) {
        parentPort.postMessage({ kind: "reading", path: "big.py" });
        throw Object.assign(new Error("out of memory"), { code: "ERR_WORKER_OUT_OF_MEMORY" });
      }
      parentPort.postMessage({ kind: "done", files: workerData.passOver.length, opened: 0, stopped: [] });`);
    assert.equal((await end).files, 1);
  });

  it("fails where a worker cannot work at all", async () => {
    await assert.rejects(scanBy("throw new Error('no');").done, /no/);
  });

  it("holds what files share once, whatever way it came", async () => {
    const evidence =
      '{ path: ["a", ".py"].join(""), span: { start: 0, end: 1 }, line: 1, detector: "keras" }';
    const fact = (value: number) => `{ about: "epochs", value: ${value}, evidence: ${evidence} }`;
    const file = `{ path: "a.py", language: "python", problems: [], fragments: [], runs: [{ detector: "keras",
      role: "run", kind: "train", rank: 1, facts: [${fact(1)}, ${fact(2)}], links: [], anchor: { start: 0, end: 1 }, line: 1 }] }`;
    const { done: end, news } = scanBy(`
      parentPort.postMessage({ kind: "found", files: [${file}], unread: [] });
      parentPort.postMessage(${done});`);
    await end;
    const [found] = news.flatMap((one) => (one.kind === "found" ? one.files : []));
    assert.deepEqual(
      found?.runs[0]?.facts.map(({ about, value, evidence: { path, detector } }) => [
        about,
        value,
        path,
        detector,
      ]),
      [1, 2].map((epochs) => ["epochs", epochs, "a.py", "keras"]),
    );
  });

  it("says what it has taken in, so that a worker does not run ahead of it", async () => {
    const { done: end, news } = scanBy(`
      const { taken } = workerData;
      for (let told = 1; told <= 3; told++) {
        parentPort.postMessage({ kind: "found", files: [], unread: [] });
        for (let now = Atomics.load(taken, 0); now < told; now = Atomics.load(taken, 0)) Atomics.wait(taken, 0, now);
      }
      parentPort.postMessage(${done});`);
    const { files } = await end;
    assert.equal(news.length, (3 * files) / 2);
  });

  it("ends when it is stopped", async () => {
    const { done: end, stop } = scanBy("setInterval(() => {}, 1000);");
    stop();
    assert.equal((await end).files, 0);
  });
});
