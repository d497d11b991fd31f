import assert from "node:assert/strict";
import { parser } from "@lezer/python";
import fc from "fast-check";
import { pythonTree } from "../../../../src/core/parse/pythonTree.ts";

const LINES = Array.from({ length: 400 }, (_, i) => `value_${i} = call_${i}(${i}, name="text ${i}")\n`);
const TEXT = `"""A long file."""\n${"# head\n".repeat(40)}${LINES.join("")}`;

describe("pythonTree", () => {
  it("gives the same tree as a parse from nothing, whatever was edited", () => {
    fc.assert(
      fc.property(
        fc.nat(TEXT.length - 1),
        fc.nat(60),
        fc.constantFrom("", "x", "(", '"""', "\n    ", "def f():\n", "lr = 3e-4\n", ")"),
        (at, removed, added) => {
          pythonTree(TEXT);
          const edited = TEXT.slice(0, at) + added + TEXT.slice(at + removed);
          assert.equal(pythonTree(edited).toString(), parser.parse(edited).toString());
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(30_000);
});
