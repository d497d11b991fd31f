import { sizeInName } from "../data/modelSize.ts";
import { at } from "../parse/config.ts";
import { type ConfigTool, detection, type Schema, textAt, when } from "./configView.ts";
import { flag, name } from "./facts.ts";
import { counted, dataset, precisionName, switched } from "./vocabulary.ts";

/** torchtitan's job configuration (TOML). */
const SCHEMA: Schema = [
  ["training.steps", counted("steps")],
  [["training.local_batch_size", "training.batch_size"], counted("perDeviceBatchSize")],
  ["training.global_batch_size", counted("globalBatchSize")],
  ["training.seq_len", counted("sequenceLength")],
  [["training.dataset", "training.dataset_path"], dataset],
  [["training.mixed_precision_param", "training.dtype"], precisionName],
  ["training.gradient_accumulation_steps", counted("gradientAccumulation")],
  [["training.compile", "compile.enable"], switched("compile")],
  [
    "activation_checkpoint.mode",
    when((value) => value === "full" || value === "selective", "gradientCheckpointing", true),
  ],
  ["validation.enable", when((value) => flag(value) === true, "validation", true)],
  ["training.enable_cpu_offload", switched("offload")],
];

export const torchtitan: ConfigTool = {
  id: "torchtitan",
  hint: /^\[training\]/m,
  detect(view) {
    const { root } = view;
    if (
      at(root, "model") === undefined ||
      at(root, "training.seq_len") === undefined ||
      (at(root, "training.steps") ??
        at(root, "training.local_batch_size") ??
        at(root, "training.batch_size")) === undefined
    )
      return undefined;
    const flavor = textAt(root, "model.flavor");
    const named = textAt(root, "model.name");
    return detection(view, {
      id: "torchtitan",
      framework: "torchtitan",
      role: "run",
      kind: "train",
      anchor: ["model.name", "model.flavor", "training.steps"],
      schemas: [SCHEMA],
      more(list) {
        const span = (at(root, "model.name") ?? at(root, "model") ?? root).span;
        list.add("model", [named, flavor].filter((one) => one !== undefined).join(" "), span);
        // flame trains what a repository of models describes.
        list.add("model", name(textAt(root, "model.config")), span);
        if (flavor) list.add("paramsB", sizeInName(flavor)?.paramsB, span);
      },
    });
  },
};
