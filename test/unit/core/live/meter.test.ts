import assert from "node:assert/strict";
import fc from "fast-check";
import { combine } from "../../../../src/core/live/combine.ts";
import { createMeter, type DeviceEnergy } from "../../../../src/core/live/meter.ts";
import type { Sample } from "../../../../src/core/model/live.ts";

const gauge = (atSeconds: number, powerWatts: number): Sample => ({
  atSeconds,
  powerWatts,
  source: "nvidia-smi",
  device: "gpu0",
  scope: "gpu",
  kind: "gauge",
  pueIncluded: false,
  trust: "sampled",
});
const counter = (atSeconds: number, energyJoules: number, more: Partial<Sample> = {}): Sample => ({
  atSeconds,
  energyJoules,
  source: "dcgm",
  device: "gpu0",
  scope: "gpu",
  kind: "counter",
  pueIncluded: false,
  trust: "measured",
  ...more,
});
const total = (atSeconds: number, energyJoules: number): Sample => ({
  atSeconds,
  energyJoules,
  source: "codecarbon",
  device: "run",
  scope: "process",
  kind: "total",
  pueIncluded: false,
  trust: "reported",
});
function metered(samples: readonly Sample[]): DeviceEnergy {
  const meter = createMeter();
  for (const sample of samples) meter.add(sample);
  const [only] = meter.devices();
  assert.ok(only);
  return only;
}

describe("meter", () => {
  it("integrates a gauge by trapezoid", () => {
    assert.equal(metered([gauge(0, 100), gauge(10, 300), gauge(20, 300)]).energyJoules, 2000 + 3000);
  });
  it("does not bridge a gap with a gauge, and says how long it was", () => {
    const one = metered([gauge(0, 100), gauge(5, 100), gauge(10, 100), gauge(310, 100), gauge(315, 100)]);
    assert.deepEqual([one.energyJoules, one.unmeasuredSeconds], [1500, 300]);
  });
  it("bridges a gap with a counter", () => {
    const one = metered([counter(0, 1000), counter(5, 2000), counter(305, 62_000)]);
    assert.deepEqual([one.energyJoules, one.unmeasuredSeconds], [61_000, 0]);
  });
  it("follows a wrap whose range is known", () => {
    const wraps = { wrapsAtJoules: 262_144 };
    assert.equal(metered([counter(0, 262_000, wraps), counter(10, 1_000, wraps)]).energyJoules, 1_144);
  });
  it("takes a restarted counter for unmeasured, never for energy", () => {
    const limit = { limitWatts: 400 };
    const one = metered([
      counter(0, 5_000_000, limit),
      counter(10, 5_003_000, limit),
      counter(20, 10, limit),
      counter(30, 3_010, limit),
    ]);
    assert.deepEqual([one.energyJoules, one.unmeasuredSeconds], [6000, 10]);
  });
  it("does not believe a counter that restarts higher than it was", () => {
    const limit = { limitWatts: 400 };
    const one = metered([counter(0, 1000, limit), counter(2, 2_000_000, limit)]);
    assert.deepEqual([one.energyJoules, one.unmeasuredSeconds], [0, 2]);
  });
  it("uses the gauge where the counter broke", () => {
    const one = metered([counter(0, 1000, { powerWatts: 300 }), counter(10, 5, { powerWatts: 300 })]);
    assert.equal(one.energyJoules, 3000);
  });
  it("tells the power of the last step where a source tells energy alone", () => {
    assert.equal(metered([counter(0, 0), counter(100, 10_000), counter(110, 14_000)]).powerWatts, 400);
    // What a tool had counted before we looked is no power of ours.
    assert.equal(metered([total(0, 360_000), total(15, 363_000)]).powerWatts, 200);
    assert.equal(metered([total(0, 360_000)]).powerWatts, undefined);
  });
  it("keeps the latest total and never falls", () => {
    assert.equal(metered([total(0, 10), total(15, 40), total(30, 35)]).energyJoules, 40);
  });
  it("leaves out nonsense", () => {
    assert.equal(
      metered([
        gauge(0, 100),
        gauge(5, Number.NaN),
        gauge(4, 100),
        gauge(-1, 100),
        gauge(8, -3),
        gauge(10, 100),
      ]).energyJoules,
      1000,
    );
  });
  it("never yields less than nothing, whatever comes", () => {
    const sample = fc.record({
      atSeconds: fc.double(),
      powerWatts: fc.option(fc.double(), { nil: undefined }),
      energyJoules: fc.option(fc.double(), { nil: undefined }),
      kind: fc.constantFrom("counter", "gauge", "total"),
      wrapsAtJoules: fc.option(fc.double({ min: 1, max: 1e9 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(sample), (samples) => {
        const meter = createMeter();
        for (const one of samples) meter.add({ ...gauge(0, 0), ...one } as Sample);
        for (const device of meter.devices())
          assert.ok(device.energyJoules >= 0 && Number.isFinite(device.energyJoules));
      }),
    );
  });
});

describe("combine", () => {
  const reading = (
    source: string,
    device: string,
    scope: DeviceEnergy["scope"],
    trust: DeviceEnergy["trust"],
    energyJoules: number,
  ): DeviceEnergy => ({
    source,
    device,
    scope,
    trust,
    energyJoules,
    unmeasuredSeconds: 0,
    firstAtSeconds: 0,
    lastAtSeconds: 60,
    pueIncluded: false,
  });
  it("adds disjoint devices", () => {
    assert.equal(
      combine([
        reading("dcgm", "gpu0", "gpu", "measured", 100),
        reading("rapl", "pkg0", "cpu", "measured", 20),
      ])?.energyJoules,
      120,
    );
  });
  it("counts one device once, by the more trusted source, and shows a difference above a tenth", () => {
    const both = combine([
      reading("nvidia-smi", "gpu0", "gpu", "sampled", 130),
      reading("dcgm", "gpu0", "gpu", "measured", 100),
    ]);
    assert.deepEqual(
      [both?.energyJoules, both?.trust, both?.conflicts.map((one) => one.other.source)],
      [100, "measured", ["nvidia-smi"]],
    );
  });
  it("lets a node stand for its parts", () => {
    const node = combine([
      reading("slurm", "node1", "node", "measured", 500),
      reading("dcgm", "gpu0", "gpu", "measured", 300),
    ]);
    assert.deepEqual([node?.energyJoules, node?.conflicts.length], [500, 0]);
  });
  it("says when a part claims more than its whole", () => {
    assert.equal(
      combine([reading("slurm", "n", "node", "measured", 100), reading("dcgm", "g", "gpu", "measured", 300)])
        ?.conflicts.length,
      1,
    );
  });
  it("counts a tool's total of all GPUs or the GPUs one by one, never both", () => {
    const apart = [
      reading("nvidia-smi", "gpu0", "gpu", "sampled", 100),
      reading("nvidia-smi", "gpu1", "gpu", "sampled", 100),
    ];
    const together = (trust: DeviceEnergy["trust"], joules: number) =>
      combine([...apart, reading("Zeus", "run", "gpu", trust, joules)]);
    assert.deepEqual(
      [together("measured", 205)?.energyJoules, together("measured", 205)?.conflicts.length],
      [205, 0],
    );
    const measured = together("measured", 150);
    assert.deepEqual(
      [measured?.energyJoules, measured?.conflicts.map(({ other, ratio }) => [other.source, ratio])],
      [150, [["nvidia-smi", 200 / 150]]],
    );
    const estimated = together("estimated", 150);
    assert.deepEqual(
      [estimated?.energyJoules, estimated?.conflicts.map(({ other, ratio }) => [other.source, ratio])],
      [200, [["Zeus", 0.75]]],
    );
  });
  it("says when parts together claim more than their whole", () => {
    const parts = combine([
      reading("CodeCarbon", "run", "process", "reported", 100),
      reading("dcgm", "gpu0", "gpu", "measured", 70),
      reading("dcgm", "gpu1", "gpu", "measured", 70),
    ]);
    assert.deepEqual([parts?.energyJoules, parts?.conflicts.map(({ ratio }) => ratio)], [100, [1.4]]);
  });
  it("says nothing of nothing", () => {
    assert.equal(combine([]), undefined);
  });
});
