import { strict as assert } from "node:assert";
import { createFactors } from "../../../../src/core/estimate/factor.ts";
import { repeatsInWords, repeatsOf } from "../../../../src/core/estimate/repeats.ts";
import { slowdownOf } from "../../../../src/core/estimate/slowdown.ts";

function middleOf(of: typeof repeatsOf, values: Parameters<typeof repeatsOf>[1]): number {
  const factors = createFactors();
  const read = of(factors, values);
  return read(Float64Array.from(factors.list, ({ p50 }) => p50));
}

describe("repeatsOf", () => {
  it("is once for a plain run", () => assert.equal(middleOf(repeatsOf, {}), 1));
  it("counts trials", () => assert.equal(middleOf(repeatsOf, { trials: 30 }), 30));
  it("multiplies trials, folds, seeds, loops and jobs, and each of k folds sees the data but one part", () => {
    assert.equal(middleOf(repeatsOf, { trials: 4, seeds: 3, launches: 2, jobs: 5 }), 120);
    assert.equal(middleOf(repeatsOf, { folds: 5, seeds: 3 }), 12);
    assert.equal(middleOf(repeatsOf, { folds: 5, steps: 1000 }), 5);
  });
  it("says in words what is multiplied", () => {
    assert.equal(
      repeatsInWords({ trials: 4, folds: 5, seeds: 3 }),
      "The training is run 60 times: 4 trials × 5 folds × 3 seeds. Of 5 folds each training was taken to go over all but one.",
    );
    assert.equal(repeatsInWords({ trials: 4 }), undefined);
  });
  it("takes a search without a number of trials for many trainings, and one of told hours or trials as told", () => {
    const search: typeof repeatsOf = (factors, values) => repeatsOf(factors, values, true);
    assert.equal(middleOf(search, {}), 100);
    assert.equal(middleOf(search, { trials: 7 }), 7);
    assert.equal(middleOf(search, { hours: 7 }), 1);
  });
  it("lets a pruner stop most of them", () =>
    assert.ok(middleOf(repeatsOf, { trials: 30, pruner: "hyperband" }) < 20));
  it("lets early stopping end a run", () => assert.equal(middleOf(repeatsOf, { earlyStopping: true }), 0.7));
  it("adds evaluation, the more often the more", () => {
    const rare = middleOf(repeatsOf, { evalsPerEpoch: 1 });
    const often = middleOf(repeatsOf, { evalEverySteps: 50, steps: 1000, epochs: 1 });
    assert.ok(rare > 1 && rare < 1.1 && often > rare);
  });
});

describe("slowdownOf", () => {
  const slowed = (values: Parameters<typeof slowdownOf>[1], tight?: "squeezed" | "offloaded") =>
    middleOf((factors, given) => slowdownOf(factors, given, tight), values);

  it("is none for plain training", () => assert.equal(slowed({}), 1));
  it("slows with checkpointing and offloading, and speeds up with compiling", () => {
    assert.equal(slowed({ gradientCheckpointing: true }), 1.15);
    assert.equal(slowed({ offload: true }), 4);
    assert.equal(slowed({}, "squeezed"), 1.35);
    assert.equal(slowed({}, "offloaded"), 4);
    assert.equal(slowed({ compile: true }), 0.85);
  });
});
