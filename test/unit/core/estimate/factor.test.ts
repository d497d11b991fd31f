import { strict as assert } from "node:assert";
import { createFactors, factorOf, quantileOf, scaled, term } from "../../../../src/core/estimate/factor.ts";
import { PRIORS } from "../../../../src/core/estimate/priors.ts";

const prior = {
  label: "x",
  unit: "1",
  p10: 2,
  p50: 4,
  p90: 16,
  max: 20,
  because: "test",
  citation: { title: "test", year: 2026 },
};

describe("quantileOf", () => {
  it("passes through the three points", () => {
    const factor = factorOf("x", prior, "run");
    assert.equal(quantileOf(factor)(0), 4);
    assert.ok(Math.abs(quantileOf(factor)(-1.2815515655446) - 2) < 1e-9);
    assert.ok(Math.abs(quantileOf(factor)(1.2815515655446) - 16) < 1e-9);
  });

  it("never passes the ceiling", () => assert.equal(quantileOf(factorOf("x", prior, "run"))(5), 20));
});

describe("term", () => {
  it("is a constant where the value is known", () => {
    const factors = createFactors();
    assert.equal(term(factors, "n", 8, "run")(new Float64Array(0)), 8);
    assert.equal(factors.list.length, 0);
  });

  it("is a factor where it is a range, and one factor for one id", () => {
    const factors = createFactors();
    const read = term(factors, "x", prior, "run");
    term(factors, "x", prior, "run");
    assert.equal(factors.list.length, 1);
    assert.equal(read(Float64Array.of(7)), 7);
  });
});

describe("priors", () => {
  it("are ordered, within their bounds, and cited with a year", () => {
    for (const [name, one] of Object.entries(PRIORS)) {
      assert.ok(0 < one.p10 && one.p10 <= one.p50 && one.p50 <= one.p90, name);
      assert.ok(one.citation.year >= 2015 && one.because.length > 10, name);
    }
  });

  it("scale as a whole", () => assert.deepEqual([scaled(prior, 2).p10, scaled(prior, 2).p90], [4, 32]));
});
