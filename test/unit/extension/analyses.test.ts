import assert from "node:assert/strict";
import { Analyses } from "../../../src/extension/analyses.ts";
import { createGuard } from "../../../src/extension/guard.ts";
import { close, configure, write } from "../../support/vscode.ts";

const script = `from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
args = TrainingArguments("out", num_train_epochs=6)
trainer = Trainer(model=model, args=args)
trainer.train()
`;

describe("analyses", () => {
  const errors: string[] = [];
  const log = { info() {}, warn() {}, show() {}, error: (what: string) => void errors.push(what) };
  let analyses: Analyses;
  const changed = () =>
    new Promise<void>((resolve) => {
      const listener = analyses.onDidChange(() => {
        listener.dispose();
        resolve();
      });
    });

  beforeEach(() => {
    analyses = new Analyses(createGuard(log));
  });
  afterEach(() => {
    analyses.dispose();
    assert.deepEqual(errors, []);
  });

  it("answers at once for a text that was never read", () => {
    write("one.py", script);
    const [slot] = analyses.slots("one.py");
    assert.ok(slot?.estimate);
  });

  it("keeps the run and moves it while a line above is half typed", async () => {
    write("two.py", script);
    const [before] = analyses.slots("two.py");
    assert.ok(before);
    const inserted = "broken = call([1,\n";
    const later = changed();
    write("two.py", inserted + script, { rangeOffset: 0, rangeLength: 0, text: inserted });
    const at = () => analyses.locate("two.py", analyses.slots("two.py")[0]?.offset ?? -1);
    assert.equal(at(), before.offset + inserted.length);
    await later;
    assert.equal(analyses.slots("two.py").length, 1);
    assert.equal(at(), before.offset + inserted.length);
  });

  it("keeps a file that is deleted under its editor until that is closed", () => {
    write("gone.py", script);
    assert.equal(analyses.slots("gone.py").length, 1);
    analyses.forget("gone.py");
    assert.ok(analyses.paths.includes("gone.py"));
    close("gone.py");
    assert.ok(!analyses.paths.includes("gone.py"));
  });

  it("takes up new settings and a new text", async () => {
    write("three.py", script);
    const median = () => analyses.slots("three.py")[0]?.estimate?.totalKgCO2e.p50 ?? 0;
    const world = median();
    configure("wattlens.country", "SWE");
    const sweden = median();
    assert.ok(sweden < world);
    configure("wattlens.country", "");
    const later = changed();
    write("three.py", script.replace("epochs=6", "epochs=60"));
    await later;
    assert.ok(median() > 5 * world);
  });
});
