import assert from "node:assert/strict";
import { companionOf, readingOf, samplesOf } from "../../../../src/extension/live/fileReading.ts";
import { tensorboardRecord } from "../../../support/tensorboardRecord.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

const carbontracker = `2025-03-01 10:00:00 - carbontracker version 2.3.0
2025-03-01 10:10:01 - Epoch 1:
2025-03-01 10:10:01 - Duration: 0:10:00.00
2025-03-01 10:10:01 - Average power usage (W) for gpu: [250.0 250.0]
2025-03-01 10:10:01 - Average power usage (W) for cpu: [60.0]
`;
const predicted = `2025-03-01 10:10:01 - CarbonTracker: \nPredicted consumption for 20 epoch(s):
	Time:	3:20:02
	Energy:	2.964 kWh
`;

describe("files that trainings write", () => {
  it("carbontracker: energy of the measured epochs, and how many there will be", () => {
    const path = "runs/ct_1_carbontracker.log";
    assert.equal(companionOf(path), "ct_1_carbontracker_output.log");
    const reading = readingOf(path, bytes(carbontracker), 1000, predicted);
    assert.equal(reading?.source, "carbontracker");
    assert.deepEqual([reading?.progress?.done, reading?.progress?.total], [1, 20]);
    assert.ok(Math.abs((reading?.energyKWh ?? 0) - (560 * 600) / 3.6e6) < 1e-9);
    assert.equal(reading && samplesOf(reading)[0]?.pueIncluded, false);
  });

  it("TensorBoard: the last step of its events, and no end", () => {
    const events = Buffer.concat([tensorboardRecord(10, 100), tensorboardRecord(20, 101)]);
    const path = "runs/a/events.out.tfevents.1700000000.0.v2";
    assert.deepEqual(readingOf(path, events.subarray(0, -3), 1000)?.progress, {
      atSeconds: 1000,
      done: 10,
      unit: "step",
      source: "TensorBoard",
    });
    assert.equal(readingOf(path, events, 1000)?.progress?.done, 20);
    assert.equal(readingOf(path, bytes("no events"), 1000), undefined);
  });

  it("a CodeCarbon row: its total, and its GPUs' part as a cross-check", () => {
    const text =
      "timestamp,project_name,run_id,duration,emissions,emissions_rate,cpu_power,gpu_power,ram_power,cpu_energy,gpu_energy,ram_energy,energy_consumed,country_name\n2026-01-01T10:00:00,p,r,600,0.1,0.1,50,300,20,0.01,0.2,0.02,0.23,France\n";
    const reading = readingOf("out/emissions.csv", bytes(text), 1000);
    assert.deepEqual(
      reading &&
        samplesOf(reading).map(({ scope, energyJoules, pueIncluded }) => [scope, energyJoules, pueIncluded]),
      [
        ["process", 828_000, true],
        ["gpu", 720_000, true],
      ],
    );
  });
});
