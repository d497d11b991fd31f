import { at, scalarAt } from "../../parse/config.ts";
import { counted, named, precisionName, switched } from "../readers.ts";
import { adapterOf } from "./configDevices.ts";
import { type ConfigTool, datasetsBy, detection, type Schema, textAt } from "./configView.ts";

/** A process of ai-toolkit's job, as its `TrainConfig`, `ModelConfig` and `DatasetConfig` take it. */
const SCHEMA: Schema = [
  ["model.name_or_path", named("model")],
  ["train.steps", counted("steps")],
  ["train.batch_size", counted("perDeviceBatchSize")],
  [["train.gradient_accumulation", "train.gradient_accumulation_steps"], counted("gradientAccumulation")],
  ["train.dtype", precisionName],
  ["train.gradient_checkpointing", switched("gradientCheckpointing")],
  ["network.linear", counted("loraRank")],
  ["datasets", datasetsBy("folder_path", "dataset_path")],
];

/** Ostris' ai-toolkit: image and video models tuned by a job with one process in a list. */
export const aiToolkit: ConfigTool = {
  id: "ai-toolkit",
  hint: /^[ \t]*"?process"?[ \t]*:/m,
  detect(view) {
    const job = textAt(view.root, "job");
    const root = at(view.root, "config.process.0");
    if (job === undefined || root === undefined || scalarAt(root, "train.steps") === undefined)
      return undefined;
    return detection(view, {
      id: "ai-toolkit",
      framework: "ai-toolkit",
      role: "run",
      kind: "finetune",
      root,
      anchor: ["model.name_or_path", "train.steps"],
      schemas: [SCHEMA],
      more: (list) =>
        adapterOf(list, (at(root, "network") ?? root).span, textAt(root, "network.type") ?? null, false),
    });
  },
};
