import type { Call, PythonFile } from "../../parse/python.ts";
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

/** What only a training is handed. */
const OF_A_TRAINING =
  /^(?:train(?:ing)?_?(?:data\w*|set|loader|dl|ds|iter|input_fn|groups|samples|examples|batches|args|config)|optimi[sz]er)$/;
const ASIDE = /^(?:self|cls|super)\b|token|vocab|bpe|scaler|encoder|vectori[sz]er|index|pca|kmeans/i;

/** `model.fit(train_data, dev_data)`, `train(model, args=training_args)`: a verb of another module that is handed what a training needs. */
export function handedTraining(python: PythonFile): Call | undefined {
  return python
    .callsLike("last", /^(?:train|fit|fine_?tune|train_model|train_and_eval\w*)$/)
    .find(
      (call) =>
        (call.name.includes(".") ? !ASIDE.test(call.name) : python.imports.has(call.name)) &&
        !(call.last === "fit" && python.modules.has("sklearn")) &&
        call.args.some(
          ({ name, value }) =>
            OF_A_TRAINING.test(name ?? "") ||
            OF_A_TRAINING.test(
              python.text.slice(value.from, Math.min(value.to, value.from + 80)).replace(/^.*\./, ""),
            ),
        ) &&
        runs(python, call),
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
