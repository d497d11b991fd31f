import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function of(given: Given) {
  const outcome = estimate(workload(given));
  assert.ok("hours" in outcome);
  return outcome;
}

describe("a network of which nothing is told", () => {
  it("takes minutes rather than hours, with a range of more than a hundred times either way", () => {
    const { hours, totalKgCO2e, perUnit, problems } = of({ task: "network", epochs: 10 });
    assert.ok(problems.some(({ field, message }) => field === "model" && /network is unknown/.test(message)));
    assert.ok(hours.p50 < 1, `${hours.p50} h`);
    assert.ok(totalKgCO2e.p90 / totalKgCO2e.p10 > 1e3);
    assert.equal(perUnit?.unit, "example");
  });
  it("takes in proportion to its epochs and examples", () => {
    const at = (given: Given) =>
      of({ task: "network", accelerator: "T4", acceleratorCount: 1, ...given }).hours.p50;
    assert.ok(Math.abs(at({ examples: 2e4, epochs: 20 }) / at({ examples: 1e4, epochs: 10 }) - 4) < 1e-9);
  });
});

describe("steps of a network of one's own", () => {
  const at = (given: Given) =>
    of({ task: "network", accelerator: "T4", acceleratorCount: 1, steps: 1e5, ...given }).hours.p50;

  it("take their time whatever the batch holds, since it is chosen for the device", () => {
    assert.ok(Math.abs(at({ perDeviceBatchSize: 512 }) / at({ perDeviceBatchSize: 8 }) - 1) < 1e-9);
    assert.ok(at({ perDeviceBatchSize: 8 }) > 0.5, `${at({ perDeviceBatchSize: 8 })} h`);
  });
});

describe("forward passes of a network of one's own", () => {
  const asked = (given: Given) => of({ task: "inference", framework: "pytorch", ...given });

  it("are no answers of a language model", () => {
    const { perUnit, totalKgCO2e } = asked({});
    assert.equal(perUnit?.unit, "image");
    assert.ok(totalKgCO2e.p50 < 0.1);
  });

  it("are, where text is written or a library of language models is used", () => {
    assert.equal(asked({ writesText: true }).perUnit?.unit, "token");
    assert.equal(asked({ maxOutputTokens: 100 }).perUnit?.unit, "token");
    assert.equal(asked({ framework: "vllm" }).perUnit?.unit, "token");
  });
});

describe("code that tells a batch for each device", () => {
  it("is started on a node or a few, where no number is told", () => {
    const given = { task: "llm-pretrain", paramsB: 47, steps: 200, sequenceLength: 2048 } as const;
    const written = of({ ...given, perDeviceBatchSize: 4 });
    assert.match(written.hardware, /^1–64 × /);
    assert.match(of({ ...given, globalBatchSize: 4 }).hardware, /^\d{3,}–\d{4,} × /);
  });
});

describe("a script that tells one node of a run of hundreds", () => {
  const given = { task: "llm-pretrain", paramsB: 175, tokensB: 300, accelerator: "A100" } as const;
  const years = (given: Given) => of(given).problems.find(({ code }) => code === "out-of-range")?.message;

  it("is told that it would take years", () => {
    assert.match(years({ ...given, acceleratorCount: 8 }) ?? "", /takes \d+\+ years/);
    assert.equal(years({ ...given, acceleratorCount: 1024 }), undefined);
    assert.equal(years({ ...given, acceleratorCount: 8, hours: 1e5 }), undefined);
  });
});
