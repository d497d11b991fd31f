import assert from "node:assert/strict";
import { nearest } from "../../../../src/core/workload/nearest.ts";

const NAMES = ["task", "model", "paramsB", "tokensB", "acceleratorCount", "epochs"];
const cases: [string, string | undefined][] = [
  ["taks", "task"],
  ["Tokens_B", "tokensB"],
  ["accelerator-count", "acceleratorCount"],
  ["epoch", "epochs"],
  ["parmasB", "paramsB"],
  ["colour", undefined],
  ["", undefined],
];

describe("nearest", () => {
  for (const [written, meant] of cases)
    it(`${written} is ${meant}`, () => assert.equal(nearest(written, NAMES), meant));
});
