import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import type { Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { keywordPairs, optionPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";

/** Libraries of networks that are trained by `fit`, as scikit-learn's estimators are. */
const LIBRARIES = [
  "neuralforecast",
  "darts",
  "gluonts",
  "pytorch_forecasting",
  "pytorch_tabnet",
  "tsai",
  "skorch",
];
const NAMES = new RegExp(LIBRARIES.join("|"));

const KEYS: Vocabulary = {
  ...COMMON,
  // How much of a series is looked at, not a picture's side.
  input_size: () => undefined,
  ...(COMMON.early_stopping_patience ? { early_stop_patience_steps: COMMON.early_stopping_patience } : {}),
};

/** Libraries whose lengths count points of a series, not tokens. */
export const SERIES = [
  "neuralforecast",
  "darts",
  "gluonts",
  "pytorch_forecasting",
  "tsai",
  "statsforecast",
  "sktime",
  "chronos",
];

/** Networks for series and tables: their classes say how long they train, `fit` starts them. */
export const forecasters: Detector<ParsedFile> = {
  id: "forecasters",
  languages: ["python", "notebook"],
  appliesTo: (file) => NAMES.test(importedText(file)) && mentions(file, /\.(?:fit|train|cross_validation)\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const library = LIBRARIES.find((one) => python.modules.has(one));
    const start = ["fit", "train", "cross_validation"]
      .flatMap((last) => python.callsNamed(last))
      .find((call) => /\./.test(call.name) && runs(python, call) && !/scaler|encoder|pca/i.test(call.name));
    const makers = python.callsLike("last", /^[A-Z]/).filter(
      (call) =>
        LIBRARIES.some((one) => call.qualified.startsWith(`${one}.`)) &&
        // A language model behind scikit-learn's `fit` learns nothing.
        !call.qualified.startsWith("skorch.llm."),
    );
    if (library === undefined || start === undefined || makers.length === 0 || !isScript(python)) return [];
    const list = factList(file, "forecasters");
    read(keywordPairs(python, start), KEYS, list);
    const models = makers.filter((call) => /\.models?\b|Model$|TabNet/.test(call.qualified));
    const wrappers = makers.filter((call) => /^NeuralNet/.test(call.last));
    for (const call of [...models, ...wrappers]) read(keywordPairs(python, call), KEYS, list);
    list.add("model", models[0]?.last, models[0]?.span ?? start.span);
    list.add("framework", library, start.span);
    read(optionPairs(python), COMMON, list);
    readConstants(python, COMMON, list);
    subjectFacts(python, list);
    return [list.done({ role: "run", kind: "train", anchor: start.span, rank: 45 })];
  },
};
