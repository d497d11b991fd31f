import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits } from "../../../../src/core/edit/textEdit.ts";
import type { AnalysisSettings } from "../../../../src/core/model/analysis.ts";
import type { Advice } from "../../../../src/core/model/suggestion.ts";
import { fileOf } from "../edit/proof.ts";

const script = (more = "", steps = 100_000) => `import torch
import torch.nn.utils.prune as prune
from codecarbon import EmissionsTracker
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

model = AutoModelForCausalLM.from_pretrained("gpt2")
${more}
args = TrainingArguments(output_dir="out", max_steps=${steps})
trainer = Trainer(model=model, args=args)
trainer.train()
`;
const said = (text: string, settings: AnalysisSettings = {}, path = "train.py"): readonly Advice[] =>
  createAnalyzer().analyze([readFile(path, text)], settings).advice;
const rules = (...given: Parameters<typeof said>) => said(...given).map(({ rule }) => rule);

describe("advice", () => {
  it("offers a tracker where nothing measures, and none where one does", () => {
    assert.deepEqual(rules(script()), ["measure"]);
    assert.deepEqual(rules(script("tracker = EmissionsTracker()")), []);
  });

  for (const [place, country] of [
    [{ country: "France" }, "FRA"],
    [{ region: "eu-west-1", provider: "aws" }, "IRL"],
    [{ region: "us-east-1", provider: "aws" }, "USA"],
    [{}, undefined],
  ] as const)
    it(`tells the tracker its country: ${country ?? "unknown"}`, () => {
      assert.equal(said(script(), place)[0]?.patch.country, country);
    });

  it("says why no cleaner region is suggested for data that seems to be bound", () => {
    const place = { region: "us-east-1", provider: "aws" };
    const found = said(script(), place, "clinical/train.py").find(({ rule }) => rule === "data-stays");
    assert.match(found?.rationale ?? "", /“clinical”/);
    assert.ok(!rules(script(), place).includes("data-stays"));
  });

  it("carries its edit: the run under the offline tracker, and then says no more", () => {
    const text = script().replace("from codecarbon import EmissionsTracker\n", "");
    const [one] = said(text, { country: "FRA" });
    assert.ok(one);
    const edits = editsFor(one, fileOf("train.py", text));
    assert.ok(edits);
    const after = applyEdits(text, edits);
    assert.match(after, /with OfflineEmissionsTracker\(country_iso_code="FRA"\):\n {4}trainer\.train\(\)/);
    assert.deepEqual(rules(after, { country: "FRA" }), []);
  });

  for (const [call, advised] of [
    ['prune.l1_unstructured(model.lm_head, name="weight", amount=0.5)', true],
    ["torch.nn.utils.prune.global_unstructured(model.parameters(), amount=0.2)", true],
    ["prune.ln_structured(model.lm_head, 'weight', amount=0.5, n=2, dim=0)", true],
    ["list_of_dead = [branch.prune(x) for branch in model.modules()]", false],
  ] as const)
    it(`${advised ? "says" : "does not say"} that masks save nothing: ${call}`, () => {
      assert.equal(rules(script(call)).includes("masked-weights"), advised);
    });

  it("stands on the line that it speaks of, and claims no saving", () => {
    const [one] = said(script("prune.random_unstructured(model.lm_head, name='weight', amount=0.5)"));
    assert.equal(one?.anchor?.line, 7);
    assert.ok(one !== undefined && !("saving" in one) && Object.keys(one.patch).length === 0);
  });

  it("is silent about a run too small to matter, and about files that no tracker can wrap", () => {
    assert.deepEqual(rules(script("", 5)), []);
    const yaml =
      "base_model: Qwen/Qwen2.5-7B\ndatasets:\n  - path: tatsu-lab/alpaca\nnum_epochs: 3\nmicro_batch_size: 2\n";
    assert.deepEqual(rules(yaml, {}, "run.yml"), []);
  });
});
