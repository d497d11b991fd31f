import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function hours(given: Given) {
  const outcome = estimate(workload(given));
  assert.ok("hours" in outcome);
  return outcome.hours;
}

const UNTOLD: Given = { task: "vision", model: "resnet50", framework: "pytorch", accelerator: "T4" };
const DRAWN: Given = {
  task: "inference",
  model: "Qwen/Qwen-Image",
  framework: "diffusers",
  accelerator: "A100",
};

describe("usualTime", () => {
  it("leaves a run of unknown amount that is soon over as its epochs say", () => {
    const once = hours({ ...UNTOLD, epochs: 1 }).p50;
    assert.ok(Math.abs(hours({ ...UNTOLD, epochs: 3 }).p50 / once - 3) < 1e-6);
  });

  it("takes no run of unknown amount in found code for one of more than a week, of more than a day on a lent card", () => {
    assert.ok(hours({ ...UNTOLD, epochs: 1e6 }).p50 <= 168);
    assert.ok(hours({ ...UNTOLD, epochs: 1e6, provider: "colab" }).p50 <= 24);
    assert.ok(hours(DRAWN).p50 <= 168);
  });

  it("says nothing of what is told, of what a person describes, nor of large laboratories' code", () => {
    const told = { ...UNTOLD, epochs: 1e5, examples: 1e6 };
    assert.ok(hours(told).p10 > 168);
    assert.ok(hours({ task: "vision", model: "resnet50", accelerator: "T4", epochs: 1e5 }).p10 > 168);
    assert.ok(hours({ ...DRAWN, requests: 1e6 }).p10 > 168);
  });
});
