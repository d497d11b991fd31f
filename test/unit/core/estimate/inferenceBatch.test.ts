import assert from "node:assert/strict";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { kvBytes } from "../../../../src/core/estimate/inferenceBatch.ts";
import { parseSpec } from "../../../../src/core/workload/spec.ts";

describe("kvBytes", () => {
  // 2 · layers · KV heads · head size · 2 bytes, of the published configurations.
  for (const [model, bytes] of [
    ["meta-llama/Llama-3.1-8B", 2 * 32 * 8 * 128 * 2],
    ["Qwen/Qwen3-8B", 2 * 36 * 8 * 128 * 2],
    ["OpenGVLab/InternVL3-8B", 2 * 28 * 4 * 128 * 2],
    ["deepseek-ai/DeepSeek-V3", 576 * 61 * 2],
    ["moonshotai/Kimi-K2-Instruct", 576 * 61 * 2],
  ] as const) {
    it(`${model}: ${bytes} bytes a token`, () => assert.equal(kvBytes({ model }, 8), bytes));
  }

  it("falls back to a usual size for a model that no table lists", () => {
    assert.ok(kvBytes({ model: "acme/foo-8b" }, 8) > 1e5);
  });
});

describe("requests at a time that nobody tells", () => {
  const middle = (spec: object) => {
    const { workload } = parseSpec({
      task: "inference",
      model: "Qwen/Qwen3-8B",
      acceleratorCount: 1,
      ...spec,
    });
    assert.ok(workload);
    const outcome = estimate(workload);
    assert.ok("totalKgCO2e" in outcome);
    return outcome.assumptions.find(({ factor }) => factor === "concurrency")?.p50 ?? Number.NaN;
  };

  it("is half of the engine's limit where memory holds more", () => {
    assert.equal(middle({ accelerator: "A100 80GB SXM" }), 128);
    assert.equal(middle({ accelerator: "B200" }), 512);
  });

  it("is half of what memory holds where that is less", () => {
    assert.ok(middle({ accelerator: "RTX 4090" }) < 60);
  });

  it("is no more than the requests there are", () => {
    assert.equal(middle({ accelerator: "A100 80GB SXM", requests: 10 }), 5);
  });
});
