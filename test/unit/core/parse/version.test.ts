import assert from "node:assert/strict";
import { importedText, mentions } from "../../../../src/core/parse/version.ts";

describe("importedText", () => {
  it("has the import statements", () => {
    const text = "import torch\nx = 1\nif x:\n    from optuna import create_study\n# import keras\n";
    assert.equal(
      importedText({ path: "a.py", text, language: "python" }),
      "import torch\n    from optuna import create_study",
    );
  });

  it("is that of the text after each edit", () => {
    const read = (text: string) => importedText({ path: "b.py", text: LONG + text, language: "python" });
    assert.equal(read("x = 1\nimport torch\n"), "import torch");
    assert.equal(read("x = 12\nimport torch\n"), "import torch");
    assert.equal(read("x = 12\nimport jax\n"), "import jax");
    assert.equal(read("x = 12\nprint(jax)\n"), "");
  });
});

/** What is kept between edits is kept of texts that are worth it. */
const LONG = "# a line of a comment\n".repeat(200);

describe("mentions", () => {
  it("answers as the text is after each edit", () => {
    const asked = (text: string) =>
      mentions({ path: "c.py", text: LONG + text + LONG, language: "python" }, /fit\(|train/);
    assert.equal(asked("a.fi()\n"), false);
    assert.equal(asked("a.fit()\n"), true);
    assert.equal(asked("\n\na.fit()\n"), true);
    assert.equal(asked("\n\na.fi()\n"), false);
    assert.equal(asked("\n\na.fi()\ntrain\n"), true);
    assert.equal(asked("train"), true);
    assert.equal(asked(""), false);
  });

  it("looks at one line after another", () => {
    const asked = (text: string) => mentions({ path: "d.py", text, language: "python" }, /a\s+b/);
    assert.deepEqual([asked("a\nb"), asked("a\nb\na b")], [false, true]);
  });
});
