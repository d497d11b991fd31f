import { at, scalarAt } from "../../parse/config.ts";
import { flag } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import { gpusIn } from "../slurmValues.ts";
import { adapterOf } from "./configDevices.ts";
import { type ConfigTool, detection, type Schema, textAt } from "./configView.ts";

/** Keys of NeMo AutoModel's recipes; those that train drafts for speculative decoding keep theirs in `recipe_args`. */
const SCHEMA: Schema = [
  [
    [
      "model.pretrained_model_name_or_path",
      "model.config.pretrained_model_name_or_path",
      "model.config",
      "recipe_args.target_model_name_or_path",
    ],
    named("model"),
  ],
  ["teacher_model.pretrained_model_name_or_path", named("teacherModel")],
  [["step_scheduler.max_steps"], counted("steps")],
  [["step_scheduler.num_epochs", "recipe_args.num_epochs"], measured("epochs")],
  ["step_scheduler.global_batch_size", counted("globalBatchSize")],
  [["step_scheduler.local_batch_size", "recipe_args.micro_batch_size"], counted("perDeviceBatchSize")],
  [["step_scheduler.grad_acc_steps", "recipe_args.grad_accumulation_steps"], counted("gradientAccumulation")],
  [
    [
      "packed_sequence.packed_sequence_size",
      "dataset.seq_length",
      "dataset.seq_len",
      "dataset.max_length",
      "recipe_args.seq_length",
    ],
    counted("sequenceLength"),
  ],
  [
    [
      "dataset.dataset_name",
      "dataset.path_or_dataset_id",
      "dataset.path_or_dataset",
      "dataset.data_dir_list",
      "recipe_args.train_data_path",
    ],
    dataset,
  ],
  [["model.compute_dtype", "model.torch_dtype"], precisionName],
  ["benchmark.num_nodes", counted("nodes")],
  ["skypilot.num_nodes", counted("nodes")],
  ["slurm.nodes", counted("nodes")],
  ["slurm.ntasks_per_node", counted("acceleratorsPerNode")],
  [
    "skypilot.accelerators",
    (value, list, span) => {
      const { card, count } = gpusIn(String(value));
      list.add("accelerator", card, span);
      list.add("acceleratorsPerNode", count, span);
    },
  ],
  ["distributed.activation_checkpointing", switched("gradientCheckpointing")],
  ["compile.enabled", switched("compile")],
];

/** NVIDIA NeMo AutoModel: a recipe by name, a step scheduler, and objects by `_target_`. */
export const nemoAutomodel: ConfigTool = {
  id: "nemo-automodel",
  hint: /^(?:step_scheduler|recipe_args)\s*:/m,
  detect(view) {
    const { root } = view;
    const recipe = textAt(root, "recipe");
    const scheduler = at(root, "step_scheduler.global_batch_size") ?? at(root, "step_scheduler.max_steps");
    const target = at(root, "recipe_args.target_model_name_or_path");
    if ((scheduler === undefined || at(root, "model") === undefined) && target === undefined)
      return undefined;
    if (target !== undefined && recipe === undefined) return undefined;
    const pretrain = /^Pretrain/.test(recipe ?? "") || textAt(root, "model.mode") === "pretrain";
    const scratch = at(root, "model.pretrained_model_name_or_path") === undefined && target === undefined;
    return detection(view, {
      id: "nemo-automodel",
      framework: "nemo-automodel",
      role: "run",
      kind: pretrain || scratch ? "train" : "finetune",
      anchor: [
        "model.pretrained_model_name_or_path",
        "recipe_args.target_model_name_or_path",
        "recipe",
        "step_scheduler",
      ],
      schemas: [SCHEMA],
      more(list) {
        const peft = at(root, "peft");
        if (peft?.kind !== "map") return;
        const fourBit = flag(scalarAt(root, "quantization.load_in_4bit")) === true;
        adapterOf(list, peft.span, "lora", fourBit);
      },
    });
  },
};
