import type { Action } from "./action.ts";

/** Edits of searches of many trials. */
export const searchesActions: readonly Action[] = [
  {
    name: "a pruner for Optuna",
    path: "search_optuna.py",
    rule: "fewer-trials",
    text: `import keras
import optuna
from keras.datasets import cifar10

(x, y), held = cifar10.load_data()


def objective(trial):
    model = keras.applications.ResNet50(weights=None, classes=10)
    watch = optuna.integration.KerasPruningCallback(trial, "val_loss")
    model.fit(x, y, epochs=10, validation_data=held, callbacks=[watch])
    return model.evaluate(*held)


study = optuna.create_study()
study.optimize(objective, n_trials=200)
`,
    changes: [["create_study()", "create_study(pruner=optuna.pruners.HyperbandPruner())"]],
  },
  {
    name: "fewer trials, Optuna",
    path: "trials_optuna.py",
    rule: "enough-trials",
    text: `import keras
import optuna
from keras.datasets import cifar10

(x, y), held = cifar10.load_data()
N_TRIALS = 300


def objective(trial):
    model = keras.applications.MobileNetV2(weights=None, classes=10)
    model.fit(x, y, epochs=8, validation_data=held)
    return model.evaluate(*held)


study = optuna.create_study()
study.optimize(objective, n_trials=N_TRIALS)
`,
    changes: [["N_TRIALS = 300", "N_TRIALS = 60"]],
  },
  {
    name: "an end for poor trials of W&B",
    path: "search_wandb.yaml",
    rule: "fewer-trials",
    text: `program: train.py
method: bayes
metric:
  name: val_loss
  goal: minimize
run_cap: 200
parameters:
  model_name_or_path:
    value: bert-base-uncased
  dataset_name:
    value: imdb
  epochs:
    value: 3
`,
    changes: [["run_cap: 200\n", "run_cap: 200\nearly_terminate:\n  type: hyperband\n  min_iter: 3\n"]],
  },
];
