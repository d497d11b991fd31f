import assert from "node:assert/strict";
import { editsFor } from "../../../../src/core/edit/edits.ts";
import { anchorOf, type Case, fileOf, prove } from "./proof.ts";

const optuna = (study: string, trials: string, head = "") => `import optuna
import keras
from keras.applications import ResNet50
${head}

def objective(trial):
    model = ResNet50(weights=None, classes=10)
    for epoch in range(30):
        trial.report(evaluate(model), epoch)
        if trial.should_prune():
            raise optuna.TrialPruned()
    return 0


study = optuna.create_study(${study})
study.optimize(objective, ${trials})
`;
const bare = (study: string, trials: string, head = "") =>
  optuna(study, trials, head).replace(
    / {4}for epoch[\s\S]*?TrialPruned\(\)\n/,
    "    model.fit(x, y, epochs=30)\n",
  );
const integrated = (study: string, trials: string) =>
  bare(study, trials).replace(
    "epochs=30",
    "epochs=30, callbacks=[optuna.integration.KerasPruningCallback(trial, 'val_loss')]",
  );
const wandb = (cap: number) => `program: train.py
method: bayes
metric:
  name: val_loss
run_cap: ${cap}
parameters:
  model_name_or_path:
    value: bert-base-uncased
  dataset_name:
    value: imdb
  epochs:
    value: 3
`;

const rule = "fewer-trials";
const fifty = { rule: "enough-trials", patch: { trials: 50 }, reads: { trials: 50 }, at: "trials" as const };
const cases: readonly Case[] = [
  {
    ...fifty,
    name: "the argument",
    path: "tune.py",
    before: bare(`direction="minimize"`, "n_trials=200"),
    after: bare(`direction="minimize"`, "n_trials=50"),
  },
  {
    ...fifty,
    name: "a constant",
    path: "tune.py",
    before: bare("", "n_trials=N_TRIALS", "\nN_TRIALS = 1_000\n"),
    after: bare("", "n_trials=N_TRIALS", "\nN_TRIALS = 50\n"),
  },
  {
    ...fifty,
    name: "a sweep of W&B",
    path: "sweep.yaml",
    before: wandb(200),
    after: wandb(50),
  },
  {
    rule,
    name: "a pruner",
    path: "tune.py",
    patch: { pruner: "HyperbandPruner" },
    reads: { pruner: "HyperbandPruner" },
    before: integrated(`direction="minimize"`, "n_trials=200"),
    after: integrated(`direction="minimize", pruner=optuna.pruners.HyperbandPruner()`, "n_trials=200"),
  },
  {
    rule,
    name: "a pruner as the first argument",
    path: "tune.py",
    patch: { pruner: "HyperbandPruner" },
    reads: { pruner: "HyperbandPruner" },
    before: integrated("", "n_trials=200"),
    after: integrated("pruner=optuna.pruners.HyperbandPruner()", "n_trials=200"),
  },
];

describe("edit: fewer trials", () => {
  for (const one of cases) it(one.name, () => prove(one));

  it("adds no pruner to an objective that reports nothing", () => {
    const text = bare("", "n_trials=200");
    const anchor = anchorOf("tune.py", text, undefined);
    assert.equal(
      editsFor({ rule, patch: { pruner: "HyperbandPruner" }, anchor }, fileOf("tune.py", text)),
      undefined,
    );
  });
});
