import { at, scalarAt } from "../../parse/config.ts";
import { count, type FactList, flag } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import {
  type ConfigTool,
  type ConfigView,
  datasetsBy,
  detection,
  howMany,
  linked,
  plain,
  type Schema,
  when,
} from "./configView.ts";

const yes = (value: unknown) => flag(value as string) === true;

/** `TrainingArguments` (transformers), TRL's script, model and trainer arguments, alignment-handbook's mixers. */
const SCHEMA: Schema = [
  [["model_name_or_path", "model_name", "model_id", "base_model"], named("model")],
  [["teacher_model_name_or_path"], named("teacherModel")],
  [["dataset_name", "dataset_id_or_path", "dataset_path", "dataset_id", "dataset"], dataset],
  [
    ["dataset_mixer", "dataset_mixer_list"],
    (value, list, span) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value))
        list.add("dataset", Object.keys(value), span);
      // tulu's form: name, share, name, share.
      else if (Array.isArray(value))
        list.add(
          "dataset",
          value.filter((one): one is string => typeof one === "string" && !/^[\d.]+$/.test(one)),
          span,
        );
    },
  ],
  [["dataset_mixture.datasets", "datasets"], datasetsBy("id", "path", "name", "dataset_name")],
  [
    [
      "train_dataset_name",
      "train_file",
      "train_dataset",
      "train_data",
      "training_data_paths",
      "train_datasets_path",
    ],
    dataset,
  ],
  [["num_train_epochs", "num_epochs"], measured("epochs")],
  ["max_steps", counted("steps")],
  [
    ["per_device_train_batch_size", "per_gpu_train_batch_size", "train_batch_size"],
    counted("perDeviceBatchSize"),
  ],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  [
    [
      "max_seq_length",
      "max_length",
      "model_max_length",
      "max_seq_len",
      "block_size",
      "context_length",
      "max_source_length",
      "collator.max_seq_length",
    ],
    counted("sequenceLength"),
  ],
  [["bf16", "fp16_bfloat16"], when(yes, "precision", "bf16")],
  ["fp16", when(yes, "precision", "fp16")],
  [["torch_dtype", "dtype"], precisionName],
  ["tf32", switched("tf32")],
  ["load_in_4bit", when(yes, "quantization", "int4")],
  ["load_in_8bit", when(yes, "quantization", "int8")],
  [["lora_r", "lora_rank"], counted("loraRank")],
  ["gradient_checkpointing", switched("gradientCheckpointing")],
  ["torch_compile", switched("compile")],
  [
    "attn_implementation",
    when((value) => typeof value === "string" && value.includes("flash"), "flashAttention", true),
  ],
  [["use_flash_attention_2", "use_flash_attn"], switched("flashAttention")],
  ["packing", switched("packing")],
  ["eval_steps", counted("evalEverySteps")],
  [["do_eval"], when(yes, "validation", true)],
  [
    ["eval_strategy", "evaluation_strategy"],
    when((value) => value === "steps" || value === "epoch", "validation", true),
  ],
  ["max_train_samples", counted("maxSamples")],
  ["early_stopping_patience", when((value) => count(value as number) !== undefined, "earlyStopping", true)],
  ["num_generations", counted("generationsPerPrompt")],
  ["max_prompt_length", counted("maxPromptTokens")],
  [["max_completion_length", "max_new_tokens", "response_length"], counted("maxOutputTokens")],
  ["deepspeed", linked("deepspeed")],
];

const TRAINING = [
  "num_train_epochs",
  "max_steps",
  "learning_rate",
  "per_device_train_batch_size",
  "gradient_accumulation_steps",
  "output_dir",
  "lr_scheduler_type",
  "warmup_ratio",
  "logging_steps",
  "bf16",
  "save_strategy",
  "gradient_checkpointing",
  "report_to",
];
const DATA = [
  "dataset_name",
  "dataset_mixer",
  "dataset_mixer_list",
  "dataset_mixture",
  "datasets",
  "dataset_id_or_path",
  "dataset_path",
  "dataset_id",
  "train_file",
  "dataset",
  "train_dataset",
  "train_data",
];
const TRL = [
  "dataset_mixer",
  "dataset_mixture",
  "beta",
  "use_peft",
  "packing",
  "max_completion_length",
  "reward_funcs",
  "num_generations",
  "dataset_text_field",
  "max_prompt_length",
  "lora_r",
  "attn_implementation",
  "dataset_train_split",
  "loss_type",
  "trl_project",
  "chat_template",
  "preprocessing_num_workers",
];

/** A recipe for TRL's or alignment-handbook's scripts, or arguments of a Hugging Face example script. */
export const trlRecipe: ConfigTool = {
  id: "trl-recipe",
  hint: /\b(?:model_name_or_path|model_name|model_id|base_model)["']?\s*:/,
  detect(view) {
    const model = howMany(view, ["model_name_or_path", "model_name", "model_id", "base_model"]) > 0;
    const training = howMany(view, TRAINING);
    const data = howMany(view, DATA);
    if (
      !model ||
      howMany(view, [
        "stage",
        "finetuning_type",
        "export_dir",
        "template",
        "input_features",
        "log_history",
        "train_runtime",
      ]) > 0
    )
      return undefined;
    if (
      !(data > 0 && training >= 2) &&
      !(training >= 4 && howMany(view, ["num_train_epochs", "max_steps", "per_device_train_batch_size"]) >= 1)
    )
      return undefined;
    return detection(view, {
      id: "trl-recipe",
      framework: isTrl(view) ? "trl" : "transformers",
      role: "run",
      kind: "finetune",
      anchor: ["model_name_or_path", "model_name", "model_id", "base_model"],
      schemas: [SCHEMA],
      more: (list) => {
        adapter(view, list);
        window(view, list);
      },
    });
  },
};

function isTrl(view: ConfigView): boolean {
  return howMany(view, TRL) >= 1 || (howMany(view, DATA) === 1 && view.file.source.language === "yaml");
}

function adapter(view: ConfigView, list: FactList): void {
  const entry = at(view.root, "use_peft") ?? at(view.root, "use_lora");
  if (entry && flag(plain(entry)) === true)
    list.add(
      "adapter",
      flag(scalarAt(view.root, "load_in_4bit") as string) === true ? "qlora" : "lora",
      entry.span,
    );
}

/** In RL the window is prompt and completion together. */
function window(view: ConfigView, list: FactList): void {
  const prompt = at(view.root, "max_prompt_length");
  const completion = at(view.root, "max_completion_length");
  const tokens = (count(plain(prompt)) ?? Number.NaN) + (count(plain(completion)) ?? Number.NaN);
  if (completion && Number.isFinite(tokens) && at(view.root, "num_generations"))
    list.add("sequenceLength", tokens, completion.span);
}
