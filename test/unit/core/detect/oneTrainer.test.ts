import assert from "node:assert/strict";
import { detectFile } from "../../../../src/core/detect/file.ts";

const preset = (more: object): string =>
  JSON.stringify({
    model_type: "STABLE_DIFFUSION_XL_10_BASE",
    base_model_name: "a/b",
    batch_size: 4,
    ...more,
  });

const facts = (text: string): ReadonlyMap<string, unknown> =>
  new Map(
    detectFile({ path: "presets/one.json", text, language: "json" }).runs.flatMap((run) =>
      run.facts.map((fact) => [fact.about, fact.value] as const),
    ),
  );

describe("OneTrainer", () => {
  it("reads a LoRA preset", () => {
    const found = facts(preset({ training_method: "LORA", train_dtype: "BFLOAT_16", epochs: 7 }));
    assert.deepEqual(
      ["model", "perDeviceBatchSize", "epochs", "adapter", "precision"].map((about) => found.get(about)),
      ["a/b", 4, 7, "lora", "bf16"],
    );
  });

  it("says that a fine-tune has no adapter", () =>
    assert.equal(facts(preset({ training_method: "FINE_TUNE" })).get("adapter"), "none"));

  it("leaves a model's own description alone", () => assert.equal(facts(preset({})).size, 0));
});
