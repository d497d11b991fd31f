import { strict as assert } from "node:assert";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { flopsPerToken } from "../../../../src/core/estimate/transformer.ts";
import { type Given, workload } from "./workload.ts";

function perToken(given: Given, length = 1): number {
  const { values, task, shape } = scenarioOf(workload(given)).scenario;
  return flopsPerToken(values, task, shape, length);
}

describe("flopsPerToken", () => {
  const given: Given = { task: "llm-finetune", paramsB: 1, layers: 20, hiddenSize: 2000 };
  const attention = 6 * 20 * 2000;

  it("is 6·N for full training", () => assert.equal(perToken(given), 6e9 + attention));
  it("is about 4·N for adapters", () => {
    assert.ok(Math.abs(perToken({ ...given, task: "lora" }) / 4.04e9 - 1) < 0.001);
  });
  it("is little more than a forward pass for a frozen backbone", () => {
    assert.ok(Math.abs(perToken({ ...given, frozenBackbone: true }) / 2.2e9 - 1) < 0.001);
  });
  it("adds the reference for preference training and the teacher for distillation", () => {
    assert.equal(perToken({ ...given, task: "preference" }) - perToken(given), 2e9);
    assert.ok(perToken({ ...given, task: "distillation" }) - perToken(given) > 3.9e9);
    const named: Given = { ...given, task: "distillation", teacherModel: "acme/teacher-10b" };
    assert.ok(Math.abs((perToken(named) - perToken(given)) / 20e9 - 1) < 0.01);
  });
  it("counts active parameters only for mixtures of experts", () => {
    assert.equal(perToken({ ...given, paramsB: 8, activeParamsB: 1 }), perToken(given));
  });
  it("grows with the sequence, twice as fast without a causal mask", () => {
    const causal = perToken(given, 4096) - perToken(given, 1);
    const both =
      perToken({ ...given, task: "encoder-finetune" }, 4096) -
      perToken({ ...given, task: "encoder-finetune" }, 1);
    assert.ok(Math.abs(both / causal - 2) < 1e-9);
  });
  it("leaves the quadratic term out where the name says that there is none", () => {
    assert.equal(
      perToken({ ...given, model: "Mamba-1B" }, 4096),
      perToken({ ...given, model: "Mamba-1B" }, 1),
    );
    assert.ok(perToken({ ...given, model: "acme-1B" }, 4096) > perToken({ ...given, model: "acme-1B" }, 1));
  });

  const encoder: Given = { ...given, task: "encoder-pretrain" };
  for (const [model, share] of [
    ["acme-1B", 0],
    ["koELECTRA-1B", 0.3],
    ["DeBERTa-1B", 0.4],
    ["mDeBERTa-v3-1B", 0.7],
    ["XLNet-1B", 0.4],
  ] as const) {
    it(`trains ${share} of the encoder beside ${model}`, () => {
      const { matmulParamsB } = scenarioOf(workload({ ...encoder, model })).scenario.shape;
      assert.ok(Math.abs(perToken({ ...encoder, model }, 0) / (6e9 * matmulParamsB) - 1 - share) < 1e-9);
    });
  }
});
