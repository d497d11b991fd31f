import type { Detection, Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value, ValueMap } from "../../parse/value.ts";
import { importedText, mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { named, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, runs } from "./entry.ts";
import { isEvaluation } from "./loaders.ts";
import { argument, keywordPairs, optionPairs, parameterPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { separateFits, type Training } from "./separateFits.ts";

/** `devices=4`, `devices=[0, 1]`, `devices="auto"`. */
const devices = (value: Value, list: FactList, span: { start: number; end: number }) =>
  list.add("acceleratorsPerNode", Array.isArray(value) ? value.length : count(value), span);

/** Arguments of Lightning's `Trainer`; -1 means without limit. */
export const LIGHTNING: Vocabulary = {
  ...COMMON,
  devices,
  gpus: devices,
  num_nodes: COMMON.nnodes ?? (() => undefined),
  accelerator: (value, list, span) => {
    if (value === "cpu") list.add("cpuOnly", true, span);
    else if (value === "tpu") named("accelerator")("TPU", list, span);
  },
  limit_train_batches: (value, list, span) => {
    if (typeof value === "number" && Number.isInteger(value))
      list.add("maxStepsPerEpoch", count(value), span);
  },
};

/** PyTorch Lightning: `Trainer(…).fit(model)` and Fabric. */
export const lightning: Detector<ParsedFile> = {
  id: "lightning",
  languages: ["python", "notebook"],
  appliesTo: (file) => /lightning/.test(importedText(file)) && mentions(file, /Trainer|Fabric|LightningCLI/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const trainers = trainersOf(python);
    const fits = python.callsNamed("fit").filter((call) => /trainer/i.test(call.name) && runs(python, call));
    // Checkpoints are converted with a trainer that never fits.
    const converts = /(?:^|[/_])(?:convert|export|merge|import)\w*\.py$/.test(file.source.path);
    const anchor = fits[0] ?? (converts ? undefined : trainers[0]);
    if (anchor === undefined || !isScript(python)) return [];
    // Fabric alone also places models that only generate.
    if (anchor.last === "Fabric" && python.callsNamed("backward").length === 0) return [];
    // A fit that takes a broken training up again trains nothing else.
    const others = fits.slice(1).filter((call) => !call.args.some((one) => one.name === "ckpt_path"));
    return separateFits(python, [anchor, ...others]).map((one) => fitted(file, one));
  },
};

function trainersOf(python: PythonFile): readonly Call[] {
  return python
    .callsLike("last", /^(?:Trainer|Fabric|LightningCLI)$/)
    .filter((call) => /^(?:lightning|pytorch_lightning|L|pl)\b/.test(call.qualified) && runs(python, call));
}

function fitted(file: ParsedFile, { start: anchor, place, seen: python }: Training<Call>): Detection {
  const list = factList(file, "lightning");
  for (const call of trainersOf(python)) {
    read(keywordPairs(python, call), LIGHTNING, list);
    if (call.last !== "LightningCLI") continue;
    const defaults = argument(python, call, "trainer_defaults");
    if (defaults)
      read(
        Object.entries(Object(defaults.value) as ValueMap).map(([key, value]) => ({
          key,
          value,
          span: defaults.span,
        })),
        LIGHTNING,
        list,
      );
    // What the model's class says by itself.
    const model = (call.args.find((one) => one.name === "model_class") ?? call.args.find((one) => !one.name))
      ?.value;
    if (model)
      read(parameterPairs(python, `${python.text.slice(model.from, model.to)}.__init__`), COMMON, list);
  }
  for (const call of python.callsNamed("EarlyStopping")) {
    list.add("earlyStopping", true, call.span);
    list.add("earlyStoppingPatience", count(argument(python, call, "patience")?.value), call.span);
  }
  for (const call of python.callsNamed("DataLoader"))
    if (!isEvaluation(python, call))
      list.add("perDeviceBatchSize", count(argument(python, call, "batch_size", 1)?.value), call.span);
  for (const call of python.callsNamed("connect")) {
    list.add("perDeviceBatchSize", count(argument(python, call, "batch_size")?.value), call.span);
    list.add("sequenceLength", count(argument(python, call, "max_seq_length")?.value), call.span);
  }
  list.add("framework", "lightning", anchor.span);
  read(optionPairs(python), LIGHTNING, list);
  readConstants(python, COMMON, list);
  repeatFacts(python, place, list);
  subjectFacts(python, list);
  return list.done({
    role: "run",
    kind: python.callsNamed("from_pretrained").length > 0 ? "finetune" : "train",
    anchor: place.span,
    rank: 75,
  });
}
