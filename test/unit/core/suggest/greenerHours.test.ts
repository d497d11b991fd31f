import assert from "node:assert/strict";
import { createAnalyzer, readFile } from "../../../../src/core/analyze.ts";
import { comparison } from "../../../../src/core/estimate/whatIf.ts";
import type { GridForecast } from "../../../../src/core/model/gridForecast.ts";
import { greenerHours } from "../../../../src/core/suggest/greenerHours.ts";
import { type Given, workload } from "../estimate/workload.ts";
import { estimated, vision, without } from "./cases.ts";

const HOUR = 3600;
/** Eleven o'clock. */
const NOW = Date.parse("2026-06-01T11:00:00Z") / 1000;
/** A day of hours, dirty by day and half as dirty from two to five in the night. */
const forecast: GridForecast = {
  askedAtSeconds: NOW,
  points: Array.from({ length: 24 }, (_, hour) => ({
    fromSeconds: NOW + hour * HOUR,
    gCO2ePerKWh: hour >= 15 && hour < 18 ? 100 : 200,
  })),
  signal: "average",
  attribution: "A service",
  country: "GBR",
};
const short: Given = { ...vision, examples: 100_000, epochs: 20, country: "United Kingdom" };
const ideas = (given: Given, gridForecast: GridForecast | undefined = forecast) => {
  const run = workload(given);
  return greenerHours.suggest(run, estimated(run), { gridForecast });
};

describe("greener hours", () => {
  it("says when to start, and what the forecast says of then and now", () => {
    const [idea] = ideas(short);
    assert.match(idea?.title ?? "", /^Start in about 1[45] hours \(0[12]:00 UTC\)$/);
    assert.match(idea?.rationale ?? "", /A service, asked at 11:00 UTC: .* 200 g\/kWh from now \(average\)/);
  });

  it("saves carbon and no energy, by what the forecast tells of the hours, with the forecast's doubt", () => {
    const run = workload(short);
    const patch = ideas(short)[0]?.patch;
    assert.ok(patch);
    const saving = comparison(run).saved(patch);
    assert.ok("after" in saving);
    assert.equal(saving.savedEnergyKWh.p50, 0);
    const { p10, p50, p90 } = saving.savedFraction;
    assert.ok(p50 > 0.1 && p50 < 0.5, String(p50));
    assert.ok(p10 < 0.9 * p50 && p90 > 1.05 * p50, `${p10} ${p90}`);
  });

  for (const [why, given, gridForecast] of [
    ["there is no forecast", short, undefined],
    ["the run is in another country", { ...short, country: "France" }, forecast],
    [
      "the run's grid is one of several",
      { ...without(short, "country"), region: "us-east-1", provider: "aws" },
      { ...forecast, country: "USA" },
    ],
    ["the intensity is told", { ...short, gCO2ePerKWh: 300 }, forecast],
    ["the run takes more than half a day", { ...vision, country: "United Kingdom" }, forecast],
    [
      "all hours are alike",
      short,
      { ...forecast, points: forecast.points.map((one) => ({ ...one, gCO2ePerKWh: 200 })) },
    ],
    [
      "now is the best time",
      short,
      { ...forecast, points: forecast.points.map((one, i) => ({ ...one, gCO2ePerKWh: 100 + i })) },
    ],
    ["the forecast ends before the run would", short, { ...forecast, points: forecast.points.slice(0, 2) }],
    ["someone waits for the answers", { ...short, task: "serving", model: "gpt2", requests: 1000 }, forecast],
  ] as const satisfies readonly (readonly [string, Given, GridForecast | undefined])[])
    it(`is silent where ${why}`, () => {
      const run = workload(given);
      assert.deepEqual(greenerHours.suggest(run, estimated(run), { gridForecast }), []);
    });

  const script = (path: string) =>
    createAnalyzer()
      .analyze(
        [
          readFile(
            path,
            path.endsWith(".ipynb")
              ? JSON.stringify({
                  cells: [{ cell_type: "code", source: training, outputs: [] }],
                  metadata: {},
                  nbformat: 4,
                  nbformat_minor: 5,
                })
              : training,
          ),
        ],
        { country: "GBR", accelerator: "A100", acceleratorCount: 1, gridForecast: forecast },
      )
      .suggestions.map(({ rule }) => rule);
  const training = `from datasets import load_dataset
from transformers import AutoModelForSequenceClassification, Trainer, TrainingArguments

model = AutoModelForSequenceClassification.from_pretrained("bert-large-uncased")
args = TrainingArguments(output_dir="out", num_train_epochs=3)
Trainer(model=model, args=args, train_dataset=load_dataset("imdb")["train"]).train()
`;
  it("comes with the other ideas of a script, and not of a notebook, before which a person sits", () => {
    assert.ok(script("train.py").includes("greener-hours"));
    assert.ok(!script("train.ipynb").includes("greener-hours"));
  });
});
