import assert from "node:assert/strict";
import { readFile } from "../../../src/core/read.ts";
import { storedReadings } from "../../../src/scan/storedReadings.ts";

describe("storedReadings", () => {
  const stamp = { size: 10, mtime: 1000 };
  const run = readFile(
    "train.py",
    'from transformers import TrainingArguments, Trainer\nargs = TrainingArguments(output_dir="o", num_train_epochs=3)\nTrainer(args=args).train()\n',
  );
  const nothing = readFile("util.py", "def f():\n    return 1\n");
  const kept = () => {
    const readings = storedReadings("1.0");
    readings.put("train.py", stamp, run);
    readings.put("util.py", stamp, nothing);
    return readings.text();
  };

  it("answers what was found, after it was written and read again", () => {
    const readings = storedReadings("1.0", kept());
    assert.deepEqual(readings.known("train.py", stamp), JSON.parse(JSON.stringify(run)));
    assert.deepEqual(readings.known("util.py", stamp), nothing);
    assert.equal(readings.known("other.py", stamp), undefined);
  });

  it("knows nothing of a file that has changed since", () => {
    const readings = storedReadings("1.0", kept());
    assert.equal(readings.known("train.py", { size: 11, mtime: 1000 }), undefined);
    assert.equal(readings.known("train.py", { size: 10, mtime: 1001 }), undefined);
  });

  it("believes neither another version nor a broken text", () => {
    for (const [version, text] of [
      ["1.1", kept()],
      ["1.0", kept()?.replace(/.{5}(?=\n\["util)/, "")],
      ["1.0", "null"],
      ["1.0", '"1.0"\n["train.py",10,1000,{"path":"other.py"}]\n["train.py",10]\n["\\u",1]\n3'],
    ] as const)
      assert.equal(storedReadings(version, text).known("train.py", stamp), undefined);
  });

  it("keeps the other files where one line is broken", () => {
    const cut = kept()?.replace(/.{5}(?=\n\["util)/, "");
    assert.deepEqual(storedReadings("1.0", cut).known("util.py", stamp), nothing);
  });

  it("forgets files that are gone, and has nothing to write when nothing changed", () => {
    const readings = storedReadings("1.0", kept());
    assert.equal(readings.text(), undefined);
    readings.known("train.py", stamp);
    readings.sweep();
    const text = readings.text() ?? "";
    assert.match(text, /train\.py/);
    assert.doesNotMatch(text, /util\.py/);
  });
});
