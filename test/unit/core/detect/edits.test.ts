import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { detectFile } from "../../../../src/core/detect/file.ts";
import type { SourceFile } from "../../../../src/core/model/source.ts";

/** Long enough that an edit is told apart from a new file. */
const FILES = ["transformers/train.py", "torch-loop/train.py", "trl/grpo.py", "torch-inference/served.py"];
const TEXT = FILES.map((file) => readFileSync(path.join("test/fixtures", file), "utf8"))
  .join("\n\n")
  .repeat(2);
const ADDED = [
  "",
  "x",
  "(",
  '"""',
  "#",
  "\n",
  "\n\n",
  "\n    ",
  "def f():\n",
  "@app.command()\n",
  "lr = 3e-4\n",
  "import torch as t\n",
  "from transformers import Trainer as T\n",
];

let files = 0;
/** A file that was never read before. */
const fresh = (text: string): SourceFile => ({ path: `new${++files}.py`, text, language: "python" });
const factsOf = (source: SourceFile) => JSON.stringify({ ...detectFile(source) }).replaceAll(source.path, "");

describe("detectFile", () => {
  it("finds in an edited file what it finds in one that it reads for the first time", () => {
    const edit = fc.record({
      at: fc.nat(TEXT.length - 1),
      removed: fc.oneof(fc.constant(0), fc.nat(40)),
      added: fc.constantFrom(...ADDED),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let source = fresh(TEXT);
        detectFile(source);
        for (const { at, removed, added } of edits) {
          const text = source.text.slice(0, at) + added + source.text.slice(at + removed);
          source = { ...source, text };
          assert.equal(factsOf(source), factsOf(fresh(text)), JSON.stringify(edits));
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(180_000);
});
