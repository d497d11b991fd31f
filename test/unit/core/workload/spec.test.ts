import assert from "node:assert/strict";
import fc from "fast-check";
import { parseSpec } from "../../../../src/core/workload/spec.ts";
import { specFields } from "../../../../src/core/workload/specSchema.ts";

const valuesOf = (json: unknown) =>
  Object.fromEntries(
    Object.entries(parseSpec(json).workload?.inputs ?? {}).map(([name, sourced]) => [name, sourced?.value]),
  );

const fieldsOf = (json: unknown) =>
  parseSpec(json).problems.map(({ code, field }) => `${code} ${field ?? ""}`.trim());

describe("parseSpec", () => {
  it("keeps what is given and nothing else", () => {
    const spec = {
      task: "lora",
      model: "meta-llama/Llama-2-7b-hf",
      paramsB: 6.74,
      tokensB: 0.01,
      hours: 2.5,
    };
    assert.deepEqual(valuesOf(spec), spec);
  });

  it("names the field that each value was told in", () => {
    assert.deepEqual(parseSpec({ paramsB: 7 }).workload?.inputs.paramsB?.provenance, {
      kind: "configured",
      setting: "paramsB",
    });
  });

  it("takes null and empty text as unknown", () => {
    assert.deepEqual(valuesOf({ hours: null, region: "", steps: 10 }), { steps: 10 });
    assert.deepEqual(parseSpec({ hours: null }).problems, []);
  });

  const precisions: readonly [string, string][] = [
    ["amp fp16", "fp16"],
    ["bfloat16", "bf16"],
    ["bf16-mixed", "bf16"],
    ["float32", "fp32"],
    ["TF32", "tf32"],
    ["16-mixed", "fp16"],
    ["8bit", "int8"],
  ];
  for (const [written, read] of precisions) {
    it(`reads the number format "${written}"`, () =>
      assert.deepEqual(valuesOf({ precision: written }), { precision: read }));
  }

  it("reads 4-bit formats as the storage of frozen weights too", () => {
    assert.deepEqual(valuesOf({ precision: "nf4" }), { precision: "int4", quantization: "int4" });
  });

  it("makes one data set a list", () =>
    assert.deepEqual(valuesOf({ dataset: "squad" }), { dataset: ["squad"] }));

  const misspelled: readonly [string, string][] = [
    ["params_b", "paramsB"],
    ["batchSize", "globalBatchSize"],
    ["acelerator", "accelerator"],
    ["gpus", "acceleratorCount"],
    ["GCO2EPERKWH", "gCO2ePerKWh"],
    ["tokens_b", "tokensB"],
    ["seqLen", "sequenceLength"],
    ["learningRateScheduleName", "docs/json.md"],
    ["__proto__x", "docs/json.md"],
    ["constructor", "docs/json.md"],
  ];
  for (const [name, meant] of misspelled) {
    it(`refuses "${name}" and points to ${meant}`, () => {
      const { workload, problems } = parseSpec({ [name]: 1, paramsB: 7 });
      assert.equal(workload, undefined);
      assert.equal(problems[0]?.code, "unknown-field");
      assert.equal(problems[0]?.field, name);
      assert.match(problems[0]?.message ?? "", new RegExp(meant));
    });
  }

  const wrong: readonly [object, string][] = [
    [{ paramsB: -1 }, "out-of-range paramsB"],
    [{ paramsB: 0 }, "out-of-range paramsB"],
    [{ paramsB: Number.NaN }, "invalid-value paramsB"],
    [{ hours: Number.POSITIVE_INFINITY }, "invalid-value hours"],
    [{ paramsB: "7" }, "invalid-value paramsB"],
    [{ model: 7 }, "invalid-value model"],
    [{ pue: 0.5 }, "out-of-range pue"],
    [{ task: "llm-pretraining" }, "invalid-value task"],
    [{ precision: "posit" }, "invalid-value precision"],
    [{ tf32: "yes" }, "invalid-value tf32"],
    [{ accelerator: ["A100"] }, "invalid-value accelerator"],
  ];
  for (const [spec, expected] of wrong) {
    it(`reports ${JSON.stringify(spec)} and goes on without it`, () => {
      assert.deepEqual(fieldsOf(spec), [expected]);
      assert.deepEqual(valuesOf(spec), {});
    });
  }

  it("counts unknown fields beyond the first twenty", () => {
    const { problems } = parseSpec(Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`f${i}`, i])));
    assert.equal(problems.length, 21);
    assert.match(problems[20]?.message ?? "", /30 more/);
  });

  it("takes a very long name for none", () => {
    const { problems } = parseSpec({ model: "a".repeat(100_000) });
    assert.equal(problems[0]?.field, "model");
    assert.ok((problems[0]?.message.length ?? 0) < 200);
  });

  it("allows a grid without carbon", () =>
    assert.deepEqual(valuesOf({ gCO2ePerKWh: 0 }), { gCO2ePerKWh: 0 }));

  for (const json of [null, [], "text", 3, undefined]) {
    it(`refuses ${JSON.stringify(json) ?? "undefined"}`, () =>
      assert.deepEqual(fieldsOf(json), ["invalid-value"]));
  }

  it("never throws", () => {
    const field = fc.constantFrom(...Object.keys(specFields));
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(field, fc.string()), fc.anything()), (json) => {
        assert.ok(Array.isArray(parseSpec(json).problems));
      }),
    );
  });
});
