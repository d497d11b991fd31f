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
});
