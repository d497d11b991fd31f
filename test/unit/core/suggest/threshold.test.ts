import assert from "node:assert/strict";
import { type Comparison, comparison } from "../../../../src/core/estimate/whatIf.ts";
import { rules, suggest } from "../../../../src/core/suggest/index.ts";
import { isWorthSaying } from "../../../../src/core/suggest/threshold.ts";
import { workload } from "../estimate/workload.ts";
import { around, estimated, of, speak, vision, without } from "./cases.ts";

describe("thresholds of silence", () => {
  it("are tried for every rule", () => {
    const told = new Set(speak.map(([rule]) => rule));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !told.has(id)),
      [],
    );
  });

  const amounts = ["examples", "requests", "tokensB", "steps"] as const;
  for (const [rule, given] of speak) {
    it(`${rule}: is silent about a run of less than 50 Wh (${given.model})`, () => {
      const small = Object.fromEntries(
        amounts.flatMap((name) => (given[name] === undefined ? [] : [[name, name === "tokensB" ? 1e-9 : 1]])),
      );
      const run = workload({ ...without(given, "trials", "epochs"), ...small, maxOutputTokens: 1 });
      const forecast = estimated(run);
      assert.ok(forecast.energyKWh.p50 < 0.05, String(forecast.energyKWh.p50));
      assert.deepEqual(suggest(run, forecast, around), []);
    });

    it(`${rule}: is shown only with a saving that is large and likely enough (${given.model})`, () => {
      const run = workload(given);
      const forecast = estimated(run);
      const ideas = of(rule, given);
      const shown = suggest(run, forecast, around).filter((one) => one.rule === rule);
      for (const { saving } of shown) {
        const { p10, p50 } = saving.savedFraction;
        assert.ok(p50 >= 0.05 && (p10 >= 0 || p50 >= 0.1), JSON.stringify(saving.savedFraction));
        assert.ok(p50 * forecast.energyKWh.p50 >= 0.01);
      }
      for (const { saving } of ideas) {
        const halved = { ...saving, savedFraction: { p10: -0.01, p50: 0.09, p90: 0.3 } };
        const noise = { ...saving, savedFraction: { p10: 0.04, p50: 0.045, p90: 0.05 } };
        assert.ok(!isWorthSaying(halved, forecast) && !isWorthSaying(noise, forecast));
        // However sure: a change after which the shown figure is no lower.
        assert.ok(!isWorthSaying({ ...saving, after: forecast }, forecast));
      }
    });
  }
});

describe("savings beyond what was ever published", () => {
  const run = workload(vision);
  const compared = comparison(run);
  // As if stopping early saved nearly all of it.
  const saved: Comparison["saved"] = (patch) => {
    const saving = compared.saved(patch);
    if (!("after" in saving) || patch.earlyStopping === undefined) return saving;
    const savedKgCO2e = { ...saving.savedKgCO2e, p50: 1e6 };
    return { ...saving, savedKgCO2e, savedFraction: { p10: 0.8, p50: 0.9, p90: 0.95 } };
  };
  const shown = suggest(run, estimated(run), {}, { ...compared, saved });

  it("do not lead, however large they are", () => {
    assert.deepEqual(
      shown.map(({ rule }) => rule),
      ["smaller-model", "early-stopping", "mixed-precision"],
    );
  });
  it("say so", () => {
    for (const { rule, tradeOff } of shown)
      assert.equal(/Published savings of this kind reach 50 %/.test(tradeOff), rule === "early-stopping");
  });
});
