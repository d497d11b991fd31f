import assert from "node:assert/strict";
import { analyze } from "../../../../src/core/analyze.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";
import { readTold } from "../../../../src/core/workload/told.ts";

const SCRIPT =
  'from transformers import Trainer, TrainingArguments\nargs = TrainingArguments("out", num_train_epochs=3)\nTrainer(args=args).train()\n';
const of = (files: { readonly [path: string]: string }) =>
  analyze(
    Object.entries(files).map(([path, text]) => ({ path, text, language: languageOf(path) })),
    {},
  );

describe(".wattlens.json", () => {
  it("tells what the code does not, and wins over what it says", () => {
    const { estimates } = of({
      "train.py": SCRIPT,
      ".wattlens.json":
        '{"runs": {"train.py#0": {"acceleratorCount": 8, "accelerator": "H100", "steps": 100}}}',
    });
    const { accelerator, acceleratorCount, steps, epochs } = estimates[0]?.workload.inputs ?? {};
    assert.deepEqual(
      [accelerator, acceleratorCount, steps, epochs].map((one) => one?.value),
      ["H100", 8, 100, undefined],
    );
    assert.equal(accelerator?.provenance.kind, "configured");
  });

  it("names runs from its own folder", () => {
    const { estimates } = of({
      "a/train.py": SCRIPT,
      "b/train.py": SCRIPT,
      "b/.wattlens.json": '{"runs": {"train.py#0": {"region": "eu-north-1"}}}',
    });
    assert.deepEqual(
      estimates.map(({ workload }) => workload.inputs.region?.value),
      [undefined, "eu-north-1"],
    );
  });

  for (const [what, text, told, problem] of [
    ["broken JSON", '{"runs": {', 0, /not valid JSON/],
    ["something else", "[1]", 0, /"runs"/],
    ["an unknown input", '{"runs": {"a#0": {"gpus": 3}}}', 0, /a#0: .*acceleratorCount/],
    ["a value that cannot be", '{"runs": {"a#0": {"steps": -1, "epochs": 2}}}', 1, /a#0/],
    ["a run that is no object", '{"runs": {"a#0": 3}}', 0, /one JSON object/],
  ] as const)
    it(`reports ${what}`, () => {
      const read = readTold(".wattlens.json", text);
      assert.equal(read.told.length, told);
      assert.match(read.problems.map(({ message }) => message).join("\n"), problem);
    });

  it("never hides a run's estimate", () => {
    const { estimates, problems } = of({ "train.py": SCRIPT, ".wattlens.json": "{" });
    assert.equal(estimates.length, 1);
    assert.equal(problems.filter(({ path }) => path === ".wattlens.json").length, 1);
  });
});
