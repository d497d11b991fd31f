import type { Detector } from "../../model/fact.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, PythonFile } from "../../parse/python.ts";
import type { Value } from "../../parse/value.ts";
import { mentions } from "../../parse/version.ts";
import { duration } from "../config/composer.ts";
import { count, factList, isNeverRun, name } from "../facts.ts";
import { importsLearning } from "../learningLibraries.ts";
import { isKnown, read } from "../pairs.ts";
import { counted, each, keyOf, type Pair, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { boundedSteps } from "./boundedSteps.ts";
import { runs } from "./entry.ts";
import { loaders } from "./loaders.ts";
import { WORLD_STEPS } from "./loopHorizon.ts";
import { nemoRecipe } from "./nemoRun.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument, keywordPairs, optionPairs, readConstantPairs } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { startedMentions } from "./startedText.ts";
import { epochsOverBatches, handedTraining } from "./startsByUse.ts";
import {
  epochsAround,
  experiment,
  handedSettings,
  parsedRunner,
  receiverMakers,
  returnedPairs,
  settingsPairs,
  startedElsewhere,
  trainingStart,
  writtenPairs,
} from "./trainingStarts.ts";

/** Names that training functions go by; the steps themselves stand in another module. */
const STARTS =
  /^(?:train|fit|pretrain|finetune|fine_tune|train_and_\w+|train_model|do_train|run_training|start_training|training_loop|train_loop|train_net|run_exp|run_train\w*|launch_training|train_main|main_train|train_agents?|train_(?:detector|segmentor|recognizer|pipeline|network|loop)|trainer_main|pretrain_\w+|train_\w*model)$/;
/** `TrainLoop(model=…).run_loop()`, Transformers' and Ray's tuners, objects of Ray's that train. */
const MAKES_LOOP = /^(?:TrainLoop|TrainingLoop|TrainerLoop)$|tuner\.tune$|\.(?:fit|train)\.remote$/;
const NAMED_LIKE_AN_ENTRY =
  /(?:^|\/)(?:\w*train\w*|main\w*|\w*finetun\w*|\w*fine_tun\w*|run\w*|sft\w*|launch\w*|\w*(?:grpo|dpo|ppo|rlhf|distill)\w*)\.py$/;
/** The first or the last word of the name says that it trains, and no word that it does so to data, plots or checkpoints. */
const NAMED_FOR_TRAINING =
  /(?:^|\/)(?!\w*(?:plot|analy|convert|generat|eval|test|vis|metric|bench|export|demo|example|compile))(?:(?:train|pretrain|finetune|fine_tune|sft|dpo|grpo|ppo|rlhf)(?:_\w+)?|\w+_(?:train|pretrain|finetune|sft|dpo|grpo|ppo))\.py$/;
/** Work before or after a training that bears its name. */
const NOT_TRAINING =
  /(?:^|\/)(?!\w*_train(?:_net)?\.py)\w*(?:tokenizer|vocab|preprocess|prepare|convert|export|data|dataset|utils?|config|args|arguments|callbacks?|metrics?|loss)\w*\.py$|(?:^|\/)(?!train|run_|finetune|pretrain)\w*model\w*\.py$|(?:^|[/_])trainers?\.py$/;
/** `trainer.train()`: what starts is plain, whatever the file is called. */
const TRAINER =
  /^[ \t"]*(?:\w[\w, ]*=[ ]*)?\w*(?:trainer|learner|solver)\.(?:train|fit|run)\(|\bnotebook_launcher\(|\bllm\.(?:api\.)?(?:finetune|pretrain)\(|LudwigModel\(|train_and_evaluate\(|\btrain_(?:detector|segmentor|recognizer)\(|\btrlx\.train\(|tuner\.tune\(|\bnemo_run\b|^[ \t]*runner\.(?:run|train)\(\)/m;
/** `trainer.train()`, or a training with its length, in what is started: no library of data or settings does that. */
const STARTED = /\btrainer\.(?:train|fit|run)\(|\.(?:train|fit)\([^()]{0,600}\bnum_epochs? {0,3}=/;
/** Whatever the file is called: NeMo's and Ludwig's own verbs. */
const SURELY =
  /\btrain_(?:detector|segmentor|recognizer)\(|\btrlx\.train\(|\bnemo_run\b|\bllm\.(?:api\.)?(?:finetune|pretrain)\(|LudwigModel\(/;
/** Calls that say what they are wherever they stand. */
const PLAIN =
  /(?:trainer|learner|solver|tuner)\.\w+$|^trlx\.train$|^(?:llm\.)?(?:api\.)?(?:finetune|pretrain)$|train_and_evaluate$|^train_(?:detector|segmentor|recognizer)$/;
/** `reader.train(n_epochs=1)`: a training with its length, of an object of any library. */
const TIMED =
  /(?:\.(?:train|fit|fine_?tune|create|learn|train_agent\w*)|^(?:\w+ = )?(?:train|fit|fine_?tune))\([\s\S]{0,600}?\b(?:n_|num_|max_|total_)?(?:train_|finetune_)?(?:epochs?|steps|timesteps) {0,3}=/m;
/** An object that trains, a simulation of clients that do, settings written out before a start: `trainingStarts.ts` looks closer. */
const OBJECT =
  /(?:Trainer|Runner|Learner|Solver|Experiment|ExperimentBuilder|Loop|TrainEpoch|Estimator|TrainingEpoch)\(|\.run_experiment\(|\.(?:fit|train)_?\w*\(|\brun_training\(|agents?\.(?:update|learn|optimi[sz]e)\w*\(|\bflwr\b|\brecbole\b|(?:\.configs|[cC]onf(?:ig)?s?)\([^()]{0,40}\{/;
/** Scripts that are named for trying a model out may train it for a step to have one. */
const TRIES = /(?:^|\/)(?:\w+_)?(?:infer|predict|eval|bench|demo|sample|generat|export|test)\w*\.py$/;

const TRAINER_KEYS: Vocabulary = {
  ...COMMON,
  ...each(
    ["steps", "train_num_steps", "total_timesteps", "max_timesteps", "num_timesteps"],
    counted("steps"),
  ),
  // Composer's: `max_duration="2ep"`.
  max_duration: duration,
};

/** A script that starts a training which another module of the project carries out: `main.py`, `train_net.py`. */
export const trainingEntry: Detector<ParsedFile> = {
  id: "entry",
  languages: ["python", "notebook"],
  appliesTo: (file) => {
    const { path, text } = file;
    if (text.length >= 400_000 || !mentions(file, /train|fit|run_exp|finetune|\.(?:learn|update)\(/))
      return false;
    const isPut =
      NOT_TRAINING.test(path) &&
      !mentions(file, SURELY) &&
      !(/trainers?\.py$/.test(path) && text.includes("__main__")) &&
      !(
        startedMentions(file, STARTED) && !/tokeni[sz]er|vocab|bpe|prepar|process|convert|export/i.test(path)
      );
    return (
      !isPut &&
      (NAMED_LIKE_AN_ENTRY.test(path) ||
        mentions(file, TRAINER) ||
        TIMED.test(text) ||
        // A library that only defines starts nothing.
        (startedMentions(file, OBJECT) && !TRIES.test(path)))
    );
  },
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const isStarted =
      python.mainGuard !== undefined ||
      [/^(?:run|main|launch|Fire|cli)$/, STARTS].some((pattern) =>
        python.callsLike("last", pattern).some((call) => call.scope === ""),
      );
    if (!(isStarted || trainingStart(python)) || !knowsLearning(python)) return [];
    const named = [
      ...python.callsLike("last", STARTS),
      // `from acme.finetune import main as train`
      ...python.callsLike("name", STARTS),
      ...python.callsLike("name", MAKES_LOOP),
    ]
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
      .find(
        (call) =>
          runs(python, call) &&
          (fromElsewhere(python, call) || python.modules.has("ludwig")) &&
          (NAMED_LIKE_AN_ENTRY.test(file.source.path) ||
            PLAIN.test(call.name) ||
            python.modules.has("ludwig")),
      );
    const start =
      named ??
      trainingStart(python) ??
      parsedRunner(python) ??
      experiment(python) ??
      (NAMED_FOR_TRAINING.test(file.source.path) && !/tokenizer|(?:^|\/)benchmarks?\//i.test(file.source.path)
        ? (startedElsewhere(python) ?? epochsOverBatches(python))
        : undefined);
    if (start === undefined) return [];
    const list = factList(file, "entry");
    read(keywordPairs(python, start), TRAINER_KEYS, list);
    // What an agent that learns by `learn` was made with are lengths of its updates.
    for (const made of receiverMakers(python, start))
      read(
        settingsOf(python, made).filter(
          ({ key }) => start.last !== "learn" || !/epochs?$|steps$|iter/.test(key),
        ),
        TRAINER_KEYS,
        list,
      );
    if (!start.name.includes(".") && /trainer$/i.test(start.name))
      list.add("model", name(argument(python, start, "model", 0)?.value), start.span);
    for (const settings of handedSettings(python, start))
      read(settingsOf(python, settings), TRAINER_KEYS, list);
    read([...settingsPairs(python), ...writtenPairs(python), ...returnedPairs(python)], TRAINER_KEYS, list);
    for (const call of python.callsLike("last", /(?:Trainer|Learner|Solver)$/))
      if (runs(python, call)) {
        read(settingsOf(python, call), TRAINER_KEYS, list);
        for (const { value } of call.args)
          for (const maker of makersOf(python, value, call.scope, call.span.start))
            if (/Config$/.test(maker.last)) read(settingsOf(python, maker), TRAINER_KEYS, list);
      }
    // trlX keeps its settings in parts, and changes them with `evolve`.
    if (python.modules.has("trlx"))
      for (const call of python.callsLike("last", /^(?:TrainConfig|ModelConfig|evolve)$/))
        read(settingsOf(python, call), TRAINER_KEYS, list);
    if (start.qualified === "trlx.train")
      list.add("model", name(argument(python, start, "model_path", 0)?.value), start.span);
    nemoRecipe(python, list);
    // Boosting counts trees.
    const boosts = ["lightgbm", "xgboost", "catboost"].some((one) => python.modules.has(one));
    const told = (key: string) =>
      isKnown(COMMON, key) && !(boosts && /^(?:num_|n_)?iter(?:ation)?s$/i.test(keyOf(key)));
    const pairs = [...optionPairs(python), ...readConstantPairs(python, told)].filter(({ key }) => told(key));
    // Beside epochs, a number of steps that does not say of what is that of a part: of a sampler, of the data kept.
    const inEpochs = list.has("epochs") || pairs.some(({ key }) => /epochs?$/i.test(key));
    read(
      pairs.filter(({ key }) => !(inEpochs && /^n(?:um)?_(?:steps|iter(?:ation)?s)$/i.test(keyOf(key)))),
      COMMON,
      list,
    );
    for (const { key, value, span } of optionPairs(python))
      if (WORLD_STEPS.test(key)) list.add("steps", count(value), span);
    if (!list.has("epochs")) epochsAround(python, start, list);
    if (!list.has("globalBatchSize")) loaders(python, list, start.span);
    boundedSteps(python, list);
    repeatFacts(python, start, list);
    subjectFacts(python, list);
    // What another module of the project carries out is its run, and counted once.
    const [head = ""] = start.name.split(".");
    if (python.imports.has(head) && !start.qualified.startsWith("."))
      list.link("module", start.qualified.split(".").slice(0, -1).join("."), start.span);
    const library = [
      "detectron2",
      "megatron",
      "deepspeed",
      "fairseq",
      "espnet2",
      "speechbrain",
      "nemo",
      "composer",
      "ludwig",
      "flair",
      "catalyst",
      "tianshou",
      "d3rlpy",
      "dopamine",
      "trax",
      "gluoncv",
      "stanza",
      "jax",
      "pyro",
      "numpyro",
      "tensorflow",
      "paddle",
      "lightning",
      "pytorch_lightning",
      "torch",
    ].find((module) => python.modules.has(module));
    list.add(
      "framework",
      library === "torch" ? "pytorch" : library === "pytorch_lightning" ? "lightning" : library,
      start.span,
    );
    return [
      list.done({
        role: "run",
        kind:
          /fine_?tun|sft/i.test(file.source.path) || list.has("adapter") || python.modules.has("trlx")
            ? "finetune"
            : "train",
        anchor: start.span,
        rank: 25,
      }),
    ];
  },
};

/** Keyword arguments of a trainer or its config; a dictionary among them is read too: `Config(config_dict=settings)`. */
function settingsOf(python: PythonFile, call: Call): readonly Pair[] {
  return keywordPairs(python, call).flatMap(({ key, value, span }) => {
    // SetFit's iterations are pairs of texts that are made of each.
    if (key === "num_iterations" && python.modules.has("setfit")) return [];
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.entries(value).map(([inner, told]) => ({ key: inner, value: told as Value, span }))
      : [{ key, value, span }];
  });
}

/** The file, or what it imports from its own project, has to do with machine learning. */
function knowsLearning(python: PythonFile): boolean {
  return (
    importsLearning(python) ||
    [...python.imports.values()].some((one) =>
      /train|model|solver|megatron|llama|diffusion|learn|grpo|ppo|dpo|finetun|yolo/i.test(one),
    ) ||
    trainsByName(python)
  );
}

/** `trainer.train()` in a project of one's own: a trainer of a tokenizer or of a book of replies has its library. */
function trainsByName(python: PythonFile): boolean {
  return (
    !["tokenizers", "sentencepiece", "chatterbot"].some((module) => python.modules.has(module)) &&
    (python.callsLike("name", /^trainer\.(?:train|fit)$/).some((call) => runs(python, call)) ||
      /^(?:train|fine_?tune)$/.test(handedTraining(python)?.last ?? ""))
  );
}

/** The function is imported, or a method of something imported: what the file defines itself is judged by its steps. */
function fromElsewhere(python: PythonFile, call: Call): boolean {
  const head = call.name.split(".")[0] ?? "";
  if (call.name.includes("."))
    return !/^(?:self|cls|model|net|module|tokenizer|scaler|sp|spm|os|np|(?:\w+_)?(?:index|kmeans|pca))$/.test(
      head,
    );
  return python.imports.has(head);
}
