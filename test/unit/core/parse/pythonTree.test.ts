import assert from "node:assert/strict";
import type { Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import fc from "fast-check";
import { pythonTree } from "../../../../src/core/parse/pythonTree.ts";

const LINES = Array.from({ length: 400 }, (_, i) => `value_${i} = call_${i}(${i}, name="text ${i}")\n`);
const HEAD = `"""A long file."""\n${"# head\n".repeat(40)}`;
const METHODS = LINES.map((line, i) => (i % 8 === 0 ? `    def method_${i}(self):\n` : `        ${line}`));
const TEXTS = [
  HEAD + LINES.join(""),
  `${HEAD}@dataclass\nclass Long:\n${METHODS.join("")}\nLong().method_8()\n`,
];

/** Every node with its place: what is nested in what, and how far it reaches. */
function nodes(tree: Tree): string {
  const out: string[] = [];
  tree.iterate({
    enter({ name, from, to }) {
      out.push(`${name} ${from}-${to} (`);
    },
    leave: () => void out.push(")"),
  });
  return out.join("");
}

describe("pythonTree", () => {
  it("gives the same tree as a parse from nothing, whatever was edited", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.nat(LINES.join("").length - 1),
        fc.nat(60),
        fc.constantFrom("", "x", "(", '"""', "\n    ", "def f():\n", "lr = 3e-4\n", ")"),
        (text, at, removed, added) => {
          pythonTree(text);
          const edited = text.slice(0, at) + added + text.slice(at + removed);
          assert.equal(nodes(pythonTree(edited)), nodes(parser.parse(edited)));
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(30_000);
});
