import { at, keysOf } from "../../parse/config.ts";
import { counted, measured, switched } from "../readers.ts";
import { type ConfigTool, detection, linked, type Schema, when } from "./configView.ts";

/** MMF's `training` section: a batch is counted over all devices unless it says per device. */
const SCHEMA: Schema = [
  ["training.max_updates", counted("steps")],
  ["training.max_epochs", measured("epochs")],
  ["training.batch_size", counted("globalBatchSize")],
  ["training.batch_size_per_device", counted("perDeviceBatchSize")],
  ["training.update_frequency", counted("gradientAccumulation")],
  ["training.evaluation_interval", counted("evalEverySteps")],
  ["training.fp16", when((value) => value === true, "precision", "fp16")],
  ["training.early_stop.enabled", switched("earlyStopping")],
  ["includes", linked("base")],
];

/** Facebook's MMF: a model and data sets under their names, and how they are trained. */
export const mmf: ConfigTool = {
  id: "mmf",
  hint: /^training\s*:/m,
  detect(view) {
    const { root } = view;
    const models = keysOf(at(root, "model_config"));
    const datasets = keysOf(at(root, "dataset_config"));
    const horizon = at(root, "training.max_updates") ?? at(root, "training.max_epochs");
    const own = view.keys.has("includes") || models.length > 0 || datasets.length > 0;
    if (!own || horizon === undefined || !["optimizer", "evaluation", "scheduler"].some(has))
      return undefined;
    return detection(view, {
      id: "mmf",
      framework: "mmf",
      role: "run",
      kind: "train",
      anchor: ["training.max_updates", "training.max_epochs"],
      schemas: [SCHEMA],
      more(list) {
        list.add("model", models[0], (at(root, "model_config") ?? root).span);
        if (datasets.length > 0) list.add("dataset", datasets, (at(root, "dataset_config") ?? root).span);
      },
    });

    function has(key: string): boolean {
      return view.keys.has(key);
    }
  },
};
