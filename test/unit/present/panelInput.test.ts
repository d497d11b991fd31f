import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parsedInput, tellable, tellableNames, writtenInput } from "../../../src/present/panelInput.ts";

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

describe("the contributed schema of .wattlens.json", () => {
  it("has exactly the inputs that can be told", () => {
    const schema = JSON.parse(readFileSync("media/wattlens.schema.json", "utf8"));
    const { properties } = schema.definitions.run;
    assert.deepEqual(Object.keys(properties), Object.keys(tellable));
  });
});
