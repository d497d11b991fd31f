import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { total } from "../../../../src/core/estimate/total.ts";
import { whatIf } from "../../../../src/core/estimate/whatIf.ts";
import { type Given, workload } from "./workload.ts";

const GIVEN: Given = {
  task: "llm-finetune",
  model: "acme/foo-7b",
  examples: 50_000,
  epochs: 4,
  sequenceLength: 512,
  precision: "bf16",
  accelerator: "A100-SXM4-80GB",
  acceleratorCount: 8,
  provider: "aws",
  region: "us-east-1",
};
const run = workload(GIVEN);

describe("whatIf", () => {
  it("saves exactly half with half the epochs, however uncertain the run is", () => {
    const outcome = whatIf(run, { epochs: 2 });
    assert.ok("savedFraction" in outcome);
    const { p10, p90 } = outcome.savedFraction;
    assert.ok(Math.abs(p10 - 0.5) < 1e-6 && Math.abs(p90 - 0.5) < 1e-6);
    assert.equal(outcome.chanceSaves, 1);
  });

  it("saves half with half the epochs where the data are unknown and the time is what is usual", () => {
    const { examples: _, ...untold } = { ...GIVEN, epochs: 5000, framework: "pytorch" };
    const outcome = whatIf(workload(untold), { epochs: 2500 });
    assert.ok("savedFraction" in outcome);
    assert.ok(Math.abs(outcome.savedFraction.p50 - 0.5) < 1e-6);
    const before = estimate(workload(untold));
    assert.ok("hours" in before && Math.abs(outcome.after.hours.p50 / before.hours.p50 - 0.5) < 1e-6);
  });

  it("saves nothing with nothing changed", () => {
    const outcome = whatIf(run, {});
    assert.ok("savedFraction" in outcome);
    assert.equal(outcome.savedKgCO2e.p50, 0);
    assert.equal(outcome.chanceSaves, 0);
  });

  it("saves emissions but no energy on a cleaner grid", () => {
    const outcome = whatIf(workload({ ...GIVEN, gCO2ePerKWh: 400 }), { gCO2ePerKWh: 50 });
    assert.ok("savedFraction" in outcome);
    assert.ok(outcome.savedFraction.p10 > 0.5);
    assert.equal(outcome.savedEnergyKWh.p50, 0);
  });

  it("takes an input away that is set to undefined", () => {
    const outcome = whatIf(workload({ ...GIVEN, trials: 10 }), { trials: undefined });
    assert.ok("savedFraction" in outcome);
    assert.ok(Math.abs(outcome.savedFraction.p50 - 0.9) < 1e-6);
  });
});

describe("total", () => {
  it("is the run itself for one run", () => {
    const one = estimate(run, { method: "monte-carlo" });
    assert.ok("totalKgCO2e" in one);
    assert.ok(Math.abs(total([run]).totalKgCO2e.p50 / one.totalKgCO2e.p50 - 1) < 0.06);
  });

  it("shares the systematic draws, so that ten runs are not ten times as certain", () => {
    const given: Given = {
      task: "llm-finetune",
      paramsB: 7,
      hours: 10,
      accelerator: "A100",
      acceleratorCount: 8,
    };
    const range = ({ p10, p90 }: { p10: number; p90: number }) => Math.log(p90 / p10);
    const one = total([workload(given, "a")]).totalKgCO2e;
    const ten = total(Array.from({ length: 10 }, (_, i) => workload(given, `run ${i}`))).totalKgCO2e;
    assert.ok(range(ten) > 0.85 * range(one));
    assert.ok(Math.abs(ten.p50 / one.p50 - 10) < 1);
  });
});

describe("other kernels", () => {
  const run = workload({
    task: "encoder-finetune",
    model: "bert-base-uncased",
    examples: 100_000,
    epochs: 3,
    // Of examples of any length some are bound by launches, which no format shortens.
    tokensPerExample: 256,
    precision: "fp32",
    accelerator: "A100",
    acceleratorCount: 1,
  });
  const saved = (patch: Parameters<typeof whatIf>[1]) => {
    const saving = whatIf(run, patch);
    assert.ok("after" in saving);
    return saving.savedFraction;
  };

  it("bring a doubt of their own: the time that is left spreads as published gains do, twofold over its range", () => {
    const { p10, p90 } = saved({ precision: "bf16" });
    const spread = (1 - p10) / (1 - p90);
    assert.ok(spread > 1.7 && spread < 2.6, String(spread));
  });
  it("bring none where the same ones stay, or the value does", () => {
    const { p10, p50, p90 } = saved({ epochs: 1.5 });
    assert.ok(p90 - p10 < 0.05 && Math.abs(p50 - 0.5) < 0.05, `${p10} ${p90}`);
    assert.deepEqual(saved({ precision: "fp32" }), { p10: 0, p50: 0, p90: 0 });
  });
});
