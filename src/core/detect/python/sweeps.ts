import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value } from "../../parse/value.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { argument, keywordPairs, optionPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";

const SECONDS_PER_HOUR = 3600;

/** Hyper-parameter searches in Python: Optuna, Ray Tune, W&B sweeps, hyperopt, KerasTuner. */
export const sweeps: Detector<ParsedFile> = {
  id: "sweeps",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    mentions(file, /\b(?:n_trials|num_trials|max_trials)\s*=/) ||
    (/optuna|ray|wandb|hyperopt|keras|flaml/.test(importedText(file)) &&
      mentions(
        file,
        /optuna|ray\.tune|from ray import|flaml|tune\.run|wandb\.(?:sweep|agent)|hyperopt|keras_tuner|kerastuner/,
      )),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const start = searchCall(python);
    if (start === undefined || !isScript(python)) return [];
    const list = factList(file, "sweeps");
    const tool = toolOf(python, start);
    if (tool === "optuna") optuna(python, start, list);
    else if (tool === "wandb") wandb(python, list);
    else if (tool === "ray") ray(python, list);
    else {
      const told = argument(python, start, "max_evals");
      list.add("trials", count(told?.value), start.span);
      read(keywordPairs(python, start), COMMON, list);
    }
    for (const call of python.callsLike("last", /Pruner$/)) list.add("pruner", call.last, call.span);
    if (python.callsNamed("should_prune").length > 0) list.add("pruner", "MedianPruner", start.span);
    read(optionPairs(python), COMMON, list);
    readConstants(python, COMMON, list);
    const fitted = python.calls.filter((call) => FITTED.test(call.last) && runs(python, call));
    repeatFacts(python, start, list, fitted);
    subjectFacts(python, list);
    const library = [
      "stable_baselines3",
      "fastai",
      "lightning",
      "pytorch_lightning",
      "transformers",
      "keras",
      "tensorflow",
      "torch",
      "lightgbm",
      "xgboost",
      "catboost",
      "jax",
      "sklearn",
    ].find(
      (module) =>
        python.modules.has(module) ||
        // Keras by way of TensorFlow.
        (module === "keras" && python.modules.has("tensorflow") && python.callsNamed("fit").length > 0),
    );
    list.add(
      "framework",
      library === "torch"
        ? "pytorch"
        : library === "sklearn"
          ? "scikit-learn"
          : library === "pytorch_lightning"
            ? "lightning"
            : (library?.replace("_", "-") ?? (tool === "other" ? undefined : tool)),
      start.span,
    );
    return [list.done({ role: "run", kind: "sweep", anchor: start.span, rank: 90 })];
  },
};

/** What an objective trains by. */
const FITTED =
  /^(?:fit|fit_generator|fit_one_cycle|fine_tune|train|backward|cross_val_score|cross_validate|cv)$/;

function searchCall(python: PythonFile): Call | undefined {
  const reached = (call: Call) => runs(python, call);
  const optunaCalls = python
    .callsNamed("optimize")
    .filter(
      (call) =>
        reached(call) && python.modules.has("optuna") && call.args.length > 0 && !isFormula(python, call),
    );
  // Dask: `client.submit(study.optimize, objective, n_trials=7)`
  const sent = python
    .callsNamed("submit")
    .filter(
      (call) =>
        reached(call) &&
        python.modules.has("optuna") &&
        call.args[0] !== undefined &&
        /\.optimize$/.test(python.text.slice(call.args[0].value.from, call.args[0].value.to)),
    );
  const wandbCalls = [...python.callsNamed("agent"), ...python.callsNamed("sweep")].filter(
    (call) => reached(call) && call.qualified.startsWith("wandb."),
  );
  const rayCalls =
    python.modules.has("ray") || python.modules.has("flaml")
      ? python.callsLike("qualified", /(?:^|\.)(?:Tuner|tune\.run)$/).filter(reached)
      : [];
  const others = python
    .callsLike("last", /^(?:fmin|search)$/)
    .filter(
      (call) =>
        reached(call) &&
        (call.qualified === "hyperopt.fmin" || (call.last === "search" && /tuner/i.test(call.name))),
    );
  const optunaSearch = python.callsLike("last", /OptunaSearchCV$/).filter(reached);
  const tuners = python.callsLike("last", /LightGBMTuner(?:CV)?$/).filter(reached);
  const asked =
    python.modules.has("optuna") && python.callsNamed("tell").length > 0
      ? python.callsNamed("ask").filter((call) => reached(call) && /study/.test(call.name))
      : [];
  return (
    optunaCalls[0] ??
    sent[0] ??
    tuners[0] ??
    asked[0] ??
    wandbCalls[0] ??
    rayCalls[0] ??
    optunaSearch[0] ??
    others[0] ??
    libraryCalls(python)[0]
  );
}

/** A library's own search, told how many runs: `optimize_hyperparameters(loader, n_trials=200)`. */
function libraryCalls(python: PythonFile): readonly Call[] {
  return python
    .callsLike("last", /tun(?:e|ing)|optimi[sz]e|search|hpo|sweep/i)
    .filter(
      (call) =>
        /^[a-z]/.test(call.last) &&
        python.imports.has(call.name.split(".")[0] ?? "") &&
        call.args.some((one) => TRIALS.test(one.name ?? "")) &&
        LEARNING.some((module) => python.modules.has(module)) &&
        runs(python, call),
    );
}

const TRIALS = /^(?:n_trials|num_trials|max_trials)$/;

/** What teaches a search on a formula beside a training: `(1 - x) ** 2` of suggested numbers, and nothing else. */
function isFormula(python: PythonFile, call: Call): boolean {
  const first = call.args[0]?.value;
  const objective = first ? python.text.slice(first.from, first.to) : "";
  const inside = python.calls.filter((one) => one.scope === objective);
  return (
    LEARNING.some((module) => python.modules.has(module)) &&
    python.definitions.some((one) => one.kind === "function" && one.name === objective) &&
    inside.every((one) => /^suggest_\w+$|^(?:abs|print|float|int|round|pow|sin|cos|exp|sqrt)$/.test(one.last))
  );
}

const LEARNING = [
  "lightning",
  "pytorch_lightning",
  "torch",
  "transformers",
  "tensorflow",
  "keras",
  "sklearn",
  "xgboost",
  "lightgbm",
  "jax",
];

function toolOf(python: PythonFile, start: Call): "optuna" | "wandb" | "ray" | "other" {
  if (start.qualified.startsWith("wandb.")) return "wandb";
  if (
    start.last === "optimize" ||
    start.last === "ask" ||
    start.last === "submit" ||
    /Optuna|LightGBMTuner/.test(start.last)
  )
    return "optuna";
  return python.modules.has("ray") || python.modules.has("flaml") ? "ray" : "other";
}

function optuna(python: PythonFile, start: Call, list: FactList): void {
  list.add("trials", count(argument(python, start, "n_trials", 1)?.value), start.span);
  const timeout = positive(argument(python, start, "timeout", 2)?.value);
  list.add("wallClockLimitHours", timeout === undefined ? undefined : timeout / SECONDS_PER_HOUR, start.span);
  for (const call of python.callsNamed("create_study")) {
    const pruner = call.args.find((one) => one.name === "pruner");
    if (pruner)
      list.add(
        "pruner",
        python.text.slice(pruner.value.from, pruner.value.to).split("(")[0]?.split(".").at(-1),
        pruner.span,
      );
  }
}

/** A grid's product over its `values`; random and Bayesian sweeps end where `count` or `run_cap` say, else nowhere. */
function wandb(python: PythonFile, list: FactList): void {
  for (const call of python.callsNamed("agent")) {
    const trials = count(argument(python, call, "count")?.value);
    if (trials !== undefined) list.add("trials", trials, call.span);
  }
  for (const call of python.callsNamed("sweep")) {
    const config = argument(python, call, "sweep", 0);
    const size = config === undefined ? undefined : gridProduct(config.value);
    list.add("trials", size, config?.span ?? call.span);
    const { early_terminate: stopper } = Object(config?.value) as { readonly [key: string]: Value };
    if (config && stopper) list.add("pruner", String(Object(stopper).type ?? "hyperband"), config.span);
  }
}

/** Size of a W&B sweep given as a dictionary. */
export function gridProduct(config: Value): number | undefined {
  if (typeof config !== "object" || config === null || Array.isArray(config)) return undefined;
  const map = config as { readonly [key: string]: Value };
  const cap = count(map.run_cap);
  if (cap !== undefined) return cap;
  if (map.method !== "grid" || typeof map.parameters !== "object" || map.parameters === null)
    return undefined;
  let product = 1;
  for (const parameter of Object.values(map.parameters as { readonly [key: string]: Value })) {
    const values =
      typeof parameter === "object" && parameter !== null && !Array.isArray(parameter)
        ? (parameter as { readonly [key: string]: Value }).values
        : undefined;
    if (Array.isArray(values) && values.length > 0) product *= values.length;
  }
  return product;
}

/** Ray's schedulers that end poor trials. */
const SCHEDULERS = [
  "ASHAScheduler",
  "AsyncHyperBandScheduler",
  "HyperBandScheduler",
  "HyperBandForBOHB",
  "MedianStoppingRule",
  "PopulationBasedTraining",
];

function ray(python: PythonFile, list: FactList): void {
  for (const call of [...python.callsNamed("TuneConfig"), ...python.callsLike("qualified", /tune\.run$/)]) {
    list.add("trials", count(argument(python, call, "num_samples")?.value), call.span);
    const budget = positive(argument(python, call, "time_budget_s")?.value);
    list.add("wallClockLimitHours", budget === undefined ? undefined : budget / SECONDS_PER_HOUR, call.span);
  }
  for (const call of python.callsNamed("ScalingConfig"))
    list.add("acceleratorCount", count(argument(python, call, "num_workers")?.value), call.span);
  for (const scheduler of SCHEDULERS)
    for (const call of python.callsNamed(scheduler)) list.add("pruner", scheduler, call.span);
}
