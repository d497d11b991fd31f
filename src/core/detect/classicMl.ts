import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import type { Call, PythonFile } from "../parse/python.ts";
import { isScript, runs } from "./entry.ts";
import { count, type FactList, factList, isNeverRun } from "./facts.ts";
import { argument } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { importedText } from "./startedText.ts";

const ESTIMATORS =
  /(?:Classifier|Regressor|Ranker|SVC|SVR|Regression|KMeans|Forest|Boost(?:ing)?\w*|NearestNeighbors|NaiveBayes|GaussianNB|MultinomialNB|MLP\w*|Lasso|Ridge|ElasticNet|DBSCAN|GaussianMixture|Pipeline|make_pipeline|(?:Tabular|TimeSeries|MultiModal)Predictor|GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|HalvingRandomSearchCV)$/;

/** scikit-learn, XGBoost, LightGBM and CatBoost: fits, cross-validation and grid searches. */
export const classicMl: Detector<ParsedFile> = {
  id: "classic-ml",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /sklearn|xgboost|lightgbm|catboost|cuml|autogluon/.test(importedText(file)) &&
    /\.fit(?:_predict)?\(|\.train\(|cross_val|xgb\.cv|lgb\.cv/.test(file.text),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const estimators = python.calls.filter((call) => ESTIMATORS.test(call.last));
    const boosted = python.calls.filter(
      (call) =>
        /^(?:optuna\w*\.(?:integration\.)?)?(?:xgboost|lightgbm)\.(?:train|cv)$/.test(call.qualified) &&
        runs(python, call),
    );
    const fits = [
      ...python.callsNamed("fit"),
      ...python.callsNamed("fit_predict"),
      ...python.callsNamed("cross_val_score"),
      ...python.callsNamed("cross_validate"),
    ].filter(
      (call) =>
        runs(python, call) &&
        !/scaler|encoder|vectorizer|pca|imputer|transformer|trainer|binarizer/i.test(call.name),
    );
    const anchor = boosted[0] ?? (estimators.length > 0 ? fits[0] : undefined);
    if (anchor === undefined || !isScript(python)) return [];
    const list = factList(file, "classic-ml");
    const library = python.modules.has("xgboost")
      ? "xgboost"
      : python.modules.has("lightgbm")
        ? "lightgbm"
        : python.modules.has("catboost")
          ? "catboost"
          : "scikit-learn";
    list.add("framework", library, anchor.span);
    list.add("task", "tabular", anchor.span);
    const sweeps = searches(python, list);
    const [estimator] = estimators.filter((call) => !/SearchCV$|ipeline$/.test(call.last));
    if (estimator) list.add("model", estimator.last, estimator.span);
    for (const call of [...boosted, ...estimators, ...fits]) {
      const patience = argument(python, call, "early_stopping_rounds");
      if (patience && count(patience.value) !== undefined) list.add("earlyStopping", true, patience.span);
    }
    subjectFacts(python, list);
    return [
      list.done({
        role: "run",
        kind: sweeps || anchor.qualified.startsWith("optuna") ? "sweep" : "train",
        anchor: anchor.span,
        rank: 40,
      }),
    ];
  },
};

/** Grid searches: the product of the grid's lists; `n_iter` of random ones; folds multiply the fits, not the candidates. */
function searches(python: PythonFile, list: FactList): boolean {
  const calls = [
    ...python.callsNamed("GridSearchCV"),
    ...python.callsNamed("RandomizedSearchCV"),
    ...python.callsNamed("HalvingGridSearchCV"),
    ...python.callsNamed("HalvingRandomSearchCV"),
  ].filter((call) => runs(python, call));
  for (const call of calls) {
    const trials =
      call.last === "RandomizedSearchCV"
        ? count((argument(python, call, "n_iter", 2) ?? { value: 10 }).value)
        : gridSize(python, call);
    list.add("trials", trials, call.span);
    if (call.last.startsWith("Halving")) list.add("pruner", "successive-halving", call.span);
  }
  return calls.length > 0;
}

function gridSize(python: PythonFile, call: Call): number | undefined {
  const grid = argument(python, call, "param_grid", 1)?.value;
  if (typeof grid !== "object" || grid === null) return undefined;
  const maps = Array.isArray(grid) ? grid : [grid];
  let size = 0;
  for (const map of maps) {
    if (typeof map !== "object" || map === null || Array.isArray(map)) return undefined;
    size += Object.values(map).reduce<number>(
      (product, values) => product * (Array.isArray(values) ? values.length : 1),
      1,
    );
  }
  return size > 0 ? size : undefined;
}
