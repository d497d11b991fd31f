import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import type { Estimate } from "../../../../src/core/model/estimate.ts";
import { type Given, workload } from "./workload.ts";

const LORA: Given = {
  task: "lora",
  model: "meta-llama/Llama-3.1-8B",
  examples: 52_000,
  epochs: 3,
  sequenceLength: 1024,
  tokensPerExample: 300,
  perDeviceBatchSize: 4,
  precision: "bf16",
  accelerator: "A100-SXM4-80GB",
  acceleratorCount: 1,
  provider: "aws",
  region: "us-east-1",
};

function of(given: Given): Estimate {
  const outcome = estimate(workload(given));
  assert.ok("totalKgCO2e" in outcome);
  return outcome;
}

function codes(one: Estimate): readonly string[] {
  return one.problems.map(({ code, field }) => `${code}:${field ?? ""}`);
}

describe("estimate", () => {
  it("adds up: accelerators + hosts + overhead is the energy, operational + embodied the total", () => {
    const one = of({ ...LORA, hours: 10, gCO2ePerKWh: 400, pue: 1.2 });
    const sum = one.acceleratorEnergyKWh.p50 + one.hostEnergyKWh.p50 + one.overheadEnergyKWh.p50;
    assert.ok(Math.abs(sum / one.energyKWh.p50 - 1) < 0.05);
    assert.ok(
      Math.abs((one.operationalKgCO2e.p50 + one.embodiedKgCO2e.p50) / one.totalKgCO2e.p50 - 1) < 0.08,
    );
    assert.ok(Math.abs(one.operationalKgCO2e.p50 / (one.energyKWh.p50 * 0.4) - 1) < 1e-9);
  });

  it("takes told hours as they are", () => {
    const one = of({ ...LORA, hours: 10 });
    assert.deepEqual(one.hours, { p10: 10, p50: 10, p90: 10, unit: "h" });
  });

  it("takes a told intensity and PUE before the place's", () => {
    const one = of({ ...LORA, gCO2ePerKWh: 100, pue: 1 });
    assert.equal(one.gridGCO2ePerKWh.value, 100);
    assert.equal(one.overheadEnergyKWh.p90, 0);
  });

  it("emits nothing in operation at 0 g/kWh", () => {
    const one = of({ ...LORA, gCO2ePerKWh: 0 });
    assert.equal(one.operationalKgCO2e.p90, 0);
    assert.ok(one.embodiedKgCO2e.p50 > 0);
  });

  it("shows its work: amount, arithmetic, time, energy, emissions, with citations", () => {
    const { steps } = of(LORA);
    assert.deepEqual(
      steps.map(({ name }) => name),
      [
        "amount",
        "arithmetic",
        "time",
        "energy of the accelerators",
        "energy of the hosts",
        "energy with the facility",
        "operational emissions",
        "embodied emissions",
        "total",
      ],
    );
    assert.ok(steps.filter(({ citation }) => citation !== undefined).length >= 6);
  });

  it("leaves steps and assumptions out where they are not asked for", () => {
    const outcome = estimate(workload(LORA), { details: false });
    assert.ok("steps" in outcome);
    assert.equal(outcome.steps.length, 0);
    assert.equal(outcome.assumptions.length, 0);
  });

  it("names the accelerator first where it is the great unknown", () => {
    const { accelerator: _, acceleratorCount: __, ...rest } = LORA;
    const one = of({ ...rest, task: "llm-pretrain", tokensB: 100 });
    assert.ok(one.shares.some(({ ask }) => ask?.input === "accelerator"));
    assert.ok(one.filled.accelerator !== undefined);
    assert.match(one.hardware, / or /);
  });

  it("asks for the place where it is unknown, and takes the world's range", () => {
    const { provider: _, region: __, ...rest } = LORA;
    const one = of({ ...rest, hours: 5 });
    assert.equal(one.shares[0]?.ask?.input, "region");
    assert.ok(one.totalKgCO2e.p90 / one.totalKgCO2e.p10 > 4);
  });

  it("widens the range for every input that is left out", () => {
    const range = ({ totalKgCO2e: { p10, p90 } }: Estimate) => p90 / p10;
    const { tokensPerExample: _, ...shorter } = LORA;
    const { accelerator: __, ...less } = shorter;
    assert.ok(range(of(LORA)) < range(of(shorter)));
    assert.ok(range(of(shorter)) < range(of(less)));
  });

  it("reports numbers that cannot be and treats them as unknown", () => {
    const one = of({ ...LORA, epochs: 0, acceleratorCount: -1, tokensB: 1e24, hours: Number.NaN });
    assert.deepEqual(
      codes(one).filter((code) => code.startsWith("out-of-range")),
      ["out-of-range:epochs", "out-of-range:acceleratorCount", "out-of-range:tokensB", "out-of-range:hours"],
    );
  });

  it("reports names that nobody knows", () => {
    const one = of({ task: "vision", model: "no-such-net", accelerator: "Foo 9000", region: "mars-north-1" });
    for (const code of ["unknown-model:model", "unknown-accelerator:accelerator", "unknown-region:region"]) {
      assert.ok(codes(one).includes(code), code);
    }
  });

  it("reports steps and epochs that contradict each other, and uses the steps", () => {
    const one = of({ ...LORA, steps: 100, globalBatchSize: 4 });
    assert.ok(codes(one).includes("contradiction:steps"));
  });

  it("reports numbers that contradict the model, the sequence or the card", () => {
    const one = of({ ...LORA, paramsB: 8, activeParamsB: 20, tokensPerExample: 5000, powerLimitWatts: 900 });
    for (const field of ["activeParamsB", "tokensPerExample", "powerLimitWatts"]) {
      assert.ok(codes(one).includes(`contradiction:${field}`), field);
    }
  });

  it("reports hours in which the work cannot be done", () => {
    assert.ok(codes(of({ ...LORA, hours: 0.01 })).includes("contradiction:hours"));
    assert.ok(!codes(of({ ...LORA, hours: 8 })).includes("contradiction:hours"));
  });

  it("reports a model that does not fit, and expects it to be slower", () => {
    const rest: Given = { ...LORA, task: "llm-finetune", model: "acme/foo-13b", accelerator: "T4" };
    assert.ok(codes(of(rest)).includes("does-not-fit:accelerator"));
    assert.ok(
      !codes(of({ ...rest, accelerator: "A100-SXM4-80GB", acceleratorCount: 8 })).includes(
        "does-not-fit:accelerator",
      ),
    );
  });

  it("cuts the time at a declared limit", () => {
    const one = of({ ...LORA, wallClockLimitHours: 2 });
    assert.ok(one.hours.p90 <= 2.000001);
  });

  it("takes an unknown amount of work to last a part of the declared limit", () => {
    const own: Given = { task: "network", epochs: 100, accelerator: "A100", acceleratorCount: 4 };
    const day = of({ ...own, wallClockLimitHours: 24 });
    assert.ok(day.hours.p10 > 0.1 && day.hours.p50 > 0.5 && day.hours.p90 <= 24, JSON.stringify(day.hours));
    assert.ok(day.hours.p90 / day.hours.p10 < of(own).hours.p90 / of(own).hours.p10 / 4);
    assert.ok(of({ ...own, wallClockLimitHours: 48 }).hours.p50 > 1.5 * day.hours.p50);
  });

  it("multiplies by the trials of a search", () => {
    const once = of(LORA).energyKWh.p50;
    assert.ok(Math.abs(of({ ...LORA, trials: 20 }).energyKWh.p50 / once - 20) < 1e-6);
  });

  it("finds classic machine learning negligible", () => {
    const one = of({ task: "tabular", examples: 20_000, cpuOnly: true, country: "FR" });
    assert.ok(one.negligible);
  });

  it("takes no more for adapters than for full training of the same model", () => {
    const fixed: Given = { ...LORA, tokensPerExample: 1000, sequenceLength: 1024, acceleratorCount: 8 };
    assert.ok(of(fixed).energyKWh.p50 < of({ ...fixed, task: "llm-finetune" }).energyKWh.p50);
  });

  it("forecasts plain FP32 on a tensor-core card many times slower than bf16", () => {
    const full: Given = { ...LORA, task: "llm-finetune", paramsB: 1, acceleratorCount: 1 };
    const ratio = of({ ...full, precision: "fp32" }).hours.p50 / of({ ...full, precision: "bf16" }).hours.p50;
    assert.ok(ratio > 3 && ratio < 16, String(ratio));
  });

  it("gives every task an estimate", () => {
    const tasks = [
      "preference",
      "rl",
      "distillation",
      "encoder-finetune",
      "encdec",
      "detection",
      "segmentation",
      "diffusion",
      "speech",
      "recsys",
      "gnn",
      "nas",
      "multimodal",
    ] as const;
    for (const task of tasks) {
      const one = of({ task, examples: 10_000, epochs: 1, accelerator: "A100", acceleratorCount: 1 });
      assert.ok(one.totalKgCO2e.p50 > 0, task);
    }
  });

  it("names no stand-in for what told hours make needless", () => {
    const given: Given = { task: "llm-finetune", model: "gpt2", accelerator: "A100", acceleratorCount: 1 };
    assert.deepEqual(amountsFilled(given), ["tokensPerExample", "epochs", "examples"]);
    assert.deepEqual(amountsFilled({ ...given, hours: 3 }), []);
  });
});

function amountsFilled(given: Given): readonly string[] {
  const outcome = estimate(workload(given));
  assert.ok("filled" in outcome);
  return Object.keys(outcome.filled).filter((name) => /tokens|examples|epochs|batch/i.test(name));
}
