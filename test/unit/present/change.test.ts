import assert from "node:assert/strict";
import { formatChange, formatShareChange } from "../../../src/present/change.ts";
import { english } from "../../../src/present/words.ts";

describe("a difference", () => {
  for (const [p10, p50, p90, unit, text] of [
    [8.7, 17, 35, "kgCO2e", "17 kgCO₂e (8.7–35)"],
    [-35, -17, -8.7, "kgCO2e", "−17 kgCO₂e (−35 to −8.7)"],
    [2, 17, 200, "kWh", "20 kWh (2–200)"],
    [-37, 0.02, 214, "h", "about the same (−1.5 to 8.9 days)"],
    [-0.1, 2, 6, "h", "2 h (−0.1 to 6)"],
    [0, 0, 0, "kWh", "0 Wh"],
    [3, 3, 3, "h", "3 h"],
  ] as const) {
    it(`${p10}…${p90} ${unit} is ${text}`, () =>
      assert.equal(formatChange({ p10, p50, p90, unit }, english), text));
  }

  it("a share", () =>
    assert.equal(formatShareChange({ p10: 0.6, p50: 0.68, p90: 0.753 }, english), "68 % (60–75)"));
});
