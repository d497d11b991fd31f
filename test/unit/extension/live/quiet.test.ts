import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { followFile, followProcess } from "../../../../src/extension/live/follow.ts";
import { nvidiaSmi } from "../../../../src/live/nvidiaSmi.ts";
import { rapl } from "../../../../src/live/rapl.ts";
import { zeusd } from "../../../../src/live/zeusd.ts";
import { quietTracker } from "../../../support/quietTracker.ts";

/** What keeps this process awake, by kind: timers, children, sockets. */
function held(): Readonly<Record<string, number>> {
  const kinds: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return kinds;
}

async function until(what: string, done: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !done(); i++) await new Promise((resolve) => setTimeout(resolve, 25));
  assert.ok(done(), what);
}

describe("what a machine is asked for", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-quiet-"));
  const at = (name: string) => path.join(folder, name);
  let daemon: Server;
  let streams = 0;
  let training: ChildProcess;
  before(async () => {
    writeFileSync(at("nvidia-smi"), "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
    writeFileSync(at("train.log"), "");
    mkdirSync(at("rapl/intel-rapl:0"), { recursive: true });
    for (const [name, text] of Object.entries({
      name: "package-0",
      max_energy_range_uj: "9e9",
      energy_uj: "7",
    }))
      writeFileSync(at(`rapl/intel-rapl:0/${name}`), text);
    daemon = createServer(({ url }, response) => {
      if (url === "/discover") {
        const gpus = [{ id: 0, name: "Tesla P100", cumulative_energy_available: false }];
        response.end(JSON.stringify({ gpus, cpus: [], enabled_api_groups: ["gpu-read"] }));
        return;
      }
      streams++;
      response.on("close", () => streams--);
      response.writeHead(200, { "content-type": "text/event-stream" }).write(": open\n\n");
    });
    await new Promise<void>((resolve) => daemon.listen(at("zeusd.sock"), resolve));
    training = spawn("sleep", ["60"]);
  });
  after(async () => {
    training.kill();
    daemon.closeAllConnections();
    await new Promise((resolve) => daemon.close(resolve));
    rmSync(folder, { recursive: true });
  });

  it("is timers, a child and a stream while runs go on; nothing of it before the first and after the last", async () => {
    const sources = [nvidiaSmi(at("nvidia-smi")), rapl(at("rapl")), zeusd(at("zeusd.sock"))];
    // The test runner sets its own timer once it has called us.
    await new Promise(setImmediate);
    const before = held();
    const tracker = quietTracker({ sources: async () => sources });
    assert.deepEqual(held(), before);
    const run = { label: "train.py", here: true, startedAtSeconds: Date.now() / 1000 };
    tracker.begin({ ...run, id: "process", tellsEnd: true });
    tracker.begin({ ...run, id: "file", tellsEnd: false });
    await followProcess(tracker, "process", training.pid ?? 0, assert.fail);
    await followFile(tracker, "file", at("train.log"), assert.fail);
    await until("the stream is open", () => streams === 1);
    const during = held();
    assert.equal(during.ProcessWrap, (before.ProcessWrap ?? 0) + 1);
    // The tracker's own, one for each of the two, RAPL's and zeusd's.
    assert.ok((during.Timeout ?? 0) >= (before.Timeout ?? 0) + 5, JSON.stringify({ before, during }));
    tracker.end("process", "finished");
    assert.equal(held().ProcessWrap, during.ProcessWrap, "the sensors go on for the other run");
    tracker.end("file", "finished");
    const more = () => Object.entries(held()).filter(([kind, count]) => count > (before[kind] ?? 0));
    await until("nothing is left", () => streams === 0 && more().length === 0);
  });
});
