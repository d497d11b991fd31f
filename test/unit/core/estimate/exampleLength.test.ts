import { strict as assert } from "node:assert";
import { amountOf } from "../../../../src/core/estimate/amount.ts";
import { middle } from "../../../../src/core/estimate/factor.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function lengthOf(given: Given): number {
  const { scenario, notes } = scenarioOf(workload({ examples: 1000, ...given }));
  const { values, task, shape } = scenario;
  return middle(amountOf(values, task, shape, 1, notes).tokensPerExample);
}

describe("tokensPerExample", () => {
  const tuned: Given = { task: "lora", model: "Mistral-7B", sequenceLength: 2048 };

  it("pads a data set's answers to the longest of a batch, and cuts what is above the limit", () => {
    const dataset = ["databricks/databricks-dolly-15k"];
    const long = lengthOf({ ...tuned, dataset });
    assert.ok(long > 1.5 * 225 && long < 2 * 225, `${long}`);
    assert.ok(lengthOf({ ...tuned, dataset, sequenceLength: 256 }) <= 256);
  });
  it("fills more of a long limit that is set for what is long", () => {
    const at = (sequenceLength: number) => lengthOf({ ...tuned, sequenceLength, year: 2024 });
    assert.ok(at(32_768) > 2.2 * at(8192), `${at(32_768)} after ${at(8192)}`);
  });
  it("counts the pictures that a model looks at, where no limit is told", () => {
    const open = (model: string) => lengthOf({ task: "llm-finetune", model, paramsB: 7 });
    assert.ok(open("acme-vl-7b") > 2 * open("acme-7b"), `${open("acme-vl-7b")}`);
  });
  it("fills the limit where code is compiled for one shape", () => {
    for (const more of [{ accelerator: "TPU v3" }, { accelerator: "Gaudi 2" }, { framework: "levanter" }])
      assert.ok(lengthOf({ ...tuned, ...more }) > 0.9 * 2048);
  });
  it("lets answers grow more slowly than their limit, PPO's pad to it, and reasoning be longer", () => {
    const answers = (model: string, sequenceLength: number) =>
      lengthOf({ task: "rl", model, sequenceLength });
    const growth = answers("Qwen2.5-7B GRPO", 8192) / answers("Qwen2.5-7B GRPO", 1024);
    assert.ok(growth > 2 && growth < 6, `${growth}`);
    assert.ok(answers("Llama 2 7B PPO", 2048) > 0.6 * 2048);
    assert.ok(answers("DeepSeek-R1-Distill-Qwen-7B GRPO", 8192) > 1.5 * answers("Qwen2.5-7B GRPO", 8192));
  });
  it("expects more where the data are talks, and sounds that are taken apart at their own rate", () => {
    const open = (given: Given) => lengthOf({ task: "llm-finetune", paramsB: 7, ...given });
    assert.ok(open({ model: "acme-7b ShareGPT" }) > 2 * open({ model: "acme-7b Chat" }));
    const heard = (model: string) => lengthOf({ task: "speech", model, paramsB: 0.03 });
    assert.ok(heard("SepFormer 16 kHz") > 10 * heard("Conformer"), `${heard("SepFormer 16 kHz")}`);
    assert.equal(heard("speech translation fr-en"), heard("Conformer"));
  });
  it("counts both texts of a pair in the training of embeddings, and expects less of a told limit of each", () => {
    const of = (task: "embedding" | "encoder-finetune") =>
      lengthOf({
        task,
        model: task === "embedding" ? "BAAI/bge-m3" : "our encoder",
        paramsB: 0.568,
        sequenceLength: 512,
      });
    assert.ok(of("embedding") > of("encoder-finetune"), `${of("embedding")}`);
    assert.ok(of("embedding") / 2 < 0.8 * of("encoder-finetune"), `${of("embedding")}`);
  });
});
