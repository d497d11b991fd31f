import assert from "node:assert/strict";
import { timeTicks } from "../../../src/present/timeTicks.ts";

describe("timeTicks", () => {
  for (const [seconds, expected] of [
    [1, [0, 1]],
    [68, [0, 15, 30, 45, 60]],
    [100, [0, 30, 60, 90]],
    [600, [0, 120, 240, 360, 480, 600]],
    [9000, [0, 1800, 3600, 5400, 7200, 9000]],
    [200_000, [0, 43_200, 86_400, 129_600, 172_800]],
  ] as const)
    it(`${seconds} s`, () => assert.deepEqual(timeTicks(seconds), expected));
  it("stay few however long it takes", () => {
    for (const seconds of [0, 0.5, 1e9, 1e12]) assert.ok(timeTicks(seconds).length <= 6);
  });
});
