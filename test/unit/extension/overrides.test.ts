import assert from "node:assert/strict";
import fc from "fast-check";
import { mergedOverrides, readOverrides } from "../../../src/extension/overrides.ts";

describe("what .wattlens.json tells of runs", () => {
  it("holds each right value; each wrong one is a problem that names it", () => {
    const { runs, problems } = readOverrides(
      '{"runs": {"a.py#0": {"hours": 3, "nodes": -1, "colour": "red"}, "b.py#0": 7}}',
    );
    assert.deepEqual([...runs], [["a.py#0", { hours: 3 }]]);
    assert.deepEqual(
      problems.map(({ field, code }) => [field, code]),
      [
        ["nodes", "invalid-value"],
        ["colour", "invalid-value"],
        ["runs", "invalid-value"],
      ],
    );
  });

  for (const [what, text] of [
    ["half a file", '{"runs": {"a'],
    ["a list", "[1]"],
    ["runs that are none", '{"runs": []}'],
  ] as const) {
    it(`${what} tells nothing, and is a problem`, () => {
      const { runs, problems } = readOverrides(text);
      assert.equal(runs.size, 0);
      assert.equal(problems.length, 1);
      assert.equal(mergedOverrides(text, "a", { hours: 1 }), undefined);
    });
  }

  it("no text makes it throw", () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readOverrides(text)));
  });

  it("is merged: comments, other runs and other values stay", () => {
    const before = '{\n  // ours\n  "runs": {\n    "a": { "hours": 3, "nodes": 2 }\n  }\n}\n';
    const after = mergedOverrides(before, "a", { hours: 5 }) ?? "";
    assert.match(after, /\/\/ ours/);
    assert.deepEqual(readOverrides(after).runs.get("a"), { hours: 5, nodes: 2 });
    const both = mergedOverrides(after, "b", { region: "eu-north-1" }) ?? "";
    assert.deepEqual([...readOverrides(both).runs.keys()], ["a", "b"]);
  });

  it("begins a file that is not there", () => {
    const text = mergedOverrides("", "a", { dataset: ["x", "y"] }) ?? "";
    assert.deepEqual(JSON.parse(text), { runs: { a: { dataset: ["x", "y"] } } });
  });
});
