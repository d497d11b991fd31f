import { sizeInName } from "../../data/modelSize.ts";
import { at, scalarAt } from "../../parse/config.ts";
import { flag, name } from "../facts.ts";
import { counted, dataset, named, precisionName, switched } from "../readers.ts";
import {
  type ConfigTool,
  configView,
  detection,
  readSchema,
  type Schema,
  textAt,
  when,
} from "./configView.ts";

/** torchtitan's job configuration (TOML). */
const SCHEMA: Schema = [
  ["training.steps", counted("steps")],
  [["training.local_batch_size", "training.batch_size"], counted("perDeviceBatchSize")],
  ["training.global_batch_size", counted("globalBatchSize")],
  ["training.seq_len", counted("sequenceLength")],
  [["training.dataset", "training.dataset_path", "dataset.path"], dataset],
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

/** What TorchForge says around the trainer. */
const FORGE: Schema = [
  ["model", named("model")],
  ["dataset.path", dataset],
  ["group_size", counted("generationsPerPrompt")],
  [["algorithm", "group_size"], (_, list, span) => list.add("task", "rl", span)],
];

export const torchtitan: ConfigTool = {
  id: "torchtitan",
  hint: /^\[training\]|^[ \t]+local_batch_size\s*:/m,
  detect(outer) {
    // TorchForge's reinforcement learning has the trainer's configuration in a section.
    const inner = at(outer.root, "trainer");
    const rl = inner !== undefined && at(inner, "training.seq_len") !== undefined;
    const view = rl ? configView(outer.file, inner) : outer;
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
    const family = textAt(root, "model.name");
    return detection(view, {
      id: "torchtitan",
      framework: "torchtitan",
      role: "run",
      kind:
        rl || flag(scalarAt(root, "checkpoint.initial_load_in_hf") as string) === true ? "finetune" : "train",
      anchor: ["model.name", "model.flavor", "training.steps"],
      schemas: [SCHEMA],
      more(list) {
        if (rl) readSchema(outer.root, FORGE, list);
        const span = (at(root, "model.name") ?? at(root, "model") ?? root).span;
        list.add("model", [family, flavor].filter((one) => one !== undefined).join(" "), span);
        // flame trains what a repository of models describes.
        list.add("model", name(textAt(root, "model.config")), span);
        if (flavor) list.add("paramsB", sizeInName(flavor)?.paramsB, span);
      },
    });
  },
};
