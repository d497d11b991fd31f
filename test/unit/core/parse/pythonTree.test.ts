import assert from "node:assert/strict";
import type { Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import fc from "fast-check";
import { type Pieces, piecesAfter, piecesOf } from "../../../../src/core/parse/pythonPieces.ts";
import { pythonTree } from "../../../../src/core/parse/pythonTree.ts";
import { changeBetween } from "../../../../src/core/parse/textEdit.ts";

const LINES = Array.from({ length: 400 }, (_, i) => `value_${i} = call_${i}(${i}, name="text ${i}")\n`);
const HEAD = `"""A long file."""\n${"# head\n".repeat(40)}`;
const METHODS = LINES.map((line, i) => (i % 8 === 0 ? `    def method_${i}(self):\n` : `        ${line}`));
const TEXTS = [
  HEAD + LINES.join(""),
  `${HEAD}@dataclass\nclass Long:\n${METHODS.join("")}\nLong().method_8()\n`,
];

/** Long blocks in long blocks, with all that stands between statements. */
const NESTED = `class Long(Base):
    """Text (of
    def no():
    """

    field: int = 1
    # above
    @property
    # between
    @other(
      1
    )
    def first(self, a=[
        1]):
        for x in (a,
    b):
            y = '''
  z'''
${METHODS.slice(1, 9)
  .map((line) => `    ${line}`)
  .join("")}
            # in the loop
        # in the method
    # in the class
    async def second(self):
        with a as b: c()
        if a:
            b()
        elif c:
${LINES.slice(0, 60)
  .map((line) => `            ${line}`)
  .join("")}
        else:
            d()
        return {
        }
  # below it
# at the margin
`;

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

function treeOf(text: string, pieces: Pieces = piecesOf(text)): string {
  return nodes(pythonTree(pieces, text.length));
}

describe("pythonTree", () => {
  it("gives the same pieces and the same tree as a parse from nothing, whatever was edited", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TEXTS),
        fc.nat(LINES.join("").length - 1),
        fc.nat(60),
        fc.constantFrom("", "x", "(", '"""', "\n    ", "def f():\n", "lr = 3e-4\n", ")"),
        (text, at, removed, added) => {
          const before = piecesOf(text);
          pythonTree(before, text.length);
          const edited = text.slice(0, at) + added + text.slice(at + removed);
          const after = piecesAfter(before, changeBetween(text, edited), edited);
          assert.deepEqual(after.starts, piecesOf(edited).starts);
          assert.ok(treeOf(edited, after) === treeOf(edited), `${at} -${removed} +${added}`);
        },
      ),
      { numRuns: 60 },
    );
  }).timeout(180_000);

  it("gives the tree of the whole text, piece by piece", () => {
    const bodies = [
      "if a:\n    b()\nelse:\n    c()\n",
      "try:\n    a()\nexcept E:\n    pass\nfinally:\n    b()\n",
      '@dataclass\n# why\n@other(\n  1\n)\nclass A:\n    """\nText (of\nclass X:\n    """\n    x: int = 1\n',
      "call(\n'a', # (\n[\n1],\n)\n",
      "text = '''\ndef no(\n\\'''\n'''\n",
      "long = 1 + \\\n2\n\n\nx = {\n}\n",
      NESTED,
      NESTED.replaceAll("\n", "\r\n"),
      NESTED.replaceAll("    ", "\t"),
      "for i in x:\n    y()\n\n# a comment\n\nwith a as b: c()\n",
      "async def f():\n\tawait g()\n",
      "s = 'it\\'s ('\r\n\r\nt = f\"{a['b']}\"\r\n",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bodies), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = HEAD + LINES.join("") + parts.join("");
        assert.ok(treeOf(text) === nodes(parser.parse(text)), text.slice(-300));
      }),
      { numRuns: 30 },
    );
  }).timeout(180_000);

  it("lets an open bracket reach no further than to the next definition", () => {
    const text = `${HEAD}${LINES.join("")}x = call(\n\ndef f():\n    pass\n`;
    assert.match(treeOf(text), /FunctionDefinition/);
    const methods = (one: string) => treeOf(one).match(/FunctionDefinition/g)?.length;
    const [, long = ""] = TEXTS;
    assert.equal(methods(long.replace("call_1(1", "call_1(1, (")), methods(long));
  });
});
