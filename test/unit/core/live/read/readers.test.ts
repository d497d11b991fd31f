import assert from "node:assert/strict";
import fc from "fast-check";
import { readAmdSmi } from "../../../../../src/core/live/read/amdSmi.ts";
import { readCarbontracker } from "../../../../../src/core/live/read/carbontracker.ts";
import { type CodecarbonLog, readCodecarbonLine } from "../../../../../src/core/live/read/codecarbonLog.ts";
import { readNvidiaSmiLine } from "../../../../../src/core/live/read/nvidiaSmi.ts";
import { readConsumedEnergy, readSqueue, slurmSeconds } from "../../../../../src/core/live/read/slurm.ts";
import { readBar, splitTerminal } from "../../../../../src/core/live/read/tqdm.ts";
import { readTrainerLine } from "../../../../../src/core/live/read/trainerLog.ts";

describe("readCodecarbonLine", () => {
  const read = (...lines: string[]) => lines.reduce<CodecarbonLog>(readCodecarbonLine, {});
  it("keeps the cumulative energy and the latest powers", () => {
    const log = read(
      "[codecarbon INFO @ 17:31:28] Energy consumed for RAM : 0.000017 kWh. RAM Power : 20.0 W",
      "[codecarbon INFO @ 17:31:28] Delta energy consumed for CPU with cpu_load : 0.000002 kWh, power : 6.5001974375 W",
      "[codecarbon INFO @ 17:31:28] Energy consumed for all GPUs : 0.1 kWh. Total GPU Power : 251.5 W",
      "[codecarbon INFO @ 17:31:28] 0.000028 kWh of electricity and 0.000000 L of water were used since the beginning.",
    );
    assert.deepEqual(log, { ramWatts: 20, cpuWatts: 6.5001974375, gpuWatts: 251.5, energyKWh: 0.000028 });
  });
  it("never falls and reads nothing into other lines", () => {
    const before = { energyKWh: 2 };
    assert.equal(readCodecarbonLine(before, "0.5 kWh of electricity"), before);
    assert.deepEqual(readCodecarbonLine(before, "[codecarbon INFO @ 17:31:28] 1.5 kWh of electricity and"), {
      energyKWh: 2,
    });
  });
});

describe("readCarbontracker", () => {
  it("adds up all GPUs and leaves out what was None", () => {
    const log = readCarbontracker(
      [
        "2025-03-01 10:10:01 - Epoch 1:",
        "2025-03-01 10:10:01 - Duration: 0:10:00.00",
        "2025-03-01 10:10:01 - Average power usage (W) for gpu: [251.0 249.0]",
        "2025-03-01 10:10:01 - Average power usage (W) for cpu: None",
      ].join("\n"),
    );
    assert.deepEqual(
      [log.epochs, log.seconds, log.gpuWatts, log.cpuWatts, log.energyKWh],
      [1, 600, 500, undefined, 500 / 6 / 1000],
    );
  });
  it("keeps actual and predicted apart", () => {
    const log = readCarbontracker(
      "Actual consumption for 1 epoch(s):\n\tEnergy:\t0.1482 kWh\nPredicted consumption for 20 epoch(s):\n\tEnergy:\t2.964 kWh",
    );
    assert.deepEqual(
      [log.actual, log.predicted],
      [
        { epochs: 1, energyKWh: 0.1482 },
        { epochs: 20, energyKWh: 2.964 },
      ],
    );
  });
});

describe("readNvidiaSmiLine", () => {
  it("reads a card", () => {
    const line =
      "2025/03/01 10:00:00.123, 0, GPU-00000000-0000, NVIDIA A100-SXM4-40GB, 251.33, 400.00, 97, 30123";
    assert.deepEqual(readNvidiaSmiLine(line), {
      index: 0,
      uuid: "GPU-00000000-0000",
      name: "NVIDIA A100-SXM4-40GB",
      powerWatts: 251.33,
      limitWatts: 400,
      utilizationPercent: 97,
      memoryUsedMiB: 30123,
    });
  });
  it("leaves out what the driver could not read", () => {
    const reading = readNvidiaSmiLine("2025/03/01 10:00:00.123, 1, GPU-1, X, [N/A], [Unknown Error], 0, 3");
    assert.deepEqual(
      [reading?.powerWatts, reading?.limitWatts, reading?.utilizationPercent],
      [undefined, undefined, 0],
    );
  });
  for (const line of [
    "",
    "NVIDIA-SMI has failed because it couldn't communicate with the driver",
    "2025/03/01, 0, GPU-1, X, 25",
  ])
    it(`reads nothing into ${JSON.stringify(line)}`, () => assert.equal(readNvidiaSmiLine(line), undefined));
});

describe("readAmdSmi", () => {
  it("reads amd-smi", () => {
    const json = [
      {
        gpu: 0,
        power: { socket_power: { value: 412, unit: "W" } },
        energy: { total_energy_consumption: { value: 123456.789, unit: "J" } },
      },
    ];
    assert.deepEqual(readAmdSmi(json), [{ device: "gpu0", powerWatts: 412, energyJoules: 123456.789 }]);
  });
  it("reads both spellings of rocm-smi", () => {
    const json = {
      card0: { "Average Graphics Package Power (W)": "211.0" },
      card1: { "Current Socket Graphics Package Power (W)": "142.0" },
    };
    assert.deepEqual(readAmdSmi(json), [
      { device: "card0", powerWatts: 211 },
      { device: "card1", powerWatts: 142 },
    ]);
  });
  it("takes N/A and the unsupported mark for unknown", () => {
    assert.deepEqual(
      readAmdSmi([
        {
          gpu: 0,
          power: { socket_power: { value: "N/A" } },
          energy: { total_energy_consumption: { value: 4294967295 } },
        },
      ]),
      [{ device: "gpu0" }],
    );
  });
  it("is total", () => fc.assert(fc.property(fc.jsonValue(), (json) => void readAmdSmi(json))));
});

describe("readBar", () => {
  const cases: [string, ReturnType<typeof readBar>][] = [
    [
      "Epoch 1/3:  12%|█▎        | 5/40 [00:00<00:00, 49.55it/s]",
      { label: "Epoch 1/3", done: 5, total: 40, perSecond: 49.55 },
    ],
    [" 33%|███▎      | 1/3 [01:00<02:00, 60.5s/it]", { label: "", done: 1, total: 3, perSecond: 1 / 60.5 }],
    ["  0%|          | 0/500 [00:00<?, ?it/s]", { label: "", done: 0, total: 500 }],
    ["120it [00:03, 38.2it/s]", { label: "", done: 120, perSecond: 38.2 }],
    [
      "\u001b[32mtrain: 50%|█████ | 1.5k/3.0k [00:10<00:10, 150it/s, loss=1.2]\u001b[0m",
      { label: "train", done: 1500, total: 3000, perSecond: 150 },
    ],
    ["loss [1.2]", undefined],
  ];
  for (const [line, expected] of cases)
    it(JSON.stringify(line), () => assert.deepEqual(readBar(line), expected));
  it("joins chunks that cut a bar in two", () => {
    const first = splitTerminal("", "a\r 10%|█ | 1/1");
    const second = splitTerminal(first.rest, "0 [00:00<00:00, 1it/s]\rb");
    assert.deepEqual(
      [first.lines, second.lines, second.rest],
      [["a"], [" 10%|█ | 1/10 [00:00<00:00, 1it/s]"], "b"],
    );
  });
  it("is total and quick on anything", () =>
    fc.assert(fc.property(fc.string({ maxLength: 3000 }), (line) => void readBar(line))));
});

describe("readTrainerLine", () => {
  const cases: [string, ReturnType<typeof readTrainerLine>][] = [
    ["{'loss': 2.31, 'learning_rate': 4.5e-05, 'epoch': 0.1}", { epoch: 0.1 }],
    ["{'loss': '1.77', 'epoch': '0.5'}", { epoch: 0.5 }],
    [
      "{'train_runtime': 1234.5, 'train_steps_per_second': 2.43, 'epoch': 3.0}",
      { finishedAfterSeconds: 1234.5, epoch: 3 },
    ],
    ["Epoch 2/10", { epoch: 1, epochs: 10 }],
    [" 782/1563 ━━━━━━━━━━━━━━━━━━━━ 5s 7ms/step - accuracy: 0.65", { step: 782, steps: 1563 }],
    ["      3/100      2.1G      1.402      2.11      1.3", { epoch: 3, epochs: 100 }],
    ["iter 1200: loss 3.1024, time 135.21ms, mfu 37.10%", { step: 1200 }],
    ["the 'epoch': 3, of steam", undefined],
    ["12/24 of the tests passed", undefined],
  ];
  for (const [line, expected] of cases) it(line, () => assert.deepEqual(readTrainerLine(line), expected));
});

describe("Slurm", () => {
  it("reads a queue line", () => {
    assert.deepEqual(readSqueue("5|train-demo|root|RUNNING|0:04|5:00|gres:gpu:a100:1|localhost\n"), [
      {
        id: "5",
        name: "train-demo",
        user: "root",
        state: "RUNNING",
        elapsedSeconds: 4,
        limitSeconds: 300,
        gres: "gres:gpu:a100:1",
        nodes: "localhost",
      },
    ]);
  });
  it("sums the steps of one job", () => {
    const text = "JobIDRaw|ConsumedEnergyRaw\n4|\n4.batch|6028\n4.0|100\n41.batch|999\n";
    assert.equal(readConsumedEnergy(text, "4"), 6128);
  });
  // Blank, "no value", and a counter that fell back while the step ran, as a real sacct has told it.
  for (const blank of ["", "18446744073709551614", "18446744073709544552"])
    it(`takes ${JSON.stringify(blank)} for not measured`, () =>
      assert.equal(readConsumedEnergy(`JobID|ConsumedEnergyRaw\n3.batch|${blank}`, "3"), undefined));
  const times: [string, number | undefined][] = [
    ["0:04", 4],
    ["5:00", 300],
    ["1:00:00", 3600],
    ["2-00:00:00", 172_800],
    ["1-12", 129_600],
    ["90", 5400],
    ["UNLIMITED", undefined],
    ["", undefined],
  ];
  for (const [text, seconds] of times)
    it(`${text} is ${seconds} s`, () => assert.equal(slurmSeconds(text), seconds));
});
