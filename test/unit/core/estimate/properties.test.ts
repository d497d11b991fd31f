import { strict as assert } from "node:assert";
import * as fc from "fast-check";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { total } from "../../../../src/core/estimate/total.ts";
import { whatIf } from "../../../../src/core/estimate/whatIf.ts";
import type { Estimate, WhatIf } from "../../../../src/core/model/estimate.ts";
import type { Quantity } from "../../../../src/core/model/quantity.ts";
import type { Patch } from "../../../../src/core/model/suggestion.ts";
import type { Task } from "../../../../src/core/model/workload.ts";
import { type Given, workload } from "./workload.ts";

const TASKS: readonly Task[] = [
  "llm-pretrain",
  "llm-finetune",
  "lora",
  "qlora",
  "preference",
  "rl",
  "agent",
  "distillation",
  "encoder-pretrain",
  "encoder-finetune",
  "encdec",
  "embedding",
  "vision",
  "detection",
  "segmentation",
  "diffusion",
  "speech",
  "multimodal",
  "gnn",
  "recsys",
  "inference",
  "serving",
  "api",
  "nas",
  "tabular",
];
const number = fc.oneof(
  fc.double({ min: 0.001, max: 1e6 }),
  fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 1e-300, 1e24, 1e300),
);
const accelerator = fc.constantFrom(
  "A100",
  "H100",
  "V100",
  "T4",
  "RTX 4090",
  "TPU v3",
  "TPU v5e",
  "Trainium1",
  "MI300X",
  "M2 Max",
  "P100",
  "no such card",
  "K80",
  "",
);

/** Any run at all, sensible or not. */
const anything: fc.Arbitrary<Given> = fc.record(
  {
    task: fc.constantFrom(...TASKS),
    model: fc.constantFrom(
      "bert-base-uncased",
      "acme/foo-13b",
      "yolov8n.pt",
      "nothing",
      "",
      "resnet50",
      "t5-base",
    ),
    paramsB: number,
    activeParamsB: number,
    layers: number,
    hiddenSize: number,
    sequenceLength: number,
    tokensB: number,
    examples: number,
    epochs: number,
    steps: number,
    globalBatchSize: number,
    perDeviceBatchSize: number,
    gradientAccumulation: number,
    precision: fc.constantFrom("fp32", "tf32", "fp16", "bf16", "fp8", "int8", "int4"),
    accelerator,
    acceleratorCount: number,
    nodes: number,
    hours: number,
    year: number,
    region: fc.constantFrom("us-east-1", "europe-west1", "mars-north-1", ""),
    country: fc.constantFrom("FR", "Poland", "Atlantis"),
    gCO2ePerKWh: number,
    pue: number,
    trials: number,
    earlyStopping: fc.boolean(),
    wallClockLimitHours: number,
    gradientCheckpointing: fc.boolean(),
    frozenBackbone: fc.boolean(),
    imageSize: number,
  },
  { requiredKeys: [] },
);

/** A sensible run of which all that matters is known. */
const known: fc.Arbitrary<Given> = fc.record({
  task: fc.constantFrom<Task>("llm-pretrain", "llm-finetune", "lora", "encoder-finetune", "rl", "speech"),
  paramsB: fc.double({ min: 0.05, max: 70, noNaN: true }),
  examples: fc.integer({ min: 5_000, max: 1_000_000 }),
  epochs: fc.integer({ min: 1, max: 10 }),
  sequenceLength: fc.constantFrom(128, 512, 2048),
  tokensPerExample: fc.constant(128),
  perDeviceBatchSize: fc.constantFrom(4, 16),
  precision: fc.constantFrom("bf16", "fp16"),
  accelerator: fc.constantFrom("A100", "H100"),
  acceleratorCount: fc.constantFrom(8, 64),
  gCO2ePerKWh: fc.double({ min: 10, max: 900, noNaN: true }),
  pue: fc.constant(1.2),
});

function estimated(given: Given, method: "closed" | "monte-carlo" = "closed"): Estimate {
  const outcome = estimate(workload(given), { method });
  assert.ok("totalKgCO2e" in outcome);
  return outcome;
}

/** Changes that leave the kernels and the grid's zone alone. */
const change = fc.record(
  {
    epochs: fc.integer({ min: 1, max: 20 }),
    examples: fc.integer({ min: 5_000, max: 1_000_000 }),
    acceleratorCount: fc.constantFrom(4, 16),
    gCO2ePerKWh: fc.double({ min: 10, max: 900, noNaN: true }),
  },
  { requiredKeys: ["epochs"] },
);

function compared(given: Given, patch: Patch): WhatIf {
  const outcome = whatIf(workload(given), patch);
  assert.ok("savedKgCO2e" in outcome);
  return outcome;
}

function quantities(one: Estimate): readonly Quantity[] {
  return [
    one.hours,
    one.acceleratorHours,
    one.acceleratorEnergyKWh,
    one.hostEnergyKWh,
    one.overheadEnergyKWh,
    one.energyKWh,
    one.operationalKgCO2e,
    one.embodiedKgCO2e,
    one.totalKgCO2e,
  ];
}

describe("estimate, properties", () => {
  it("gives finite, ordered ranges for anything at all, and says what was wrong", () => {
    void fc.assert(
      fc.property(anything, (given) => {
        const one = estimated(given);
        for (const { p10, p50, p90 } of quantities(one)) {
          assert.ok(
            Number.isFinite(p10) && Number.isFinite(p50) && Number.isFinite(p90),
            JSON.stringify(given),
          );
          assert.ok(p10 >= 0 && p10 <= p50 * (1 + 1e-6) && p50 <= p90 * (1 + 1e-6), `${p10} ${p50} ${p90}`);
        }
      }),
      { numRuns: 600 },
    );
  });

  it("gives variance shares that add up to 1", () => {
    void fc.assert(
      fc.property(anything, (given) => {
        const { shares } = estimated(given);
        const sum = shares.reduce((total, one) => total + one.share, 0);
        assert.ok(shares.length === 0 || Math.abs(sum - 1) < 1e-9, String(sum));
      }),
      { numRuns: 200 },
    );
  });

  it("doubles the operational energy with the epochs", () => {
    void fc.assert(
      fc.property(known, (given) => {
        const once = estimated(given).energyKWh.p50;
        const twice = estimated({ ...given, epochs: (given.epochs ?? 1) * 2 }).energyKWh.p50;
        assert.ok(Math.abs(twice / once - 2) < 1e-9, String(twice / once));
      }),
      { numRuns: 100 },
    );
  });

  it("never emits more on a cleaner grid", () => {
    void fc.assert(
      fc.property(known, fc.double({ min: 0, max: 1, noNaN: true }), (given, part) => {
        const dirty = estimated(given);
        const clean = estimated({ ...given, gCO2ePerKWh: (given.gCO2ePerKWh ?? 0) * part });
        assert.ok(clean.totalKgCO2e.p50 <= dirty.totalKgCO2e.p50 * (1 + 1e-9));
        assert.ok(Math.abs(clean.energyKWh.p50 / dirty.energyKWh.p50 - 1) < 1e-9);
      }),
      { numRuns: 100 },
    );
  });

  it("takes no more energy on a faster format of the same card", () => {
    void fc.assert(
      fc.property(known, (given) => {
        const task: Given = { ...given, task: "llm-finetune", accelerator: "A100" };
        const plain = estimated({ ...task, precision: "fp32" }).energyKWh.p50;
        const fast = estimated({ ...task, precision: "bf16" }).energyKWh.p50;
        assert.ok(fast <= plain * 1.001, `${fast} ${plain}`);
      }),
      { numRuns: 60 },
    );
  });

  it("agrees between closed form and Monte Carlo where nothing is mixed", () => {
    void fc.assert(
      fc.property(known, (given) => {
        const closed = estimated(given).totalKgCO2e;
        const drawn = estimated(given, "monte-carlo").totalKgCO2e;
        assert.ok(Math.abs(Math.log(closed.p50 / drawn.p50)) < 0.12, `median ${closed.p50} ${drawn.p50}`);
        assert.ok(Math.abs(Math.log(closed.p90 / drawn.p90)) < 0.2, `p90 ${closed.p90} ${drawn.p90}`);
        assert.ok(Math.abs(Math.log(closed.p10 / drawn.p10)) < 0.2, `p10 ${closed.p10} ${drawn.p10}`);
      }),
      { numRuns: 30 },
    );
  });

  it("gives the same answer twice", () => {
    void fc.assert(
      fc.property(anything, (given) => {
        assert.deepEqual(estimated(given, "monte-carlo"), estimated(given, "monte-carlo"));
      }),
      { numRuns: 10 },
    );
  });

  it("takes back by the reverse change what a change has saved", () => {
    void fc.assert(
      fc.property(known, change, (given, patch) => {
        const there = compared(given, patch);
        const back = compared({ ...given, ...patch }, { ...given });
        for (const field of ["savedKgCO2e", "savedEnergyKWh", "savedHours"] as const) {
          const [saved, lost] = [there[field], back[field]];
          const scale = Math.max(Math.abs(saved.p10), Math.abs(saved.p90), 1e-12);
          assert.ok(Math.abs(saved.p50 + lost.p50) < 1e-6 * scale, `${field} ${saved.p50} ${lost.p50}`);
          assert.ok(Math.abs(saved.p10 + lost.p90) < 1e-6 * scale, `${field} ${saved.p10} ${lost.p90}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("saves no energy by doing more", () => {
    void fc.assert(
      fc.property(known, fc.integer({ min: 2, max: 9 }), (given, times) => {
        const { savedFraction, chanceSaves } = compared(given, { epochs: (given.epochs ?? 1) * times });
        assert.ok(savedFraction.p90 < 0, String(savedFraction.p90));
        assert.equal(chanceSaves, 0);
      }),
      { numRuns: 40 },
    );
  });

  it("adds up runs in any order, and each once", () => {
    void fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 5 }), (given) => {
        const runs = given.map((one, i) => workload(one, `run ${i}`));
        const sum = total(runs);
        const turned = total([...runs].reverse());
        assert.equal(sum.runs, runs.length);
        assert.ok(Math.abs(sum.totalKgCO2e.p50 / turned.totalKgCO2e.p50 - 1) < 1e-9);
        const parts = runs.map((run) => total([run]).totalKgCO2e);
        const least = Math.max(...parts.map(({ p50 }) => p50));
        assert.ok(sum.totalKgCO2e.p50 >= least * (1 - 1e-9), `${sum.totalKgCO2e.p50} ${least}`);
        // Draws that are partly shared: the sum's bounds lie within the sums of the bounds.
        const outermost = parts.reduce((all, { p90 }) => all + p90, 0);
        assert.ok(sum.totalKgCO2e.p90 <= outermost * 1.05, `${sum.totalKgCO2e.p90} ${outermost}`);
      }),
      { numRuns: 40 },
    );
  });
});
