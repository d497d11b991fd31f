import assert from "node:assert/strict";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { parseSpec } from "../../../../src/core/workload/spec.ts";

function problemsOf(spec: object) {
  const { workload } = parseSpec(spec);
  assert.ok(workload);
  const outcome = estimate(workload);
  assert.ok("totalKgCO2e" in outcome);
  return outcome.problems;
}

describe("a number in another unit", () => {
  const messageOf = (spec: object) =>
    problemsOf({ task: "lora", ...spec })
      .map(({ message }) => message)
      .join("\n");
  it("says what is counted", () => {
    assert.match(messageOf({ tokensB: 2e12 }), /It counts billions\./);
  });
});

const card = { accelerator: "A100 80GB", acceleratorCount: 8 };
const cases: readonly (readonly [what: string, spec: object, field: string])[] = [
  [
    "tokens and steps",
    { task: "llm-pretrain", paramsB: 1, tokensB: 1, steps: 1e6, globalBatchTokens: 4e6 },
    "steps",
  ],
  [
    "tokens and examples",
    { task: "llm-finetune", model: "gpt2", tokensB: 1, examples: 1000, epochs: 3, sequenceLength: 128 },
    "examples",
  ],
  [
    "steps and examples without a batch",
    { task: "llm-finetune", model: "gpt2", examples: 1000, epochs: 3, steps: 1e5 },
    "steps",
  ],
  [
    "steps, epochs and batch",
    { task: "llm-finetune", model: "gpt2", examples: 1000, epochs: 3, steps: 1e5, globalBatchSize: 8 },
    "steps",
  ],
  [
    "parameters and layers",
    { task: "llm-pretrain", paramsB: 7, layers: 2, hiddenSize: 64, tokensB: 1 },
    "layers",
  ],
  ["hours and arithmetic", { task: "llm-pretrain", paramsB: 70, tokensB: 15000, hours: 1 }, "hours"],
  [
    "hours and tokens to write",
    { task: "inference", model: "gpt2", requests: 1000, tokensB: 1, hours: 0.001 },
    "hours",
  ],
  [
    "region and country",
    { task: "vision", model: "resnet50", region: "us-east-1", country: "France" },
    "country",
  ],
  [
    "region and provider",
    { task: "vision", model: "resnet50", region: "europe-west1", provider: "aws" },
    "provider",
  ],
  [
    "total and nodes",
    { task: "vision", model: "resnet50", nodes: 2, acceleratorsPerNode: 8 },
    "acceleratorCount",
  ],
];

describe("fields that contradict each other", () => {
  for (const [what, spec, field] of cases)
    it(`${what}: says which was used`, () => {
      const found = problemsOf({ ...card, ...spec }).filter(({ code }) => code === "contradiction");
      assert.deepEqual(
        found.map((one) => one.field),
        [field],
      );
      assert.match(found[0]?.message ?? "", /(was|were) used/);
    });

  for (const [what, spec] of [
    [
      "tokens of steps",
      { task: "llm-pretrain", paramsB: 1, tokensB: 4, steps: 1000, globalBatchTokens: 4e6 },
    ],
    ["layers of a model", { task: "llm-pretrain", paramsB: 6.7, layers: 32, hiddenSize: 4096, tokensB: 4 }],
    [
      "a mixture of experts",
      { task: "llm-pretrain", paramsB: 47, activeParamsB: 13, layers: 32, hiddenSize: 4096 },
    ],
    ["a region in its country", { task: "vision", model: "resnet50", region: "us-east-1", country: "US" }],
    [
      "a region in its state",
      { task: "vision", model: "resnet50", region: "us-east-1", country: "Virginia" },
    ],
  ] as const)
    it(`${what}: no word`, () =>
      assert.deepEqual(
        problemsOf({ ...card, ...spec }).filter(({ code }) => code === "contradiction"),
        [],
      ));
});

describe("memory", () => {
  const llama70 = { task: "llm-finetune", model: "meta-llama/Llama-3.1-70B", examples: 1000 };
  const codes = (spec: object) => problemsOf({ ...llama70, ...spec }).map(({ code }) => code);

  it("says that only a lean optimiser fits", () => assert.ok(codes(card).includes("tight-memory")));

  it("says that it does not fit, whether hours are told or not", () => {
    assert.ok(codes({ accelerator: "T4", acceleratorCount: 1 }).includes("does-not-fit"));
    assert.ok(codes({ accelerator: "T4", acceleratorCount: 1, hours: 100 }).includes("does-not-fit"));
  });

  it("says nothing where all of Adam's state fits", () =>
    assert.ok(!codes({ ...card, acceleratorCount: 64 }).some((code) => /fit|memory/.test(code))));
});
