import { at } from "../../parse/config.ts";
import { count, flag } from "../facts.ts";
import { counted, dataset, measured, named } from "../readers.ts";
import { firstOf } from "./configDevices.ts";
import { type ConfigTool, detection, howMany, when } from "./configView.ts";

/** fairseq's Hydra configuration. */
export const fairseqConfig: ConfigTool = {
  id: "fairseq",
  hint: /^optimization\s*:/m,
  detect(view) {
    if (
      !view.keys.has("optimization") ||
      howMany(view, [
        "task",
        "model",
        "criterion",
        "dataset",
        "distributed_training",
        "checkpoint",
        "common",
      ]) < 2
    )
      return undefined;
    return detection(view, {
      id: "fairseq",
      framework: "fairseq",
      role: "run",
      kind:
        (at(view.root, "model.w2v_path") ?? at(view.root, "checkpoint.finetune_from_model"))
          ? "finetune"
          : "train",
      anchor: ["optimization.max_update", "optimization.max_epoch", "optimization"],
      schemas: [
        [
          [["model._name", "model.w2v_path"], named("model")],
          ["task.data", dataset],
          ["optimization.max_update", counted("steps")],
          ["optimization.max_epoch", measured("epochs")],
          ["optimization.update_freq", firstOf(counted("gradientAccumulation"))],
          ["dataset.batch_size", counted("perDeviceBatchSize")],
          [["task.tokens_per_sample", "task.max_source_positions"], counted("sequenceLength")],
          ["common.fp16", when((value) => flag(value as string) === true, "precision", "fp16")],
          ["common.bf16", when((value) => flag(value as string) === true, "precision", "bf16")],
          [
            "distributed_training.distributed_world_size",
            (value, list, span) => {
              const total = count(value);
              list.add("acceleratorCount", total, span);
              // Machines have eight devices at most; more are those of several.
              list.add("acceleratorsPerNode", total !== undefined && total <= 8 ? total : undefined, span);
            },
          ],
          ["checkpoint.patience", when((value) => count(value) !== undefined, "earlyStopping", true)],
        ],
      ],
    });
  },
};
