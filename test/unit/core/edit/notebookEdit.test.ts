import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { cellEditsFor, editsFor } from "../../../../src/core/edit/edits.ts";
import { applyEdits } from "../../../../src/core/edit/textEdit.ts";
import type { FactName } from "../../../../src/core/model/fact.ts";
import type { Patch } from "../../../../src/core/model/suggestion.ts";
import { anchorOf, fileOf, pythonErrors } from "./proof.ts";

const imports = `!pip install -q transformers  # "quoted" é
import torch
from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments`;
const model = `model = AutoModelForCausalLM.from_pretrained("openai-community/gpt2-large")
args = TrainingArguments(output_dir='out', num_train_epochs=6)
`;
const training = `data = load_dataset("imdb")
trainer = Trainer(model=model, args=args, train_dataset=data["train"], eval_dataset=data["test"])
trainer.train()`;

/** How a notebook may be written; all are valid. */
const forms: { readonly [form: string]: (cells: readonly object[]) => string } = {
  "as Jupyter writes it": (cells) => JSON.stringify(notebook(cells), null, 1),
  "on one line": (cells) => JSON.stringify(notebook(cells)),
  "with a cell as one text": (cells) =>
    JSON.stringify(
      notebook(cells.map((one) => ({ ...one, source: (Object(one).source as string[]).join("") }))),
      null,
      2,
    ),
  "with the other line ending": (cells) => JSON.stringify(notebook(cells), null, 1).replaceAll("\n", "\r\n"),
};
function notebook(cells: readonly object[]): object {
  return { cells, metadata: { kernelspec: { name: "python3" } }, nbformat: 4, nbformat_minor: 5 };
}
const lines = (text: string) => text.split(/(?<=\n)/);
const code = (text: string) => ({
  cell_type: "code",
  execution_count: 3,
  metadata: { id: "x" },
  outputs: [{ output_type: "stream", text: ["loss 0.1\n"] }],
  source: lines(text),
});
const title = { cell_type: "markdown", metadata: {}, source: ["# A run\n", "in cells"] };

const cases: readonly {
  readonly rule: string;
  readonly patch: Patch;
  readonly at?: FactName;
  readonly reads: { readonly [K in FactName]?: unknown };
  readonly after: readonly [imports: string, model: string, training: string];
  readonly saves?: false;
}[] = [
  {
    rule: "mixed-precision",
    patch: { precision: "bf16" },
    reads: { precision: "bf16" },
    after: [imports, model.replace("=6)", "=6, bf16=True)"), training],
  },
  {
    rule: "smaller-model",
    patch: { model: "openai-community/gpt2" },
    at: "model",
    reads: { model: "openai-community/gpt2" },
    after: [imports, model.replace("gpt2-large", "gpt2"), training],
  },
  {
    rule: "lora",
    patch: { adapter: "lora", task: "lora" },
    reads: { adapter: "lora" },
    after: [
      `${imports}\nfrom peft import LoraConfig, get_peft_model`,
      model,
      training.replace(
        "trainer =",
        'model = get_peft_model(model, LoraConfig(r=16, lora_alpha=32, lora_dropout=0.05, task_type="CAUSAL_LM"))\ntrainer =',
      ),
    ],
  },
  {
    rule: "early-stopping",
    patch: { earlyStopping: true },
    at: "epochs",
    reads: { earlyStopping: true },
    after: [
      `${imports}, EarlyStoppingCallback`,
      model.replace(
        "=6)",
        '=6, eval_strategy="epoch", save_strategy="epoch", load_best_model_at_end=True, metric_for_best_model="eval_loss")',
      ),
      training.replace(
        '["test"])',
        '["test"], callbacks=[EarlyStoppingCallback(early_stopping_patience=3)])',
      ),
    ],
  },
  {
    rule: "measure",
    patch: { country: "FRA" },
    reads: { emissionsTracker: "codecarbon" },
    saves: false,
    after: [
      `${imports}\nfrom codecarbon import OfflineEmissionsTracker`,
      model,
      training.replace(
        "trainer.train()",
        'with OfflineEmissionsTracker(country_iso_code="FRA"):\n    trainer.train()',
      ),
    ],
  },
];

const sources = (text: string): readonly string[] =>
  (JSON.parse(text) as { cells: { source: string | string[] }[] }).cells.map(({ source }) =>
    [source].flat().join(""),
  );
const kgCO2eOf = (text: string) => {
  const [only] = createAnalyzer().analyze([readFile("a.ipynb", text)], { accelerator: "A100" }).estimates;
  assert.ok(only);
  return only.totalKgCO2e.p50;
};

describe("edits of a notebook", () => {
  for (const [form, write] of Object.entries(forms))
    for (const { rule, patch, at, reads, after, saves } of cases)
      it(`${rule}, ${form}`, () => {
        const before = write([title, ...[imports, model, training].map(code)]);
        const suggested = { rule, patch, anchor: anchorOf("a.ipynb", before, at) };
        const file = fileOf("a.ipynb", before);
        const edits = editsFor(suggested, file);
        assert.ok(edits, "no edit");
        const edited = applyEdits(before, edits);
        assert.equal(edited, write([title, ...after.map(code)]));
        assert.equal(pythonErrors(sources(edited).slice(1).join("\n").replace(/^!/, "#")), 0);
        const read = readFile("a.ipynb", edited);
        assert.deepEqual(read.problems, []);
        const facts = read.runs.flatMap((run) => run.facts);
        for (const [about, value] of Object.entries(reads))
          assert.deepEqual(facts.find((fact) => fact.about === about)?.value, value, about);
        if (saves !== false) assert.ok(kgCO2eOf(edited) < kgCO2eOf(before));
        assert.equal(
          editsFor(
            { ...suggested, anchor: anchorOf("a.ipynb", edited, undefined) },
            fileOf("a.ipynb", edited),
          ),
          undefined,
        );
        // The same in the cells' own text.
        const inCells = cellEditsFor(suggested, file) ?? [];
        const cells = sources(before).map((text, cell) =>
          applyEdits(
            text,
            inCells.filter((one) => one.cell === cell),
          ),
        );
        assert.deepEqual(cells, sources(edited));
      });

  it("are none in broken JSON, for a shell line of a cell, or where a cell is empty", () => {
    const whole = forms["as Jupyter writes it"]?.([title, ...[imports, model, training].map(code)]) ?? "";
    const anchor = anchorOf("a.ipynb", whole, undefined);
    const suggested = { rule: "mixed-precision", patch: { precision: "bf16" as const }, anchor };
    assert.equal(editsFor(suggested, fileOf("a.ipynb", whole.slice(0, -40))), undefined);
    assert.equal(cellEditsFor(suggested, fileOf("train.py", training)), undefined);
    const shell = JSON.stringify(
      notebook([code("!python train.py --model_name_or_path gpt2 --num_train_epochs 6\n"), code("")]),
    );
    const there = { path: "a.ipynb", span: { start: 100, end: 120 }, line: 1, detector: "any" };
    assert.equal(editsFor({ ...suggested, anchor: there }, fileOf("a.ipynb", shell)), undefined);
  });
});
