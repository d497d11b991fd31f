import { scalarAt } from "../../parse/config.ts";
import { count, flag, positive } from "../facts.ts";
import { counted, flagged, measured, named, switched } from "../readers.ts";
import { adapterOf } from "./configDevices.ts";
import {
  anchorAt,
  type ConfigTool,
  datasetsBy,
  detection,
  linked,
  type Schema,
  textAt,
  when,
} from "./configView.ts";

const on = (value: unknown) =>
  value === true || (typeof value === "string" && /^(?:true|auto|full|yes|on)$/i.test(value));

/** Keys of axolotl's input schema (axolotl/utils/schemas). */
const SCHEMA: Schema = [
  ["base_model", named("model")],
  ["datasets", datasetsBy("path", "name")],
  ["pretraining_dataset", datasetsBy("path", "name")],
  ["num_epochs", measured("epochs")],
  ["max_steps", counted("steps")],
  ["micro_batch_size", counted("perDeviceBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  ["sequence_len", counted("sequenceLength")],
  ["fp8", when(on, "precision", "fp8")],
  [["bf16", "bfloat16"], when(on, "precision", "bf16")],
  [["fp16", "float16"], when(on, "precision", "fp16")],
  ["load_in_4bit", when((value) => flag(value) === true, "quantization", "int4")],
  ["load_in_8bit", when((value) => flag(value) === true, "quantization", "int8")],
  ["lora_r", counted("loraRank")],
  [
    "lora_target_modules",
    (value, list, span) => Array.isArray(value) && list.add("loraTargets", value.map(String), span),
  ],
  [
    "early_stopping_patience",
    (value, list, span) => {
      const patience = count(value);
      list.add("earlyStopping", patience === undefined ? undefined : true, span);
      list.add("earlyStoppingPatience", patience, span);
    },
  ],
  ["sample_packing", flagged("packing")],
  [["flash_attention", "flash_attn"], switched("flashAttention")],
  [
    "attn_implementation",
    when((value) => typeof value === "string" && value.includes("flash"), "flashAttention", true),
  ],
  [
    "gradient_checkpointing",
    when(
      (value) => on(value) || value === "offload" || value === "unsloth" || value === "offload_disk",
      "gradientCheckpointing",
      true,
    ),
  ],
  ["torch_compile", when(on, "compile", true)],
  ["tf32", switched("tf32")],
  ["val_set_size", when((value) => positive(value) !== undefined, "validation", true)],
  ["test_datasets", when((value) => Array.isArray(value) && value.length > 0, "validation", true)],
  [["evals_per_epoch"], measured("evalsPerEpoch")],
  ["eval_steps", counted("evalEverySteps")],
  ["ray_num_workers", counted("acceleratorCount")],
  ["trl.num_generations", counted("generationsPerPrompt")],
  ["trl.max_completion_length", counted("maxOutputTokens")],
  ["deepspeed", linked("deepspeed")],
];

export const axolotl: ConfigTool = {
  id: "axolotl",
  hint: /^[ \t]*["']?base_model["']?\s*:/m,
  detect(view) {
    const own = [
      "micro_batch_size",
      "sequence_len",
      "adapter",
      "datasets",
      "pretraining_dataset",
      "num_epochs",
      "sample_packing",
      "val_set_size",
      "dataset_prepared_path",
      "gradient_accumulation_steps",
      "chat_template",
      "rl",
      "max_steps",
    ];
    const found = own.filter((key) => view.keys.has(key)).length;
    if (!view.keys.has("base_model") || found < 3 || view.keys.has("input_features")) return undefined;
    // A merge or an evaluation names models too, but trains on nothing.
    if (!["datasets", "pretraining_dataset", "num_epochs", "max_steps"].some((key) => view.keys.has(key)))
      return undefined;
    return detection(view, {
      id: "axolotl",
      framework: "axolotl",
      role: "run",
      kind:
        view.keys.has("pretraining_dataset") && textAt(view.root, "adapter") === undefined
          ? "train"
          : "finetune",
      anchor: ["base_model"],
      schemas: [SCHEMA],
      more: (list, root) =>
        adapterOf(
          list,
          anchorAt(root, ["adapter", "base_model"]),
          scalarAt(root, "adapter") ?? "",
          flag(scalarAt(root, "load_in_4bit")) === true,
        ),
    });
  },
};

/** `axolotl train --cloud`: where the run goes, not what it is. */
export const axolotlCloud: ConfigTool = {
  id: "axolotl-cloud",
  hint: /\bgpu_count\s*:/,
  detect(view) {
    if (
      !view.keys.has("gpu") ||
      !view.keys.has("gpu_count") ||
      !["volumes", "secrets", "dockerfile_commands", "timeout", "project_name"].some((key) =>
        view.keys.has(key),
      )
    )
      return undefined;
    return detection(view, {
      id: "axolotl-cloud",
      framework: "axolotl",
      role: "fragment",
      kind: "launcher",
      anchor: ["gpu", "gpu_count"],
      schemas: [
        [
          [
            "gpu",
            (value, list, span) =>
              list.add("accelerator", typeof value === "string" ? value : undefined, span),
          ],
          ["gpu_count", counted("acceleratorsPerNode")],
          ["timeout", measured("wallClockLimitHours", 1 / 3600)],
          ["provider", named("provider")],
        ],
      ],
    });
  },
};
