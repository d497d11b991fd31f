import { at, keysOf, scalarAt } from "../../parse/config.ts";
import { counted, measured, named } from "../readers.ts";
import { type ConfigTool, detection, type Schema, when } from "./configView.ts";

const MODEL: Schema = [[["model.arch", "model.model_type"], named("model")]];
const EVALUATION: Schema = [...MODEL, ["run.batch_size_eval", counted("perDeviceBatchSize")]];
const TRAINING: Schema = [
  ...MODEL,
  ["run.max_epoch", measured("epochs")],
  ["run.max_iters", counted("steps")],
  ["run.iters_per_epoch", counted("maxStepsPerEpoch")],
  ["run.batch_size_train", counted("perDeviceBatchSize")],
  ["run.accum_grad_iters", counted("gradientAccumulation")],
  ["run.amp", when((value) => value === true, "precision", "fp16")],
];

/** LAVIS, MiniGPT-4 and what followed them: a model, data sets by the names of their builders, and a run. */
export const lavis: ConfigTool = {
  id: "lavis",
  hint: /^run\s*:/m,
  detect(view) {
    const { root } = view;
    const datasets = keysOf(at(root, "datasets"));
    const horizon = at(root, "run.max_epoch") ?? at(root, "run.max_iters");
    const evaluates = scalarAt(root, "run.evaluate") === true;
    if (datasets.length === 0 || at(root, "model.arch") === undefined || !(horizon || evaluates))
      return undefined;
    return detection(view, {
      id: "lavis",
      framework: "lavis",
      role: "run",
      kind: evaluates
        ? "inference"
        : scalarAt(root, "model.load_finetuned") === true ||
            /pretrain/.test(String(scalarAt(root, "run.task")))
          ? "train"
          : "finetune",
      anchor: ["run.max_epoch", "run.max_iters", "run"],
      schemas: [evaluates ? EVALUATION : TRAINING],
      more: (list) => list.add("dataset", datasets, (at(root, "datasets") ?? root).span),
    });
  },
};
