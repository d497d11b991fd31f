import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMeter } from "../../../src/core/live/meter.ts";
import { readingOf, samplesOf } from "../../../src/extension/live/fileReading.ts";

/**
 * A program that writes as the tools do, as fast as it can: row n of a run says n seconds and n/1024 kWh.
 * Rows go out in two pieces, so that a reader may see half of one.
 */
const WRITER = `
const fs = require("node:fs");
const [how, file] = process.argv.slice(1);
const front = "timestamp,project_name,run_id,duration,emissions,energy_consumed,country_name,country_iso_code,region";
const header = front + ",cloud_provider\\n";
const line = (n) => "2026-01-01T10:00:00,p,run," + n + "," + n / 2048 + "," + n / 1024 + ',"Korea, Republic of",KOR' + (n % 2 ? ",,x" : "") + "\\n";
const state = (n) => JSON.stringify({ global_step: n, max_steps: 100000, log_history: "x".repeat(n % 500) });
let n = 0, rows = [];
function put(fd, text) { const half = text.length * ((n * 7) % 10) / 10 | 0; fs.writeSync(fd, text.slice(0, half)); fs.writeSync(fd, text.slice(half)); }
function write() {
  n++;
  if (how === "append") {
    // As CodeCarbon does when the columns change.
    if (n % 300 === 0) fs.renameSync(file, file + ".bak");
    if (n === 1 || n % 300 === 0) fs.writeFileSync(file, header);
    const fd = fs.openSync(file, "a"); put(fd, line(n)); fs.closeSync(fd);
    return;
  }
  rows = [...rows.slice(-40), line(n)];
  const target = how === "rename" ? file + ".new" : file;
  const fd = fs.openSync(target, "w"); put(fd, how === "state" ? state(n) : header + rows.join("")); fs.closeSync(fd);
  if (how === "rename") fs.renameSync(target, file);
}
setInterval(() => { for (let i = 0; i < 5; i++) write(); }, 1);
`;

const writers: [how: string, file: string, reads: number][] = [
  ["truncate", "rewritten/emissions.csv", 10_000],
  ["append", "emissions.csv", 2_500],
  ["rename", "emissions_base_1.csv", 2_500],
  ["state", "checkpoint-1/trainer_state.json", 2_500],
];

describe("files that are read while others write them", () => {
  const folder = mkdtempSync(path.join(tmpdir(), "wattlens-writers-"));
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill("SIGKILL");
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  for (const [how, name, reads] of writers)
    it(`${how}: every one of ${reads} reads is right or says nothing`, async () => {
      const file = path.join(folder, how);
      children.push(spawn(process.execPath, ["-e", WRITER, how, file], { stdio: "inherit" }));
      for (let i = 0; i < 500 && !existsSync(file); i++)
        await new Promise((resolve) => setTimeout(resolve, 20));
      const meter = createMeter();
      const seen = new Set<number>();
      let nothing = 0;
      let last = 0;
      for (let read = 0; read < reads; read++) {
        const bytes = await readFile(file).catch(() => undefined);
        const found = bytes && (await stat(file).catch(() => undefined));
        const reading = found && readingOf(name, bytes, found.mtimeMs / 1000);
        if (reading === undefined) {
          nothing++;
          continue;
        }
        const n = reading.progress?.done ?? reading.durationSeconds ?? Number.NaN;
        // A file that is rewritten from its beginning shows rows of before; they are true, and the meter knows better.
        assert.ok(Number.isInteger(n) && (n >= last || how === "truncate"), `${n} after ${last}`);
        last = Math.max(n, last);
        if (reading.energyKWh !== undefined) {
          assert.equal(reading.energyKWh, n / 1024, `energy of row ${n}`);
          assert.equal(reading.kgCO2e, n / 2048, `carbon of row ${n}`);
          for (const sample of samplesOf({ ...reading, atSeconds: read })) meter.add(sample);
          assert.equal(meter.devices()[0]?.energyJoules, (last / 1024) * 3.6e6);
        }
        seen.add(n);
      }
      assert.ok(seen.size > 10, `${seen.size} different rows were seen`);
      assert.ok(nothing < reads, "something was read");
    }).timeout(60_000);
});
