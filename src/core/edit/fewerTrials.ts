import type { Span } from "../model/source.ts";
import type { PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { configRoot, replaceScalar, scalarIn } from "./configEdit.ts";
import { literalAt, replaceNumber } from "./pythonLiteral.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

const KEYS =
  /^(?:n_trials|num_trials|max_trials|max_total_trials|max_evals|max_trial_count|num_samples|run_cap|count|N_TRIALS)$/i;

/** Tries fewer configurations: the number at the anchor, where it is higher. */
export const fewerTrials: Editor = ({ patch, anchor }, file) => {
  if (patch.trials === undefined || anchor?.path !== file.path) return undefined;
  if (file.language === "python") return lowered(parsePython(file.text), anchor.span, patch.trials);
  const root = file.language === "yaml" || file.language === "json" ? configRoot(file) : undefined;
  const scalar = root && scalarIn(file, root, anchor.span, KEYS);
  return scalar && typeof scalar.value === "number" && scalar.value > patch.trials
    ? replaceScalar(file, scalar, patch.trials)
    : undefined;
};

function lowered(file: PythonFile, place: Span, trials: number): readonly TextEdit[] | undefined {
  const literal = literalAt(file, place, KEYS, "number");
  return literal && typeof literal.value === "number" && literal.value > trials
    ? [replaceNumber(literal, trials)]
    : undefined;
}
