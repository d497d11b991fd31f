import { strict as assert } from "node:assert";
import { estimate } from "../../src/core/estimate/estimate.ts";
import type { Quantity } from "../../src/core/model/quantity.ts";
import { workload } from "../unit/core/estimate/workload.ts";
import { PUBLISHED_RUNS } from "./facts.ts";

function contains({ p10, p90 }: Quantity, value: number): boolean {
  return value >= p10 && value <= p90;
}

describe("published runs, forecast without their durations", () => {
  for (const run of PUBLISHED_RUNS) {
    it(`${run.name}: the published figure lies inside the range, or the file says why not`, () => {
      const one = estimate(workload(run.given));
      assert.ok("totalKgCO2e" in one);
      const inside: boolean[] = [];
      if (run.acceleratorHours !== undefined)
        inside.push(contains(one.acceleratorHours, run.acceleratorHours));
      if (run.energyKWh !== undefined) {
        const forecast = run.energyKWh.covers === "accelerators" ? one.acceleratorEnergyKWh : one.energyKWh;
        inside.push(contains(forecast, run.energyKWh.value));
      }
      const words = `${run.name}: ${JSON.stringify(one.acceleratorHours)} ${JSON.stringify(one.energyKWh)}`;
      assert.equal(inside.every(Boolean), run.outsideBecause === undefined, words);
    });
  }
});
