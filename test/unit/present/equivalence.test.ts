import assert from "node:assert/strict";
import { equivalence } from "../../../src/present/equivalence.ts";
import { english } from "../../../src/present/words.ts";

const amounts = (kg: number) => ({
  totalKgCO2e: { p10: kg / 2, p50: kg, p90: kg * 2, unit: "kgCO2e" as const },
  energyKWh: { p10: kg, p50: kg * 2, p90: kg * 4, unit: "kWh" as const },
});

describe("an everyday comparison", () => {
  for (const [kg, pattern] of [
    [0.05, /^As much electricity as [\d.]+–[\d.]+ full charges of a smartphone\.$/],
    [20, /^As much as [\d.]+–[\d.]+ km in an average European car\.$/],
    [200, /^As much as [\d.]+–[\d.]+ km in an average European car\.$/],
    [2000, /^As much as [\d.]+–[\d.]+ seats on a flight/],
    [500_000, /^As much as [\d.]+–[\d.]+ (seats on a flight|cars over their lifetime)/],
  ] as const) {
    it(`of ${kg} kg is one, by size, with its range and source`, () => {
      const found = equivalence(amounts(kg), english);
      assert.match(found?.text ?? "", pattern);
      assert.match(found?.source ?? "", /\(\d{4}\)$/);
    });
  }

  it("there is one for every amount from a gram to a thousand tonnes", () => {
    for (let kg = 0.02; kg < 1e6; kg *= 1.3) assert.ok(equivalence(amounts(kg), english), `${kg} kg`);
  });

  it("nothing is said of next to nothing", () =>
    assert.equal(equivalence(amounts(1e-6), english), undefined));
});
