import assert from "node:assert/strict";
import fc from "fast-check";
import { analyze } from "../../../src/core/analyze.ts";
import { estimate } from "../../../src/core/estimate/estimate.ts";
import { panelState } from "../../../src/extension/panelState.ts";
import { panelHostMessage, panelPageMessage } from "../../../src/present/panelMessages.ts";
import { patchOf } from "../../../src/present/panelReport.ts";
import { firstView, MOST_ROWS, rowsOf, rowsTold } from "../../../src/present/panelRows.ts";
import { english } from "../../../src/present/words.ts";

const script = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
from datasets import load_dataset
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
data = load_dataset("stanfordnlp/imdb")
args = TrainingArguments("out", num_train_epochs=6, per_device_train_batch_size=16)
trainer = Trainer(model=model, args=args, train_dataset=data["train"])
trainer.train()
`;
const analysis = analyze([{ path: "train.py", text: script, language: "python" }], { accelerator: "A100" });

describe("messages of the full report", () => {
  it("what the host sends passes the check of the page, and is reckoned there to the same figure", () => {
    const sent = JSON.parse(
      JSON.stringify({ type: "state", revision: 1, state: panelState(analysis, false, firstView, english) }),
    );
    const message = panelHostMessage.parse(sent);
    assert.ok(message.type === "state");
    const { run } = message.state;
    assert.ok(run);
    const here = estimate(run.workload);
    assert.ok("totalKgCO2e" in here);
    assert.deepEqual(here.totalKgCO2e, analysis.estimates[0]?.totalKgCO2e);
  });

  it("a change that takes an input away keeps doing so when it is sent", () => {
    assert.deepEqual(patchOf({ set: { epochs: 3 }, removed: ["steps"] }), { epochs: 3, steps: undefined });
  });

  for (const [what, message] of [
    ["an unknown input", { type: "save", run: "a", values: { password: "x" } }],
    ["a count below one", { type: "save", run: "a", values: { nodes: 0 } }],
    ["a name instead of a number", { type: "save", run: "a", values: { hours: "10" } }],
    ["a prototype", { type: "save", run: "a", values: JSON.parse('{"__proto__": {"hours": 1}}') }],
    ["an unknown format", { type: "export", format: "exe", to: "file" }],
    ["an unknown type", { type: "run", command: "workbench.action.quit" }],
  ] as const) {
    it(`the host refuses ${what}`, () => assert.equal(panelPageMessage.safeParse(message).success, false));
  }

  it("of ten thousand runs a page is sent a page full, and the one that is looked at", () => {
    const [first] = analysis.estimates;
    assert.ok(first);
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      ...first,
      workload: { ...first.workload, id: `run ${index}`, label: `run ${index}` },
      totalKgCO2e: { ...first.totalKgCO2e, p50: index },
    }));
    const state = panelState(
      { ...analysis, estimates: many },
      false,
      { ...firstView, run: "run 7" },
      english,
    );
    assert.deepEqual([state.runs.length, state.count, state.found], [MOST_ROWS, 10_000, 10_000]);
    assert.deepEqual([state.runs[0]?.label, state.run?.workload.id], ["run 9999", "run 7"]);
    assert.ok(JSON.stringify(state).length < 200_000);
    const searched = { ...firstView, search: "run 912" };
    assert.equal(panelState({ ...analysis, estimates: many }, false, searched, english).found, 20);
    assert.equal(rowsOf(state.runs, searched, "en")[0]?.label, "run 9912");
    assert.match(rowsTold({ count: 10_000, found: 10_000 }, 200, english), /^200 of 10,000 runs/);
  });

  it("nonsense is refused, never thrown at", () => {
    fc.assert(
      fc.property(fc.anything(), (nonsense) => {
        assert.equal(panelPageMessage.safeParse(nonsense).success, false);
        assert.equal(panelHostMessage.safeParse(nonsense).success, false);
      }),
    );
  });
});
