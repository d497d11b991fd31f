import { strict as assert } from "node:assert";
import { middle } from "../../../../src/core/estimate/factor.ts";
import { peakOf } from "../../../../src/core/estimate/generation.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function branches(given: Given) {
  return scenarioOf(workload({ task: "llm-finetune", paramsB: 7, ...given })).scenario.branches;
}

function fields(given: Given) {
  return scenarioOf(workload({ task: "llm-finetune", paramsB: 7, ...given })).scenario.problems.map(
    ({ code, field }) => `${code}:${field}`,
  );
}

describe("branchesOf", () => {
  it("reads the count from the name, the nodes, or the total", () => {
    assert.equal(middle(branches({ accelerator: "8xH100" })[0]?.hardware.count ?? 0), 8);
    assert.equal(
      middle(branches({ accelerator: "H100", acceleratorsPerNode: 8, nodes: 4 })[0]?.hardware.count ?? 0),
      32,
    );
    assert.equal(
      middle(branches({ accelerator: "8xH100", acceleratorCount: 16 })[0]?.hardware.count ?? 0),
      16,
    );
  });

  it("says when nodes and total contradict each other", () => {
    const given: Given = { accelerator: "H100", acceleratorsPerNode: 8, nodes: 4, acceleratorCount: 16 };
    assert.ok(fields(given).includes("contradiction:acceleratorCount"));
  });

  it("resolves machine types, and says when one is unknown", () => {
    const [first] = branches({ instanceType: "p4d.24xlarge", provider: "aws" });
    assert.match(first?.hardware.accelerator.name ?? "", /A100/);
    assert.equal(middle(first?.hardware.count ?? 0), 8);
    assert.ok(
      fields({ instanceType: "p99.huge", provider: "aws" }).includes("unknown-instance:instanceType"),
    );
  });

  it("runs on a processor where the machine has no accelerator", () => {
    assert.equal(branches({ instanceType: "c5.4xlarge", provider: "aws" })[0]?.hardware.generation, "cpu");
    assert.equal(branches({ cpuOnly: true })[0]?.hardware.generation, "cpu");
  });

  it("weighs plausible hardware where none is named, newer in newer years", () => {
    const recent = branches({ paramsB: 70, year: 2025 });
    assert.ok(recent.length > 1);
    assert.ok(Math.abs(recent.reduce((sum, { weight }) => sum + weight, 0) - 1) < 1e-9);
    assert.ok(
      branches({ paramsB: 70, year: 2018 }).every(({ hardware }) => hardware.generation !== "hopper"),
    );
  });

  it("keeps a range where the maker publishes no power limit", () => {
    assert.notEqual(typeof branches({ accelerator: "TPU v5e" })[0]?.hardware.tdpWatts, "number");
    assert.notEqual(typeof branches({ accelerator: "Trainium1" })[0]?.hardware.tdpWatts, "number");
  });

  it("takes a lowered power limit", () => {
    assert.equal(
      branches({ accelerator: "A100-SXM4-80GB", powerLimitWatts: 250 })[0]?.hardware.tdpWatts,
      250,
    );
  });

  it("mixes number formats where a small model tells none, and not for a large one", () => {
    assert.equal(branches({ accelerator: "V100", paramsB: 0.1 }).length, 2);
    assert.equal(branches({ accelerator: "A100", paramsB: 7 }).length, 1);
  });

  it("warns of a format that the card has no fast path for", () => {
    assert.ok(fields({ accelerator: "T4", precision: "bf16" }).includes("contradiction:precision"));
  });
});

describe("peakOf", () => {
  const a100 = branches({ accelerator: "A100-SXM4-80GB" })[0]?.hardware;
  const peak = (precision: "fp32" | "tf32" | "bf16") =>
    a100 && peakOf(a100.accelerator, precision, a100.generation)?.tflops;

  it("knows the precision trap: plain, TF32 and 16 bits", () => {
    assert.deepEqual([peak("fp32"), peak("tf32"), peak("bf16")], [19.5, 156, 312]);
  });

  it("takes 16 bits with 32-bit accumulation on GeForce cards", () => {
    const card = branches({ accelerator: "RTX 3090" })[0]?.hardware;
    assert.equal(card && peakOf(card.accelerator, "fp16", card.generation)?.tflops, 71);
  });

  it("knows what a T4 multiplies within its 70 W, not its printed peak", () => {
    const [branch] = branches({ accelerator: "T4", precision: "fp16" });
    const { accelerator, generation } = branch?.hardware ?? assert.fail();
    const peak = peakOf(accelerator, "fp16", generation)?.tflops ?? 0;
    assert.ok(peak > 28 && peak < 36, `${peak}`);
  });
});
