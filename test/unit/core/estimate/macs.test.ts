import { strict as assert } from "node:assert";
import { isLatent, macsOf } from "../../../../src/core/estimate/macs.ts";
import { scenarioOf } from "../../../../src/core/estimate/plan.ts";
import { type Given, workload } from "./workload.ts";

function macs(given: Given) {
  const { scenario } = scenarioOf(workload(given));
  return macsOf(scenario.values, scenario.task, scenario.shape);
}

describe("macsOf", () => {
  it("takes the table's figure and scales it with the area", () => {
    const base = macs({ task: "vision", model: "resnet50" }).gmacs;
    assert.ok(base > 4 && base < 4.2);
    assert.ok(Math.abs(macs({ task: "vision", model: "resnet50", imageSize: 448 }).gmacs / base - 4) < 1e-9);
  });

  it("reckons from the size where the model is not listed", () => {
    const { gmacs, origin } = macs({ task: "vision", model: "my own net", paramsB: 0.025 });
    assert.equal(origin, "size");
    assert.ok(gmacs > 2 && gmacs < 8);
  });

  it("tells latent from pixel diffusion by name", () => {
    assert.equal(isLatent({ model: "runwayml/stable-diffusion-v1-5" }), true);
    assert.equal(isLatent({ model: "EDM CIFAR-10" }), false);
  });
});
