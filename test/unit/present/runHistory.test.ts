import assert from "node:assert/strict";
import { changeOf, type PastEstimate } from "../../../src/present/runHistory.ts";
import { english } from "../../../src/present/words.ts";

/** Newest first. */
function commits(...likeliest: readonly (number | undefined)[]): readonly PastEstimate[] {
  return likeliest.map((p50, index) => ({
    hash: `c${index}`,
    subject: "",
    ...(p50 === undefined
      ? {}
      : { totalKgCO2e: { p10: p50 / 2, p50, p90: p50 * 2, unit: "kgCO2e" as const } }),
  }));
}

describe("changeOf", () => {
  for (const [likeliest, expected] of [
    [[10, 4], "× 2.5"],
    [[2, 8], "÷ 4"],
    [[3, 3.001], "unchanged"],
    [[5], ""],
    [[undefined, 5], ""],
    [[10, undefined, 5], "× 2"],
    [[10, 0], ""],
  ] as const) {
    it(`${likeliest.join(" after ")} is "${expected}"`, () => {
      assert.equal(changeOf(commits(...likeliest), 0, english), expected);
    });
  }
});
