import { scalarAt } from "../../parse/config.ts";
import { count, flag, positive } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import { adapterOf } from "./configDevices.ts";
import {
  anchorAt,
  type ConfigTool,
  type ConfigView,
  detection,
  howMany,
  linked,
  type Schema,
  when,
} from "./configView.ts";

const yes = (value: unknown) => flag(value as string) === true;

/** Keys that both generations of LLaMA-Factory share with Hugging Face's `TrainingArguments`. */
const SHARED: Schema = [
  ["num_train_epochs", measured("epochs")],
  ["max_steps", counted("steps")],
  ["cutoff_len", counted("sequenceLength")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  ["global_batch_size", counted("globalBatchSize")],
  [["bf16", "pure_bf16"], when(yes, "precision", "bf16")],
  ["fp16", when(yes, "precision", "fp16")],
  ["fp8", when(yes, "precision", "fp8")],
  [
    "flash_attn",
    when((value) => typeof value === "string" && /^(?:fa2|fa3|flash)/.test(value), "flashAttention", true),
  ],
  ["deepspeed", linked("deepspeed")],
  ["max_new_tokens", counted("maxOutputTokens")],
];

/** LLaMA-Factory's hyper-parameter classes (hparams/*_args.py). */
const V0: Schema = [
  ["model_name_or_path", named("model")],
  ["per_device_train_batch_size", counted("perDeviceBatchSize")],
  ["max_samples", counted("maxSamples")],
  ["infer_dtype", precisionName],
  ["lora_rank", counted("loraRank")],
  [["packing", "neat_packing"], switched("packing")],
  ["val_size", when((value) => positive(value) !== undefined, "validation", true)],
  ["eval_steps", counted("evalEverySteps")],
  ["disable_gradient_checkpointing", when((value) => flag(value) === false, "gradientCheckpointing", true)],
  [
    "quantization_bit",
    (value, list, span) =>
      list.add("quantization", count(value) === 4 ? "int4" : count(value) === 8 ? "int8" : undefined, span),
  ],
  ["early_stopping_steps", when((value) => count(value) !== undefined, "earlyStopping", true)],
  ["ray_num_workers", counted("acceleratorCount")],
];
const V0_TRAIN: Schema = [["dataset", dataset]];
const V0_PREDICT: Schema = [
  ["eval_dataset", dataset],
  ["dataset", dataset],
  ["per_device_eval_batch_size", counted("perDeviceBatchSize")],
  ["batch_size", counted("perDeviceBatchSize")],
];

const V1: Schema = [
  ["model", named("model")],
  ["train_dataset", dataset],
  ["micro_batch_size", counted("perDeviceBatchSize")],
  ["peft_config.r", counted("loraRank")],
  ["enable_activation_checkpointing", switched("gradientCheckpointing")],
  [
    "batching_strategy",
    when((value) => typeof value === "string" && /padding_free|packing/.test(value), "packing", true),
  ],
  ["dist_config.config_file", linked("deepspeed")],
];

export const llamaFactory: ConfigTool = {
  id: "llamafactory",
  hint: /model_name_or_path|model_class|finetuning_type/,
  detect: (view) => firstGeneration(view) ?? secondGeneration(view),
};

function firstGeneration(view: ConfigView) {
  const own = [
    "stage",
    "finetuning_type",
    "template",
    "infer_backend",
    "cutoff_len",
    "adapter_name_or_path",
    "export_dir",
    "dataset_dir",
    "lora_target",
    "quantization_bit",
  ];
  if (
    !view.keys.has("model_name_or_path") ||
    (howMany(view, own) < 2 && !(view.keys.has("template") && view.keys.size < 12))
  )
    return undefined;
  const { root } = view;
  if (view.keys.has("export_dir")) return undefined;
  // Data are tokenised and kept for a later run, which says how it trains.
  const how = ["num_train_epochs", "per_device_train_batch_size", "max_steps", "learning_rate"];
  if (view.keys.has("tokenized_path") && howMany(view, how) === 0) return undefined;
  const trains =
    flag(scalarAt(root, "do_train") as string) === true ||
    (view.keys.has("dataset") && howMany(view, how) >= 1);
  const predicts =
    !trains &&
    (howMany(view, [
      "do_predict",
      "infer_backend",
      "task",
      "eval_dataset",
      "vllm_maxlen",
      "vllm_enforce_eager",
    ]) > 0 ||
      howMany(view, ["template"]) > 0);
  if (!trains && !predicts) return undefined;
  return detection(view, {
    id: "llamafactory",
    framework: "llamafactory",
    role: "run",
    kind: trains ? (scalarAt(root, "stage") === "pt" ? "train" : "finetune") : "inference",
    anchor: ["model_name_or_path"],
    schemas: [V0, trains ? V0_TRAIN : V0_PREDICT, SHARED],
    more: (list) =>
      adapterOf(
        list,
        anchorAt(root, ["finetuning_type"]),
        scalarAt(root, "finetuning_type") ?? "",
        trains && count(scalarAt(root, "quantization_bit") as number) === 4,
      ),
  });
}

function secondGeneration(view: ConfigView) {
  const own = [
    "model_class",
    "peft_config",
    "kernel_config",
    "dist_config",
    "train_dataset",
    "sample_backend",
    "quant_config",
    "init_config",
    "batching_strategy",
  ];
  if (
    !view.keys.has("model") ||
    howMany(view, own) < 2 ||
    (!view.keys.has("model_class") && !view.keys.has("kernel_config") && !view.keys.has("sample_backend"))
  )
    return undefined;
  const { root } = view;
  const trains = view.keys.has("train_dataset");
  if (!trains && (view.keys.has("export_dir") || view.keys.has("merge_dir"))) return undefined;
  const peft = scalarAt(root, "peft_config.name");
  const quantised =
    scalarAt(root, "quant_config.quantization_bit") === 4 ||
    scalarAt(root, "quant_config.bits") === 4 ||
    scalarAt(root, "quant_config.name") === "bnb";
  return detection(view, {
    id: "llamafactory",
    framework: "llamafactory",
    role: "run",
    kind: trains ? "finetune" : "inference",
    anchor: ["model"],
    schemas: [V1, SHARED],
    more: (list) => adapterOf(list, anchorAt(root, ["peft_config"]), peft ?? "", quantised),
  });
}
