import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createMeter } from "../../../src/core/live/meter.ts";
import { createOutputProgress } from "../../../src/core/live/read/outputProgress.ts";
import { createLiveRun } from "../../../src/core/live/run.ts";
import type { Sample } from "../../../src/core/model/live.ts";
import { readingOf } from "../../../src/extension/live/fileReading.ts";
import { metricsOf, query } from "../../../src/live/prometheusClient.ts";
import { createTail } from "../../../src/live/tail.ts";
import { withServer } from "../../support/httpServer.ts";

const folder = mkdtempSync(path.join(tmpdir(), "wattlens-bad-"));
after(() => rmSync(folder, { recursive: true }));

/** A reading of a GPU at both clocks of a machine. */
const at = (atSeconds: number, steadySeconds: number, more: Partial<Sample> = {}): Sample => ({
  atSeconds,
  steadySeconds,
  source: "nvidia-smi",
  device: "gpu0",
  scope: "gpu",
  kind: "gauge",
  powerWatts: 360,
  pueIncluded: false,
  trust: "sampled",
  ...more,
});

/** Joules and unmeasured seconds of one device. */
function metered(samples: readonly Sample[]) {
  const meter = createMeter();
  for (const sample of samples) meter.add(sample);
  const [device] = meter.devices();
  return [device?.energyJoules, device?.unmeasuredSeconds];
}

const energies = (text: string, name = "emissions.csv") =>
  readingOf(name, new TextEncoder().encode(text), 100)?.energyKWh;
const HEADER = "timestamp,project_name,run_id,duration,emissions,energy_consumed";

describe("bad input gives a right number or none", () => {
  it("torn last lines", () => {
    const row = "t,p,r,60,0.02,0.3";
    assert.equal(energies(`${HEADER}\n${row}\n${row.replace("0.3", "0.45")}`), 0.3);
    assert.equal(energies(`${HEADER}\n${row}`), undefined);
    assert.equal(energies(HEADER.slice(0, 30)), undefined);
    assert.equal(energies('{"global_step": 5', "trainer_state.json"), undefined);
  });

  it("a clock that jumps ahead", () => {
    assert.deepEqual(metered([at(1000, 1), at(1005, 6), at(4610, 11), at(4615, 16)]), [360 * 15, 0]);
  });
  it("a clock that is set back", () => {
    assert.deepEqual(metered([at(5000, 1), at(5005, 6), at(1410, 11), at(1415, 16)]), [360 * 15, 0]);
  });
  it("a machine that slept: nothing was drawn by a run that did not go on", () => {
    assert.deepEqual(metered([at(1000, 1), at(1005, 6), at(9000, 11), at(9005, 16)]), [360 * 15, 0]);
  });
  it("a clock that jumps where there is no other: what cannot be told is named", () => {
    const samples = [1000, 1005, 4610, 4615].map((time) => {
      const { steadySeconds: _, ...sample } = at(time, 0);
      return sample;
    });
    assert.deepEqual(metered(samples), [360 * 10, 3605]);
  });

  it("counters that wrap, once and again", () => {
    const counter = (time: number, energyJoules: number) =>
      at(time, time, {
        kind: "counter",
        scope: "cpu",
        energyJoules,
        wrapsAtJoules: 1000,
        limitWatts: 300,
        powerWatts: 50,
      });
    assert.deepEqual(
      metered([counter(0, 900), counter(5, 100), counter(10, 950), counter(15, 150)]),
      [1250, 0],
    );
  });

  it("NaN, infinite and negative watts", () => {
    for (const powerWatts of [Number.NaN, Number.POSITIVE_INFINITY, -5, 1e12])
      assert.deepEqual(
        metered([at(0, 0), at(5, 5, { powerWatts }), at(10, 10)]),
        [3600, 0],
        String(powerWatts),
      );
  });

  it("a log of 10 GB: its end, in no time and with little memory", async () => {
    const file = path.join(folder, "train.log");
    writeFileSync(file, "");
    truncateSync(file, 10 * 1024 ** 3);
    appendFileSync(file, "\n 40%|####      | 400/1000 [00:10<00:15, 40.0it/s]\r");
    assert.ok(statSync(file).size > 10 * 1024 ** 3);
    const tail = createTail(file);
    const { bytes } = await tail.read();
    assert.ok(bytes.length <= 256 * 1024);
    const output = createOutputProgress();
    const progress = output.read(new TextDecoder().decode(bytes), 1).at(-1);
    assert.deepEqual([progress?.done, progress?.total], [400, 1000]);
    assert.equal((await tail.read()).bytes.length, 0);
  });

  it("a CSV with another header", () => {
    assert.equal(energies("id;energie;dauer\n1;0,3;60\n"), undefined);
    assert.equal(energies("timestamp,energy_consumed\nt,0.3\n"), undefined);
    // The same columns in another order, and one that nobody knows.
    assert.equal(
      energies(
        "energy_consumed,new_column,duration,emissions,run_id,project_name,timestamp\n0.3,x,60,0.02,r,p,t\n",
      ),
      0.3,
    );
    // A second header where two versions wrote one file.
    assert.equal(energies(`${HEADER}\nt,p,r,60,0.02,0.3\n${HEADER},pue\n`), 0.3);
  });

  it("a Prometheus that answers HTML", async () => {
    await withServer(
      () => [200, "<!doctype html><title>Sign in</title>", { "content-type": "text/html" }],
      async (url) => {
        await assert.rejects(metricsOf({ url }), /did not answer like a Prometheus/);
        await assert.rejects(query({ url }, "up", 1), /did not answer like a Prometheus/);
      },
    );
  });

  it("a run that resumes from a checkpoint: its own share, and an end at its own rate", () => {
    const run = createLiveRun({ id: "r", label: "train.py", startedAtSeconds: 0, intervalSeconds: 5 });
    // 600 of 1000 steps were done before; 5 s and 3600 J each.
    for (let step = 600; step <= 700; step++) {
      const time = (step - 600) * 5;
      run.sample(at(time, time, { powerWatts: 720 }));
      run.progress({ atSeconds: time, done: step, total: 1000, unit: "step", source: "tqdm" });
    }
    const { projection, reading } = run.at(500);
    assert.ok(Math.abs((reading?.energyKWh ?? 0) - 0.1) < 1e-9);
    const { p10 = 0, p90 = 0 } = projection?.energyKWh ?? {};
    assert.ok(p10 < 0.4 && 0.4 < p90 && p90 < 0.6, `${p10} to ${p90} kWh for the 400 steps of this run`);
  });
});
