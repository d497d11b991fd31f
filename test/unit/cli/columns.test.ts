import assert from "node:assert/strict";
import { fittingColumns } from "../../../src/cli/columns.ts";

describe("a table in a terminal", () => {
  const rows = [
    ["Run", "Carbon", "Time"],
    ["a/long/path.py", "1 kg", "2 h"],
  ];

  for (const width of [undefined, 28])
    it(`stays whole where it fits into ${width ?? "a file"}`, () =>
      assert.deepEqual(fittingColumns(rows, width), [
        "Run             Carbon  Time",
        "a/long/path.py  1 kg    2 h",
      ]));

  it("has a line for each name where it does not", () =>
    assert.deepEqual(fittingColumns(rows, 20), ["Run", "  Carbon  Time", "a/long/path.py", "  1 kg    2 h"]));
});
