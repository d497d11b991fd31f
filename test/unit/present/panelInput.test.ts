import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { specFields, TASKS } from "../../../src/core/workload/specSchema.ts";
import { parsedInput, patchTold, tellableNames, writtenInput } from "../../../src/present/panelInput.ts";

describe("what a person types for an input", () => {
  for (const [name, typed, expected] of [
    ["acceleratorCount", "8", 8],
    ["acceleratorCount", "0", undefined],
    ["acceleratorCount", "2.5", undefined],
    ["hours", "1,5", 1.5],
    ["hours", "-3", undefined],
    ["hours", "0", undefined],
    ["hours", "soon", undefined],
    ["gCO2ePerKWh", "0", 0],
    ["pue", "0.9", undefined],
    ["pue", "1.1", 1.1],
    ["examples", "25,000", 25_000],
    ["examples", "2e6", 2_000_000],
    ["tokensB", " 1.4 ", 1.4],
    ["accelerator", " H100 ", "H100"],
    ["accelerator", "   ", undefined],
    ["accelerator", "x".repeat(201), undefined],
    ["precision", "BF16", "bf16"],
    ["precision", "bf17", undefined],
    ["dataset", "imdb, squad,", ["imdb", "squad"]],
  ] as const) {
    it(`${name}: "${typed.slice(0, 20)}"`, () => assert.deepEqual(parsedInput(name, typed), expected));
  }

  it("a written value is read back as it was", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (hours) => {
        assert.equal(parsedInput("hours", writtenInput(hours)), hours);
      }),
    );
  });

  it("no text makes it throw, or makes a number that is none", () => {
    fc.assert(
      fc.property(fc.constantFrom(...tellableNames), fc.string(), (name, typed) => {
        const value = parsedInput(name, typed);
        assert.ok(typeof value !== "number" || Number.isFinite(value));
      }),
    );
  });
});

describe("what was told as a change", () => {
  it("takes the place of what tells the same in another way", () => {
    assert.deepEqual(patchTold({ epochs: 3, hours: 2 }), {
      epochs: 3,
      hours: 2,
      steps: undefined,
      tokensB: undefined,
    });
    assert.deepEqual(patchTold({}), {});
  });
});

describe("the contributed schema of .wattlens.json", () => {
  it("has exactly the inputs that the core reads, and all that the report can tell", () => {
    const schema = JSON.parse(readFileSync("media/wattlens.schema.json", "utf8"));
    const { properties } = schema.definitions.run;
    assert.deepEqual(Object.keys(properties), Object.keys(specFields));
    assert.deepEqual(properties.task.enum, TASKS);
    assert.deepEqual(
      tellableNames.filter((name) => !(name in properties)),
      [],
    );
  });
});
