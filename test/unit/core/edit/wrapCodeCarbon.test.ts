import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const script = (imports: string, run: string) => `from datasets import load_dataset
from transformers import AutoModelForCausalLM, Trainer, TrainingArguments
${imports}
dataset = load_dataset("imdb")
model = AutoModelForCausalLM.from_pretrained("gpt2")
args = TrainingArguments(output_dir="out", num_train_epochs=3)
trainer = Trainer(model=model, args=args, train_dataset=dataset["train"])
${run}
`;
const keras = (imports: string, fit: string) => `import keras
from keras.datasets import cifar10
${imports}

def main():
    (x, y), _ = cifar10.load_data()
    model = keras.applications.ResNet50(weights=None, classes=10)
    model.compile(optimizer='adam', loss='mse')
${fit}

main()
`;
const known = "from codecarbon import OfflineEmissionsTracker\n";

const base = {
  rule: "measure",
  path: "train.py",
  patch: { country: "FRA" },
  reads: { emissionsTracker: "codecarbon" },
  saves: false as const,
};
const cases: readonly Case[] = [
  {
    ...base,
    name: "one line",
    before: script("", "result = trainer.train()  # long"),
    after: script(
      known,
      `with OfflineEmissionsTracker(country_iso_code="FRA"):\n    result = trainer.train()  # long`,
    ),
  },
  {
    ...base,
    name: "several lines in a function",
    before: keras(
      "",
      "    model.fit(\n        x,\n        y,\n\n        epochs=30,\n    )\n    model.save('m.keras')\n",
    ),
    after: keras(
      known,
      "    with OfflineEmissionsTracker(country_iso_code='FRA'):\n        model.fit(\n            x,\n            y,\n\n            epochs=30,\n        )\n    model.save('m.keras')\n",
    ),
  },
];

describe("edit: measure", () => {
  for (const one of cases) it(one.name, () => prove(one));

  const without: { readonly [name: string]: string } = {
    "a text of several lines": script("", `trainer.train("""a\nb""")`),
    "two statements on a line": script("", "trainer.train(); trainer.save_model()"),
    "a tracker is there": script(known, "tracker = OfflineEmissionsTracker()\ntrainer.train()"),
  };
  for (const [name, text] of Object.entries(without))
    it(`is not made: ${name}`, () => {
      const anchor = anchorOf("train.py", text, undefined);
      assert.equal(editsFor({ ...base, anchor }, fileOf("train.py", text)), undefined);
    });
});
