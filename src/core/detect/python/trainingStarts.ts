import { type Call, children, type Expression, type PythonFile } from "../../parse/python.ts";
import type { Found } from "../../parse/pythonValue.ts";
import type { Value } from "../../parse/value.ts";
import { count, type FactList } from "../facts.ts";
import { fitsModels } from "../learningLibraries.ts";
import { keyOf, type Pair } from "../readers.ts";
import { actingLearner } from "./actingLoops.ts";
import { runs } from "./entry.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument, keywordPairs } from "./pythonPairs.ts";
import { begunWithOptimizer, handedBatches, handedTraining } from "./startsByUse.ts";

/** How long a training is, as an argument of the method that begins it. */
const LENGTH =
  /^(?:n_|num_|max_|total_)?(?:train_|finetune_)?(?:epochs?|steps|iters|iterations|timesteps|rounds)$/;
const BESIDE_LENGTH = /batch|(?:^|_)lr(?:_|$)|learning_rate|optimi[sz]er|seq_?len/;

/** Classes whose objects train: by their name, or by what they derive from. */
const TRAINS =
  /(?:Trainer|Runner|Learner|Solver|Experiment|ExperimentBuilder|Train(?:ing)?(?:Loop|Epoch))$|^training\.Loop$/;
const TRIES = /Test|Eval|Infer|Bench|Cli|Predict|Demo|Generat|Export|Data|Task|Flow|Bpe|WordPiece|Unigram/;
const VERBS =
  /^(?:train|train_model|fit|run|learn|launch|start|pretrain|fine_?tune|run_training|run_experiment|build_and_run)$/;
/** Settings that a trainer or its method is handed as an object. */
export const SETTINGS_CLASS =
  /(?:Config|Params|TrainingArgs|TrainerArgs|TrainArgs|Arguments|Settings|Hparams|HParams)$/;

/**
 * The start of a training by what is started: an object of a trainer's class, of the file's own or of a library's;
 * a method that is told how long; settings written out in a call before `run()`; a simulation of federated learning.
 */
export function trainingStart(python: PythonFile): Call | undefined {
  return (
    timedTraining(python) ??
    countedTraining(python) ??
    trainerObject(python) ??
    federated(python) ??
    actingLearner(python) ??
    handedBatches(python) ??
    handedTraining(python) ??
    begunWithOptimizer(python) ??
    launched(python) ??
    configured(python)
  );
}

const TIMED =
  /^(?:(?:train|fit)(?:_on(?:line|_policy)|_online_with\w*)?|fine_?tune|learn|run_training|train_agents?(?:_\w+)?|create)$/;

/** A method that trains, told how long by itself or by the settings that it is handed; what the file's own class does to itself is no start. */
export function timedTraining(python: PythonFile): Call | undefined {
  return python
    .callsLike("last", TIMED)
    .find(
      (call) =>
        (call.last !== "create" || makesModels(python)) &&
        (call.name.includes(".")
          ? !/^(?:self|cls|super)\b/.test(call.name)
          : python.imports.has(call.name)) &&
        (call.args.some((one) => LENGTH.test(one.name ?? "") && !isNothing(python, one.value)) ||
          handedSettings(python, call).some((made) =>
            made.args.some((one) => LENGTH.test(one.name ?? "")),
          )) &&
        runs(python, call),
    );
}

/**
 * `runner.train(10)`, of a class that another module holds, told by place how many epochs: what puts a network into its
 * training mode takes a truth value.
 */
function countedTraining(python: PythonFile): Call | undefined {
  return python.callsNamed("train").find((call) => epochsByPlace(python, call) !== undefined);
}

function epochsByPlace(python: PythonFile, call: Call): Found | undefined {
  if (!call.name.includes(".") || /^(?:self|cls|super)\b/.test(call.name) || call.last !== "train")
    return undefined;
  const told = argument(python, call, "", 0);
  return count(told?.value) !== undefined &&
    runs(python, call) &&
    receiverMakers(python, call).some(
      ({ name, last }) => /^[A-Z]/.test(last) && python.imports.has(name.split(".")[0] ?? ""),
    )
    ? told
    : undefined;
}

/** `total_timesteps=0` loads what was learnt before. */
function isNothing({ text }: PythonFile, value: Expression): boolean {
  return text.slice(value.from, value.to) === "0";
}

/** The settings that a call is handed as objects: `run_training(TrainerParams(max_epochs=5))`. */
export function handedSettings(python: PythonFile, call: Call): readonly Call[] {
  return call.args.flatMap(({ value }) =>
    makersOf(python, value, call.scope, call.span.start).filter((made) => SETTINGS_CLASS.test(made.last)),
  );
}

/** What made the object whose method a call is: `SACConfig(batch_size=256).create()`. */
export function receiverMakers(python: PythonFile, call: Call): readonly Call[] {
  const receiver = call.name.includes(".") ? call.node.firstChild?.firstChild : undefined;
  return receiver ? makersOf(python, receiver, call.scope, call.span.start) : [];
}

/** A verb of an object, or what is called a trainer. */
const STARTS_TRAINER = new RegExp(`trainer$|\\.${VERBS.source.slice(1)}`, "i");

/** `runner.run()` where `runner` was made of a class that trains; a class of the file's own counts by what it derives from. */
export function trainerObject(python: PythonFile): Call | undefined {
  return python.callsLike("name", STARTS_TRAINER).find((call) => {
    if (!call.name.includes(".")) return isCalledTrainer(python, call);
    if (!VERBS.test(call.last) || !runs(python, call)) return false;
    return (
      receiverMakers(python, call).some(
        (made) =>
          (isTrainer(python, made.last) && (/Train|Learn/.test(made.last) || speaksOfTraining(python))) ||
          /^trax\..*training\.Loop$/.test(made.qualified) ||
          isFitted(call, made),
      ) ||
      // A function of the project's own made it, and its name says what it is.
      (NAMED_TRAINER.test(call.name.split(".").at(-2) ?? "") && !call.name.startsWith("self.")) ||
      (call.last === "run_experiment" && /runner\.run_experiment$/.test(call.name))
    );
  });
}

/** Pipelines of data have runners and experiments too. */
function speaksOfTraining({ text }: PythonFile): boolean {
  return /\b(?:train(?:ing|er)?|epochs?|max_steps|optimi[sz]er)\b|_(?:train|epochs?)\b|\btrain_/i.test(text);
}

const NAMED_TRAINER = /^(?:\w+_)?(?:trainer|learner|solver|train(?:ing)?_loop)$/i;

/** Classes that a library or the project keeps among its models: `recommenders.models.sar.SAR`. */
const AMONG_MODELS = /(?:^|\.)models?\.(?:\w+\.)*[A-Z]\w*$/;

/** `estimator.fit(rows)` of a library whose objects train by these verbs. */
function isFitted(call: Call, made: Call): boolean {
  return (
    /^(?:fit|train(?:_model)?)$/.test(call.last) &&
    call.args.length > 0 &&
    (fitsModels(made.qualified) || AMONG_MODELS.test(made.qualified)) &&
    /(?:^|\.)[A-Z]\w*$/.test(made.name)
  );
}

/** `trainer("acme/base", rows, num_train_epochs=5)`: a trainer that is called itself. */
function isCalledTrainer(python: PythonFile, call: Call): boolean {
  return (
    /trainer$/i.test(call.name) &&
    call.args.some((one) => LENGTH.test(one.name ?? "")) &&
    runs(python, call) &&
    python
      .assignmentsTo(call.name)
      .some(({ value, scope }) =>
        makersOf(python, value, scope, value.to).some(({ last }) => isTrainer(python, last)),
      )
  );
}

/** `for epoch in range(40): train_epoch.run(loader)`, and `training_loop.run(2000)`, which counts steps. */
export function epochsAround(python: PythonFile, start: Call, list: FactList): void {
  const steps = /loop\.run$/i.test(start.name) ? argument(python, start, "n_steps", 0) : undefined;
  if (steps) list.add("steps", count(steps.value), steps.span);
  const epochs = epochsByPlace(python, start);
  if (epochs) list.add("epochs", count(epochs.value), epochs.span);
  const loop = python.loops.findLast(
    ({ body, iterable }) =>
      iterable.from === start.span.start || (body.start <= start.span.start && start.span.end <= body.end),
  );
  const range = loop && python.callAt(loop.iterable.from, loop.iterable.to);
  if (range?.last !== "range" || !(/epoch/i.test(loop?.target ?? "") || /epoch/i.test(start.name))) return;
  const bound = argument(python, range, "", range.args.length > 1 ? 1 : 0);
  if (bound) list.add("epochs", count(bound.value), bound.span);
}

const STARTS_ELSEWHERE =
  /^(?:\w*(?:train|fit|learn|pretrain|finetune|sft|ppo|grpo)\w*|run|main|launch|align|tune|submit\w*|run_\w+)$/;

/** A file that is named for a training, that starts something of another module: a last resort, by what it starts. */
export function startedElsewhere(python: PythonFile): Call | undefined {
  const isEntry =
    python.mainGuard !== undefined ||
    python.callsNamed("parse_args").some(({ scope }) => scope === "") ||
    python.definitions.some((one) => one.decorators.some((by) => /hydra\.main/.test(by)));
  if (!isEntry) return undefined;
  return python
    .callsLike("last", STARTS_ELSEWHERE)
    .find(
      (call) =>
        runs(python, call) &&
        !/(?:^|_)(?:data|dataset|loader|tokenizer|split|config|args|arguments|parser|transforms?|logger|dir|path|params|state|kwargs)s?(?:_|$)/.test(
          call.last,
        ) &&
        !/^(?:asyncio|subprocess|os|logging|wandb|mlflow|app|parser|cli|fire|sys|re|self|cls|super\(\))\./.test(
          call.name,
        ) &&
        (call.name.includes(".")
          ? !/^(?:model|net|tokenizer)\./.test(call.name)
          : python.imports.has(call.name)) &&
        python.definitionsNamed(call.last).length === 0,
    );
}

function isTrainer(python: PythonFile, made: string, depth = 0): boolean {
  if (TRIES.test(made)) return false;
  const own = python.definitionsNamed(made).find((one) => one.kind === "class");
  if (own === undefined) return TRAINS.test(made) || (depth > 0 && /^I(?:Trainer|Runner)$/.test(made));
  // What the file spells out is judged by its steps, unless another module holds them.
  return depth < 4 && own.bases.some((base) => isTrainer(python, base.split(".").at(-1) ?? "", depth + 1));
}

/** Accelerate's launcher in a notebook, of a function or method that another module holds. */
function launched(python: PythonFile): Call | undefined {
  return python.callsNamed("notebook_launcher").find((call) => runs(python, call));
}

/** Flower: clients that train, simulated or served; RecBole's quick start. */
function federated(python: PythonFile): Call | undefined {
  return python
    .callsLike(
      "qualified",
      /^flwr\b.*\.(?:start_simulation|run_simulation|start_server|start_client|start_numpy_client)$|^recbole\.quick_start\.(?:\w+\.)?run(?:_recboles?)?$/,
    )
    .find((call) => runs(python, call));
}

/** `configs(conf, {"epochs": 32, "batch_size": 16})`, then `conf.run()`. */
function configured(python: PythonFile): Call | undefined {
  const written = writtenSettings(python);
  return written
    ? python
        .callsLike("last", VERBS)
        .find((call) => call.name.includes(".") && call.span.start > written.span.end && runs(python, call))
    : undefined;
}

/** The first call that is handed settings of a training as a dictionary written out in its brackets. */
function writtenSettings(python: PythonFile): Call | undefined {
  return python.calls.find((call) => holdsSettings(python, call) && runs(python, call));
}

const written = new WeakMap<Call, boolean>();

function holdsSettings(python: PythonFile, call: Call): boolean {
  let holds = written.get(call.origin);
  if (holds === undefined) {
    holds = call.args.some(
      ({ value }) => value.name === "DictionaryExpression" && tellsTraining(python, value),
    );
    written.set(call.origin, holds);
  }
  return holds;
}

function tellsTraining(python: PythonFile, dictionary: Expression): boolean {
  const keys = children(dictionary)
    .filter((kid) => kid.name === "String" && kid.nextSibling?.name === ":")
    .map((kid) => keyOf(python.text.slice(kid.from + 1, kid.to - 1)));
  return keys.some((key) => LENGTH.test(key)) && keys.some((key) => BESIDE_LENGTH.test(key));
}

/** What the settings of a training that are written out in a call say. */
export function writtenPairs(python: PythonFile): readonly Pair[] {
  const call = writtenSettings(python);
  return (call?.args ?? []).flatMap((one, index) => {
    const found =
      call && one.value.name === "DictionaryExpression"
        ? argument(python, call, one.name ?? "", one.name === undefined ? index : undefined)
        : undefined;
    return found && typeof found.value === "object" && found.value !== null && !Array.isArray(found.value)
      ? Object.entries(found.value as { readonly [key: string]: Value }).map(([key, value]) => ({
          key,
          value,
          span: found.span,
        }))
      : [];
  });
}

/** Keyword arguments of the objects that hold a training's settings, wherever the file makes them. */
export function settingsPairs(python: PythonFile): readonly Pair[] {
  return python
    .callsLike("last", /^\w*Train(?:ing|er)?(?:Config|Params|Args|Arguments|Settings)$/)
    .filter((call) => runs(python, call))
    .flatMap((call) => keywordPairs(python, call))
    .filter(({ key }) => !(key === "num_iterations" && python.modules.has("setfit")));
}

/** `def num_epochs(self): return 10`: a class that says how long it trains by a method. */
export function returnedPairs(python: PythonFile): readonly Pair[] {
  return python.definitions.flatMap(({ kind, name, scope, span }) => {
    if (kind !== "function" || scope === "" || !LENGTH.test(name)) return [];
    const told = /\breturn (\d{1,9})\s*$/.exec(
      python.text.slice(span.start, Math.min(span.end, span.start + 400)),
    );
    return told ? [{ key: name, value: Number(told[1]), span }] : [];
  });
}

/** `runner.run()` of what Hugging Face's parser was asked training arguments for. */
export function parsedRunner(python: PythonFile): Call | undefined {
  const [parser] = python.callsNamed("HfArgumentParser");
  return parser && /TrainingArg/.test(python.text.slice(parser.span.start, parser.span.end))
    ? python.callsLike("name", /(?:^|\.)runner\.(?:run|train)$/).find((call) => runs(python, call))
    : undefined;
}

/** NeMo-Run's `exp.run(…)` of a recipe that trains. */
export function experiment(python: PythonFile): Call | undefined {
  return python.modules.has("nemo_run") && /pre_?train|finetune/.test(python.text)
    ? python.calls.find(
        (call) =>
          (/(?:^|\.)exp\w*\.run$/.test(call.name) || /^nemo_run\.(?:run|cli\.main)$/.test(call.qualified)) &&
          runs(python, call),
      )
    : undefined;
}

/** Model Maker trains what it creates: `image_classifier.create(rows, epochs=5)`. */
function makesModels({ modules }: PythonFile): boolean {
  return ["tflite_model_maker", "mediapipe_model_maker"].some((module) => modules.has(module));
}
