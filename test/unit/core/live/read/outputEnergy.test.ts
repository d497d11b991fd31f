import assert from "node:assert/strict";
import { createJsonObjects } from "../../../../../src/core/live/read/jsonObjects.ts";
import { createOutputEnergy } from "../../../../../src/core/live/read/outputEnergy.ts";

/** What a run's output says of its energy, piece by piece: kWh and watts. */
function said(...pieces: readonly string[]) {
  const output = createOutputEnergy();
  return pieces
    .flatMap((piece, index) => output.read(piece, index))
    .map(({ atSeconds, energyJoules = Number.NaN, powerWatts, trust, pueIncluded }) => ({
      atSeconds,
      kWh: Number((energyJoules / 3.6e6).toFixed(6)),
      powerWatts,
      trust,
      pueIncluded,
    }));
}

const info = (text: string) => `[codecarbon INFO @ 17:31:26] ${text}\n`;
const round = (kWh: string) =>
  info("Energy consumed for RAM : 0.000006 kWh. RAM Power : 20.0 W") +
  info("Delta energy consumed for CPU with cpu_load : 0.000002 kWh, power : 6.5 W") +
  info("Energy consumed for all GPUs : 0.100000 kWh. Total GPU Power : 300.5 W") +
  info(`${kWh} kWh of electricity and 0.000000 L of water were used since the beginning.`);

describe("energy in a training's output", () => {
  it("is CodeCarbon's log, a round at a time, also where the pieces end anywhere", () => {
    const text = `loss 1.2\r\n${round("0.120000")} 40%|##  | 4/10 [00:01<00:02, 1it/s]\r${round("0.130000")}`;
    const expected = { trust: "reported", pueIncluded: true, powerWatts: 327 };
    assert.deepEqual(said(text), [
      { ...expected, atSeconds: 0, kWh: 0.12 },
      { ...expected, atSeconds: 0, kWh: 0.13 },
    ]);
    const pieces = text.match(/.{1,7}/gs) ?? [];
    assert.deepEqual(
      said(...pieces).map(({ kWh, powerWatts }) => [kWh, powerWatts]),
      [
        [0.12, 327],
        [0.13, 327],
      ],
    );
  });
  it("is left out below a watt hour, where six decimals are rounding", () => {
    assert.deepEqual(said(round("0.000999")), []);
  });
  it("tells no power where a part of it is not said", () => {
    assert.deepEqual(
      said(
        info("Energy consumed for All CPU : 0.000002 kWh"),
        info("0.500000 kWh of electricity and 0.0 L of water were used since the beginning."),
      ).map(({ powerWatts }) => powerWatts),
      [undefined],
    );
  });
  it("is CodeCarbon's LoggerOutput", () => {
    const row = { run_id: "8d5d", duration: 60, emissions: 0.1, energy_consumed: 0.25, gpu_power: 0 };
    assert.deepEqual(
      said(`INFO:codecarbon:${JSON.stringify(row)}\n`).map(({ kWh }) => kWh),
      [0.25],
    );
  });
  it("is in no other words", () => {
    assert.deepEqual(
      said("0.5 kWh of electricity\n", '{"energy_consumed": "x"}\n', "[codecarbon INFO @\n"),
      [],
    );
  });
});

describe("objects that follow one another", () => {
  const cases: [name: string, pieces: readonly string[], found: readonly unknown[]][] = [
    ["an array that never ends", ["[{", '"a": 1', '}, {"a"', ": 2}"], [{ a: 1 }, { a: 2 }]],
    ["arrays one after another", ['[{"a":1}]\n[{"a":2}]'], [{ a: 1 }, { a: 2 }]],
    ["braces in words", ['{"a": "} \\" {"} x } { "b'], [{ a: '} " {' }]],
    ["damage", ['{"a": } {"a": 3}'], [{ a: 3 }]],
    ["an object within", ['{"a": {"b": 1}}'], [{ a: { b: 1 } }]],
    ["nothing", ["WARNING: no card"], []],
  ];
  for (const [name, pieces, found] of cases)
    it(name, () => {
      const objects = createJsonObjects();
      assert.deepEqual(
        pieces.flatMap((piece) => objects.read(piece)),
        found,
      );
    });
  it("forgets one that never ends", () => {
    const objects = createJsonObjects();
    assert.deepEqual(objects.read(`{"a": "${"x".repeat(300_000)}`), []);
    assert.deepEqual(objects.read('{"a": 1}'), [{ a: 1 }]);
  });
});
