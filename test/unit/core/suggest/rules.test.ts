import assert from "node:assert/strict";
import { rankedRegions } from "../../../../src/core/data/regions.ts";
import { type Comparison, comparison } from "../../../../src/core/estimate/whatIf.ts";
import { suggestion } from "../../../../src/core/suggest/idea.ts";
import { MOST_DRAWN, rules, suggest } from "../../../../src/core/suggest/index.ts";
import { jointSaving } from "../../../../src/core/suggest/joint.ts";
import { isBeyondPublished } from "../../../../src/core/suggest/published.ts";
import { type Given, workload } from "../estimate/workload.ts";
import {
  adapters,
  eightBits,
  encoder,
  estimated,
  fresh,
  full,
  ideas,
  large,
  of,
  own,
  search,
  serving,
  speak,
  vision,
  without,
} from "./cases.ts";

describe("rules", () => {
  for (const [rule, given, patch] of speak)
    it(`${rule}: has an idea for ${given.model} on ${given.accelerator ?? given.instanceType ?? "a processor"}`, () => {
      const [idea] = of(rule, given);
      assert.ok(idea, "silent");
      assert.equal(idea.rule, rule);
      for (const [name, value] of Object.entries(patch)) assert.equal(Object(idea.patch)[name], value);
      assert.ok(idea.saving.savedKgCO2e.p50 > 0, JSON.stringify(idea.saving.savedKgCO2e));
      assert.ok(idea.title && idea.rationale && idea.tradeOff);
    });

  const silent: readonly (readonly [rule: string, why: string, given: Given])[] = [
    ["mixed-precision", "the run has 16 bits", { ...vision, precision: "bf16" }],
    ["mixed-precision", "the card has no matrix units", { ...vision, accelerator: "P100" }],
    ["mixed-precision", "no card is named", without(vision, "accelerator")],
    ["mixed-precision", "the tool chooses 16 bits itself", { ...vision, framework: "ultralytics" }],
    ["lora", "there are adapters", { ...full, adapter: "lora" }],
    ["lora", "the model is small", { ...full, model: "gpt2" }],
    ["lora", "it is a pre-training", { ...full, task: "llm-pretrain" }],
    ["fewer-trials", "there is a pruner", { ...search, pruner: "median" }],
    ["fewer-trials", "there are few", { ...search, trials: 4 }],
    ["fewer-accelerators", "the work is long", { ...vision, acceleratorCount: 8 }],
    ["better-accelerator", "no machine is named", full],
    ["unused-accelerators", "all are used", { ...full, acceleratorsPerNode: 8, reservedPerNode: 8 }],
    ["cpu-instead", "there is no accelerator", { task: "tabular", framework: "scikit-learn" }],
    ["cpu-instead", "the library may use it", { task: "tabular", framework: "xgboost", accelerator: "A100" }],
    ["quantised-inference", "no card less would do", { ...serving, acceleratorCount: 8 }],
    [
      "quantised-inference",
      "there is one card",
      { ...serving, model: "Qwen/Qwen2.5-7B", acceleratorCount: 1 },
    ],
    ["int8-warning", "an engine has kernels for it", { ...eightBits, framework: "vllm" }],
    ["int8-warning", "the batch is larger than what was measured", { ...eightBits, perDeviceBatchSize: 32 }],
    ["int8-warning", "16 bits would not fit", { ...eightBits, model: "Qwen/Qwen2.5-32B-Instruct" }],
    ["batch-size", "memory is full", { ...encoder, sequenceLength: 512, perDeviceBatchSize: 128 }],
    ["batch-size", "the card is unknown", without(encoder, "accelerator")],
    ["batch-size", "memory cannot be reckoned", { ...vision, perDeviceBatchSize: 4 }],
    ["batch-size", "the batch of all cards is told", { ...encoder, globalBatchSize: 64 }],
    ["qlora", "LoRA fits on one card", adapters],
    ["qlora", "it is QLoRA", { ...large, task: "qlora", quantization: "int4" }],
    ["qlora", "all weights are trained", full],
    ["pretrained", "it is a fine-tune", full],
    ["pretrained", "the model's size is told otherwise", { ...full, task: "llm-pretrain", paramsB: 0.3 }],
    ["pretrained", "no weights are known", { ...full, task: "llm-pretrain", model: "my-own-7b" }],
    ["pretrained-weights", "weights are loaded", { ...fresh, pretrainedWeights: true }],
    ["pretrained-weights", "the weights come from the same data", { ...fresh, dataset: ["imagenet-1k"] }],
    ["pretrained-weights", "there are few epochs", { ...fresh, epochs: 8 }],
    ["pretrained-weights", "nothing is said of weights", vision],
    ["fewer-epochs", "there are few", full],
    ["fewer-epochs", "it stops early", { ...full, epochs: 10, earlyStopping: true }],
    ["fewer-epochs", "pictures are gone over often", vision],
    ["fewer-epochs", "the steps set the work", { ...full, epochs: 10, steps: 1000 }],
    ["enough-trials", "there are not many", { ...search, trials: 80 }],
    ["enough-trials", "a grid is gone through whole", { ...search, trials: 500, framework: "scikit-learn" }],
    ["quantised-inference", "the model is quantised", { ...serving, model: "TheBloke/Llama-2-70B-AWQ" }],
    ["quantised-inference", "the card has no kernels", { ...serving, accelerator: "A100" }],
    ["quantised-inference", "it is no serving engine", { ...serving, framework: "transformers" }],
    [
      "checkpointing-off",
      "it would not fit",
      { ...full, gradientCheckpointing: true, perDeviceBatchSize: 8 },
    ],
    [
      "evaluate-less-often",
      "it evaluates seldom",
      { ...without(full, "epochs"), steps: 5000, evalEverySteps: 1000 },
    ],
    ["power-cap", "the machine is rented", { ...own, region: "us-east-1", provider: "aws" }],
    ["power-cap", "the card stands in a rack", vision],
    ["power-cap", "a scheduler is over it", { ...own, wallClockLimitHours: 12 }],
    ["power-cap", "there are many cards", { ...own, acceleratorCount: 8 }],
    ["power-cap", "there is a limit", { ...own, powerLimitWatts: 250 }],
    ["cache-features", "there is one epoch", { ...vision, frozenBackbone: true, epochs: 1 }],
    ["cache-features", "a teacher is frozen", { ...vision, frozenBackbone: true, teacherModel: "resnet152" }],
    ["cache-features", "each word has its features", { ...full, frozenBackbone: true }],
    ["cache-features", "they are kept", { ...vision, frozenBackbone: true, cachedFeatures: true }],
    ["cache-features", "inputs change at random", { ...vision, frozenBackbone: true, augmentation: true }],
    ["tf32-matmul", "16 bits are told", { ...encoder, precision: "bf16" }],
    ["tf32-matmul", "convolutions have it already", { ...vision, precision: "fp32" }],
    ["tf32-matmul", "the card has none", { ...encoder, precision: "fp32", accelerator: "V100" }],
    ["structured-pruning", "no share is told", { ...vision, maskedWeights: true }],
    ["on-device", "there is no form for one", { ...eightBits, quantization: "int4" }],
    ["on-device", "traffic is served", { ...serving, task: "serving", deviceFormat: "onnx" }],
    ["early-stopping", "it stops early", { ...vision, earlyStopping: true }],
    [
      "other-provider",
      "the data may not leave",
      { ...full, region: "ap-southeast-2", provider: "aws", dataset: ["patient-notes"] },
    ],
    [
      "greener-region",
      "the rented machine is tagged so",
      { ...full, region: "us-east-1", provider: "aws", dataStays: "hipaa" },
    ],
    [
      "greener-region",
      "the data may not leave",
      { ...full, region: "us-east-1", provider: "aws", dataset: ["hipaa"] },
    ],
  ];
  for (const [rule, why, given] of silent)
    it(`${rule}: is silent where ${why}`, () => assert.deepEqual(of(rule, given), []));

  for (const [what, region, dataset] of [
    ["a government's region", "us-gov-west-1", "wikitext"],
    ["patients", "us-east-1", "my/patient-notes"],
    ["clinical texts", "us-east-1", "clinical_notes"],
  ] as const)
    it(`leave a run where it is because of ${what}`, () => {
      assert.deepEqual(of("greener-region", { ...full, provider: "aws", region, dataset: [dataset] }), []);
    });

  it("are not held back by a word that only looks like one", () => {
    const given = {
      ...full,
      provider: "aws",
      region: "us-east-1",
      dataset: ["corporate_governance", "secrets", "org/phi-2-answers"],
    };
    assert.equal(of("greener-region", given).length, 1);
  });

  it("say nothing about a run too small to matter", () => {
    assert.deepEqual(ideas({ ...vision, examples: 1000, epochs: 5 }), []);
  });

  it("never claim a saving that the core does not find, and rank by it", () => {
    for (const given of [full, vision, serving, search]) {
      const found = ideas(given);
      assert.ok(found.length > 0);
      for (const { saving } of found) assert.ok(saving.savedFraction.p50 >= 0.05);
      const saved = found
        .filter((one) => !isBeyondPublished(one))
        .map(({ saving }) => saving.savedKgCO2e.p50);
      assert.deepEqual(
        saved,
        [...saved].sort((a, b) => b - a),
      );
    }
  });

  it("are not added up: two together save less than the sum", () => {
    const run = workload({ ...vision, precision: "fp32", accelerator: "V100" });
    const found = suggest(run, estimated(run)).filter(({ rule }) =>
      ["mixed-precision", "early-stopping"].includes(rule),
    );
    assert.equal(found.length, 2);
    const joint = jointSaving(run, found);
    assert.ok("after" in joint);
    const sum = found.reduce((total, { saving }) => total + saving.savedKgCO2e.p50, 0);
    const most = Math.max(...found.map(({ saving }) => saving.savedKgCO2e.p50));
    assert.ok(joint.savedKgCO2e.p50 < sum && joint.savedKgCO2e.p50 > most);
  });

  it("say of every lever that may change what comes out that it must be checked, and of none that it is free", () => {
    const changes = new Set([
      "smaller-model",
      "lora",
      "qlora",
      "early-stopping",
      "mixed-precision",
      "pretrained",
      "pretrained-weights",
      "fewer-epochs",
      "quantised-inference",
      "cache-features",
      "structured-pruning",
      "tf32-matmul",
    ]);
    for (const [rule, given] of speak)
      for (const { tradeOff } of of(rule, given)) {
        assert.ok(tradeOff.length > 20, rule);
        if (changes.has(rule)) assert.match(tradeOff, /validation|on your own prompts/, rule);
        assert.doesNotMatch(tradeOff, /carbon.?neutral|offset|for free/i);
      }
  });

  it("save the same alone and as the only one of several that is accepted, another place too", () => {
    const run = workload({ ...full, region: "us-east-1", provider: "aws" });
    const found = suggest(run, estimated(run));
    const moved = found.filter(({ rule }) => /region|provider/.test(rule)).map(({ rule }) => rule);
    assert.deepEqual(moved, ["other-provider", "greener-region"]);
    for (const one of found) {
      const joint = jointSaving(run, [one]);
      assert.ok("after" in joint);
      assert.deepEqual(joint.savedKgCO2e, one.saving.savedKgCO2e);
    }
  });

  it("offer 4-bit weights at fewer cards alone, never at as many", () => {
    for (const acceleratorCount of [2, 4, 8]) {
      for (const idea of of("qlora", { ...large, acceleratorCount, accelerator: "A100 80GB" }))
        assert.ok((idea.patch.acceleratorCount ?? acceleratorCount) < acceleratorCount);
    }
  });

  it("keep the step as large as it was where gradients are gathered", () => {
    const [idea] = of("batch-size", { ...adapters, perDeviceBatchSize: 2, gradientAccumulation: 12 });
    assert.ok(idea);
    const { perDeviceBatchSize = 0, gradientAccumulation = 0 } = idea.patch;
    assert.equal(perDeviceBatchSize * gradientAccumulation, 24);
    assert.ok(Number.isInteger(gradientAccumulation));
  });

  it("leave a doubt about two grids, and none about one", () => {
    const run = workload({ ...full, region: "us-east-1", provider: "aws" });
    const moved = comparison(run).saved({ region: "us-west-2" });
    const shorter = comparison(run).saved({ epochs: 1.5 });
    assert.ok("after" in moved && "after" in shorter);
    const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 - p10;
    assert.ok(width(moved.savedFraction) > 0.1, JSON.stringify(moved.savedFraction));
    assert.ok(width(shorter.savedFraction) < 0.02, JSON.stringify(shorter.savedFraction));
  });

  it("send no one to a region of a government", () => {
    for (const { region } of rankedRegions())
      for (const rule of ["greener-region", "other-provider"]) {
        const { provider } = region;
        for (const { patch } of of(rule, { ...full, region: region.region, provider }))
          assert.doesNotMatch(patch.region ?? "", /gov|dod/);
      }
  });

  it("draw no more of a run than a bound, and keep what saves most", () => {
    const run = workload({
      ...full,
      epochs: 6,
      precision: "fp32",
      region: "us-east-1",
      provider: "aws",
      gradientCheckpointing: true,
      perDeviceBatchSize: 1,
      frozenBackbone: false,
      trials: 20,
      evalsPerEpoch: 40,
    });
    const compared = comparison(run);
    let drawn = 0;
    const counted: Comparison = {
      forecast: compared.forecast,
      saved: (patch) => {
        drawn++;
        return compared.saved(patch);
      },
    };
    const every = rules.flatMap((rule) => rule.suggest(run, estimated(run)));
    assert.ok(every.length > MOST_DRAWN, `${every.length} ideas`);
    const [best] = suggest(run, estimated(run), {}, counted);
    assert.equal(drawn, MOST_DRAWN);
    const all = every.flatMap((idea) => suggestion(run, idea, compared));
    const most = Math.max(
      ...all.filter((one) => !isBeyondPublished(one)).map(({ saving }) => saving.savedKgCO2e.p50),
    );
    assert.equal(best?.saving.savedKgCO2e.p50, most);
  });

  it("reckon a lower power limit as slower, and as less energy", () => {
    const run = workload({ ...vision, precision: "bf16" });
    const [idea] = of("power-cap", { ...own, precision: "bf16" });
    assert.ok(idea);
    assert.ok(idea.saving.savedHours.p50 < 0);
    assert.ok(idea.saving.savedEnergyKWh.p50 > 0);
    assert.ok(idea.saving.savedFraction.p50 < 0.25, String(idea.saving.savedFraction.p50));
    assert.ok(estimated(run).hours.p50 > 0);
  });
});
