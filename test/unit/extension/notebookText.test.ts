import assert from "node:assert/strict";
import { notebookText } from "../../../src/extension/notebookText.ts";

const cells = [
  { kind: "markdown", text: "# Title" },
  { kind: "code", text: 'a = "x"\ntrainer.train()' },
] as const;

describe("notebookText", () => {
  it("writes what Jupyter would read", () => {
    const json = JSON.parse(notebookText(cells, "python").text);
    assert.deepEqual(
      json.cells.map(({ source }: { source: string[] }) => source.join("")),
      cells.map(({ text }) => text),
    );
    assert.equal(json.metadata.language_info.name, "python");
  });

  it("keeps what the notebook says of itself", () => {
    const { text } = notebookText(cells, "python", { colab: { gpuType: "T4" } });
    assert.equal(JSON.parse(text).metadata.colab.gpuType, "T4");
  });

  it("finds the cell and line of an offset again", () => {
    const { text, placeOf } = notebookText(cells, "python");
    assert.deepEqual(placeOf(text.indexOf("trainer")), { cell: 1, line: 1 });
    assert.deepEqual(placeOf(text.indexOf("# Title")), { cell: 0, line: 0 });
    assert.equal(placeOf(0), undefined);
  });
});
