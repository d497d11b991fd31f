import type { Span } from "../model/source.ts";
import { type PythonFile, parsePython } from "../parse/python.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { theOne } from "./pythonCalls.ts";
import { addArguments, argument } from "./pythonEdit.ts";
import { literalAt, replaceNumber } from "./pythonLiteral.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const KEYS =
  /^(?:n_trials|num_trials|max_trials|max_total_trials|max_evals|max_trial_count|num_samples|run_cap|count|N_TRIALS)$/i;

/** Tries fewer configurations, or lets a pruner end the hopeless ones early. */
export const fewerTrials: Editor = ({ patch, anchor }, file) => {
  if (patch.trials !== undefined && anchor?.path === file.path) {
    if (file.language === "python") return lowered(parsePython(file.text), anchor.span, patch.trials);
    const root = file.language === "yaml" || file.language === "json" ? configRoot(file) : undefined;
    const scalar = root && scalarIn(file, root, anchor.span, KEYS);
    return scalar && typeof scalar.value === "number" && scalar.value > patch.trials
      ? replaceScalar(file, scalar, patch.trials)
      : undefined;
  }
  return patch.pruner !== undefined && file.language === "python"
    ? pruned(parsePython(file.text), patch.pruner, anchor?.span)
    : undefined;
};

function lowered(file: PythonFile, place: Span, trials: number): readonly TextEdit[] | undefined {
  const literal = literalAt(file, place, KEYS, "number");
  return literal && typeof literal.value === "number" && literal.value > trials
    ? [replaceNumber(literal, trials)]
    : undefined;
}

/** Optuna's pruner works only where the objective reports and asks. */
function pruned(file: PythonFile, pruner: string, place: Span | undefined): readonly TextEdit[] | undefined {
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
