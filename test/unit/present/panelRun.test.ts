import assert from "node:assert/strict";
import { analyze } from "../../../src/core/analyze.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { patched, whatIf } from "../../../src/core/estimate/whatIf.ts";
import { rangeFactor } from "../../../src/present/format.ts";
import { exportText } from "../../../src/present/panelExport.ts";
import { causesOf, furtherInputs, placeholderOf, savingOf, splitOf } from "../../../src/present/panelRun.ts";
import { english } from "../../../src/present/words.ts";

const script = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
from datasets import load_dataset
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
data = load_dataset("stanfordnlp/imdb")
args = TrainingArguments("out", num_train_epochs=6, per_device_train_batch_size=16)
trainer = Trainer(model=model, args=args, train_dataset=data["train"])
trainer.train()
`;
const analysis = analyze([{ path: "=a,<b>/train.py", text: script, language: "python" }], {});
const [run] = analysis.estimates;
assert.ok(run);

describe("one run in the full report", () => {
  it("its parts make up the whole", () => {
    const parts = splitOf(run, english);
    const sum = parts.reduce((total, { share }) => total + share, 0);
    assert.ok(Math.abs(sum - 1) < 1e-9, String(sum));
    assert.ok(parts.every(({ share }) => share > 0));
  });

  it("each cause of the range that asks for an input narrows it when told", () => {
    const [first] = causesOf(run, english);
    assert.equal(first?.input, "region");
    const told = estimate(patched(run.workload, { region: "eu-north-1", provider: "aws" }));
    assert.ok("totalKgCO2e" in told);
    assert.ok(rangeFactor(told.totalKgCO2e) < rangeFactor(run.totalKgCO2e));
  });

  it("offers no input twice", () => {
    assert.deepEqual(furtherInputs(run, ["region", "accelerator"]), [
      "acceleratorCount",
      "hours",
      "secondsPerStep",
      "epochs",
      "tokensB",
    ]);
  });

  it("shows in an empty field what was read", () => {
    assert.equal(placeholderOf(run, "epochs", english), "6");
    assert.equal(placeholderOf(run, "hours", english), "");
  });

  it("says whether a change saves or costs", () => {
    const fewer = whatIf(run.workload, { epochs: 3 });
    const more = whatIf(run.workload, { epochs: 12 });
    assert.ok("after" in fewer && "after" in more);
    assert.match(savingOf(fewer, english).verdict, /^Saves [\d.]+ k?gCO₂e \([\d.]+ %\)$/);
    assert.match(savingOf(fewer, english).chance, /^Chance that it saves 5 % or more: over 99 %\./);
    assert.match(savingOf(more, english).verdict, /^Emits [\d.]+ k?gCO₂e more \([\d.]+ %\)$/);
    assert.match(savingOf(more, english).carbon, /^−/);
  });
});

describe("the report as a file", () => {
  it("csv: a head, a row per run, no cell that a spreadsheet would run", () => {
    const [head, row, ...rest] = exportText(analysis, "csv", english).trimEnd().split("\r\n");
    assert.match(head ?? "", /^run,id,kgCO2e_p10,kgCO2e_p50,kgCO2e_p90,energyKWh_p10/);
    assert.match(row ?? "", /,"'=a,<b>\/train\.py#0",/);
    assert.equal(rest.length, 0);
  });

  it("json: the figures of the analysis", () => {
    const { runs } = JSON.parse(exportText(analysis, "json", english));
    assert.deepEqual(runs[0].totalKgCO2e, run.totalKgCO2e);
  });

  for (const format of ["html", "svg"] as const) {
    it(`${format}: names of files are text, not markup`, () => {
      const label = analyze([{ path: "<b>.py", text: script, language: "python" }], {});
      const estimates = label.estimates.map((each) => ({
        ...each,
        workload: { ...each.workload, label: '<script>alert("1")</script>' },
      }));
      const text = exportText({ ...label, estimates }, format, english);
      assert.ok(!text.includes("<script"));
      assert.ok(text.includes("&lt;script&gt;"));
    });

    it(`${format}: an empty workspace is no error`, () => {
      const empty = { estimates: [], suggestions: [], advice: [], files: [], problems: [] };
      assert.match(exportText(empty, format, english), /<svg|No run was found/);
    });
  }
});
