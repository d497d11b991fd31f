import { strict as assert } from "node:assert";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function scenario(given: Given) {
  return scenarioOf(workload({ accelerator: "A100", ...given })).scenario;
}

describe("shapeOf", () => {
  it("reads a listed model", () => {
    const { shape } = scenario({ task: "llm-finetune", model: "bert-base-uncased" });
    assert.equal(shape.layers, 12);
    assert.ok(shape.bidirectional && shape.matmulParamsB < shape.paramsB);
  });

  it("reads the size from the name of an unlisted one", () => {
    const { shape } = scenario({ task: "llm-finetune", model: "acme/foo-13b" });
    assert.equal(shape.paramsB, 13);
    assert.equal(shape.origin, "name");
  });

  it("names a model without a name by its size, rounded", () => {
    const nameOf = (paramsB: number) => scenario({ task: "llm-pretrain", paramsB }).shape.name;
    assert.equal(nameOf(0.084934656), "84.9 M parameters");
    assert.equal(nameOf(1.3), "1.3 B parameters");
  });

  it("lets told numbers win over the name, and says where they disagree", () => {
    const { shape, problems } = scenario({ task: "llm-finetune", model: "bert-base-uncased", paramsB: 7 });
    assert.equal(shape.paramsB, 7);
    assert.ok(shape.layers > 20);
    assert.ok(problems.some(({ code, field }) => code === "contradiction" && field === "paramsB"));
  });

  it("takes what denoises for a model's size, not the text encoders beside it", () => {
    assert.equal(scenario({ task: "diffusion", model: "PixArt-alpha" }).shape.paramsB, 0.611);
    assert.equal(scenario({ task: "diffusion", model: "Wan2.1-T2V-14B" }).shape.paramsB, 14);
  });

  it("takes no number of pictures or tokens for a model's size", () => {
    assert.equal(scenario({ task: "vision", model: "OpenCLIP ViT-B/32 LAION-400M" }).shape.fwdGmacs, 7.4);
    assert.equal(scenario({ task: "llm-pretrain", model: "our model, 300B tokens" }).shape.origin, "assumed");
  });

  it("takes a told size near the table's as the same model", () => {
    const { shape, problems } = scenario({ task: "llm-finetune", model: "bert-base-uncased", paramsB: 0.11 });
    assert.equal(shape.layers, 12);
    assert.ok(problems.every(({ field }) => field !== "paramsB"));
  });

  it("reckons the size from layers and width", () => {
    const { shape } = scenario({ task: "llm-pretrain", layers: 12, hiddenSize: 768, vocabularySize: 50_257 });
    assert.ok(Math.abs(shape.paramsB - 0.1235) < 0.001);
  });

  it("multiplies no more of an encoder than its told layers hold: a long vocabulary is looked up", () => {
    const encoder = { task: "encoder-pretrain", model: "our encoder", paramsB: 0.307 } as const;
    const { matmulParamsB } = scenario({ ...encoder, layers: 22, hiddenSize: 768 }).shape;
    assert.ok(Math.abs(matmulParamsB / ((12 * 22 * 768 ** 2) / 1e9) - 1) < 1e-9, `${matmulParamsB}`);
  });

  it("guesses depth and width of a usual transformer", () => {
    const { shape } = scenario({ task: "llm-pretrain", paramsB: 6.7 });
    assert.ok(shape.layers > 26 && shape.layers < 40 && shape.hiddenSize > 3500 && shape.hiddenSize < 4800);
  });

  it("keeps a range of usual sizes where nothing is told", () => {
    assert.equal(typeof scenario({ task: "lora" }).shape.params, "object");
  });

  it("takes a told width for what it says of the size, and recurrent networks and pickles for small", () => {
    const sizeOf = (values: Parameters<typeof scenario>[0]) => scenario(values).shape.paramsB;
    const asked = { task: "inference", framework: "pytorch" } as const;
    for (const [hiddenSize, least, most] of [
      [512, 0.01, 0.1],
      [4096, 5, 20],
    ] as const) {
      const size = sizeOf({ ...asked, hiddenSize, sequenceLength: 1024 });
      assert.ok(size > least && size < most, `${hiddenSize}: ${size}`);
    }
    assert.ok(sizeOf({ ...asked, model: "LSTM", sequenceLength: 5000 }) < 0.1);
    assert.ok(sizeOf({ task: "inference", framework: "azureml", model: "my_model.pkl" }) < 0.1);
  });

  it("never has more active than total parameters", () => {
    assert.equal(scenario({ task: "llm-pretrain", paramsB: 2, activeParamsB: 30 }).shape.activeParamsB, 2);
  });
});
