import assert from "node:assert/strict";
import fc from "fast-check";
import { parseNotebook } from "../../../../src/core/parse/notebook.ts";
import { withoutOutputs } from "../../../../src/core/parse/notebookOutputs.ts";

const long = "x".repeat(5000);
const cell = (source: string, outputs: unknown) => ({ cell_type: "code", outputs, source });

describe("withoutOutputs", () => {
  it("cuts what cells printed, and knows where the rest stands", () => {
    const raw = JSON.stringify({ cells: [cell("a = 1", [{ text: `]"${long}\\` }]), cell("b = 2", [])] });
    const { text, rawAt } = withoutOutputs(raw);
    assert.ok(text.length < 200);
    assert.deepEqual(JSON.parse(text).cells[0], cell("a = 1", []));
    assert.equal(rawAt(text.indexOf("b = 2")), raw.indexOf("b = 2"));
    assert.equal(rawAt(text.indexOf("cells")), raw.indexOf("cells"));
  });

  it("leaves an array that is not closed, and a text in code that looks like one", () => {
    for (const raw of [
      `{"cells": [{"outputs": [{"text": "${long}`,
      JSON.stringify({ cells: [cell(`x = {"outputs": ["${long}"]}`, [])] }),
    ])
      assert.equal(withoutOutputs(raw).text, raw);
  });

  it("gives the places that the whole notebook has, whatever was printed", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.json()), { maxLength: 5 }), (cells) => {
        const raw = JSON.stringify({
          cells: cells.map(([source, printed]) => cell(source, [printed, long, [JSON.parse(printed)]])),
        });
        const notebook = parseNotebook(raw);
        assert.deepEqual(
          notebook.cells.map((one) => one.source),
          cells.map(([source]) => source),
        );
        for (const one of notebook.cells)
          for (const [i, offset] of one.rawOffsets.slice(0, -1).entries()) {
            const written = raw[offset];
            assert.ok(written === one.source[i] || written === "\\", `${written} for ${one.source[i]}`);
          }
      }),
    );
  });
});
