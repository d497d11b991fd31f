import type { Detection, Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call } from "../../parse/python.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { batchOf } from "./pythonFlow.ts";
import { argument, keywordPairs, optionPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { separateFits, type Training } from "./separateFits.ts";

const KERAS: Vocabulary = { ...COMMON, steps_per_epoch: counted("maxStepsPerEpoch") };

/** Keras: `model.fit(…)` of a compiled model, `fit_generator`, `fine_tune`. */
export const keras: Detector<ParsedFile> = {
  id: "keras",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    /keras|tensorflow|\bTF[A-Z]/.test(importedText(file)) && mentions(file, /\.fit(?:_generator)?\(/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const fits = [...python.callsNamed("fit"), ...python.callsNamed("fit_generator")].filter(
      (call) =>
        runs(python, call) &&
        !/trainer|scaler|(?<!auto_?)encoder|vectorizer|pca|tokenizer|adapt/i.test(call.name) &&
        (python.callsNamed("compile").length > 0 || call.args.some((one) => one.name === "epochs")),
    );
    const isKeras =
      python.modules.has("keras") ||
      python.modules.has("tensorflow") ||
      // Transformers' models for TensorFlow are Keras's.
      [...python.imports.values()].some((one) => /^transformers\.TF[A-Z]/.test(one));
    if (!isScript(python) || !isKeras) return [];
    // Those that say how long are the runs; other libraries' `fit` may stand beside them.
    const long = fits.filter((call) => call.args.some((one) => one.name === "epochs"));
    return separateFits(python, long.length > 0 ? long : fits.slice(0, 1)).map((one) => fitted(file, one));
  },
};

function fitted(file: ParsedFile, { start: anchor, place, seen: python }: Training<Call>): Detection {
  const list = factList(file, "keras");
  const told = keywordPairs(python, anchor);
  const started = count(told.find(({ key }) => key === "initial_epoch")?.value) ?? 0;
  // `epochs` is the number of the last one: of `initial_epoch=10, epochs=15` five are gone through.
  read(
    told.map((pair) =>
      pair.key === "epochs" && typeof pair.value === "number" && pair.value > started
        ? { ...pair, value: pair.value - started }
        : pair,
    ),
    KERAS,
    list,
  );
  for (const call of python.callsNamed("EarlyStopping")) {
    list.add("earlyStopping", true, call.span);
    list.add("earlyStoppingPatience", count(argument(python, call, "patience")?.value), call.span);
  }
  const data = anchor.args.find(
    (one) => one.name === undefined || /^(?:x|generator|train_data)$/.test(one.name),
  );
  const batch = data && batchOf(python, data.value, anchor.scope, anchor.span.start);
  if (batch) list.add("perDeviceBatchSize", batch.size, batch.call.span);
  for (const call of python.callsNamed("batch"))
    list.add("perDeviceBatchSize", count(argument(python, call, "batch_size", 0)?.value), call.span);
  for (const last of ["to_tf_dataset", "prepare_tf_dataset"])
    for (const call of python.callsNamed(last))
      list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
  if (!list.has("perDeviceBatchSize"))
    for (const call of python.callsLike("last", /dataset|load/i))
      if (runs(python, call))
        list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
  for (const call of [...python.callsNamed("set_global_policy"), ...python.callsNamed("set_policy")]) {
    const policy = String(argument(python, call, "policy", 0)?.value ?? "");
    list.add(
      "precision",
      policy === "mixed_float16" ? "fp16" : policy === "mixed_bfloat16" ? "bf16" : undefined,
      call.span,
    );
  }
  if (anchor.args.some((one) => /^validation_(?:data|split)$/.test(one.name ?? "")))
    list.add("validation", true, anchor.span);
  list.add("framework", "keras", anchor.span);
  read(optionPairs(python), KERAS, list);
  readConstants(python, COMMON, list);
  repeatFacts(python, place, list);
  subjectFacts(python, list);
  const pretrained = /weights\s*=\s*["']imagenet|from_pretrained|from_preset/.test(python.text);
  return list.done({ role: "run", kind: pretrained ? "finetune" : "train", anchor: place.span, rank: 70 });
}
