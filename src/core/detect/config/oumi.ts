import { at } from "../../parse/config.ts";
import { counted, dataset, named, precisionName } from "../readers.ts";
import { type ConfigTool, detection, howMany, type Schema } from "./configView.ts";

const SCHEMA: Schema = [
  ["model.model_name", named("model")],
  ["model.model_max_length", counted("sequenceLength")],
  ["model.torch_dtype_str", precisionName],
  ["generation.max_new_tokens", counted("maxOutputTokens")],
  ["generation.batch_size", counted("perDeviceBatchSize")],
  [["input_path", "tasks.0.task_name"], dataset],
];

/** Oumi's inference and evaluation configs; its training configs say what every trainer's do. */
export const oumi: ConfigTool = {
  id: "oumi",
  hint: /^(?:engine|inference_engine|generation|tasks)\s*:/m,
  detect(view) {
    if (
      at(view.root, "model.model_name") === undefined ||
      howMany(view, ["engine", "inference_engine", "generation", "tasks"]) === 0 ||
      howMany(view, ["training", "trainer", "train", "data", "optimizer"]) > 0
    )
      return undefined;
    return detection(view, {
      id: "oumi",
      framework: "oumi",
      role: "run",
      kind: "inference",
      anchor: ["model.model_name"],
      schemas: [SCHEMA],
      more: (list) => list.add("task", "inference", view.root.span),
    });
  },
};
