import assert from "node:assert/strict";
import { analyze } from "../../../src/core/analyze.ts";
import { estimate as estimateOf } from "../../../src/core/estimate/estimate.ts";
import { hoverMarkdown } from "../../../src/present/hover.ts";
import { lensTitle, savingTitle } from "../../../src/present/lens.ts";
import { reportMarkdown } from "../../../src/present/markdown.ts";
import { reportOf, savingTexts } from "../../../src/present/report.ts";
import { hostMessage, pageMessage } from "../../../src/present/sidebarMessages.ts";
import { english } from "../../../src/present/words.ts";

const script = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
from datasets import load_dataset
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
data = load_dataset("stanfordnlp/imdb")
args = TrainingArguments("out", num_train_epochs=6, per_device_train_batch_size=16)
trainer = Trainer(model=model, args=args, train_dataset=data["train"])
trainer.train()
`;
const file = (path: string, text: string) => ({ path, text, language: "python" }) as const;
const analysis = analyze([file("a|b/train.py", script)], { accelerator: "A100", country: "FRA" });
const [estimate] = analysis.estimates;
assert.ok(estimate);
const inFull = estimateOf(estimate.workload);
assert.ok("steps" in inFull);

const links = {
  place: () => "command:wattlens.reveal?x",
  tell: () => undefined,
  report: "command:wattlens.showReport",
};

describe("the words of an analysis", () => {
  it("lens: carbon with range, energy, hours, hardware", () => {
    assert.match(
      lensTitle(estimate, english),
      /^≈ [\d.]+ k?gCO₂e \([\d.]+–[\d.]+\) · [\d.]+ k?Wh · [\d.]+ (min|h) on .*A100/,
    );
  });

  it("saving: how much, what share, what to do", () => {
    const [best] = analysis.suggestions;
    assert.ok(best);
    assert.match(savingTitle(best, english), /^Save ≈ [\d.]+ k?gCO₂e \([\d.]+ %\): /);
  });

  it("hover: every input with its line, every assumption with its source, every step with its unit", () => {
    const markdown = hoverMarkdown(inFull, analysis.suggestions, links, english);
    assert.match(markdown, /\| epochs \| 6 \| \[train\.py:5\]\(command:wattlens\.reveal\?x\) \|/);
    assert.match(markdown, /\| model \| bert-base-uncased \|/);
    assert.equal(
      inFull.steps.every((step) => markdown.includes(step.name.split(":")[0] ?? "")),
      true,
    );
    assert.match(markdown, /kgCO₂e \|/);
  });

  it("hover: no stand-in twice, and no range that is another's", () => {
    const own = script.replace("stanfordnlp/imdb", "my/own");
    const [found] = analyze([file("own/train.py", own)], {}).estimates;
    assert.ok(found);
    const unknown = estimateOf(found.workload);
    assert.ok("steps" in unknown);
    const markdown = hoverMarkdown(unknown, [], links, english);
    assert.equal(markdown.match(/the data set \S+ is unknown/g)?.length, 1);
    assert.match(markdown, /\| \d[\d.]* [kMB] tokens? \|/);
    const { p10, p90 } = unknown.totalKgCO2e;
    for (const { rangeFactorNow, rangeFactorIfKnown } of unknown.shares) {
      assert.equal(rangeFactorNow, Math.sqrt(p90 / p10));
      assert.ok(rangeFactorIfKnown <= rangeFactorNow);
    }
  });

  it("report: the total of one run is that run", () => {
    const { total, runs } = reportOf(analysis, english);
    assert.deepEqual([total?.carbon, total?.energy], [runs[0]?.carbon, runs[0]?.energy]);
  });

  it("report: says why a total is more than its runs seem to add up to", () => {
    const own = 'import openai\nopenai.OpenAI().chat.completions.create(model="gpt-4o", messages=[])\n';
    const wide = analyze(
      ["a", "b", "c", "d", "e", "f"].map((name) => file(`${name}/ask.py`, `q = input()\n${own}`)),
      {},
    );
    const { total, runs } = reportOf(wide, english);
    assert.equal(runs.length, 6);
    assert.match(total?.note ?? "", /^More than the runs' figures added up/);
    assert.equal(reportOf(analysis, english).total?.note, undefined);
  });

  it("report: places, bars in order, and a message that both sides accept", () => {
    const report = reportOf(analysis, english);
    const [run] = report.runs;
    assert.ok(run);
    assert.equal(run.place?.path, "a|b/train.py");
    assert.ok(run.bar.low <= run.bar.middle && run.bar.middle <= run.bar.high);
    const labels = Object.fromEntries(
      Object.keys(hostMessage.shape.state.shape.labels.shape).map((key) => [key, key]),
    );
    const state = { state: "ready", partial: false, report, footer: "", labels, rightToLeft: false };
    const message = JSON.parse(JSON.stringify({ type: "state", state }));
    assert.deepEqual(hostMessage.parse(message), message);
  });

  it("report: of ten thousand runs the heaviest fifty, and that there are others", () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...estimate,
      workload: { ...estimate.workload, id: `run ${index}`, label: `run ${index}` },
      totalKgCO2e: { ...estimate.totalKgCO2e, p50: index },
    }));
    const report = reportOf({ ...analysis, estimates: many }, english, 50);
    assert.deepEqual([report.runs.length, report.runs[0]?.label], [50, "run 9999"]);
    assert.equal(report.rest, "9950 more, each smaller than these.");
    assert.ok(JSON.stringify(report).length < 100_000);
  });

  it("page messages: only commands of ours", () => {
    assert.equal(pageMessage.safeParse({ type: "run", command: "wattlens.copyReport" }).success, true);
    assert.equal(pageMessage.safeParse({ type: "run", command: "workbench.action.quit" }).success, false);
    assert.equal(pageMessage.safeParse({ type: "reveal", place: { path: 5 } }).success, false);
  });

  it("markdown: a table that a path cannot break", () => {
    const markdown = reportMarkdown(reportOf(analysis, english), english);
    assert.match(markdown, /\| Run \| Carbon \|/);
    assert.match(markdown, /a\\\|b\/train\.py/);
  });

  it("savings as text: each run's, and what a kind of saving costs once", () => {
    const two = analyze([file("a/train.py", script), file("b/train.py", script)], { accelerator: "A100" });
    const report = reportOf(two, english);
    const [first, second] = savingTexts(report).filter((line) => line.startsWith("Stop early"));
    assert.ok(first && second);
    const cost = report.savings.find(({ title }) => title.startsWith("Stop early"))?.tradeOff ?? "none";
    assert.ok(first.endsWith(cost));
    assert.match(second, /^Stop early .*\(b\/train\.py: .*%\)\.$/);
  });

  it("nothing found is said", () => {
    assert.match(reportMarkdown(reportOf(analyze([], {}), english), english), /No run was found/);
  });
});
