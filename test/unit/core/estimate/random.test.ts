import { strict as assert } from "node:assert";
import { normalCdf, normalDraws, probit } from "../../../../src/core/estimate/random.ts";

describe("normalDraws", () => {
  it("gives the same draws for the same key and others for another", () => {
    assert.deepEqual(normalDraws("grid", 100), normalDraws("grid", 100));
    assert.notDeepEqual(normalDraws("grid", 100), normalDraws("pue", 100));
  });

  it("has mean 0 and standard deviation 1", () => {
    const draws = normalDraws("any", 2000);
    const mean = draws.reduce((sum, z) => sum + z, 0) / 2000;
    const variance = draws.reduce((sum, z) => sum + z * z, 0) / 2000;
    assert.ok(Math.abs(mean) < 1e-9 && Math.abs(variance - 1) < 0.01);
  });

  it("draws keys independently", () => {
    const a = normalDraws("a", 2000);
    const b = normalDraws("b", 2000);
    const correlation = a.reduce((sum, z, k) => sum + z * (b[k] as number), 0) / 2000;
    assert.ok(Math.abs(correlation) < 0.08);
  });
});

describe("probit", () => {
  it("inverts the distribution function", () => {
    for (const p of [0.001, 0.02, 0.1, 0.5, 0.9, 0.99]) assert.ok(Math.abs(normalCdf(probit(p)) - p) < 1e-6);
    assert.ok(Math.abs(probit(0.9) - 1.2815515655446) < 1e-8);
  });
});
