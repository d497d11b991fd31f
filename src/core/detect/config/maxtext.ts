import { scalarAt } from "../../parse/config.ts";
import { name } from "../facts.ts";
import { counted, dataset, measured, precisionName, type Vocabulary } from "../readers.ts";
import { device } from "./configDevices.ts";
import { type ConfigTool, detection, howMany, linked, type Schema, textAt, when } from "./configView.ts";

const model: Vocabulary[string] = (value, list, span) =>
  list.add("model", value === "default" ? undefined : name(value), span);

/** Keys of MaxText's base configuration. */
const SCHEMA: Schema = [
  [["pretrained_model_name_or_path", "model_name"], model],
  [["steps", "max_train_steps"], counted("steps")],
  ["num_epoch", measured("epochs")],
  ["per_device_batch_size", measured("perDeviceBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  ["max_target_length", counted("sequenceLength")],
  [["dtype", "weights_dtype"], precisionName],
  ["resolution", counted("imageSize")],
  ["hardware", device],
  ["hf_path", dataset],
  ["dataset_name", dataset],
  ["dataset_type", when((value) => value === "synthetic", "dataset", ["synthetic"])],
  ["quantization", when((value) => value === "fp8" || value === "nanoo_fp8", "precision", "fp8")],
  [
    "remat_policy",
    when((value) => typeof value === "string" && value !== "none", "gradientCheckpointing", true),
  ],
  ["base_num_decoder_layers", counted("layers")],
  [
    "attention",
    when((value) => typeof value === "string" && value.includes("flash"), "flashAttention", true),
  ],
  ["base_config", linked("base")],
];
const SYNTHETIC_FIRST: Schema = [
  ["dataset_type", when((value) => value === "synthetic", "dataset", ["synthetic"])],
];
const KEYS = [
  "per_device_batch_size",
  "max_target_length",
  "base_emb_dim",
  "remat_policy",
  "scan_layers",
  "ici_fsdp_parallelism",
  "dcn_data_parallelism",
  "logical_axis_rules",
  "base_num_decoder_layers",
  "enable_checkpointing",
  "max_prefill_predict_length",
  "quantize_kvcache",
  "dataset_type",
  "attention",
  "sharding_strategy",
  "ici_tensor_parallelism",
];

export const maxtext: ConfigTool = {
  id: "maxtext",
  hint: /^(?:base_config|per_device_batch_size|max_target_length|base_emb_dim|scan_layers|logical_axis_rules)\s*:/m,
  detect(view) {
    const own = howMany(view, KEYS);
    const hasBase = /\.ya?ml$/.test(textAt(view.root, "base_config") ?? "");
    const serves = hasBase && /inference/i.test(view.path);
    if (own < (serves ? 0 : hasBase ? 1 : 2) || view.keys.has("model_name_or_path")) return undefined;
    const horizon = howMany(view, ["steps", "per_device_batch_size", "max_target_length", "run_name"]);
    const named = name(scalarAt(view.root, "model_name") ?? null) !== undefined;
    // A file of layer sizes alone defines a model; it is chosen by name from a run.
    if (!serves && !(hasBase && (named || horizon > 0)) && horizon < 2) return undefined;
    const inference =
      /inference|decode|serving|microbenchmark/i.test(
        `${view.path} ${textAt(view.root, "base_config") ?? ""}`,
      ) ||
      (howMany(view, ["max_prefill_predict_length", "quantize_kvcache"]) === 2 && !view.keys.has("steps")) ||
      // MaxDiffusion's models that only draw have no rate to learn at.
      (howMany(view, ["prompt", "guidance_scale"]) === 2 && !view.keys.has("learning_rate"));
    return detection(view, {
      id: "maxtext",
      framework: "maxtext",
      role: "run",
      kind: inference
        ? "inference"
        : /sft|rl|grpo|dpo/i.test(view.path.slice(view.path.lastIndexOf("/") + 1))
          ? "finetune"
          : "train",
      anchor: ["model_name", "run_name", "base_config", "steps"],
      schemas: [SYNTHETIC_FIRST, SCHEMA],
    });
  },
};
