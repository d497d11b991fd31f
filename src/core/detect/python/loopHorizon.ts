import { ofFile } from "../../parse/ofFile.ts";
import type { Call, Expression, Loop, PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { type FactList, positive } from "../facts.ts";
import { runs } from "./entry.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument } from "./pythonPairs.ts";

/** What only a training does: gradients and updates. */
export const GRADIENT = new Set([
  "backward",
  "apply_gradients",
  "value_and_grad",
  "gradient",
  "grad",
  "train_on_batch",
  "train_step",
  "update_step",
  "opt_update",
  "training_step",
  "train_one_epoch",
  "train_epoch",
  "minimize",
  // CycleGAN's and BasicSR's models.
  "optimize_parameters",
  "apply_updates",
  "make_update_fn",
  "make_train_step",
  "p_train_step",
]);

const UPDATE_STEP = /^step$|optimizer_step$/;

/** `optimizer.step()`: weights change, wherever the gradients were made; Pyro's `svi.step(x)`, Gluon's `trainer.step(n)`. */
export function isUpdateStep(call: Call): boolean {
  return (
    /^(?:take_)?optimizer_step$/.test(call.last) ||
    (call.last === "step" && /(?:^|[._])(?:optim(?:izer)?\w*|svi\w*)(?:\[\])?\.step$/i.test(call.name))
  );
}

/** Steps of a world in which is learnt. */
export const WORLD_STEPS = /^(?:(?:total|max|num)_(?:timesteps|env_steps)|total_frames)$/;

const RANGE = /^t?range$/;

/** What TensorFlow's sessions are told to run where they train. */
const TRAIN_OP = /(?:train_?(?:op|step)|opt_op|optimi[sz]er?|minimi[sz]e|update_op|solver)|_optim\b/i;

/** `sess.run([model.train_op, model.loss], feed)`: TensorFlow 1's step, whose operation another module may have made. */
export function runsUpdate(python: PythonFile, call: Call): boolean {
  // `train_step.run(feed_dict={…})`
  if (call.args[0]?.name === "feed_dict") return TRAIN_OP.test(call.name);
  const what = call.args[0]?.value;
  if (what === undefined || !/sess(?:ion)?\.run$/i.test(call.name)) return false;
  const written = ({ from, to }: Expression) => python.text.slice(from, Math.min(to, from + 300));
  return (
    TRAIN_OP.test(written(what)) ||
    // `tensors = [model.train_op]`, then `sess.run(tensors)`.
    (what.name === "VariableName" &&
      python
        .assignmentsTo(written(what))
        .some((one) => one.scope === call.scope && TRAIN_OP.test(written(one.value))))
  );
}

/** The epochs or steps that the loops of a training count. */
export function epochLoops(python: PythonFile, list: FactList): void {
  const ranges = python.callsLike("last", RANGE);
  for (const loop of python.loops) {
    if (
      !runs(python, loop) ||
      onlySchedules(python, loop) ||
      /(?:^|\.|_)(?:eval|evaluate|test|validate|predict|sample)\w*$/.test(loop.scope)
    )
      continue;
    const call = python.callAt(loop.iterable.from, loop.iterable.to);
    const range =
      call !== undefined && (RANGE.test(call.last) || countsUp(python, loop, call))
        ? call
        : (ranges.find((one) => one.span.start >= loop.iterable.from && one.span.end <= loop.iterable.to) ??
          // `bar = tqdm(range(steps))`, then `for i in bar`.
          makersOf(python, loop.iterable, loop.scope, loop.span.start).find((one) => RANGE.test(one.last)));
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
    const oneMore =
      /\+\s*1$/.test(python.text.slice(bound?.value.from, bound?.value.to)) ||
      /^\d+\s*\+\s*1$/.test(python.text.slice(found.span.start, found.span.end))
        ? 1
        : 0;
    // `range(1, epochs + 1)` and `range(steps + 1)` alike count what the option says.
    const amount = from === undefined ? value - oneMore : value - from;
    // Worked out when it runs.
    if (!(amount > 0)) continue;
    // `for it, batch in zip(range(steps), batches)`
    const counter =
      call?.last === "zip" && call.args[0]?.value.from === range.span.start
        ? loop.target.split(",")[0]
        : loop.target;
    if (/^e(?:poch|p)?s?\d?$|epoch/i.test(loop.target)) {
      if (isUpdate(python, loop)) continue;
      list.add("epochs", amount, found.span);
      if (takesOneBatch(python, loop)) list.add("maxStepsPerEpoch", 1, loop.span);
    } else if (!trainsInside(python, loop)) continue;
    else if (
      /^(?:step|iteration|it|iter|iter_num|global_step|update|train_step)\w*$/i.test(counter ?? "") ||
      (bound && (countsSteps(python, loop, bound.value) || countsMany(python, loop, bound.value, amount)))
    )
      list.add(isOfAnEpoch(python, bound?.value) ? "maxStepsPerEpoch" : "steps", amount, found.span);
  }
}

/** `batch = next(iter(loader))` and one update: what is called an epoch is a step. */
function takesOneBatch(python: PythonFile, loop: Loop): boolean {
  const calls = python.callsIn(loop.body);
  const innermost = (call: Call) => python.loops.findLast((one) => inside(call, one));
  return (
    calls.some(({ last }) => last === "next") &&
    calls.some((call) => call.last === "backward" && innermost(call) === loop)
  );
}

/** `range(args.steps_per_epoch)`: gone through in each epoch anew. */
function isOfAnEpoch(python: PythonFile, bound: Expression | undefined): boolean {
  return bound !== undefined && /per_?epoch$/i.test(python.text.slice(bound.from, bound.to));
}

const OF_A_SCHEDULE =
  /^(?:step|zero_grad|append|get_last_lr|get_lr|state_dict|print|range|trange|tqdm|item|extend|format|rate|len)$/;

/** A loop that only shows how a schedule of learning rates goes: steps of an optimiser, and nothing that it could learn from. */
export function onlySchedules(python: PythonFile, loop: Loop): boolean {
  const calls = python.callsIn(loop.body);
  return (
    calls.length > 0 &&
    calls.every(
      ({ last, name, args }) =>
        // What is handed something, a batch or a closure, may learn of it.
        OF_A_SCHEDULE.test(last) && (last !== "step" || args.length === 0 || /sched|lr/i.test(name)),
    )
  );
}

/** `for epoch in monit.loop(32)`: what counts epochs and is no `range`. */
function countsUp(python: PythonFile, loop: Loop, call: Call): boolean {
  return (
    /epoch/i.test(loop.target) &&
    call.args.length === 1 &&
    call.args[0]?.name === undefined &&
    typeof argument(python, call, "", 0)?.value === "number"
  );
}

/** `for i in range(NUM_BATCHES)`, in no other loop: the bound says what is counted; `num_steps` is a rollout's as often. */
function countsSteps(python: PythonFile, loop: Loop, bound: Expression): boolean {
  return (
    /^(?:\w+\.)*(?:num|n|max|total)_?(?:(?:train_?)?(?:batches|iters|iterations|updates)|train_steps)$|^(?:\w+\.)?(?:steps|n?iters?|itrs?)$/i.test(
      python.text.slice(bound.from, bound.to),
    ) && isOutermost(python, loop)
  );
}

/** `for i in range(20_000)`, in no other loop, with an update in no inner one: so many are steps, not epochs. */
function countsMany(python: PythonFile, loop: Loop, bound: Expression, amount: number): boolean {
  return (
    amount >= 1000 &&
    !/episode/i.test(loop.target) &&
    !/epoch/i.test(python.text.slice(bound.from, bound.to)) &&
    isOutermost(python, loop) &&
    [...updatesOf(python).updates].some(
      (call) =>
        inside(call, loop) &&
        !python.loops.some((inner) => inner !== loop && inside(inner, loop) && inside(call, inner)),
    )
  );
}

function isOutermost(python: PythonFile, loop: Loop): boolean {
  return !python.loops.some((outer) => outer !== loop && inside(loop, outer));
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
      (/^(?:update|iteration|rollout|episode)s?$/i.test(outer.target) ||
        /collector/i.test(python.text.slice(outer.iterable.from, outer.iterable.to))),
  );
}

/** Whether a loop over steps holds a step of the training, its own or one that a function of the file takes. */
function trainsInside(python: PythonFile, loop: Loop): boolean {
  const { updates, scopes } = updatesOf(python);
  return python
    .callsIn(loop.body)
    .some(
      (call) =>
        updates.has(call) ||
        scopes.has(call.last) ||
        (/train|update|step|fit/i.test(call.last) && !/(?:^|[._])envs?\.step$/.test(call.name)),
    );
}

interface Updates {
  readonly updates: ReadonlySet<Call>;
  /** The parts of the scopes that they stand in. */
  readonly scopes: ReadonlySet<string>;
}

/** The calls that only a training makes. */
const updatesOf = ofFile((python): Updates => {
  const updates = [
    ...[...GRADIENT].flatMap((last) => python.callsNamed(last)),
    ...python.callsLike("last", UPDATE_STEP).filter(isUpdateStep),
    ...python.callsNamed("run").filter((call) => runsUpdate(python, call)),
  ];
  return {
    updates: new Set(updates),
    scopes: new Set(updates.flatMap((call) => call.scope.split("."))),
  };
});

/** Whether a call, or another loop, stands in the body of a loop. */
export function inside(call: Pick<Call, "span">, loop: Loop): boolean {
  return call.span.start >= loop.body.start && call.span.end <= loop.body.end;
}
