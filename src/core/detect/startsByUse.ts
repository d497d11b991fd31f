import type { Call, PythonFile } from "../parse/python.ts";
import { runs } from "./entry.ts";

/** `net.train(inputs, targets)` in a loop, of a network that trains itself. */
export function handedBatches(python: PythonFile): Call | undefined {
  return python
    .callsNamed("train")
    .find(
      (call) =>
        call.name.includes(".") &&
        !/^(?:self|cls|super)\b|token|sentence|vocab|bpe/i.test(call.name) &&
        call.args.filter(({ name, value }) => name === undefined && value.name !== "Boolean").length >= 2 &&
        runs(python, call) &&
        python.loops.some(({ body }) => body.start <= call.span.start && call.span.end <= body.end),
    );
}

/** `engine.run(…)` of what a script makes after it has made an optimiser: whatever it is called, it uses that. */
export function begunWithOptimizer(python: PythonFile): Call | undefined {
  const made = python.callsLike("last", /(?:^|_)optimi[sz]er$/).find((call) => runs(python, call));
  return (
    made &&
    python
      .callsLike(
        "name",
        /^(?!self|cls|super|app|wandb|mlflow|sess|asyncio|subprocess)\w+\.(?:run|train|fit)$/,
      )
      .find(
        (call) =>
          call.scope === made.scope &&
          call.span.start > made.span.end &&
          call.args.length > 0 &&
          !(call.last === "train" && call.args[0]?.value.name === "Boolean") &&
          python
            .assignmentsTo(call.name.split(".")[0] ?? "")
            .some(({ span }) => span.start > made.span.start),
      )
  );
}

/** A loop over epochs that goes over batches, in a file that is named for a training: the steps are another module's. */
export function epochsOverBatches(python: PythonFile): Call | undefined {
  const loop = python.loops.find(
    (one) =>
      /^e(?:poch|p)?$|epoch/i.test(one.target) &&
      runs(python, one) &&
      // PPO goes over each rollout several times.
      !python.loops.some((outer) => outer.body.start <= one.span.start && one.span.end <= outer.body.end) &&
      python.loops.some(
        (inner) => inner !== one && one.body.start <= inner.span.start && inner.span.end <= one.body.end,
      ),
  );
  return loop && (python.callAt(loop.iterable.from, loop.iterable.to) ?? python.callsIn(loop.body)[0]);
}
