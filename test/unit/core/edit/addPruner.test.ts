import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const wandb = (
  stopper: string,
  metric = "metric:\n  name: val_loss\n  goal: minimize\n",
) => `program: train.py
method: bayes
${metric}run_cap: 200
${stopper}parameters:
  model_name_or_path:
    value: bert-base-uncased
  dataset_name:
    value: imdb
  epochs:
    value: 3
`;
const ray = (imports: string, more: string, metric = 'metric="loss", mode="min"') => `from ray import tune
from ray.train.torch import TorchTrainer${imports}
from transformers import AutoModelForSequenceClassification


def train(config):
    model = AutoModelForSequenceClassification.from_pretrained("bert-base-uncased")
    for epoch in range(3):
        tune.report({"loss": fit(model, config)})


tuner = tune.Tuner(train, tune_config=tune.TuneConfig(${metric}, num_samples=100${more}))
tuner.fit()
`;
const grid = (
  imports: string,
  search: string,
  more = "",
) => `from sklearn.ensemble import RandomForestClassifier
${imports}, train_test_split

grid = {"n_estimators": [100, 300, 1000], "max_depth": [4, 8, 16], "max_features": [0.2, 0.5, 1.0]}
search = ${search}(RandomForestClassifier(), grid, cv=5, scoring="f1", n_jobs=-1${more})
search.fit(x, y)
print(search.best_params_)
`;

const base = { rule: "fewer-trials" } as const;
const cases: readonly Case[] = [
  {
    ...base,
    name: "W&B's Hyperband",
    path: "sweep.yaml",
    patch: { pruner: "hyperband" },
    reads: { pruner: "hyperband" },
    before: wandb(""),
    after: wandb("early_terminate:\n  type: hyperband\n  min_iter: 3\n"),
  },
  {
    ...base,
    name: "Ray's ASHA",
    path: "tune.py",
    patch: { pruner: "hyperband" },
    reads: { pruner: "ASHAScheduler" },
    before: ray("", ""),
    after: ray("", ", scheduler=ASHAScheduler()").replace(
      "\n\n\ndef",
      "\nfrom ray.tune.schedulers import ASHAScheduler\n\n\ndef",
    ),
  },
  {
    ...base,
    name: "scikit-learn's successive halving",
    path: "search.py",
    patch: { pruner: "successive-halving" },
    reads: { pruner: "successive-halving", trials: 27 },
    before: grid("from sklearn.model_selection import GridSearchCV", "GridSearchCV"),
    after: grid(
      "from sklearn.experimental import enable_halving_search_cv  # noqa: F401\nfrom sklearn.model_selection import HalvingGridSearchCV",
      "HalvingGridSearchCV",
    ),
  },
];

describe("edit: end poor trials early", () => {
  for (const one of cases) it(one.name, () => prove(one));

  const imported = "from sklearn.model_selection import GridSearchCV";
  for (const [why, path, text] of [
    ["W&B does not know what a good trial is", "sweep.yaml", wandb("", "")],
    ["W&B ends trials already", "sweep.yaml", wandb("early_terminate:\n  type: envelope\n")],
    ["Ray does not know what a good trial is", "tune.py", ray("", "", 'search_alg="random"')],
    ["Ray has a scheduler", "tune.py", ray("", ", scheduler=mine")],
    [
      "a grid is scored by several scores",
      "search.py",
      grid(imported, "GridSearchCV").replace('"f1"', '["f1", "auc"]'),
    ],
    [
      "a grid has an argument that halving lacks",
      "search.py",
      grid(imported, "GridSearchCV", ", pre_dispatch=2"),
    ],
    [
      "the name is used elsewhere",
      "search.py",
      `${grid(imported, "GridSearchCV")}isinstance(search, GridSearchCV)\n`,
    ],
  ] as const)
    it(`is not made where ${why}`, () => {
      const suggested = { ...base, patch: { pruner: "hyperband" }, anchor: anchorOf(path, text, undefined) };
      assert.equal(editsFor(suggested, fileOf(path, text)), undefined);
    });
});
