import assert from "node:assert/strict";
import fc from "fast-check";
import { logNormal, type Quantity, type Unit } from "../../../src/core/model/quantity.ts";
import {
  formatAmount,
  formatBelow,
  formatCount,
  formatFactor,
  formatQuantity,
  formatShare,
  formatValue,
} from "../../../src/present/format.ts";
import { english } from "../../../src/present/words.ts";

const kg = (p10: number, p50: number, p90: number): Quantity => ({ p10, p50, p90, unit: "kgCO2e" });

describe("formatQuantity", () => {
  const cases: readonly [Quantity, string][] = [
    [kg(0.6, 1.4, 3.2), "1.4 kgCO₂e (0.6–3.2)"],
    [kg(0.3, 1.4, 7), "1 kgCO₂e (0.3–7)"],
    [kg(0.021, 0.044, 0.092), "44 gCO₂e (21–92)"],
    [kg(0.00012, 0.00034, 0.0009), "0.3 gCO₂e (0.1–0.9)"],
    [kg(310_000, 552_000, 980_000), "550 tCO₂e (310–980)"],
    [{ p10: 1.1, p50: 2.04, p90: 3.6, unit: "h" }, "2 h (1.1–3.6)"],
    [{ p10: 0.01, p50: 0.02, p90: 0.03, unit: "h" }, "72 s (36–110)"],
    [{ p10: 5, p50: 5, p90: 5, unit: "kWh" }, "5 kWh"],
  ];
  for (const [quantity, expected] of cases) {
    it(expected, () => assert.equal(formatQuantity(quantity, english).full, expected));
  }

  it("is said whole", () => {
    const spoken = "1.4 kilograms of CO₂e, most likely between 0.6 and 3.2";
    assert.equal(formatQuantity(kg(0.6, 1.4, 3.2), english).spoken, spoken);
    assert.match(formatQuantity(kg(200, 1000, 5000), english).spoken, /^1 tonne of CO₂e,/);
    assert.equal(formatValue(63e6, "token", english), "63 M tokens");
    assert.equal(formatValue(1, "request", english), "1 request");
  });

  it("follows the reader's language", () => {
    assert.equal(
      formatQuantity(kg(0.6, 1.4, 3.2), { ...english, locale: "de" }).full,
      "1,4 kgCO₂e (0,6–3,2)",
    );
  });

  it("never shows a zero for something that is not, nor more digits than the range supports", () => {
    const units = fc.constantFrom<Unit>("kgCO2e", "kWh", "h", "L", "W");
    const medians = fc.double({ min: -6, max: 8, noNaN: true }).map((power) => 10 ** power);
    const spreads = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(medians, spreads, units, (median, spread, unit) => {
        const { text } = formatQuantity(logNormal(median, spread, unit), english);
        const digits = (/[\d.,]+/.exec(text)?.[0] ?? "").replace(/[.,]/g, "").replace(/^0+|0+$/g, "");
        assert.ok(digits.length >= 1 && digits.length <= 2, text);
      }),
    );
  });
});

describe("the other formats", () => {
  it("rounds what is negligible up", () => {
    assert.equal(formatBelow(kg(0.0001, 0.0004, 0.0012), english), "< 2 gCO₂e");
    assert.equal(formatBelow(kg(0, 0, 0), english), "< 0.01 gCO₂e");
  });
  it("picks units, letters and signs", () => {
    assert.equal(formatAmount(0.032, "kWh", english), "32 Wh");
    assert.equal(formatCount(1.34e9, english), "1.34 B");
    assert.equal(formatCount(25_000, english), "25 k");
    assert.equal(formatCount(512, english), "512");
    assert.equal(formatValue(3.48e20, "FLOP", english), "348 EFLOP");
    assert.equal(formatValue(5e9, "FLOP", english), "5 GFLOP");
    assert.equal(formatValue(12, "FLOP", english), "12 FLOP");
    assert.equal(formatValue(35.9, "gCO2e/kWh", english), "35.9 gCO₂e/kWh");
    assert.equal(formatValue(40_100, "kWh", english), "40.1 MWh");
    assert.equal(formatValue(1770, "kgCO2e", english), "1770 kgCO₂e");
    assert.equal(formatValue(0.203, "1", english), "0.203");
    assert.equal(formatShare(0.354, english), "35 %");
    assert.equal(formatFactor(2.31, english), "×/÷ 2.3");
  });
});
