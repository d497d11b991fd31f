import assert from "node:assert/strict";
import { linearTicks } from "../../../src/present/axis.ts";

describe("steps of a linear axis", () => {
  for (const [most, ticks] of [
    [1, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [412, [0, 100, 200, 300, 400, 500]],
    [0.0007, [0, 0.0002, 0.0004, 0.0006, 0.0008]],
    [3600, [0, 1000, 2000, 3000, 4000]],
    [0, [0]],
  ] as const)
    it(`up to ${most}: ${ticks.join(", ")}`, () => assert.deepEqual(linearTicks(most, 4), ticks));
});
