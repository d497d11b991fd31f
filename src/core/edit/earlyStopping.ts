import type { SourceFile, Span } from "../model/source.ts";
import type { Call, PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { addKeys, configRoot } from "./configEdit.ts";
import { configTool } from "./configTool.ts";
import {
  huggingFaceTrainers,
  kerasFits,
  lightningTrainers,
  theOne,
  trainingArguments,
  ultralyticsTrains,
} from "./pythonCalls.ts";
import {
  addArguments,
  addItems,
  argument,
  codeOf,
  importName,
  isOpen,
  quoted,
  setArgument,
} from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";
import type { TextEdit } from "./textEdit.ts";

/** Evaluations without a gain after which a run stops; the usual value of the libraries' own examples. */
const PATIENCE = 3;

/** Stops a run when its validation loss no longer falls: a callback with the arguments that it needs, or the tool's key. */
export const earlyStopping: Editor = ({ patch, anchor }, file) => {
  const patience = patch.earlyStoppingPatience ?? PATIENCE;
  if (file.language === "yaml" || file.language === "json") return inConfig(file, patience);
  if (file.language !== "python") return undefined;
  const python = parsePython(file.text);
  if (python.callsNamed("EarlyStoppingCallback").length + python.callsNamed("EarlyStopping").length > 0)
    return undefined;
  return (
    inTransformers(python, anchor?.span, patience) ??
    inLightning(python, anchor?.span, patience) ??
    inKeras(python, anchor?.span, patience) ??
    inUltralytics(python, anchor?.span, patience)
  );
};

function inTransformers(
  file: PythonFile,
  place: Span | undefined,
  patience: number,
): readonly TextEdit[] | undefined {
  const trainers = huggingFaceTrainers(file);
  const trainer = theOne(trainers, place);
  const settings = trainingArguments(file);
  const [training] = settings;
  if (trainer === undefined || training === undefined || settings.length !== 1) return undefined;
  // Without validation data there is nothing to watch.
  if (argument(trainer, "eval_dataset") === undefined) return undefined;
  const stop = `EarlyStoppingCallback(early_stopping_patience=${patience})`;
  const callback = addCallback(file, trainer, stop);
  const needed = evaluated(file, training);
  const known = importName(file, "transformers", "EarlyStoppingCallback");
  return callback && needed && known && [...known, ...needed, ...callback];
}

/** What the callback needs: evaluating and saving in step, and the best model loaded at the end. */
function evaluated(file: PythonFile, training: Call): readonly TextEdit[] | undefined {
  if (isOpen(training)) return undefined;
  const written = (name: string) => {
    const one = argument(training, name);
    return one && codeOf(file, one.value);
  };
  const evaluation = written("eval_strategy") ?? written("evaluation_strategy");
  const saving = written("save_strategy");
  const epoch = quoted(file, "epoch");
  if ([evaluation, saving].some((code) => code !== undefined && !/^["'](?:epoch|steps|no)["']$/.test(code)))
    return undefined;
  const unquoted = (code: string | undefined) => code?.slice(1, -1);
  const evaluates = unquoted(evaluation);
  const strategy = evaluates === undefined || evaluates === "no" ? undefined : evaluation;
  const interval = evaluates === "steps" ? savedEvery(written) : [];
  if (interval === undefined) return undefined;
  const target = strategy ?? epoch;
  const replace = (name: string): readonly TextEdit[] => {
    const one = argument(training, name);
    return one && unquoted(codeOf(file, one.value)) !== unquoted(target)
      ? [{ start: one.value.from, end: one.value.to, newText: target }]
      : [];
  };
  const best = written("load_best_model_at_end");
  if (best !== undefined && !/^(?:True|False)$/.test(best)) return undefined;
  const added: string[] = [...interval];
  if (evaluation === undefined) added.push(`eval_strategy=${target}`);
  if (saving === undefined && unquoted(target) !== "steps") added.push(`save_strategy=${target}`);
  if (best === undefined) added.push("load_best_model_at_end=True");
  if (argument(training, "metric_for_best_model") === undefined)
    added.push(`metric_for_best_model=${quoted(file, "eval_loss")}`);
  const appended = added.length === 0 ? [] : addArguments(file, training, added);
  const loaded =
    best === "False" ? setArgument(file, training, "load_best_model_at_end", "True", () => true) : [];
  return (
    appended &&
    loaded && [
      ...replace("eval_strategy"),
      ...replace("evaluation_strategy"),
      ...replace("save_strategy"),
      ...loaded,
      ...appended,
    ]
  );
}

/** By steps, a run has to be saved at multiples of the steps at which it is evaluated. */
function savedEvery(written: (name: string) => string | undefined): readonly string[] | undefined {
  const evaluates = written("eval_steps");
  const saves = written("save_steps");
  if (evaluates === undefined)
    return saves === undefined && written("logging_steps") === undefined ? [] : undefined;
  if (saves === undefined) return [`save_steps=${evaluates}`];
  return saves === evaluates || Number(saves) % Number(evaluates) === 0 ? [] : undefined;
}

/** One callback more: in the list that is there, else in a new one. */
function addCallback(file: PythonFile, call: Call, code: string): readonly TextEdit[] | undefined {
  const known = argument(call, "callbacks");
  if (known === undefined) return addArguments(file, call, [`callbacks=[${code}]`]);
  return known.value.name === "ArrayExpression" ? addItems(file.text, known.value, [code]) : undefined;
}

function inLightning(
  file: PythonFile,
  place: Span | undefined,
  patience: number,
): readonly TextEdit[] | undefined {
  const trainer =
    theOne(lightningTrainers(file), place) ??
    (lightningTrainers(file).length === 1 ? lightningTrainers(file)[0] : undefined);
  // The metric has to be logged under this very name, or Lightning stops with an error.
  if (trainer === undefined || !logs(file, "val_loss")) return undefined;
  const root =
    trainer.qualified.startsWith("pytorch_lightning") || trainer.qualified.startsWith("pl")
      ? "pytorch_lightning"
      : file.modules.has("lightning") && /^lightning\.pytorch/.test(trainer.qualified)
        ? "lightning.pytorch"
        : "lightning";
  const module = root === "lightning" ? "lightning.pytorch" : root;
  const callback = addCallback(
    file,
    trainer,
    `EarlyStopping(monitor=${quoted(file, "val_loss")}, patience=${patience})`,
  );
  const known = importName(file, `${module}.callbacks`, "EarlyStopping");
  return callback && known && [...known, ...callback];
}

function logs(file: PythonFile, metric: string): boolean {
  return [...file.callsNamed("log"), ...file.callsNamed("log_dict")].some((call) =>
    call.args.some((one) => codeOf(file, one.value).includes(`${metric}`)),
  );
}

function inKeras(
  file: PythonFile,
  place: Span | undefined,
  patience: number,
): readonly TextEdit[] | undefined {
  const fit = theOne(kerasFits(file), place);
  if (fit === undefined || !fit.args.some((one) => /^validation_(?:data|split)$/.test(one.name ?? "")))
    return undefined;
  const owner =
    file.imports.get("keras") !== undefined
      ? "keras"
      : file.imports.get("tf") === "tensorflow"
        ? "tf.keras"
        : file.imports.get("tensorflow") !== undefined
          ? "tensorflow.keras"
          : undefined;
  const code = `EarlyStopping(monitor=${quoted(file, "val_loss")}, patience=${patience}, restore_best_weights=True)`;
  if (owner !== undefined) return addCallback(file, fit, `${owner}.callbacks.${code}`);
  const module = file.modules.has("keras") ? "keras" : "tensorflow.keras";
  const callback = addCallback(file, fit, code);
  const known = importName(file, `${module}.callbacks`, "EarlyStopping");
  return callback && known && [...known, ...callback];
}

function inUltralytics(
  file: PythonFile,
  place: Span | undefined,
  patience: number,
): readonly TextEdit[] | undefined {
  const train = theOne(ultralyticsTrains(file), place);
  // Patience counts epochs here, and its own default is 100.
  return (
    train && setArgument(file, train, "patience", String(Math.max(10, patience)), (value) => value === "0")
  );
}

function inConfig(file: SourceFile, patience: number): readonly TextEdit[] | undefined {
  const root = configRoot(file);
  if (root === undefined || root.kind !== "map" || configTool(root) !== "axolotl") return undefined;
  // Axolotl watches the loss of its own validation split.
  const evaluates = root.entries.some(
    ({ key, value }) =>
      (key === "val_set_size" && value.kind === "scalar" && Number(value.value) > 0) ||
      (key === "test_datasets" && value.kind === "list" && value.items.length > 0),
  );
  return evaluates
    ? addKeys(
        file,
        root,
        { early_stopping_patience: patience },
        /^(?:evals_per_epoch|eval_steps|saves_per_epoch|save_steps|num_epochs)$/,
      )
    : undefined;
}
