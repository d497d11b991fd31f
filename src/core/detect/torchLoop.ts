import type { Detector } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import type { Call, Loop, PythonFile } from "../parse/python.ts";
import { constantOf } from "../parse/pythonValue.ts";
import { isScript, reachable, runs } from "./entry.ts";
import { type FactList, factList, isNeverRun, positive } from "./facts.ts";
import { dividedBatch, loaders } from "./loaders.ts";
import { loopFramework } from "./loopFramework.ts";
import { argument, optionPairs, parameterPairs, readConstantPairs } from "./pythonPairs.ts";
import { subjectFacts } from "./pythonSubject.ts";
import { isSelfTest } from "./selfTest.ts";
import { startedText } from "./startedText.ts";
import { COMMON, counted, type Pair, read, type Vocabulary } from "./vocabulary.ts";

/** What only a training does: gradients and updates. */
const GRADIENT = new Set([
  "backward",
  "apply_gradients",
  "value_and_grad",
  "grad",
  "train_on_batch",
  "train_step",
  "update_step",
  "opt_update",
  "training_step",
  "train_one_epoch",
  "train_epoch",
  "minimize",
  "apply_updates",
  "make_update_fn",
  "make_train_step",
  "p_train_step",
]);

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
    /\b(?:torch|jax|tensorflow|flax|optax|mlx|tinygrad)\b/.test(file.text) &&
    /backward\(|apply_gradients|value_and_grad|\.grad\(|train_step|train_on_batch|train_one_epoch|train_epoch|make_update_fn|minimize\(|\btrain\(|apply_updates|optim\w*\.(?:step|[A-Z]\w+)\(|create_supervised_trainer|max_epochs|target\s*=\s*train|spawn\(\s*train|input_fn|engine\.step|accelerator/.test(
      startedText(file),
    ),
  detect(file) {
    if (isNeverRun(file.source)) return [];
    const python = file.python();
    const anchor = trainingPlace(python);
    if (anchor === undefined || !isScript(python) || isSelfTest(python)) return [];
    if (anchor !== sentTraining(python) && !movesWeights(python)) return [];
    const list = factList(file, "loop");
    const call = python.callAt(anchor.span.start, anchor.span.end);
    for (const { name } of call?.args ?? []) {
      const told = call && name !== undefined ? argument(python, call, name) : undefined;
      if (name !== undefined && told) read([{ key: name, ...told }], STARTED, list);
    }
    const settings = [...settingsOf(python), ...parameterPairs(python, anchor.scope)];
    // Reinforcement learning's horizon is told before loops over its updates are.
    read(
      settings.filter(({ key }) => key === "total_env_steps_as_max_steps"),
      LOOP,
      list,
    );
    epochLoops(python, list);
    dividedBatch(python, list);
    const shared = list.has("globalBatchSize");
    read(
      settings.filter(({ key }) => !(shared && /^(?:train_)?batch_?size$/i.test(key))),
      LOOP,
      list,
    );
    if (!list.has("globalBatchSize")) loaders(python, list, anchor.span);
    // How many devices a node has is found out at run time: a constant of that name is a fallback, not a fact.
    const inAll = list.has("globalBatchSize");
    read(
      readConstantPairs(python).filter(
        (pair) =>
          !/gpus?_per_node|nproc|nodes|world_size/i.test(pair.key) &&
          // Beside epochs, a number of steps is that of a sampler or of a rollout.
          !(
            list.has("epochs") &&
            /^(?:n_steps|num_steps|n_iters|num_iters|iterations|num_iterations)$/i.test(pair.key)
          ) &&
          !(inAll && /batch_?size$/i.test(pair.key)),
      ),
      LOOP,
      list,
    );
    subjectFacts(python, list);
    list.add("framework", loopFramework(python), anchor.span);
    const pretrained =
      python
        .callsNamed("from_pretrained")
        .some((call) => !/Tokenizer|Processor|Scheduler|VAE|Autoencoder/i.test(call.name)) ||
      list.has("adapter");
    return [
      list.done({ role: "run", kind: pretrained ? "finetune" : "train", anchor: anchor.span, rank: 50 }),
    ];
  },
};

/** The epoch loop that runs a gradient step, else the first gradient step that the script reaches. */
function trainingPlace(python: PythonFile): Call | Loop | undefined {
  const scopes = reachable(python);
  const steps = python.calls.filter(
    (call) =>
      scopes.has(call.scope) && ((GRADIENT.has(call.last) && isGradient(python, call)) || isUpdateStep(call)),
  );
  if (steps.length === 0) {
    // `for epoch in …: train(…)` where the step lives in another module.
    const loop = python.loops.find(
      (one) =>
        scopes.has(one.scope) &&
        isEpochLoop(python, one) &&
        python.calls.some(
          (call) => inside(call, one) && /^(?:train|fit|train_\w+|\w+_train)$/.test(call.last),
        ),
    );
    return loop ?? importedTraining(python) ?? sentTraining(python) ?? engineStart(python);
  }
  const stepScopes = new Set(steps.map((call) => call.scope.split(".").at(-1)));
  const outer = python.loops.find(
    (one) =>
      scopes.has(one.scope) &&
      isEpochLoop(python, one) &&
      python.calls.some(
        (call) =>
          inside(call, one) &&
          (steps.includes(call) || stepScopes.has(call.last) || /train|fit/i.test(call.last)),
      ),
  );
  return engineStart(python) ?? outer ?? steps[0];
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
  const makesOptimizer = python.calls.some(
    (call) =>
      runs(python, call) && /^(?:Adam\w*|SGD|RMSprop|Adagrad|Adafactor|Lion|Lamb|LARS|Muon)$/.test(call.last),
  );
  if (!makesOptimizer) return undefined;
  return python.calls.find(
    (call) =>
      /^(?:run_)?(?:train|fit|finetune|fine_tune)(?:_(?:model|loop|simple|epochs?|classifier|network|net|regression|and_evaluate|and_eval))*$/.test(
        call.name,
      ) &&
      python.imports.has(call.name) &&
      runs(python, call),
  );
}

/** `mp.Process(target=train, …)`, `mp.spawn(train, …)` of a function that another module of the project holds. */
function sentTraining(python: PythonFile): Call | undefined {
  const written = (call: Call) => {
    const what = call.args.find((one) => one.name === "target" || one.name === "fn") ?? call.args[0];
    return what === undefined ? "" : python.text.slice(what.value.from, what.value.to);
  };
  return python.calls.find(
    (call) =>
      /^(?:Process|spawn|start_processes)$/.test(call.last) &&
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
    /^make_(?:update_fn|train_step)$/.test(call.last)
  )
    return true;
  if (call.last === "minimize" || call.last === "grad")
    return python.modules.has("jax") || /optimizer|opt\b|tape/i.test(call.name);
  return runs(python, call) && /train/.test(call.last);
}

/** `optimizer.step()`: weights change, wherever the gradients were made. */
function isUpdateStep(call: Call): boolean {
  return call.last === "step" && /(?:^|[._])optim(?:izer)?\w*\.step$/i.test(call.name);
}

/** Whether anything moves weights along gradients; attacks, saliency and guided sampling only take them. */
export function movesWeights(python: PythonFile): boolean {
  return /\bfor\s+\w*epoch|\boptim\b|optimizer|optax|\bopt\b|Adam|SGD|\.step\(|apply_gradients|apply_updates|train_on_batch|input_fn\s*=|minimize\(|zero_grad|tree_?map|tree\.map|-=\s*[\w.]*(?:lr|learning_rate|rate|alpha|eta)\b|-\s*(?:lr|learning_rate|step_size)\s*\*|\.sub_\([^\n]*\.grad\b/.test(
    python.text,
  );
}

/** Whether a loop over steps holds a step of the training, its own or one that a function of the file takes. */
function trainsInside(python: PythonFile, loop: Loop): boolean {
  const updates = python.calls.filter(
    (call) => call.last === "backward" || isUpdateStep(call) || GRADIENT.has(call.last),
  );
  const scopes = new Set(updates.flatMap((call) => call.scope.split(".")));
  return python.calls.some(
    (call) =>
      inside(call, loop) &&
      (updates.includes(call) || scopes.has(call.last) || /train|update|step|fit/i.test(call.last)),
  );
}

function inside(call: Call, loop: Loop): boolean {
  return call.span.start >= loop.body.start && call.span.end <= loop.body.end;
}

function isEpochLoop(python: PythonFile, loop: Loop): boolean {
  const over = python.text.slice(loop.iterable.from, Math.min(loop.iterable.to, loop.iterable.from + 120));
  return (
    /epoch|step|iter|\bit\b/i.test(loop.target) ||
    /epoch|max_steps|max_iters|num_steps|total_steps|n_steps/i.test(over)
  );
}

function epochLoops(python: PythonFile, list: FactList): void {
  for (const loop of python.loops) {
    if (
      !runs(python, loop) ||
      /(?:^|\.|_)(?:eval|evaluate|test|validate|predict|sample)\w*$/.test(loop.scope)
    )
      continue;
    const call = python.callAt(loop.iterable.from, loop.iterable.to);
    const range =
      call?.last === "range" || call?.last === "trange"
        ? call
        : python
            .callsNamed("range")
            .find((one) => one.span.start >= loop.iterable.from && one.span.end <= loop.iterable.to);
    if (range === undefined) continue;
    const positional = range.args.filter((one) => one.name === undefined);
    const bound = positional.length > 1 ? positional[1] : positional[0];
    const from =
      positional.length > 1 && positional[0]
        ? positive(constantOf(python, positional[0].value, range.scope)?.value)
        : undefined;
    const found = bound ? constantOf(python, bound.value, range.scope) : undefined;
    const value = positive(found?.value);
    if (found === undefined || value === undefined) continue;
    const oneMore = /\+\s*1$/.test(python.text.slice(bound?.value.from, bound?.value.to)) ? 1 : 0;
    // `range(1, epochs + 1)` and `range(steps + 1)` alike count what the option says.
    const amount = from === undefined ? value - oneMore : value - from;
    // Worked out when it runs.
    if (!(amount > 0)) continue;
    if (/^e(?:poch|p)?s?\d?$|epoch/i.test(loop.target)) {
      if (!isUpdate(python, loop)) list.add("epochs", amount, found.span);
    } else if (!trainsInside(python, loop)) continue;
    else if (/^(?:step|iteration|it|iter|iter_num|global_step|update|train_step)\w*$/i.test(loop.target))
      list.add("steps", amount, found.span);
  }
}

/** Reinforcement learning counts steps of its environment; `num_steps` is then the length of one rollout. */
function settingsOf(python: PythonFile): readonly Pair[] {
  const pairs = optionPairs(python);
  const horizon = pairs.find(({ key }) => /^(?:total_timesteps|total_env_steps)$/.test(key));
  if (horizon === undefined) return pairs;
  return [
    { ...horizon, key: "total_env_steps_as_max_steps" },
    ...pairs.filter(({ key }) => !/^(?:num_steps|n_steps|num_iterations|update_epochs)$/.test(key)),
  ];
}

/** PPO goes over each batch of experience several times: epochs of an update, not of the training. */
function isUpdate(python: PythonFile, loop: Loop): boolean {
  const over = python.text.slice(loop.iterable.from, loop.iterable.to);
  if (/(?:update|ppo|k)_epochs/i.test(over)) return true;
  return python.loops.some(
    (outer) =>
      outer !== loop &&
      outer.body.start <= loop.span.start &&
      outer.body.end >= loop.span.end &&
      /^(?:update|iteration|rollout|episode)s?$/i.test(outer.target),
  );
}
