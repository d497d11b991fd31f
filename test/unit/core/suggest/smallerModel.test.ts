import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { allModelNames, findModel } from "../../../../src/core/data/models.ts";
import { variantOf } from "../../../../src/core/data/modelVariant.ts";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits } from "../../../../src/core/edit/textEdit.ts";
import { estimate } from "../../../../src/core/estimate/estimate.ts";
import type { Idea } from "../../../../src/core/model/suggestion.ts";
import { smallerModel } from "../../../../src/core/suggest/smallerModel.ts";
import { anchorOf, fileOf } from "../edit/proof.ts";
import { workload } from "../estimate/workload.ts";

function ideaFor(model: string): Idea | undefined {
  const run = workload({ model, task: "inference" });
  const forecast = estimate(run);
  assert.ok("task" in forecast);
  return smallerModel.suggest(run, forecast)[0];
}

describe("smaller-model", () => {
  for (const [written, smaller] of [
    ["Qwen/Qwen2.5-7B", "Qwen/Qwen2.5-3B"],
    ["Qwen/Qwen2.5-7B-Instruct", "Qwen/Qwen2.5-3B-Instruct"],
    ["Qwen/Qwen2.5-7B-Instruct-AWQ", "Qwen/Qwen2.5-3B-Instruct-AWQ"],
    ["Qwen/Qwen1.5-4B-Chat", "Qwen/Qwen1.5-1.8B-Chat"],
    ["Qwen/Qwen3-8B-Base", "Qwen/Qwen3-4B-Base"],
    ["Qwen/Qwen3-8B", "Qwen/Qwen3-4B"],
    ["google/gemma-2-9b-it", "google/gemma-2-2b-it"],
    ["meta-llama/Llama-3.1-8B-Instruct", "meta-llama/Llama-3.2-3B-Instruct"],
    ["unsloth/llama-3-8b-Instruct-bnb-4bit", "unsloth/Llama-3.2-3B-Instruct-bnb-4bit"],
    ["meta-llama/Llama-2-13b-chat-hf", "meta-llama/Llama-2-7b-chat-hf"],
    ["google-bert/bert-large-uncased", "google-bert/bert-base-uncased"],
    ["google-bert/bert-base-uncased", "distilbert/distilbert-base-uncased"],
    ["bert-base-uncased", "distilbert-base-uncased"],
    ["torchvision.models.resnet50", "torchvision.models.resnet34"],
  ] as const)
    it(`takes ${smaller} for ${written}`, () => assert.equal(ideaFor(written)?.patch.model, smaller));

  for (const [why, written] of [
    ["a tuned copy with a name of its own", "lmsys/vicuna-13b-v1.5"],
    ["another language", "google-bert/bert-base-chinese"],
    ["no sibling tuned alike", "Qwen/Qwen3-4B-Thinking-2507"],
    ["a sibling of another family", "mistralai/Mixtral-8x7B-Instruct-v0.1"],
    ["code, with a sibling for prose", "mistralai/Codestral-22B-v0.1"],
    ["other words", "mistralai/Mistral-Nemo-Base-2407"],
    ["all languages, with a sibling for one", "BAAI/bge-m3"],
    ["a field of its own", "dmis-lab/biobert-base-cased-v1.1"],
    ["money, with a sibling for prose", "ProsusAI/finbert"],
    ["pictures, with a sibling for text", "google/gemma-3-4b-pt"],
    ["a sibling of another class", "EleutherAI/gpt-neo-1.3B"],
    ["pictures that another model draws otherwise", "stabilityai/stable-diffusion-xl-base-1.0"],
  ] as const)
    it(`is silent about ${why}: ${written}`, () => assert.equal(ideaFor(written), undefined));

  it("names, for every model of the table, one that is read as smaller and tuned alike", () => {
    let ideas = 0;
    // torchtune's builders are read by a rule of their own, not by the table's names.
    for (const written of allModelNames().filter((name) => !/^(?:code_)?[a-z]+\d?_/.test(name))) {
      const next = ideaFor(written)?.patch.model;
      if (next === undefined) continue;
      ideas++;
      const [from, to] = [findModel(written), findModel(next)];
      assert.ok(to?.quality === "exact" || to?.quality === "alias", `${written} → ${next}`);
      assert.equal(variantOf(next), variantOf(written), `${written} → ${next}`);
      assert.ok(
        (to.row.paramsB ?? 0) <= (from?.row.paramsB ?? Number.POSITIVE_INFINITY),
        `${written} → ${next}`,
      );
    }
    assert.ok(ideas > 1000, String(ideas));
  });

  const script = (model: string) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments

model = AutoModelForCausalLM.from_pretrained("${model}")
args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=load_dataset("imdb")["train"]).train()
`;
  const analysed = (text: string) => {
    const { estimates, suggestions } = createAnalyzer().analyze([readFile("train.py", text)], {});
    const [only] = estimates;
    assert.ok(only);
    const idea = suggestions.find(({ rule }) => rule === smallerModel.id);
    return { kgCO2e: only.totalKgCO2e.p50, idea };
  };

  it("emits less wherever it is shown, once its edit is made and read again", () => {
    let shown = 0;
    for (const written of allModelNames().filter((name, i) => name.includes("/") && i % 12 === 0)) {
      const { kgCO2e, idea } = analysed(script(written));
      if (idea === undefined) continue;
      const anchor = anchorOf("train.py", script(written), "model");
      const edits = editsFor({ ...idea, anchor }, fileOf("train.py", script(written)));
      assert.ok(edits, `no edit: ${written} → ${idea.patch.model}`);
      const after = applyEdits(script(written), edits);
      const facts = readFile("train.py", after).runs.flatMap((run) => run.facts);
      assert.equal(facts.find((fact) => fact.about === "model")?.value, idea.patch.model);
      assert.ok(analysed(after).kgCO2e < kgCO2e, `${written} → ${idea.patch.model}`);
      shown++;
    }
    assert.ok(shown > 20, String(shown));
  });

  it("is not shown where the smaller model would run in more bits, and emit more", () => {
    assert.equal(analysed(script("openai-community/gpt2-xl")).idea, undefined);
  });
});
