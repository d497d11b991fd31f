import { strict as assert } from "node:assert";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function place(given: Given) {
  return scenarioOf(workload({ task: "lora", paramsB: 7, accelerator: "A100", ...given })).scenario.place;
}

function spread(given: Given): number {
  const { grid } = place(given);
  return typeof grid === "number" ? 1 : grid.p90 / grid.p10;
}

describe("placeOf", () => {
  it("is surer of a region than of a country, and of a country than of the world", () => {
    const region = spread({ provider: "aws", region: "eu-west-1" });
    const country = spread({ country: "DE" });
    const mixed = spread({ country: "US" });
    assert.ok(region < country && country < mixed && mixed < spread({}));
  });

  it("reads a country given as the region", () => {
    assert.equal(place({ region: "FR" }).zone, "FRA");
  });

  it("gives one boundary for all clouds, so that regions may be ranked", () => {
    assert.equal(place({ provider: "gcp", region: "europe-west1" }).boundary, "lifecycle");
    assert.equal(place({ provider: "aws", region: "us-east-1" }).boundary, "lifecycle");
  });

  it("has no facility around a desktop", () => {
    assert.equal(place({ accelerator: "RTX 4090" }).pue, 1);
  });

  it("names the place, or says that only the grid is given", () => {
    assert.match(place({ provider: "aws", region: "eu-west-1" }).name, /^aws eu-west-1 \(/);
    assert.equal(place({ gCO2ePerKWh: 300 }).name, "given grid");
  });
});
