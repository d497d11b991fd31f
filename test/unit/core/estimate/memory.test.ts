import { strict as assert } from "node:assert";
import { memoryFit } from "../../../../src/core/estimate/memory.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import type { Branch } from "../../../../src/core/estimate/scenario.ts";
import { type Given, workload } from "./workload.ts";

function memory(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  return memoryFit(scenario.values, scenario.task, scenario.shape, scenario.branches[0] as Branch, 1024);
}

describe("memoryFit", () => {
  const full: Given = { task: "llm-finetune", model: "acme/foo-7b", precision: "bf16", acceleratorCount: 1 };

  it("puts full training of 7 B on one 80 GB card near its limit, and not on 24 GB", () => {
    assert.equal(memory({ ...full, accelerator: "RTX 4090" })?.fits, false);
    const needed = memory({ ...full, accelerator: "A100-SXM4-80GB" })?.neededGiB ?? 0;
    assert.ok(needed > 55 && needed < 90, String(needed));
  });

  it("fits 4-bit adapters of 7 B into 16 GB", () => {
    assert.equal(memory({ ...full, task: "qlora", quantization: "int4", accelerator: "T4" })?.fits, true);
  });

  it("shards over cards", () => {
    assert.equal(memory({ ...full, accelerator: "RTX 4090", acceleratorCount: 8 })?.fits, true);
  });
});
