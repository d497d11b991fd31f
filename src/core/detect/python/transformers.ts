import type { Detection, Detector, RunKind } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import { optionsOf } from "../../parse/pythonOptions.ts";
import { mentions } from "../../parse/version.ts";
import { count, type FactList, factList, isNeverRun, name, positive, precision } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, each, switched, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { isScript, reachable, runs } from "./entry.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument, keywordPairs, optionPairs, readConstants } from "./pythonPairs.ts";
import { isLeftOut, isPerhaps, subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { separateFits, type Training } from "./separateFits.ts";
import { startedMentions } from "./startedText.ts";

/** `Trainer`'s and TRL's argument classes: their names end alike. */
const ARGUMENTS =
  /(?:^|\.)(?:\w*TrainingArguments|(?:SFT|DPO|ORPO|KTO|CPO|BCO|GRPO|RLOO|PPO|PPOv2|OnlineDPO|NashMD|XPO|GKD|Reward|PRM|IterativeSFT)Config)$/;
const TRAINER = /(?:^|\.)(?:\w*Trainer|AutoTrain\w*)$/;
/** Trainers of these libraries have detectors of their own. */
const OTHER_LIBRARIES =
  /^(?:lightning|pytorch_lightning|L|pl|ray|kubeflow|trainer_client|mmengine|detectron2|spacy|nemo|composer|timm|fastai|flair)\b/;
const RL = /^(?:GRPO|RLOO|PPO|PPOv2|OnlineDPO|NashMD|XPO)/;

const HUGGING_FACE: Vocabulary = {
  ...COMMON,
  ...each(["generation_max_length", "generation_num_beams", "logging_steps", "save_steps"], () => undefined),
  max_length: counted("sequenceLength"),
  max_seq_length: counted("sequenceLength"),
  use_liger_kernel: switched("flashAttention"),
};

/** Hugging Face `Trainer` and TRL's trainers, in scripts and notebooks. */
export const transformers: Detector<ParsedFile> = {
  id: "transformers",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    startedMentions(
      file,
      /train_(?:objectives|dataloader)\s*=|Train(?:er|ingArguments)\s*\(|Config\s*\(|Parser\s*\(|Train(?:er|ingArguments)\b[^\n]{0,200}[)\]]/,
    ) && mentions(file, /transformers|trl|unsloth|sentence_transformers|peft|setfit/),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const found = partsOf(python);
    if (found === undefined || !isScript(python)) return [];
    const others = found.starts.slice(1).filter((call) => call.last === "train" && !resumes(call));
    return separateFits(python, [found.anchor, ...others]).flatMap((one) => {
      const parts = one.seen === python ? found : partsOf(one.seen);
      return parts ? [trained(file, one, parts)] : [];
    });
  },
};

/** The calls that a training with a trainer is made of. */
interface Parts {
  readonly argumentCalls: readonly Call[];
  readonly trainers: readonly Call[];
  readonly starts: readonly Call[];
  readonly fits: readonly Call[];
  readonly anchor: Call;
}

function partsOf(python: PythonFile): Parts | undefined {
  const scopes = reachable(python);
  const inReach = (call: Call) => scopes.has(call.scope);
  const argumentCalls = python.callsLike("qualified", ARGUMENTS).filter(inReach);
  const trainers = python
    .callsLike("qualified", TRAINER)
    .filter(
      (call) =>
        !OTHER_LIBRARIES.test(call.qualified) &&
        !/TrainerCallback|TrainerClient/.test(call.qualified) &&
        !isOwnTrainer(python, call.name) &&
        inReach(call),
    );
  const starts = trainStarts(python).filter(inReach);
  const [first] = argumentCalls;
  const anchor = starts[0] ?? trainers[0] ?? first;
  const fits = embeddingFits(python).filter(inReach);
  if (anchor === undefined || trainers.length + argumentCalls.length + fits.length === 0) return undefined;
  return trainers.length + starts.length === 0
    ? undefined
    : { argumentCalls, trainers, starts, fits, anchor };
}

/** A cell that takes a broken training up again trains nothing else. */
function resumes({ args }: Call): boolean {
  return args.some((one) => one.name === "resume_from_checkpoint");
}

function trained(
  file: ParsedFile,
  { place, seen: python }: Training<Call>,
  { argumentCalls, trainers, starts, fits, anchor }: Parts,
): Detection {
  const list = factList(file, "transformers");
  // SetFit's iterations are pairs of texts that are made of each.
  for (const call of [...argumentCalls, ...trainers])
    read(
      keywordPairs(python, call).filter(({ key }) => key !== "num_iterations"),
      HUGGING_FACE,
      list,
    );
  for (const call of trainers) {
    early(python, call, list);
    handedModel(python, call, list);
  }
  const [search] = python.callsNamed("hyperparameter_search").filter((call) => runs(python, call));
  const searchesOnly = search !== undefined && starts[0] === search;
  if (searchesOnly) list.add("trials", count(argument(python, search, "n_trials")?.value), search.span);
  for (const call of fits) {
    read(keywordPairs(python, call), HUGGING_FACE, list);
    for (const loader of python.callsNamed("DataLoader"))
      list.add("perDeviceBatchSize", count(argument(python, loader, "batch_size", 1)?.value), loader.span);
  }
  lengths(python, list);
  ownLoader(python, list);
  repeatFacts(python, place, list);
  subjectFacts(python, list);
  if (argumentCalls.length === 0 || optionsOf(python).size > 0) read(optionPairs(python), HUGGING_FACE, list);
  readConstants(python, HUGGING_FACE, list, (key) =>
    /^(?:model_name|model_id|model_checkpoint|base_model|model|max_seq_length|max_length|block_size|dataset_name|MODEL_NAME|MODEL|MODEL_ID|max_input_length)$/i.test(
      key,
    ),
  );
  early(python, undefined, list);
  loadedIn(python, list);
  const which = (argumentCalls[0] ?? trainers[0])?.last ?? "";
  list.add(
    "framework",
    python.modules.has("setfit")
      ? "setfit"
      : python.modules.has("unsloth") || python.modules.has("unsloth_zoo")
        ? "unsloth"
        : python.modules.has("trl")
          ? "trl"
          : python.modules.has("sentence_transformers")
            ? "sentence-transformers"
            : python.modules.has("colossalai")
              ? "colossalai"
              : "transformers",
    anchor.span,
  );
  list.add("task", taskOf(which), anchor.span);
  return list.done({
    role: "run",
    kind: searchesOnly ? "sweep" : kindOf(python, list),
    anchor: place.span,
    rank: 80,
  });
}

/** A trainer that the file spells out by itself, of no library's. */
function isOwnTrainer(python: PythonFile, written: string): boolean {
  return python
    .definitionsNamed(written)
    .some(
      ({ kind, bases }) =>
        kind === "class" && bases.every((base) => /^(?:object|ABC|nn\.Module)$/.test(base)),
    );
}

/** `trainer.train()`, and `hyperparameter_search`, which trains too. */
function trainStarts(python: PythonFile): readonly Call[] {
  return [
    ...[...python.callsNamed("train"), ...python.callsNamed("hyperparameter_search")].filter((call) =>
      /(?:^|\.)\w*trainer\w*\.|Trainer\(\)\./i.test(call.name),
    ),
    ...embeddingFits(python),
  ];
}

/** Sentence Transformers before its trainer: `model.fit(train_objectives=…)`, `cross_encoder.fit(train_dataloader=…)`. */
function embeddingFits(python: PythonFile): readonly Call[] {
  return python.modules.has("sentence_transformers")
    ? python
        .callsNamed("fit")
        .filter((call) => call.args.some((one) => /^train_(?:objectives|dataloader)$/.test(one.name ?? "")))
    : [];
}

function kindOf(python: PythonFile, list: FactList): RunKind {
  const scratch =
    python.callsNamed("from_config").some((call) => /Model|For/.test(call.name)) &&
    !python.callsNamed("from_pretrained").some((call) => /Model|For[A-Z]/.test(call.name));
  return scratch && !list.has("adapter") ? "train" : "finetune";
}

function taskOf(trainer: string): string {
  if (RL.test(trainer)) return "rl";
  if (/^(?:DPO|ORPO|KTO|CPO|BCO)/.test(trainer)) return "preference";
  return /^GKD|Distill/.test(trainer) ? "distillation" : "finetune";
}

function early(python: PythonFile, _trainer: Call | undefined, list: FactList): void {
  for (const call of python.callsNamed("EarlyStoppingCallback")) {
    if (isLeftOut(python, call)) continue;
    if (isPerhaps(python, call)) continue;
    list.add("earlyStopping", true, call.span);
    read(keywordPairs(python, call), COMMON, list);
  }
}

/** The model that the trainer itself is handed, where the file loads several. */
function handedModel(python: PythonFile, trainer: Call, list: FactList): void {
  const handed =
    trainer.args.find((one) => one.name === "model") ?? trainer.args.find((one) => one.name === undefined);
  const [maker] = handed ? makersOf(python, handed.value, trainer.scope, trainer.span.start) : [];
  if (maker?.last !== "from_pretrained") return;
  const told = argument(python, maker, "pretrained_model_name_or_path", 0);
  if (told) list.add("model", name(told.value), told.span);
}

/** A trainer of the file's own that hands out a loader which it is given: `get_train_dataloader`. */
function ownLoader(python: PythonFile, list: FactList): void {
  if (python.definitionsNamed("get_train_dataloader").length === 0) return;
  for (const call of python.callsNamed("DataLoader"))
    list.add("perDeviceBatchSize", count(argument(python, call, "batch_size", 1)?.value), call.span);
}

/** A model that is loaded in a narrow type is trained in it, where the trainer's own arguments say nothing else. */
function loadedIn(python: PythonFile, list: FactList): void {
  for (const call of python.callsNamed("from_pretrained")) {
    if (!/Model|For[A-Z]/.test(call.name)) continue;
    const dtype = argument(python, call, "torch_dtype") ?? argument(python, call, "dtype");
    if (dtype) list.add("precision", precision(dtype.value), dtype.span);
  }
}

/** `tokenizer(…, max_length=512)`: the length that texts are cut to. */
function lengths(python: PythonFile, list: FactList): void {
  for (const call of python.callsLike("name", /tokenizer$|^processor$|\.tokenize$/i)) {
    for (const pair of keywordPairs(python, call)) {
      const length = pair.key === "max_length" ? positive(pair.value) : undefined;
      if (length !== undefined) list.add("sequenceLength", length, pair.span);
    }
  }
}
