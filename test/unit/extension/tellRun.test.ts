import assert from "node:assert/strict";
import fc from "fast-check";
import { readTold } from "../../../src/core/workload/told.ts";
import { mergedTold } from "../../../src/extension/tellRun.ts";

/** What the core reads of the text, by run. */
function read(text: string) {
  const { told, problems } = readTold(".wattlens.json", text);
  assert.deepEqual(problems, []);
  return told.map(({ run, inputs }) => [
    run,
    Object.fromEntries(Object.entries(inputs).map(([name, sourced]) => [name, sourced?.value])),
  ]);
}

describe("what a person tells of a run, written to .wattlens.json", () => {
  it("begins a file that is not there, and the core reads it", () => {
    const text = mergedTold("", "a.py#0", { dataset: ["x", "y"], hours: 2 }) ?? "";
    assert.deepEqual(JSON.parse(text), { runs: { "a.py#0": { dataset: ["x", "y"], hours: 2 } } });
    assert.deepEqual(read(text), [["a.py#0", { dataset: ["x", "y"], hours: 2 }]]);
  });

  it("is merged: other runs, other values and the layout stay", () => {
    const before = '{\n  "note": 1,\n  "runs": {\n    "a": { "hours": 3, "nodes": 2 }\n  }\n}\n';
    const after = mergedTold(before, "a", { hours: 5 }) ?? "";
    assert.equal(after, before.replace("3", "5"));
    const both = mergedTold(after, "b", { region: "eu-north-1" }) ?? "";
    assert.deepEqual(Object.keys(JSON.parse(both).runs), ["a", "b"]);
  });

  for (const [what, text] of [
    ["half a file", '{"runs": {"a'],
    ["a list", "[1]"],
    ["runs that are none", '{"runs": []}'],
    ["a run that is none", '{"runs": {"a": 7}}'],
  ] as const) {
    it(`${what} is left as it is`, () => assert.equal(mergedTold(text, "a", { hours: 1 }), undefined));
  }

  it("any name of a run is read back", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (run) => {
        fc.pre(run !== "__proto__");
        const text = mergedTold("", run, { hours: 1 }) ?? "";
        assert.deepEqual(JSON.parse(text).runs[run], { hours: 1 });
      }),
    );
  });
});
