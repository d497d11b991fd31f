import assert from "node:assert/strict";
import { runsPerYear } from "../../../../src/core/parse/cron.ts";

describe("a schedule", () => {
  for (const [schedule, times] of [
    ["0 3 * * *", 365],
    ["@daily", 365],
    ["0 3 * * 1", 52],
    ["0 3 * * MON-FRI", 261],
    ["30 2 1 * *", 12],
    ["0 0 1 jan *", 1],
    ["0 */6 * * *", 1461],
    ["0,30 9-17 * * 1-5", 4696],
    ["0 0 1,15 * 0,7", 73],
  ] as const)
    it(`${schedule} starts ${times} times a year`, () =>
      assert.equal(Math.round(runsPerYear(schedule) ?? 0), times));

  for (const none of [
    "",
    "daily",
    "0 3 * *",
    "61 3 * * *",
    "0 3 * * MONDAY",
    "0 3 * * 1 2026",
    "0 3/0 * * *",
  ])
    it(`“${none}” is none`, () => assert.equal(runsPerYear(none), undefined));
});
