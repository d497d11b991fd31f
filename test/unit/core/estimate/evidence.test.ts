import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { combine, weigh } from "../../../../src/core/estimate/evidence.ts";
import type { RunEvidence } from "../../../../src/core/model/evidence.ts";
import type { Problem } from "../../../../src/core/model/problem.ts";
import { workload } from "./workload.ts";

const run = workload({
  task: "llm-finetune",
  paramsB: 7,
  tokensB: 0.05,
  sequenceLength: 1024,
  accelerator: "A100-SXM4-80GB",
  acceleratorCount: 8,
  precision: "bf16",
  steps: 1000,
  pue: 1.2,
  gCO2ePerKWh: 400,
});

function withEvidence(...evidence: RunEvidence[]) {
  const outcome = estimate(run, { evidence });
  assert.ok("totalKgCO2e" in outcome);
  return outcome;
}

const MACHINE = { hasGpu: true, pue: 1.2 };

describe("weigh", () => {
  it("keeps the duration of a fall-back file and drops its energy", () => {
    const { hours, nodeKWh, problems } = weigh(
      [
        {
          kind: "emissions-file",
          source: "emissions.csv",
          durationHours: 2,
          energyKWh: 0.1,
          cpuPowerWatts: 42.5,
        },
      ],
      MACHINE,
    );
    assert.equal(hours?.p50, 2);
    assert.equal(nodeKWh, undefined);
    assert.equal(problems[0]?.code, "conflicting-evidence");
  });

  it("takes a PUE that the file already holds out again", () => {
    const { nodeKWh } = weigh(
      [{ kind: "emissions-file", source: "e", energyKWh: 3, pueIncluded: 1.5 }],
      MACHINE,
    );
    assert.equal(nodeKWh?.p50, 2);
  });

  it("scales a part of the run to the whole, and weakens what is stale", () => {
    const { acceleratorKWh } = weigh(
      [
        {
          kind: "counter",
          source: "nvml",
          energyKWh: 1,
          covers: "accelerators",
          completedFraction: 0.25,
          changedInputs: 2,
        },
      ],
      MACHINE,
    );
    assert.equal(acceleratorKWh?.p50, 4);
    assert.ok(Math.abs((acceleratorKWh?.lnSd ?? 0) - 0.27) < 1e-9);
  });

  // Eight cards of 400 W: 3.2 kW.
  for (const [what, evidence, isUsed] of [
    ["2.4 kW of the cards", { energyKWh: 2.4, covers: "accelerators" }, true],
    ["9 kW of the cards", { energyKWh: 9, covers: "accelerators" }, false],
    ["9 kW of the machines", { energyKWh: 9, covers: "node" }, true],
    ["12 kW of the machines", { energyKWh: 12, covers: "node" }, false],
    ["40 W of the cards", { gpuEnergyKWh: 0.04 }, false],
  ] as const) {
    it(`${isUsed ? "believes" : "keeps only the duration of"} a report of ${what} on eight cards of 400 W`, () => {
      const report: RunEvidence = { kind: "counter", source: "log", durationHours: 1, ...evidence };
      const { hours, acceleratorKWh, nodeKWh, problems } = weigh([report], { ...MACHINE, limitKW: 3.2 });
      assert.equal(hours?.p50, 1);
      assert.equal(acceleratorKWh !== undefined || nodeKWh !== undefined, isUsed);
      assert.deepEqual(
        problems.map(({ code }) => code),
        isUsed ? [] : ["conflicting-evidence"],
      );
    });
  }

  it("trusts samples of less than a minute less", () => {
    const spread = (durationHours: number) =>
      weigh([{ kind: "power-samples", source: "nvidia-smi", durationHours, gpuEnergyKWh: 1 }], MACHINE)
        .acceleratorKWh?.lnSd;
    assert.equal(spread(0.01), 0.2);
    assert.equal(spread(1), 0.12);
  });
});

describe("combine", () => {
  it("weighs agreeing beliefs by precision", () => {
    const problems: Problem[] = [];
    const { p50, lnSd } = combine({ p50: 10, lnSd: 0.1 }, { p50: 11, lnSd: 0.2 }, "hours", problems);
    assert.ok(p50 > 10 && p50 < 10.3);
    assert.ok(lnSd < 0.1);
    assert.equal(problems.length, 0);
  });

  it("shows a conflict and keeps the more precise", () => {
    const problems: Problem[] = [];
    assert.equal(combine({ p50: 10, lnSd: 0.05 }, { p50: 40, lnSd: 0.2 }, "hours", problems).p50, 10);
    assert.equal(problems[0]?.code, "conflicting-evidence");
  });
});

describe("estimate with evidence", () => {
  it("narrows the time to timed steps", () => {
    const one = withEvidence({ kind: "timed-steps", source: "log", secondsPerStep: 2.4 });
    assert.ok(Math.abs(one.hours.p50 / (2400 / 3600) - 1) < 0.05);
    assert.ok(one.hours.p90 / one.hours.p10 < 1.2);
  });

  it("takes measured energy of the chips before the forecast", () => {
    const one = withEvidence({ kind: "counter", source: "nvml", energyKWh: 2, covers: "accelerators" });
    assert.ok(Math.abs(one.acceleratorEnergyKWh.p50 - 2) < 1e-6);
  });

  it("splits a node's reading and adds the facility on top", () => {
    const one = withEvidence({ kind: "meter", source: "PDU", energyKWh: 3, covers: "node" });
    assert.ok(Math.abs(one.energyKWh.p50 - 3.6) < 0.01);
  });

  it("says where the log and the forecast disagree", () => {
    const one = withEvidence({ kind: "timed-steps", source: "log", secondsPerStep: 60 });
    assert.ok(one.problems.some(({ code }) => code === "conflicting-evidence"));
  });
});
