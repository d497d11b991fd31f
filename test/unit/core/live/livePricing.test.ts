import assert from "node:assert/strict";
import fc from "fast-check";
import { createEnergySlots } from "../../../../src/core/live/energySlots.ts";
import { createIntensityLine } from "../../../../src/core/live/intensityLine.ts";
import type { IntensitySeries } from "../../../../src/core/live/read/gridApis.ts";
import { createLiveRun } from "../../../../src/core/live/run.ts";

const T = Date.parse("2026-03-01T10:00:00Z") / 1000;
const series = (
  points: readonly [seconds: number, g: number, isForecast?: boolean][],
  signal: IntensitySeries["signal"] = "average",
): IntensitySeries => ({
  points: points.map(([fromSeconds, gCO2ePerKWh, isForecast = false]) => ({
    fromSeconds,
    gCO2ePerKWh,
    isForecast,
  })),
  signal,
  boundary: "direct",
  attribution: "a test",
});

describe("a line of intensities", () => {
  it("holds a figure until the next one, and two hours at the longest", () => {
    const line = createIntensityLine();
    line.add(
      series([
        [T, 100],
        [T + 1800, 200],
      ]),
      T + 1800,
    );
    const told = [T - 1, T, T + 1799, T + 1800, T + 8999, T + 9000].map((at) => line.at(at)?.gCO2ePerKWh);
    assert.deepEqual(told, [undefined, 100, 100, 200, 200, undefined]);
  });

  it("rewrites the past only where the actual figure replaces a forecast, and tells so", () => {
    const line = createIntensityLine();
    assert.equal(
      line.add(
        series([
          [T, 100, true],
          [T + 3600, 300, true],
        ]),
        T + 60,
      ),
      false,
    );
    assert.equal(
      line.add(
        series([
          [T, 150, true],
          [T + 3600, 250, true],
        ]),
        T + 120,
      ),
      false,
    );
    assert.deepEqual([line.at(T)?.gCO2ePerKWh, line.at(T + 3600)?.gCO2ePerKWh], [100, 250]);
    assert.equal(line.add(series([[T, 120]]), T + 180), true);
    assert.equal(line.add(series([[T, 500]]), T + 240), false);
    assert.equal(line.at(T)?.gCO2ePerKWh, 120);
  });

  it("never mixes marginal figures into average ones", () => {
    const line = createIntensityLine();
    line.add(series([[T, 100]]), T);
    line.add(series([[T + 300, 800]], "marginal"), T + 300);
    assert.deepEqual([line.at(T + 100), line.basis()?.signal], [undefined, "marginal"]);
  });
});

describe("energy in slots of time", () => {
  it("prices each part with the grid of its time", () => {
    const slots = createEnergySlots(T);
    slots.add(1000, T + 1800, "a");
    slots.add(4000, T + 3600, "a");
    const mean = slots.mean((at) => (at < T + 1800 ? 100 : 500), undefined);
    assert.equal(mean?.gCO2ePerKWh, 0.25 * 100 + 0.75 * 500);
    assert.equal(mean.liveShare, 1);
  });

  it("uses the annual figure where nothing live is told, and says the share", () => {
    const slots = createEnergySlots(T);
    slots.add(1000, T + 1800, "a");
    slots.add(2000, T + 3600, "a");
    const live = (at: number) => (at < T + 1800 ? 100 : undefined);
    const mean = slots.mean(live, 300);
    assert.deepEqual(
      [mean?.gCO2ePerKWh.toFixed(9), mean?.liveShare.toFixed(9)],
      ["200.000000000", "0.500000000"],
    );
    assert.equal(slots.mean(live, undefined), undefined);
  });

  it("keeps the mean when another source takes over", () => {
    const slots = createEnergySlots(T);
    slots.add(1000, T + 1800, "gauge");
    slots.add(1500, T + 1810, "total");
    const live = (at: number) => (at < T + 1800 ? 100 : 900);
    assert.equal(slots.mean(live, undefined)?.gCO2ePerKWh, 100);
  });

  it("stays between the lowest and the highest price, whatever comes", () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1e9, noNaN: true }), fc.nat(4000))), (steps) => {
        const slots = createEnergySlots(T);
        let at = T;
        for (const [joules, seconds] of steps) {
          at += seconds;
          slots.add(joules, at, "a");
        }
        const mean = slots.mean((seconds) => 100 + (seconds % 700), 50);
        assert.ok(mean !== undefined && mean.gCO2ePerKWh >= 50 && mean.gCO2ePerKWh <= 800.001);
      }),
    ));
});

describe("a run priced live", () => {
  const sample = (atSeconds: number, kWh: number) =>
    ({
      atSeconds,
      source: "CodeCarbon",
      device: "run",
      scope: "process",
      kind: "total",
      energyJoules: kWh * 3.6e6,
      pueIncluded: false,
      trust: "reported",
    }) as const;
  const start = { id: "a", label: "a", startedAtSeconds: T, gCO2ePerKWh: 300, pue: 1.5, intervalSeconds: 60 };

  it("by the hour of its energy, with the facility's overhead", () => {
    const run = createLiveRun({ ...start, liveAt: (at) => (at < T + 3600 ? 100 : 400) });
    run.sample(sample(T + 3600, 1));
    run.at(T + 3600);
    run.sample(sample(T + 7200, 2));
    assert.equal(run.at(T + 7200).reading?.kgCO2e, 1.5 * (0.1 + 0.4));
  });

  it("with a marginal figure beside, and the first one as it was", () => {
    const run = createLiveRun({ ...start, marginalAt: () => 800 });
    run.sample(sample(T + 3600, 1));
    const { reading, grid, marginalKgCO2e } = run.at(T + 3600);
    assert.equal(reading?.kgCO2e?.toFixed(9), "0.450000000");
    assert.deepEqual([grid?.liveShare, marginalKgCO2e?.toFixed(9)], [0, "1.200000000"]);
  });
});
