import { strict as assert } from "node:assert";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import { type Given, workload } from "./workload.ts";

function tuned(given: Given) {
  const outcome = estimate(
    workload({ task: "lora", model: "mistralai/Mistral-7B-v0.1", acceleratorCount: 1, hours: 2, ...given }),
  );
  assert.ok("hours" in outcome);
  return outcome;
}
const width = ({ p10, p90 }: { p10: number; p90: number }) => p90 / p10;
const cards = (given: Given) => tuned(given).acceleratorEnergyKWh;

describe("power of the cards where the hours are told", () => {
  it("is less sure where the amount of work is not told, and seldom above the limit", () => {
    const unknown = cards({ accelerator: "RTX 3090" });
    const known = cards({ accelerator: "RTX 3090", examples: 8000, epochs: 1, sequenceLength: 1024 });
    assert.ok(width(unknown) > 1.3 && width(unknown) < 1.7, `${width(unknown)}`);
    assert.ok(width(known) > 1);
    assert.ok(unknown.p90 <= 0.35 * 2 * 1.02 && unknown.p90 > 0.35 * 2 * 0.95, `${unknown.p90} kWh`);
  });

  it("may be that of one card of four in a desktop, one of which computes at a time; not in a server", () => {
    const least = (accelerator: string) => {
      const { p10, p50 } = cards({ accelerator, acceleratorCount: 4 });
      return p10 / p50;
    };
    assert.ok(least("RTX 4090") < 0.55, `${least("RTX 4090")}`);
    assert.ok(least("A100 80GB SXM") > 0.6, `${least("A100 80GB SXM")}`);
  });
});

describe("a laptop", () => {
  it("is found by either of its names and may give its card half of the most", () => {
    const laptop = cards({ accelerator: "RTX 4070 Laptop" });
    assert.deepEqual(cards({ accelerator: "RTX 4070 Mobile" }), laptop);
    assert.ok(laptop.p10 < 0.55 * 0.115 * 2 && laptop.p90 > 0.085 * 2, `${laptop.p10} to ${laptop.p90} kWh`);
  });

  it("draws some watts beside its card, fewer than a desktop", () => {
    const beside = (accelerator: string) => tuned({ accelerator }).hostEnergyKWh.p50;
    assert.ok(beside("RTX 4070 Laptop") > 0.03 && beside("RTX 4070 Laptop") < 0.6 * beside("RTX 4070"));
    assert.equal(beside("Apple M2 Pro"), 0);
  });
});
