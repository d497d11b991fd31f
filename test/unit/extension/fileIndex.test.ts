import assert from "node:assert/strict";
import type { FileDetections } from "../../../src/core/model/fact.ts";
import { createFileIndex } from "../../../src/extension/fileIndex.ts";

function reading(runs: number, broken = false): FileDetections {
  const anchor = { start: 10, end: 20 };
  const run = {
    detector: "d",
    role: "run",
    kind: "train",
    anchor,
    line: 1,
    rank: 50,
    facts: [],
    links: [],
  } as const;
  const problem = { code: "syntax", severity: "warning", message: "half typed" } as const;
  return {
    path: "train.py",
    language: "python",
    runs: Array.from({ length: runs }, () => run),
    fragments: [],
    problems: broken ? [problem] : [],
  };
}

describe("file index", () => {
  it("keeps the last good reading, moved, while the text does not parse", () => {
    const index = createFileIndex();
    index.take("train.py", reading(1), false);
    index.edit("train.py", [{ rangeOffset: 0, rangeLength: 0, text: "foo(" }]);
    assert.equal(index.take("train.py", reading(0, true), true), "kept");
    assert.equal(index.entries.get("train.py")?.detections.runs.length, 1);
    assert.equal(index.locate("train.py", 10), 14);
  });

  it("believes that a run is gone only after a pause", () => {
    const index = createFileIndex();
    index.take("train.py", reading(2), false);
    assert.equal(index.take("train.py", reading(1), true), "later");
    assert.equal(index.take("train.py", reading(1), false), "changed");
  });

  it("takes a file that never parsed as it is", () => {
    const index = createFileIndex();
    assert.equal(index.take("train.py", reading(0, true), false), "changed");
    assert.equal(index.take("train.py", reading(1, true), true), "changed");
  });
});
