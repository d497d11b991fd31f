import { strict as assert } from "node:assert";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function said(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  const { task, values, problems } = scenario;
  const { adapter, quantization, perDeviceBatchSize } = values;
  const notes = problems.filter(({ message }) => message.includes("read as saying")).length;
  return { task, adapter, quantization, perDeviceBatchSize, notes };
}

describe("withWhatIsSaid", () => {
  it("reads 4 bits, adapters and the batch of a device in a description", () => {
    const { adapter, quantization, perDeviceBatchSize, notes } = said({
      task: "lora",
      model: "Falcon 7B QLoRA mb2",
    });
    assert.deepEqual([adapter, quantization, perDeviceBatchSize, notes], ["qlora", "int4", 2, 2]);
  });
  it("reads that only a small part is trained", () => {
    const frozen = (model: string) =>
      scenarioOf(workload({ task: "llm-finetune", model })).scenario.values.frozenBackbone;
    assert.equal(frozen("acme 13B stage 1 (projection only)"), true);
    assert.equal(frozen("acme 13B with a projection"), undefined);
  });
  it("reads preference training", () =>
    assert.equal(said({ task: "llm-finetune", model: "Pythia 2.8B DPO" }).task, "preference"));
  it("leaves told inputs alone", () =>
    assert.equal(
      said({ task: "lora", model: "Falcon 7B mb2", perDeviceBatchSize: 8 }).perDeviceBatchSize,
      8,
    ));
  it("takes nothing from a hub id, nor from a pre-training's name", () => {
    assert.equal(said({ task: "llm-finetune", model: "acme/zephyr-7b-dpo-qlora" }).adapter, undefined);
    assert.equal(said({ task: "llm-pretrain", model: "GPT 1.3B LoRA" }).adapter, undefined);
  });
  it("reads adapters and how many answers a prompt gets in reinforcement learning", () => {
    const { scenario } = scenarioOf(workload({ task: "rl", model: "Qwen2.5-3B GRPO QLoRA, 16 generations" }));
    const { adapter, generationsPerPrompt } = scenario.values;
    assert.deepEqual([adapter, generationsPerPrompt], ["qlora", 16]);
  });
  it("reads a data set for tuning, but no word that names one by chance", () => {
    const data = (model: string, task: Given["task"] = "lora") =>
      scenarioOf(workload({ task, model })).scenario.values.dataset;
    assert.deepEqual(data("Mistral 7B LoRA alpaca-gpt4"), ["vicgalle/alpaca-gpt4"]);
    assert.deepEqual(data("Falcon 180B LoRA (Dolly)"), ["databricks/databricks-dolly-15k"]);
    assert.equal(data("Llama 2 7B LoRA math squad"), undefined);
    assert.equal(data("Llama 2 7B alpaca", "llm-pretrain"), undefined);
  });
});
