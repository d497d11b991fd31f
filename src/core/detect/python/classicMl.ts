import type { Detector, RunKind } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { type Call, children, type Expression, type PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, name, positive } from "../facts.ts";
import { isHosted } from "../inference/hostedApi.ts";
import { read } from "../pairs.ts";
import { counted, measured, type Pair, precisionName, type Vocabulary } from "../readers.ts";
import { isScript, runs } from "./entry.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";

const ESTIMATORS =
  /(?:Classifier|Regressor|Ranker|SVC|SVR|Regression|KMeans|Forest|Boost(?:ing)?\w*|NearestNeighbors|NaiveBayes|GaussianNB|MultinomialNB|MLP\w*|Lasso|Ridge|Perceptron|ElasticNet|DBSCAN|GaussianMixture|Pipeline|make_pipeline|(?:Tabular|TimeSeries|MultiModal)Predictor|GridSearchCV|RandomizedSearchCV|HalvingGridSearchCV|HalvingRandomSearchCV)$/;

/** scikit-learn, XGBoost, LightGBM and CatBoost: fits, cross-validation and grid searches. */
export const classicMl: Detector<ParsedFile> = {
  id: "classic-ml",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /sklearn|xgboost|lightgbm|catboost|cuml|autogluon|mlflow/.test(importedText(file)) &&
    mentions(file, /\.(?:partial_)?fit(?:_predict)?\(|\.train\(|cross_val|xgb\.cv|lgb\.cv|\.predict\w*\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const estimators = python.callsLike("last", ESTIMATORS);
    const boosted = python
      .callsLike(
        "qualified",
        /^(?:optuna\w*\.(?:integration\.)?)?(?:xgboost|lightgbm)(?:\.dask)?\.(?:train|cv)$/,
      )
      .filter((call) => runs(python, call));
    const fits = [
      ...python.callsNamed("fit"),
      ...python.callsNamed("partial_fit"),
      ...python.callsNamed("fit_predict"),
      ...python.callsNamed("cross_val_score"),
      ...python.callsNamed("cross_validate"),
      ...python.callsNamed("cross_val_predict"),
    ].filter(
      (call) =>
        runs(python, call) &&
        !/scaler|encoder|vectorizer|pca|imputer|transformer|trainer|binarizer/i.test(call.name),
    );
    const anchor = boosted[0] ?? (estimators.length > 0 ? fits[0] : undefined);
    if (!isScript(python)) return [];
    if (anchor === undefined) {
      const asked = askedOfStored(python);
      if (asked === undefined) return [];
      const list = factList(file, "classic-ml");
      list.add("framework", libraryOf(python), asked.span);
      list.add("task", "tabular", asked.span);
      return [list.done({ role: "run", kind: "inference", anchor: asked.span, rank: 12 })];
    }
    const [search] = searchCalls(python);
    const before = search && trainedBefore(python, fits, search);
    const run = (kind: RunKind, place: Call, within: readonly Call[], others: (list: FactList) => void) => {
      const list = factList(file, "classic-ml");
      list.add("framework", libraryOf(python), place.span);
      list.add("task", "tabular", place.span);
      others(list);
      modelFact(python, fits, estimators, list);
      for (const call of [...boosted, ...estimators, ...fits]) {
        const patience = argument(python, call, "early_stopping_rounds");
        if (patience && count(patience.value) !== undefined) list.add("earlyStopping", true, patience.span);
      }
      repeatFacts(python, place, list, within);
      subjectFacts(python, list);
      // Beside calls of hosted models, a fit on what they gave is the smaller part.
      return list.done({ role: "run", kind, anchor: place.span, rank: isHosted(python) ? 12 : 40 });
    };
    const swept = search
      ? [
          run("sweep", before ? search : anchor, [...fits, ...searchCalls(python)], (list) =>
            searches(python, list),
          ),
        ]
      : [];
    if (before) return [run("train", before, [], () => undefined), ...swept];
    if (search) return swept;
    return [
      run(
        anchor.qualified.startsWith("optuna") ? "sweep" : "train",
        anchor,
        [...boosted, ...fits],
        () => undefined,
      ),
    ];
  },
};

/** `pickle.load(file).predict(rows)`: an estimator that was trained elsewhere. */
function askedOfStored(python: PythonFile): Call | undefined {
  return ["predict", "predict_proba"]
    .flatMap((last) => python.callsNamed(last))
    .find((call) => {
      const receiver = call.node.firstChild?.firstChild;
      return (
        receiver &&
        runs(python, call) &&
        makersOf(python, receiver, call.scope, call.span.start).some((maker) =>
          /^(?:pickle|cloudpickle|dill|joblib)\.load$|^mlflow(?:\.\w+)?\.load_model$/.test(maker.qualified),
        )
      );
    });
}

function libraryOf({ modules }: PythonFile): string {
  return (
    ["xgboost", "lightgbm", "catboost", "autogluon"].find((one) => modules.has(one)) ??
    (modules.has("mlflow") && !modules.has("sklearn") ? "mlflow" : "scikit-learn")
  );
}

function modelFact(
  python: PythonFile,
  fits: readonly Call[],
  estimators: readonly Call[],
  list: FactList,
): void {
  // AutoGluon names the network that it fine-tunes among its hyper-parameters.
  for (const call of fits) {
    const hyper = argument(python, call, "hyperparameters");
    for (const [key, value] of Object.entries(Object(hyper?.value)))
      if (hyper && key.endsWith("checkpoint_name")) list.add("model", name(value as Value), hyper.span);
  }
  autoGluon(python, fits, list);
  const [estimator] = estimators.filter((call) => !/SearchCV$|ipeline$/.test(call.last));
  if (estimator) list.add("model", estimator.last, estimator.span);
}

/** AutoGluon's settings: a limit in seconds, and what `hyperparameters` overrule, as dotted keys or as sections. */
function autoGluon(python: PythonFile, fits: readonly Call[], list: FactList): void {
  if (!python.modules.has("autogluon")) return;
  for (const call of fits) {
    const seconds = argument(python, call, "time_limit");
    const limit = positive(seconds?.value);
    if (seconds && limit !== undefined)
      list.add("wallClockLimitHours", limit / SECONDS_PER_HOUR, seconds.span);
    const hyper = argument(python, call, "hyperparameters");
    if (hyper) read(flattened(hyper.value, hyper.span), AUTOGLUON, list);
  }
}

const SECONDS_PER_HOUR = 3600;
const AUTOGLUON: Vocabulary = {
  "optim.max_epochs": measured("epochs"),
  "optimization.max_epochs": measured("epochs"),
  "optim.max_steps": counted("steps"),
  "optimization.max_steps": counted("steps"),
  "env.num_gpus": counted("acceleratorsPerNode"),
  "env.per_gpu_batch_size": counted("perDeviceBatchSize"),
  "env.batch_size": counted("globalBatchSize"),
  "env.precision": precisionName,
};

function flattened(value: Value, span: Span, before = ""): readonly Pair[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.entries(value as ValueMap).flatMap(([key, inner]) => flattened(inner, span, `${before}${key}.`))
    : [{ key: before.slice(0, -1), value, span }];
}

/** An estimator that is trained by itself before a search begins: two runs, and a reader meets this one first. */
function trainedBefore(python: PythonFile, fits: readonly Call[], search: Call): Call | undefined {
  return fits.find((call) => {
    const receiver = call.node.firstChild?.firstChild;
    return (
      call.last === "fit" &&
      call.span.start < search.span.start &&
      receiver &&
      makersOf(python, receiver, call.scope, call.span.start).some(
        (maker) => ESTIMATORS.test(maker.last) && !/SearchCV$|ipeline$/.test(maker.last),
      )
    );
  });
}

/** Grid searches: the product of the grid's lists; `n_iter` of random ones; folds multiply the fits, not the candidates. */
function searches(python: PythonFile, list: FactList): void {
  for (const call of searchCalls(python)) {
    const trials =
      call.last === "RandomizedSearchCV"
        ? count((argument(python, call, "n_iter", 2) ?? { value: 10 }).value)
        : gridSize(python, call);
    list.add("trials", trials, call.span);
    if (call.last.startsWith("Halving")) list.add("pruner", "successive-halving", call.span);
  }
}

function searchCalls(python: PythonFile): readonly Call[] {
  return ["GridSearchCV", "RandomizedSearchCV", "HalvingGridSearchCV", "HalvingRandomSearchCV"]
    .flatMap((last) => python.callsNamed(last))
    .filter((call) => runs(python, call));
}

function gridSize(python: PythonFile, call: Call): number | undefined {
  const grid = call.args.find((one) => one.name === "param_grid") ?? call.args.filter((one) => !one.name)[1];
  const sizes = grid && spreads(python, grid.value, call.scope);
  return sizes?.reduce((sum, size) => sum + size, 0) || undefined;
}

/** How many combinations each dictionary of a grid has; undefined where one of its lists is only known when it runs. */
function spreads(
  python: PythonFile,
  node: Expression,
  scope: string,
  depth = 0,
): readonly number[] | undefined {
  if (depth > 3) return undefined;
  if (node.name === "VariableName") {
    const one = python.assignmentsTo(python.text.slice(node.from, node.to)).at(-1);
    return one && spreads(python, one.value, one.scope, depth + 1);
  }
  if (node.name === "ArrayExpression") {
    const each = children(node)
      .filter((kid) => !/^[[\],]$|Comment/.test(kid.name))
      .map((kid) => spreads(python, kid, scope, depth + 1));
    return each.every((one) => one !== undefined) ? each.flat() : undefined;
  }
  if (node.name !== "DictionaryExpression" && node.name !== "CallExpression") return undefined;
  const written = constantOf(python, node, scope)?.value;
  if (typeof written !== "object" || written === null || Array.isArray(written)) return undefined;
  const lists = Object.values(written as ValueMap);
  const told = lists.length === entries(python, node);
  return told
    ? [lists.reduce<number>((product, one) => product * (Array.isArray(one) ? one.length : 1), 1)]
    : undefined;
}

function entries(python: PythonFile, node: Expression): number {
  if (node.name === "CallExpression") return python.callAt(node.from, node.to)?.args.length ?? 0;
  return children(node).filter((kid) => kid.name === ":").length;
}
