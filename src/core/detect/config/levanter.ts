import { at, scalarAt } from "../../parse/config.ts";
import { precision } from "../facts.ts";
import { counted, dataset, named, switched } from "../readers.ts";
import { type ConfigTool, datasetsBy, detection, howMany, type Schema, textAt } from "./configView.ts";

/** Keys of Levanter's `TrainLmConfig` and its `TrainerConfig`: batches are counted over all devices. */
const SCHEMA: Schema = [
  [["initialize_from_hf", "model_name_or_path", "model_name", "model.type"], named("model")],
  ["trainer.num_train_steps", counted("steps")],
  [["epoch", "num_epochs"], counted("epochs")],
  ["trainer.train_batch_size", counted("globalBatchSize")],
  ["trainer.per_device_parallelism", counted("perDeviceBatchSize")],
  [
    ["train_seq_len", "max_seq_len", "max_tune_length", "model.max_seq_len", "model.seq_len"],
    counted("sequenceLength"),
  ],
  [
    "trainer.mp",
    (value, list, span) => {
      // `p=f32,c=bfloat16`: parameters in one format, arithmetic in another.
      const compute = /(?:^|,)\s*(?:c|compute)=(\w+)/.exec(String(value))?.[1] ?? value;
      list.add("precision", precision(compute), span);
    },
  ],
  [["data.id", "supervised_data.id", "dataset.id", "data"], dataset],
  ["data.configs", datasetsBy("id")],
  ["model.hidden_dim", counted("hiddenSize")],
  ["model.num_layers", counted("layers")],
  ["model.num_heads", counted("heads")],
  ["model.gradient_checkpointing", switched("gradientCheckpointing")],
];

/** Levanter's training configs: a trainer with its mixed-precision policy, a model by its type. */
export const levanter: ConfigTool = {
  id: "levanter",
  hint: /^[ \t]+(?:mp|num_train_steps|train_batch_size)\s*:/m,
  detect(view) {
    const { root } = view;
    const trainer = at(root, "trainer");
    const policy = textAt(root, "trainer.mp");
    if (
      trainer?.kind !== "map" ||
      !(
        policy?.includes("=") ||
        at(root, "trainer.tensor_parallel_axes") ||
        at(root, "trainer.model_axis_size")
      ) ||
      scalarAt(root, "trainer.num_train_steps") === undefined ||
      howMany(view, ["model", "data", "optimizer", "model_name_or_path", "supervised_data"]) === 0
    )
      return undefined;
    return detection(view, {
      id: "levanter",
      framework: "levanter",
      role: "run",
      kind: view.keys.has("initialize_from_hf") || view.keys.has("model_name_or_path") ? "finetune" : "train",
      anchor: ["trainer.num_train_steps", "trainer"],
      schemas: [SCHEMA],
    });
  },
};
