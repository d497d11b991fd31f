import assert from "node:assert/strict";
import { formatChange, formatChangeSize, formatShareChange } from "../../../src/present/change.ts";
import { english } from "../../../src/present/words.ts";

describe("a difference", () => {
  for (const [p10, p50, p90, unit, text] of [
    [8.7, 17, 35, "kgCO2e", "17 kgCO₂e (8.7–35)"],
    [-35, -17, -8.7, "kgCO2e", "−17 kgCO₂e (−35 to −8.7)"],
    [2, 17, 200, "kWh", "20 kWh (2–200)"],
    [-37, 0.02, 214, "h", "about the same (−1.5 to 8.9 days)"],
    [-0.1, 2, 6, "h", "2 h (−0.1 to 6)"],
    [0, 360, 11_000, "kgCO2e", "400 kgCO₂e (0–10,000)"],
    [0, 0, 11_000, "kgCO2e", "about the same (0–11 tCO₂e)"],
    [0, 0, 0, "kWh", "0 Wh"],
    [3, 3, 3, "h", "3 h"],
  ] as const) {
    it(`${p10}…${p90} ${unit} is ${text}`, () =>
      assert.equal(formatChange({ p10, p50, p90, unit }, english), text));
  }

  it("its size alone has the same digits", () => {
    const size = (p10: number, p50: number, p90: number) =>
      formatChangeSize({ p10, p50, p90, unit: "kgCO2e" }, english);
    assert.equal(size(0.02, 0.082, 0.2), "80 gCO₂e");
    assert.equal(size(-35, -17, -8.7), "17 kgCO₂e");
    assert.equal(size(-1, 0.001, 2), "0 kgCO₂e");
  });

  it("a share", () =>
    assert.equal(formatShareChange({ p10: 0.6, p50: 0.68, p90: 0.753 }, english), "68 % (60–75)"));
});
