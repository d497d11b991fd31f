import assert from "node:assert/strict";
import type { Estimate } from "../../../src/core/model/estimate.ts";
import { distinctLabels } from "../../../src/present/runLabels.ts";

const labelsOf = (...runs: readonly (readonly [path: string, label: string])[]) => {
  const estimates = runs.map(([path, label], id) => ({ workload: { id: `${id}`, label, anchor: { path } } }));
  return [...distinctLabels(estimates as unknown as readonly Estimate[]).values()];
};

describe("what runs are called in a list", () => {
  it("a file's name where it tells all", () =>
    assert.deepEqual(labelsOf(["a/train.py", "train.py: bert"], ["b/train.py", "train.py: gpt2"]), [
      "train.py: bert",
      "train.py: gpt2",
    ]));

  it("with as many folders as tell files of one name apart", () => {
    assert.deepEqual(labelsOf(["x/a/main.py", "main.py"], ["x/b/main.py", "main.py"]), [
      "a/main.py",
      "b/main.py",
    ]);
    assert.deepEqual(
      labelsOf(["a/x/main.py", "main.py"], ["b/x/main.py", "main.py"], ["main.py", "main.py"]),
      ["a/x/main.py", "b/x/main.py", "main.py"],
    );
  });

  it("two runs of one file keep its name", () =>
    assert.deepEqual(labelsOf(["a/lab.ipynb", "lab.ipynb"], ["a/lab.ipynb", "lab.ipynb"]), [
      "lab.ipynb",
      "lab.ipynb",
    ]));
});
