import type { Span } from "../model/source.ts";
import { at } from "../parse/config.ts";
import { children, type PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { addKeys, configRoot, scalarOf } from "./configEdit.ts";
import { theOne } from "./pythonCalls.ts";
import { addArguments, argument, codeOf, importName, rootOf } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";
import { newlineOf, type TextEdit } from "./textEdit.ts";

/** Epochs that every trial gets before W&B may end it. */
const LEAST_EPOCHS = 3;

/** Ends poor trials early: Optuna's pruner, Ray's ASHA, W&B's Hyperband, scikit-learn's successive halving. */
export const addPruner: Editor = ({ patch, anchor }, file) => {
  if (patch.pruner === undefined) return undefined;
  if (file.language === "python") {
    const python = parsePython(file.text);
    if (python.modules.has("optuna")) return optuna(python, patch.pruner, anchor?.span);
    return python.modules.has("ray") ? ray(python, anchor?.span) : halving(python);
  }
  if (file.language !== "yaml") return undefined;
  const root = configRoot(file);
  // The metric says what a good trial is.
  if (root === undefined || scalarOf(file, root, "metric.name") === undefined || !at(root, "parameters"))
    return undefined;
  const stopper = { type: "hyperband", min_iter: LEAST_EPOCHS };
  return addKeys(file, root, { early_terminate: stopper }, /^(?:method|metric|run_cap)$/);
};

/** Optuna's pruner works only where the objective reports and asks. */
function optuna(file: PythonFile, pruner: string, place: Span | undefined): readonly TextEdit[] | undefined {
  const studies = file.callsNamed("create_study").filter((call) => /^optuna\b/.test(call.qualified));
  const study = theOne(studies, place) ?? (studies.length === 1 ? studies[0] : undefined);
  if (
    study === undefined ||
    argument(study, "pruner") !== undefined ||
    file.imports.get("optuna") !== "optuna"
  )
    return undefined;
  const name = /halving/i.test(pruner) ? "SuccessiveHalvingPruner" : "HyperbandPruner";
  const reports = file.callsNamed("report").length > 0 && file.callsNamed("should_prune").length > 0;
  const integrated = file.calls.some((call) => /PruningCallback$/.test(call.last));
  if (!reports && !integrated) return undefined;
  return addArguments(file, study, [`pruner=optuna.pruners.${name}()`]);
}

/** ASHA, where the call names what a good trial is; trials report in any case. */
function ray(file: PythonFile, place: Span | undefined): readonly TextEdit[] | undefined {
  const calls = file.calls.filter(
    (call) => call.last === "TuneConfig" || /(?:^|\.)tune\.run$/.test(call.qualified),
  );
  const call = theOne(calls, place);
  if (
    call === undefined ||
    argument(call, "scheduler") ||
    !argument(call, "metric") ||
    !argument(call, "mode")
  )
    return undefined;
  const known = importName(file, "ray.tune.schedulers", "ASHAScheduler");
  const added = addArguments(file, call, ["scheduler=ASHAScheduler()"]);
  return known && added && [...known, ...added];
}

/** Arguments that both searches of scikit-learn take. */
const SHARED = /^(?:estimator|param_grid|scoring|n_jobs|refit|cv|verbose|error_score|return_train_score)$/;

function halving(file: PythonFile): readonly TextEdit[] | undefined {
  const [search, ...others] = file.callsNamed("GridSearchCV");
  const root = rootOf(file);
  if (search === undefined || others.length > 0 || root === null) return undefined;
  const names = [...file.text.matchAll(/\bGridSearchCV\b/g)];
  const statement = children(root).find(
    (one) =>
      one.name === "ImportStatement" &&
      /^from\s+sklearn\.model_selection\s+import\b/.test(codeOf(file, one)) &&
      names.some(({ index }) => one.from <= index && index < one.to),
  );
  // The import and the call, and nothing else that has this name.
  if (statement === undefined || names.length !== 2 || search.name !== "GridSearchCV") return undefined;
  const positional = search.args.filter((one) => one.name === undefined);
  const scoring = argument(search, "scoring");
  if (
    positional.length > 2 ||
    search.args.some((one) => one.unpacked || (one.name !== undefined && !SHARED.test(one.name)))
  )
    return undefined;
  // Halving compares by one score.
  if (scoring && !/^["'][^"']*["']$/.test(codeOf(file, scoring.value))) return undefined;
  const enable = `from sklearn.experimental import enable_halving_search_cv  # noqa: F401${newlineOf(file.text)}`;
  return [
    { start: statement.from, end: statement.from, newText: enable },
    ...names.map(({ index }) => ({
      start: index,
      end: index + "GridSearchCV".length,
      newText: "HalvingGridSearchCV",
    })),
  ];
}
