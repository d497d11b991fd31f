import assert from "node:assert/strict";
import { createLiveRun } from "../../../../src/core/live/run.ts";
import type { Sample } from "../../../../src/core/model/live.ts";

const gauge = (atSeconds: number, powerWatts: number, more: Partial<Sample> = {}): Sample => ({
  atSeconds,
  powerWatts,
  source: "nvidia-smi",
  device: "gpu0",
  scope: "gpu",
  kind: "gauge",
  pueIncluded: false,
  trust: "sampled",
  ...more,
});
const begin = (more = {}) =>
  createLiveRun({ id: "r", label: "train.py", startedAtSeconds: 0, intervalSeconds: 5, ...more });

describe("createLiveRun", () => {
  it("says nothing before a reading", () => assert.deepEqual(begin().at(1), { stale: false, silent: false }));
  it("adds up energy, and carbon with PUE where the place is known", () => {
    const run = begin({ gCO2ePerKWh: 100, pue: 1.5 });
    for (let t = 0; t <= 3600; t += 5) run.sample(gauge(t, 1000));
    const { reading, stale } = run.at(3600);
    assert.deepEqual(
      [reading?.energyKWh, reading?.kgCO2e?.toFixed(9), reading?.powerWatts, stale],
      [1, "0.150000000", 1000, false],
    );
  });
  it("shows no carbon where the place is unknown", () => {
    const run = begin();
    run.sample(gauge(0, 100));
    run.sample(gauge(5, 100));
    assert.equal(run.at(6).reading?.kgCO2e, undefined);
  });
  it("does not multiply PUE in twice", () => {
    const run = begin({ gCO2ePerKWh: 1000, pue: 2 });
    run.sample({ ...gauge(0, 0), powerWatts: 10, energyJoules: 3.6e6, kind: "total", pueIncluded: true });
    assert.equal(run.at(1).reading?.kgCO2e, 1);
  });
  it("goes stale after three intervals, silent after ten minutes", () => {
    const run = begin();
    run.sample(gauge(0, 100));
    run.sample(gauge(5, 100));
    assert.deepEqual(
      [run.at(19).stale, run.at(21).stale, run.at(604).silent, run.at(606).silent],
      [false, true, false, true],
    );
  });
  it("projects once enough is done", () => {
    const run = begin();
    for (let step = 1; step <= 100; step++) {
      run.sample(gauge(step * 5, 720));
      run.progress({ atSeconds: step * 5, done: step, total: 1000, unit: "step", source: "tqdm" });
    }
    const { projection } = run.at(500);
    assert.ok(
      projection && projection.energyKWh.p10 < 1 && 1 < projection.energyKWh.p90,
      JSON.stringify(projection),
    );
  });
  it("counts a resumed run from its checkpoint", () => {
    const run = begin();
    for (let step = 501; step <= 600; step++) {
      run.sample(gauge((step - 500) * 5, 720));
      run.progress({ atSeconds: (step - 500) * 5, done: step, total: 1000, unit: "step", source: "tqdm" });
    }
    const truth = 0.5;
    const { projection } = run.at(500);
    assert.ok(
      projection && projection.energyKWh.p10 < truth && truth < projection.energyKWh.p90,
      JSON.stringify(projection),
    );
  });
  it("prefers the source that knows the end", () => {
    const run = begin();
    run.sample(gauge(0, 100));
    run.progress({ atSeconds: 1, done: 0.1, unit: "epoch", source: "log" });
    run.progress({ atSeconds: 2, done: 10, total: 100, unit: "step", source: "tqdm" });
    run.progress({ atSeconds: 3, done: 0.2, unit: "epoch", source: "log" });
    assert.equal(run.at(3).reading?.progress?.source, "tqdm");
  });
  it("projects by the source that knows the end, and forgets what another counted in other units", () => {
    const run = begin();
    const steps = { unit: "step", source: "tqdm" } as const;
    for (let t = 0; t <= 400; t += 5) {
      run.sample(gauge(t, 360));
      // Epochs come first, each as long as 200 steps.
      if (t <= 100) run.progress({ atSeconds: t, done: t / 50, unit: "epoch", source: "trainer_state.json" });
      else run.progress({ ...steps, atSeconds: t, done: 4 * (t - 100), total: 4000 });
    }
    const { projection } = run.at(400);
    assert.ok(projection && Math.abs(projection.progress - 0.3) < 0.01);
    assert.ok(Math.abs(projection.energyKWh.p50 - 0.11) < 0.015, `${projection.energyKWh.p50} kWh`);
  });
});
