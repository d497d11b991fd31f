import assert from "node:assert/strict";
import fc from "fast-check";
import { withoutMarimoCells } from "../../../../src/core/parse/marimo.ts";

const top = "import marimo\n\napp = marimo.App()\n\n";
/** A text without its margins' blanks, so that what was blanked is not seen. */
const lines = (text: string) => text.split("\n").flatMap((line) => line.trimEnd() || []);

describe("withoutMarimoCells", () => {
  it("makes the cells the file's own code", () => {
    const text = `${top}@app.cell(hide_code=True)
async def _(
    model,
    np,
):
    trained = model.fit(
        epochs=2,
    )
    return (
        trained,
    )


@app.function
def twice(x):
    return 2 * x


@app.cell
def loads():
    model = load()
    return (model,)


if __name__ == "__main__":
    app.run()
`;
    assert.deepEqual(lines(withoutMarimoCells(text)), [
      ...lines(top),
      "if True:",
      "    trained = model.fit(",
      "        epochs=2,",
      "    )",
      "    pass",
      "def twice(x):",
      "    return 2 * x",
      "if True:",
      "    model = load()",
      "    pass",
      'if __name__ == "__main__":',
      "    app.run()",
    ]);
  });

  it("leaves what is no marimo notebook as it is", () => {
    for (const text of [
      "",
      "@app.cell\ndef _():\n    return\n",
      "# app = marimo.App()\n@app.cell\ndef _():\n    return\n",
      'text = "marimo.App("\n',
    ])
      assert.equal(withoutMarimoCells(text), text);
  });

  it("keeps every character in its place", () => {
    const piece = fc.constantFrom(
      "@app.cell\n",
      "@app.cell(hide_code=True)\n",
      "def _(a, b):\n",
      "async def _():\n",
      "def _(\n",
      "    a,\n):\n",
      "    x = 1\n",
      "    return\n",
      "    return (a,)\n",
      "@app.function\n",
      "with app.setup:\n",
      "app._unparsable_cell(\n",
      "\r\n",
      "é\ud83d\ude00",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = top + pieces.join("");
        const plain = withoutMarimoCells(text);
        assert.equal(plain.length, text.length);
        assert.deepEqual(
          [...plain.matchAll(/\n/g)].map(({ index }) => index),
          [...text.matchAll(/\n/g)].map(({ index }) => index),
        );
        for (const one of plain.matchAll(/x = 1/g))
          assert.equal(text.slice(one.index, one.index + 5), "x = 1");
      }),
    );
  });
});
