import type { Detection, Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, name, positive } from "../facts.ts";
import { read } from "../pairs.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { argument, optionPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { separateFits, type Training } from "./separateFits.ts";

/** A learner's ways to train, with the place of the number of epochs; `fine_tune` also thaws the body. */
const FITS = ["fine_tune", "fit_one_cycle", "fit_flat_cos", "fit_sgdr", "fit"];

/** What makes a learner, with the place of the architecture. */
const LEARNERS: { readonly [callee: string]: number } = {
  vision_learner: 1,
  cnn_learner: 1,
  unet_learner: 1,
  text_classifier_learner: 1,
  language_model_learner: 1,
  create_cnn: 1,
};

/** fastai: `learn.fine_tune(4)`, `learn.fit_one_cycle(…)`. */
export const fastai: Detector<ParsedFile> = {
  id: "fastai",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    (/fastai|fastbook/.test(importedText(file)) &&
      mentions(file, /\.(?:fine_tune|fit_one_cycle|fit_flat_cos|fit_sgdr|fit)\(/)) ||
    // Its own verbs, where a module of the project hands the library on.
    mentions(file, /learn\w{0,30}\.(?:fit_one_cycle|fit_flat_cos|fit_sgdr)\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    if (
      !python.modules.has("fastai") &&
      !python.modules.has("fastbook") &&
      python.callsLike("last", /^(?:fit_one_cycle|fit_flat_cos|fit_sgdr)$/).length === 0
    )
      return [];
    const fits = FITS.flatMap((last) => python.callsNamed(last))
      .filter((call) => /learn|^l\w*\./i.test(call.name) && runs(python, call))
      .sort((a, b) => a.span.start - b.span.start);
    return isScript(python) ? separateFits(python, fits).map((one) => fitted(file, one)) : [];
  },
};

function fitted(file: ParsedFile, { start: anchor, place, seen: python }: Training<Call>): Detection {
  const list = factList(file, "fastai");
  const epochs =
    argument(python, anchor, "epochs") ??
    argument(python, anchor, anchor.last === "fit_sgdr" ? "n_cycles" : "n_epoch", 0);
  list.add("epochs", positive(epochs?.value), epochs?.span ?? anchor.span);
  learner(python, list);
  for (const call of python.callsLike("name", /DataLoaders|DataBunch|dataloaders|databunch/)) {
    const size = argument(python, call, "bs");
    if (size) list.add("perDeviceBatchSize", count(size.value), size.span);
  }
  const [half] = python.callsNamed("to_fp16").filter((call) => runs(python, call));
  if (half) list.add("precision", "fp16", half.span);
  // After a learner that is written over many lines.
  else if (/\)\s{0,20}\.to_fp16\(\)/.test(python.text)) list.add("precision", "fp16", anchor.span);
  list.add("framework", "fastai", anchor.span);
  read(optionPairs(python), COMMON, list);
  readConstants(python, COMMON, list);
  repeatFacts(python, place, list);
  subjectFacts(python, list);
  return list.done({
    role: "run",
    kind: python.callsNamed("fine_tune").length > 0 ? "finetune" : "train",
    anchor: place.span,
    rank: 72,
  });
}

/** The architecture, by its name or by the function that builds it. */
function learner(python: PythonFile, list: FactList): void {
  for (const [callee, at] of Object.entries(LEARNERS)) {
    for (const call of python.callsNamed(callee)) {
      const written =
        call.args.find((one) => one.name === "arch") ?? call.args.filter((one) => one.name === undefined)[at];
      if (written === undefined) continue;
      const told = name(argument(python, call, "arch", at)?.value);
      const builder =
        written.value.name === "VariableName" || written.value.name === "MemberExpression"
          ? python.text.slice(written.value.from, written.value.to).split(".").at(-1)
          : undefined;
      const isParameter = python.definitions.some((one) => one.takes.includes(builder ?? ""));
      list.add("model", told ?? (isParameter || builder === "arch" ? undefined : builder), call.span);
    }
  }
}
