import { devices } from "../config/configDevices.ts";
import { count, flag, name } from "../facts.ts";
import { counted, dataset, each, measured, named, precisionName, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";

/** What command-line flags mean beyond the common names. Dotted names (Hydra, torchtitan) are read by their last part. */
export const FLAGS: Vocabulary = {
  ...COMMON,
  // DiffSynth's: `OWNER/MODEL:files,OWNER/OTHER:files`, the trained one first.
  model_id_with_origin_paths: (value, list, span) =>
    list.add("model", name(String(value).split(":", 1)[0] ?? ""), span),
  dataset_base_path: dataset,
  lora_base_model: (value, list, span) => {
    if (typeof value === "string") list.add("adapter", "lora", span);
  },
  // argparse takes the beginning of an option for the option: `--batch 32`.
  ...each(["micro_batch_size", "micro_batch", "batch"], counted("perDeviceBatchSize")),
  ...each(["iters", "training.steps"], counted("steps")),
  ...each(["data_path", "data_file", "sft_only_data_path", "data.train_files", "prompt_dataset"], dataset),
  // A format, or the name of a data set.
  dataset_type: (value, list, span) => {
    if (!/^(?:webdataset|csv|jsonl?|parquet|auto|hf|huggingface|tfds|mmap)$/i.test(String(value)))
      dataset?.(value, list, span);
  },
  // Megatron's lists of files, and fairseq's data by Hydra.
  ...each(["train_weighted_split_paths_path", "task.data"], dataset),
  // Names with their shares: `--mixer_list NAME 1.0 NAME 0.5`.
  ...each(["dataset_mixer_list", "mixer_list"], dataset),
  // Tools for clouds of TPUs.
  ...each(["device_type", "tpu_type", "accelerator_type"], (value, list, span) => {
    if (typeof value === "string" && /^(?:tpu|v\d)[\w-]*$/i.test(value)) list.add("accelerator", value, span);
  }),
  // Detectron2's batch is that of all devices.
  ims_per_batch: counted("globalBatchSize"),
  ...each(["gpus", "ngpus", "n_gpu", "n_gpus", "num_gpus", "server_gpus"], (value, list, span) => {
    // `0,1,2,3` are the devices themselves.
    const total = Array.isArray(value)
      ? value.length
      : /^\d+(?:,\d+)*,\d*$/.test(String(value))
        ? String(value)
            .split(",")
            .filter((one) => one !== "").length
        : count(value);
    // No machine has as many: those of all nodes.
    list.add(total !== undefined && total > 16 ? "acceleratorCount" : "acceleratorsPerNode", total, span);
  }),
  devices,
  // slime's trainers, which start on the samples of a round.
  ...each(["model.name_or_path", "model.model_name_or_path", "model.path"], named("model")),
  actor_num_nodes: counted("nodes"),
  actor_num_gpus_per_node: counted("acceleratorsPerNode"),
  num_rollout: (value, list, span) => {
    list.add("steps", count(value), span);
    list.add("task", "rl", span);
  },
  ...each(["data_name", "data_names"], dataset),
  // `run_glue.py --task_name mrpc`: the tasks of GLUE are data sets, other tasks have names of their own.
  ...each(["task_name", "glue_task_name"], (value, list, span) => {
    const task = /^(?:cola|sst-?2|mrpc|sts-?b|qqp|mnli|qnli|rte|wnli)$/i.exec(String(value))?.[0];
    if (task !== undefined) list.add("dataset", [`glue/${task.toLowerCase().replace("-", "")}`], span);
  }),
  // The harnesses' `--model_args pretrained=NAME,dtype=float16`.
  // A folder tells a data set by its own name only.
  ...each(["data_dir", "data_root", "train_data_dir", "dataset_dir", "coco_path"], (value, list, span) => {
    const folder = typeof value === "string" ? value.split("/").findLast((part) => part !== "") : undefined;
    if (folder !== undefined && !/^(?:[.$~]|data\w*$|datasets?$|train\w*$|inputs?$|corpus$)/i.test(folder))
      dataset?.(value, list, span);
  }),
  model_args: (value, list, span) => {
    if (typeof value !== "string") return;
    const told = new Map(
      value
        .split(",")
        .filter((one) => !one.includes("$"))
        .map((one) => [one.split("=", 1)[0], one.slice(one.indexOf("=") + 1)]),
    );
    list.add("model", name(told.get("pretrained") ?? told.get("model_version") ?? null), span);
    precisionName(told.get("dtype") ?? null, list, span);
    list.add("acceleratorsPerNode", count(told.get("tensor_parallel_size")), span);
  },
  ...each(["encoder_seq_length", "max_context_width", "max_target_length"], counted("sequenceLength")),
  steps: counted("steps"),
  epoch: measured("epochs"),
  // The file that lists the data; without an ending, a part of a data set.
  dataset_config: (value, list, span) => {
    if (/\.(?:jsonl?|csv|ya?ml)$/.test(String(value))) dataset?.(value, list, span);
  },
  ...each(
    [
      "model_type",
      "model_config",
      "config_name",
      "pretrained_model_path",
      "init_ckpt",
      "model_file",
      "hf_checkpoint",
      "vision_model",
    ],
    named("model"),
  ),
  ...each(["use_4bit_quantization", "load_in_4bit"], (value, list, span) => {
    if (flag(value) === true) list.add("quantization", "int4", span);
  }),
  use_adalora: (value, list, span) => {
    if (flag(value) !== false) list.add("adapter", "adalora", span);
  },
  ...each(["finetuning_type"], (value, list, span) =>
    list.add("adapter", name(value) === "full" ? "none" : name(value), span),
  ),
  ...each(
    [
      "recompute_activations",
      "recompute_granularity",
      "activations_checkpoint_method",
      "checkpoint_activations",
    ],
    (value, list, span) => {
      if (flag(value) !== false) list.add("gradientCheckpointing", true, span);
    },
  ),
  ...each(["dtype", "weight_dtype", "default_dtype"], precisionName),
  deepspeed: (value, list, span) => {
    const file = name(value);
    if (file !== undefined && /\.json$/.test(file)) list.link("deepspeed", file, span);
  },
  deepspeed_config: (value, list, span) => {
    const file = name(value);
    if (file !== undefined) list.link("deepspeed", file, span);
  },
  tensor_parallel_size: counted("acceleratorsPerNode"),
  ...each(["max_model_len", "vllm_max_model_len", "max_total_tokens", "ctx_size"], counted("sequenceLength")),
};

/** OpenRLHF's sections: prompts of a round before the samples of an update; what is learnt is the actor's. */
export const OPENRLHF: Vocabulary = {
  "rollout.batch_size": counted("globalBatchSize"),
  "train.batch_size": counted("globalBatchSize"),
  "train.micro_batch_size": counted("perDeviceBatchSize"),
  "rollout.micro_batch_size": () => {},
  "data.max_len": counted("sequenceLength"),
  "data.prompt_dataset": dataset,
  "data.dataset": dataset,
  ...each(["actor.num_nodes", "actor_num_nodes"], counted("nodes")),
  ...each(["actor.num_gpus_per_node", "actor_num_gpus_per_node"], counted("acceleratorsPerNode")),
  "rollout.n_samples_per_prompt": counted("generationsPerPrompt"),
};
