import type { Detection, Detector } from "../../model/fact.ts";
import { callsByScope, grouped } from "../../parse/callIndex.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Call, Loop, PythonFile } from "../../parse/python.ts";
import { mentions } from "../../parse/version.ts";
import { factList, isNeverRun } from "../facts.ts";
import { read } from "../pairs.ts";
import { counted, type Pair, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { boundedSteps } from "./boundedSteps.ts";
import { isScript, reachable, runs } from "./entry.ts";
import { keysByUse } from "./keysByUse.ts";
import { dividedBatch, loaders } from "./loaders.ts";
import { loopFramework } from "./loopFramework.ts";
import {
  epochLoops,
  GRADIENT,
  inside,
  isUpdateStep,
  onlySchedules,
  runsUpdate,
  WORLD_STEPS,
} from "./loopHorizon.ts";
import { argument, keywordPairs, optionPairs, parameterPairs, readConstants } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { repeatFacts } from "./repeatedFits.ts";
import { isSelfTest } from "./selfTest.ts";
import { separateFits, type Training } from "./separateFits.ts";
import { startedMentions } from "./startedText.ts";
import { returnedPairs, timedTraining } from "./trainingStarts.ts";

const LOOP: Vocabulary = { ...COMMON, total_env_steps_as_max_steps: counted("steps") };

/** Arguments of the call that starts a training elsewhere. */
const STARTED: Vocabulary = {
  epochs: LOOP.epochs ?? (() => undefined),
  max_epochs: LOOP.epochs ?? (() => undefined),
  num_epochs: LOOP.epochs ?? (() => undefined),
  n_epochs: LOOP.epochs ?? (() => undefined),
  steps: counted("steps"),
  max_steps: counted("steps"),
  train_num_steps: counted("steps"),
};

/** Plain training loops: PyTorch, JAX, TensorFlow; with their options, loaders and launch wrappers. */
export const torchLoop: Detector<ParsedFile> = {
  id: "loop",
  languages: ["python", "notebook"],
  appliesTo: (file) =>
    mentions(
      file,
      /\b(?:torch|jax|tensorflow|flax|optax|mlx|tinygrad|mxnet|keras|paddle|pyro|numpyro|oneflow|jittor|megengine)\b/,
    ) &&
    startedMentions(
      file,
      /backward\(|apply_gradients|value_and_grad|\bgrad\(|assign_sub|train_step|train_on_batch|train_one_epoch|train_epoch|make_update_fn|minimize\(|\btrain\(|apply_updates|optim\w*\.(?:step|[A-Z]\w+)\(|optimizer_step\(|svi\.|create_supervised_trainer|max_epochs|target\s*=\s*train|spawn\(\s*train|input_fn|engine\.step|accelerator|sess(?:ion)?\.run\(|feed_dict|optimize_parameters\(/,
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const anchor = trainingPlace(python);
    if (anchor === undefined || !isScript(python) || isSelfTest(python)) return [];
    if (anchor !== sentTraining(python) && !movesWeights(python)) return [];
    return separateFits(python, [anchor, ...otherLoops(python, anchor)]).map((one) => looped(file, one));
  },
};

function looped(file: ParsedFile, { start: anchor, place, seen: python }: Training<Call | Loop>): Detection {
  const list = factList(file, "loop");
  const vocabulary = keysByUse(file, python, LOOP);
  const call = python.callAt(anchor.span.start, anchor.span.end);
  for (const { name } of call?.args ?? []) {
    const told = call && name !== undefined ? argument(python, call, name) : undefined;
    if (name !== undefined && told) read([{ key: name, ...told }], STARTED, list);
  }
  const settings = [
    ...settingsOf(python),
    ...parameterPairs(python, anchor.scope).filter(
      ({ key }) => !(actsInWorld(python) && OFTEN_OF_A_PART.test(key)),
    ),
  ];
  // Reinforcement learning's horizon is told before loops over its updates are.
  read(
    settings.filter(({ key }) => key === "total_env_steps_as_max_steps"),
    vocabulary,
    list,
  );
  epochLoops(python, list);
  if (!list.has("epochs")) {
    const timed = timedTraining(python);
    if (timed) read([...keywordPairs(python, timed), ...returnedPairs(python)], STARTED, list);
  }
  dividedBatch(python, list);
  const shared = list.has("globalBatchSize");
  read(
    settings.filter(({ key }) => !(shared && /^(?:train_)?batch_?size$/i.test(key))),
    vocabulary,
    list,
  );
  if (!list.has("globalBatchSize")) loaders(python, list, anchor.span);
  // How many devices a node has is found out at run time: a constant of that name is a fallback, not a fact.
  const inAll = list.has("globalBatchSize");
  const often = python.modules.has("torchrl");
  readConstants(python, vocabulary, list, (key) => !often && /epochs$/i.test(key));
  const hasEpochs = list.has("epochs");
  readConstants(
    python,
    vocabulary,
    list,
    (key) =>
      !/gpus?_per_node|nproc|nodes|world_size/i.test(key) &&
      // Beside epochs or a world, a number of steps is that of a sampler or of a rollout.
      !((hasEpochs || actsInWorld(python)) && OFTEN_OF_A_PART.test(key)) &&
      // Over each batch of a collector.
      !(often && /epochs$/i.test(key)) &&
      !(inAll && /batch_?size$/i.test(key)),
  );
  boundedSteps(python, list);
  repeatFacts(python, place, list);
  subjectFacts(python, list);
  list.add("framework", loopFramework(python), anchor.span);
  const pretrained =
    python
      .callsNamed("from_pretrained")
      .some((call) => !/Tokenizer|Processor|Scheduler|VAE|Autoencoder/i.test(call.name)) ||
    list.has("adapter");
  return list.done({ role: "run", kind: pretrained ? "finetune" : "train", anchor: place.span, rank: 50 });
}

/** Lengths that samplers and rollouts have as well as trainings. */
const OFTEN_OF_A_PART = /^(?:n_steps|num_steps|n_iters|num_iters|iterations|num_iterations)$/i;

function actsInWorld({ modules }: PythonFile): boolean {
  return modules.has("gym") || modules.has("gymnasium") || modules.has("torchrl");
}

const STEP = new RegExp(`^(?:run|step|(?:take_)?optimizer_step|${[...GRADIENT].join("|")})$`);

/** Gradient and update steps that the script reaches. */
function stepsOf(python: PythonFile): readonly Call[] {
  return python
    .callsLike("last", STEP)
    .filter(
      (call) =>
        runs(python, call) &&
        !python.loops.some((loop) => inside(call, loop) && onlySchedules(python, loop)) &&
        ((GRADIENT.has(call.last) && isGradient(python, call)) ||
          isUpdateStep(call) ||
          runsUpdate(python, call)),
    );
}

/** The epoch loop that runs a gradient step, else the first gradient step that the script reaches. */
function trainingPlace(python: PythonFile): Call | Loop | undefined {
  const scopes = reachable(python);
  const steps = stepsOf(python);
  if (steps.length === 0) {
    // `for epoch in …: train(…)` where the step lives in another module.
    const loop = python.loops.find(
      (one) =>
        scopes.has(one.scope) &&
        isEpochLoop(python, one) &&
        python.callsIn(one.body).some((call) => /^(?:train|fit|train_\w+|\w+_train)$/.test(call.last)),
    );
    return loop ?? importedTraining(python) ?? sentTraining(python) ?? engineStart(python);
  }
  const stepScopes = new Set(steps.map((call) => call.scope.split(".").at(-1)));
  const outer = python.loops.find(
    (one) =>
      scopes.has(one.scope) &&
      isEpochLoop(python, one) &&
      python
        .callsIn(one.body)
        .some((call) => steps.includes(call) || stepScopes.has(call.last) || /train|fit/i.test(call.last)),
  );
  return (
    engineStart(python) ??
    outer ??
    (ofCallbacks(python, steps) ? timedTraining(python) : undefined) ??
    steps[0]
  );
}

/** Loops over epochs beside the first one, in which gradients move weights too. */
function otherLoops(python: PythonFile, first: Call | Loop): readonly Loop[] {
  if (!("body" in first)) return [];
  const steps = stepsOf(python);
  const scopes = new Set(steps.map((call) => call.scope.split(".").at(-1)));
  const training = python.loops.filter(
    (one) =>
      /epoch/i.test(one.target) &&
      runs(python, one) &&
      python.callsIn(one.body).some((call) => steps.includes(call) || scopes.has(call.last)),
  );
  if (training.every((one) => one === first)) return [];
  const leads = leading(python);
  return training
    .slice(0, MOST_LOOPS)
    .filter(
      (one) =>
        one !== first &&
        ![first, ...training].some((other) => inside(one, other) || leads(other, one)) &&
        !inside(first, one) &&
        !leads(one, first),
    );
}

/** More loops in one file are many scripts in one, of which the first are looked at. */
const MOST_LOOPS = 60;
const MOST_NAMES = 200;

/** Whether a loop calls the function that another loop stands in, or one that does: what each leads to is followed once. */
function leading(python: PythonFile): (outer: Loop, inner: Loop) => boolean {
  const calledIn = grouped([...callsByScope(python)], ([scope]) => scope.slice(scope.lastIndexOf(".") + 1));
  const reached = new Map<Loop, ReadonlySet<string>>();
  const namesOf = (loop: Loop): ReadonlySet<string> => {
    const known = reached.get(loop);
    if (known) return known;
    const names = new Set(python.callsIn(loop.body).map(({ last }) => last));
    for (const name of names) {
      if (names.size >= MOST_NAMES) break;
      for (const [, calls] of calledIn.get(name) ?? []) for (const { last } of calls) names.add(last);
    }
    reached.set(loop, names);
    return names;
  };
  return (outer, inner) =>
    outer !== inner && namesOf(outer).has(inner.scope.slice(inner.scope.lastIndexOf(".") + 1));
}

/** Whether all steps stand in methods, which a trainer calls. */
function ofCallbacks(python: PythonFile, steps: readonly Call[]): boolean {
  const classes = new Set(
    python.definitions
      .filter(({ kind, bases }) => kind === "class" && bases.length > 0)
      .map(({ name }) => name),
  );
  return steps.every((call) => classes.has(call.scope.split(".")[0] ?? ""));
}

/** Ignite's `engine.run(loader, max_epochs=…)`; TensorFlow's estimators, `train(input_fn=…, steps=…)`. */
function engineStart(python: PythonFile): Call | undefined {
  const has = (call: Call, pattern: RegExp) => call.args.some((one) => pattern.test(one.name ?? ""));
  const ignite = python.modules.has("ignite")
    ? python
        .callsNamed("run")
        .find((call) => runs(python, call) && has(call, /^max_epochs$/) && !/eval/i.test(call.name))
    : undefined;
  return (
    ignite ??
    (python.modules.has("tensorflow")
      ? [...python.callsNamed("train"), ...python.callsNamed("train_and_evaluate")].find(
          (call) =>
            runs(python, call) &&
            (has(call, /^input_fn$/) || /estimator\.train_and_evaluate$/.test(call.qualified)),
        )
      : undefined)
  );
}

/** `train(model, loader, optimizer)` of another module, called where the optimizer is made. */
function importedTraining(python: PythonFile): Call | undefined {
  const makesOptimizer = python
    .callsLike("last", /^(?:Adam\w*|SGD|RMSprop|Adagrad|Adafactor|Lion|Lamb|LARS|Muon)$/)
    .some((call) => runs(python, call));
  if (!makesOptimizer) return undefined;
  return python
    .callsLike(
      "name",
      /^(?:run_)?(?:train|fit|finetune|fine_tune)(?:_(?:model|loop|simple|epochs?|classifier|network|net|regression|and_evaluate|and_eval))*$/,
    )
    .find((call) => python.imports.has(call.name) && runs(python, call));
}

/** `mp.Process(target=train, …)`, `mp.spawn(train, …)` of a function that another module of the project holds. */
function sentTraining(python: PythonFile): Call | undefined {
  const written = (call: Call) => {
    const what = call.args.find((one) => one.name === "target" || one.name === "fn") ?? call.args[0];
    return what === undefined ? "" : python.text.slice(what.value.from, what.value.to);
  };
  return python
    .callsLike("last", /^(?:Process|spawn|start_processes)$/)
    .find(
      (call) =>
        runs(python, call) &&
        /^(?:train|fit|finetune|fine_tune)(?:_\w+)?$/.test(written(call)) &&
        python.imports.has(written(call)),
    );
}

/** `loss.backward()` is one; `value_and_grad` and friends need their library; a function of the same name needs a definition in reach. */
function isGradient(python: PythonFile, call: Call): boolean {
  if (
    call.last === "backward" ||
    call.last === "apply_gradients" ||
    call.last === "train_on_batch" ||
    call.last === "value_and_grad" ||
    call.last === "apply_updates" ||
    call.last === "optimize_parameters" ||
    /^make_(?:update_fn|train_step)$/.test(call.last)
  )
    return true;
  // `variable.assign_sub(rate * gradient)` by hand.
  if (call.last === "gradient") return /tape/i.test(call.name) && python.callsNamed("assign_sub").length > 0;
  if (call.last === "minimize" || call.last === "grad")
    return python.modules.has("jax") || /optimizer|opt\b|tape/i.test(call.name);
  return runs(python, call) && /train/.test(call.last);
}

/** Whether anything moves weights along gradients; attacks, saliency and guided sampling only take them. */
export function movesWeights(python: PythonFile): boolean {
  return /\bfor\s+\w*epoch|\boptim\b|optimizer|optax|\bopt\b|Adam|SGD|\.step\(|apply_gradients|apply_updates|train_on_batch|input_fn\s*=|train_op\b|train_step\.run|opt_op\b|optimize_parameters|minimize\(|tree_?map|tree\.map|assign_sub|-=\s*[\w.]*(?:lr|learning_rate|rate|alpha|eta)\b|-\s*(?:lr|learning_rate|step_size)\s*\*|\.(?:sub|add)_\([^\n]*\.grad\b/.test(
    python.text,
  );
}

function isEpochLoop(python: PythonFile, loop: Loop): boolean {
  const over = python.text.slice(loop.iterable.from, Math.min(loop.iterable.to, loop.iterable.from + 120));
  return (
    /epoch|step|iter|\bitr?\b/i.test(loop.target) ||
    /epoch|max_steps|max_iters|num_steps|total_steps|n_steps/i.test(over)
  );
}

/** Reinforcement learning counts steps of its environment; `num_steps` is then the length of one rollout. */
function settingsOf(python: PythonFile): readonly Pair[] {
  const pairs = optionPairs(python);
  const horizon = pairs.find(({ key }) => WORLD_STEPS.test(key));
  if (horizon === undefined) return pairs;
  return [
    { ...horizon, key: "total_env_steps_as_max_steps" },
    ...pairs.filter(({ key }) => !/^(?:num_steps|n_steps|num_iterations|update_epochs)$/.test(key)),
  ];
}
