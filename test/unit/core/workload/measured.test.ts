import assert from "node:assert/strict";
import { analyze } from "../../../../src/core/analyze.ts";
import { languageOf } from "../../../../src/core/parse/language.ts";

const script = (project: string) => `from codecarbon import EmissionsTracker
from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments
tracker = EmissionsTracker(project_name="${project}")
args = TrainingArguments("out", num_train_epochs=3, per_device_train_batch_size=16, bf16=True)
model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
data = load_dataset("stanfordnlp/imdb")
trainer = Trainer(model=model, args=args, train_dataset=data["train"])
trainer.train()
`;
const HEADER =
  "timestamp,project_name,run_id,duration,emissions,cpu_power,cpu_energy,gpu_energy,energy_consumed";
const csv = (...rows: readonly string[]) => `${[HEADER, ...rows].join("\n")}\n`;
const of = (files: { readonly [path: string]: string }, accelerator?: string) =>
  analyze(
    Object.entries(files).map(([path, text]) => ({ path, text, language: languageOf(path) })),
    { accelerator: accelerator ?? "A100", acceleratorCount: 1 },
  );
const energies = (files: { readonly [path: string]: string }) =>
  of(files).estimates.map(({ energyKWh }) => energyKWh);

describe("what a tracker's file tells", () => {
  it("outranks the forecast of the run whose tracker wrote it", () => {
    const [forecast] = energies({ "a/train.py": script("x") });
    const [measured] = energies({
      "a/train.py": script("x"),
      "a/emissions.csv": csv("t,x,r1,3000,0.1,90,0.02,0.25,0.3"),
    });
    assert.ok(forecast && measured);
    // 0.3 kWh of the machine, and the facility's overhead above it.
    assert.ok(measured.p10 > 0.25 && measured.p90 < 0.7, JSON.stringify(measured));
    assert.ok(measured.p90 / measured.p10 < forecast.p90 / forecast.p10);
  });

  it("goes to the run of its project's name where several stand in the folder, else to none", () => {
    const files = { "train.py": script("x"), "other.py": script("y") };
    const before = energies(files);
    const named = energies({ ...files, "emissions.csv": csv("t,train,r1,3000,0.1,90,0.02,0.25,0.3") });
    const unnamed = energies({ ...files, "emissions.csv": csv("t,codecarbon,r1,3000,0.1,90,0.02,0.25,0.3") });
    assert.notDeepEqual(named[0], before[0]);
    assert.deepEqual(named[1], before[1]);
    assert.deepEqual(unnamed, before);
  });

  it("is not used where the run was only tried, and that is said", () => {
    const files = {
      "train.py": script("x"),
      "emissions.csv": csv("t,x,r1,4,0.0001,90,0.00002,0.0002,0.0003"),
    };
    const [estimate] = of(files).estimates;
    assert.match(JSON.stringify(estimate?.problems), /only tried, and not used/);
    assert.deepEqual([estimate?.energyKWh], energies({ "train.py": script("x") }));
  });

  it("keeps the duration and drops the energy of CodeCarbon's stand-in processor", () => {
    const files = { "train.py": script("x"), "emissions.csv": csv("t,x,r1,3000,0.1,42.5,0.02,0.25,0.3") };
    assert.match(JSON.stringify(of(files).estimates[0]?.problems), /42.5 W is a stand-in/);
  });

  it("takes what earlier runs have taught, and narrows the range", () => {
    const files = { "train.py": script("x") };
    const [before] = energies(files);
    const [after] = analyze(
      Object.entries(files).map(([path, text]) => ({ path, text, language: languageOf(path) })),
      {
        accelerator: "A100",
        acceleratorCount: 1,
        evidence: { "train.py#0": [{ kind: "earlier-run", source: "history", timesForecast: 1.5 }] },
      },
    ).estimates.map(({ energyKWh }) => energyKWh);
    assert.ok(before && after);
    assert.ok(after.p50 / before.p50 > 1.2 && after.p50 / before.p50 < 1.6, `${before.p50} ${after.p50}`);
    assert.ok(after.p90 / after.p10 < before.p90 / before.p10);
  });

  it("brings savings to the measured level", () => {
    const files = { "train.py": script("x").replace("num_train_epochs=3", "num_train_epochs=30") };
    const [before] = of(files).suggestions;
    const [after] = of({
      ...files,
      "emissions.csv": csv("t,x,r1,30000,1,90,0.2,2.5,3"),
    }).suggestions;
    assert.ok(before && after);
    assert.equal(after.rule, before.rule);
    assert.ok(Math.abs(after.saving.savedFraction.p50 - before.saving.savedFraction.p50) < 1e-9);
    assert.notEqual(after.saving.savedEnergyKWh.p50, before.saving.savedEnergyKWh.p50);
  });
});
