import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { savingLines } from "../../../../src/present/lens.ts";
import { english } from "../../../../src/present/words.ts";

/** A pod's template, so many steps in. */
const template = (steps: number) =>
  `template:
  spec:
    containers:
      - name: tune
        image: pytorch/pytorch
        command: ["torchrun", "--nproc_per_node", "8", "tune.py", "--model_name_or_path", "bert-large-uncased", "--dataset_name", "imdb", "--num_train_epochs", "10", "--bf16"]
        resources:
          limits:
            nvidia.com/gpu: 8
`.replace(/^(?=.)/gm, "  ".repeat(steps));
const head = (kind: string) => `apiVersion: batch/v1\nkind: ${kind}\nmetadata:\n  name: tune\nspec:\n`;
const weekly = `${head("CronJob")}  schedule: "0 3 * * 1"\n  jobTemplate:\n    spec:\n${template(3)}`;
const once = head("Job") + template(1);
const savings = (text: string) =>
  createAnalyzer()
    .analyze([readFile("job.yaml", text)], { accelerator: "A100", country: "Germany" })
    .suggestions.map((one) => savingLines(one, english)[0]);

describe("a saving", () => {
  it("of a run on a schedule is said for the year too, at as many runs as are scheduled", () => {
    const found = savings(weekly);
    assert.ok(found.length > 0);
    for (const figures of found) assert.match(figures, /CO₂e.* a year, at 52 runs$/);
  });

  it("of a run that no schedule starts is said for the run alone", () => {
    const found = savings(once);
    assert.ok(found.length > 0);
    for (const figures of found) assert.doesNotMatch(figures, /a year/);
  });
});
