import type { FactValues } from "../model/fact.ts";
import { count, flag, name, names, positive } from "./facts.ts";
import {
  counted,
  dataset,
  each,
  measured,
  named,
  precisionName,
  type Reader,
  switched,
  type Vocabulary,
} from "./readers.ts";

const switchPrecision =
  (which: FactValues["precision"]): Reader =>
  (value, list, span) => {
    if (flag(value) === true || (which === "bf16" && value === "auto")) list.add("precision", which, span);
  };
/** A name for a trial run stands in the place of many a model's. */
const modelName: Reader = (value, list, span) => {
  if (!/^(?:test|debug|demo|tmp|exp\d*)$/i.test(String(value))) list.add("model", name(value), span);
};
const adapter: Reader = (value, list, span) => {
  const text = name(value)?.toLowerCase();
  if (text !== undefined) list.add("adapter", text === "full" ? "none" : text, span);
};
const lora: Reader = (value, list, span) => {
  const rank = count(value);
  if (rank === undefined && flag(value) !== true) return;
  list.add("adapter", "lora", span);
  if (rank !== undefined) list.add("loraRank", rank, span);
};
/** An adapter's rank alone names no adapter: argument classes declare it for runs that use none. */
const rank = counted("loraRank");
const quantized =
  (bits: "int4" | "int8"): Reader =>
  (value, list, span) => {
    if (flag(value) === true) list.add("quantization", bits, span);
  };
const attention: Reader = (value, list, span) => {
  if (typeof value === "string") list.add("flashAttention", /flash/i.test(value) ? true : undefined, span);
};
/** Lightning's interval counts batches, and up to 1 parts of an epoch: `1.0` and `1` read alike in a config. */
export const checkInterval: Reader = (value, list, span) => {
  const amount = positive(value);
  if (amount === undefined) return;
  if (amount > 1) list.add("evalEverySteps", count(value), span);
  else list.add("evalsPerEpoch", 1 / amount, span);
};
const patience: Reader = (value, list, span) => {
  const epochs = count(value);
  if (epochs === undefined) return;
  list.add("earlyStopping", true, span);
  list.add("earlyStoppingPatience", epochs, span);
};

/** A name, and no word for data of one's own or for a part of them. */
const NAMED_DATA =
  /^(?=imagenet|.*[A-Z\d])(?!(?:my|raw|train|test|val|valid|eval|input|local|sample|default|custom|auto|random|fake|dummy|synthetic|data\w*|path|none|null|true|false|all|small|large|text|image|images|file|folder|yes|no)$)[A-Za-z][\w-]{2,30}$/;

/** No context is as short as a block of one or two. */
const contextLength: Reader = (value, list, span) => {
  const length = count(value);
  if (length !== undefined && length > 3) list.add("sequenceLength", length, span);
};

/** Smaller is no image. */
const imageSide: Reader = (value, list, span) => {
  const side = count(value);
  if (side !== undefined && side >= 16) list.add("imageSize", side, span);
};
/** The width of a layer goes by this name too: sides of images are multiples of 16, or known ones. */
const inputSide: Reader = (value, list, span) => {
  const side = count(value) ?? 0;
  if (side >= 128 && (side % 16 === 0 || /^(?:299|331|513|1333)$/.test(String(side))) && !FLAT.has(side))
    imageSide(value, list, span);
};
/** All values of one image of MNIST's and of CIFAR's. */
const FLAT: ReadonlySet<number> = new Set([784, 3072]);

/** What keys mean in nearly every tool. Dialects below override where a tool means another thing. */
export const COMMON: Vocabulary = {
  ...each(
    [
      "epochs",
      "num_epochs",
      "n_epochs",
      "nepochs",
      "max_epochs",
      "num_train_epochs",
      "train_epochs",
      "nb_epochs",
      "nb_epoch",
      "total_epochs",
      "max_epoch",
      "num_epoch",
      "epoch_num",
      "training_epochs",
      "max_num_epochs",
      "num_prompt_epoch",
      "total_train_epochs",
      "number_of_epochs",
    ],
    (value, list, span) => {
      const epochs = positive(value);
      // As good as without limit.
      if (epochs !== undefined && epochs < 1e6) list.add("epochs", epochs, span);
    },
  ),
  ...each(
    [
      ...joined(
        "max num total train training num_train num_training total_train total_training max_train max_training max_num",
        "steps iters iterations updates itrs",
      ),
      ..."max_step max_iter n_iters iterations max_update n_steps train_max_steps total_iter train_iter".split(
        " ",
      ),
    ],
    counted("steps"),
  ),
  ...each(
    [
      "batch_size",
      "batch_size_training",
      "training_batch_size",
      "train_batch_size",
      "per_device_train_batch_size",
      "per_device_batch_size",
      "local_batch_size",
      "per_gpu_train_batch_size",
      "per_tpu_train_batch_size",
      "micro_batch_size",
      "micro_train_batch_size",
      "device_batch_size",
      "device_train_microbatch_size",
      "device_train_batch_size",
      "train_device_batch_size",
      "train_micro_batch_size_per_gpu",
      "per_device_training_batch_size",
      "train_batch_size_per_gpu",
      "train_batch_size_per_device",
      "batch_size_per_gpu",
      "batch_size_per_device",
      "micro_bsz",
      "mbs",
      "batchsize",
      "train_batchsize",
      "batch_sz",
      "bs",
      "bsz",
      "bsize",
      "minibatch_size",
      "mini_batch_size",
      "samples_per_gpu",
      "meta_batch_size",
    ],
    counted("perDeviceBatchSize"),
  ),
  ...each(
    [
      ...joined(
        "grad_acc grad_accum grad_accumulate grad_accumulation gradient_acc gradient_accum gradient_accumulate gradient_accumulation accum accumulate accumulation num_accumulation",
        "steps step iters",
      ),
      ..."accumulate_grad_batches gradient_accumulation grad_accum accum_iter accum_freq grad_acc update_freq gradient_accumulate_every grad_accumulate grad_accumulation".split(
        " ",
      ),
    ],
    counted("gradientAccumulation"),
  ),
  ...each(
    [
      "global_batch_size",
      "gbs",
      "total_bs",
      "global_train_batch_size",
      "effective_batch_size",
      "rollout_batch_size",
    ],
    counted("globalBatchSize"),
  ),
  ...each(
    ["global_batch_tokens", "total_batch_size", "total_batch", "tokens_per_batch"],
    (value, list, span) => {
      const size = count(value);
      // A "total batch" beyond any number of samples counts tokens.
      list.add(size !== undefined && size >= 65_536 ? "globalBatchTokens" : "globalBatchSize", size, span);
    },
  ),
  global_batch_tokens_exact: counted("globalBatchTokens"),
  ...each(
    [
      "max_seq_length",
      "max_seq_len",
      "seq_length",
      "seq_len",
      "seqlen",
      "sequence_length",
      "sequence_len",
      "block_size",
      "context_length",
      "max_length",
      "cutoff_len",
      "model_max_length",
      "max_source_length",
      "max_sequence_length",
      "data_max_length",
      "max_len",
      "context_size",
      "n_ctx",
      "ctx_len",
      "max_target_seq_length",
      "max_tokens_per_sample",
      "tokens_per_sample",
      "bptt",
    ],
    contextLength,
  ),
  // Transformer-XL's name for its context; translators call the most words of an answer so.
  tgt_len: (value, list, span) => {
    if ((count(value) ?? 0) >= 64) contextLength(value, list, span);
  },
  ...each(
    [
      "model_name_or_path",
      "model_name",
      "model_id",
      "pretrained_model_name_or_path",
      "base_model",
      "base_model_id",
      "base_model_name",
      "pretrained_model_id",
      "base_model_name_or_path",
      "actor_model_name_or_path",
      "model_checkpoint",
      "pretrained_model",
      "checkpoint_model",
      "hf_model",
      "model_path",
      "pretrain",
      "encoder_name",
      "hf_model_name_or_path",
      "lm_path",
      "bert_model",
    ],
    modelName,
  ),
  ...each(
    [
      "model",
      "arch",
      "architecture",
      "backbone",
      "model_arch",
      "model_arch_name",
      "arch_name",
      "net",
      "model_s",
      "student_model",
      "student",
    ],
    modelName,
  ),
  // A path alone may be a run of one's own; a file of weights names what is started from.
  weights: (value, list, span) => {
    if (typeof value === "string" && /\.(?:pt|pth|h5|keras|safetensors)$/.test(value))
      list.add("model", name(value), span);
  },
  ...each(["teacher_model", "teacher_name_or_path", "teacher_model_name_or_path"], named("teacherModel")),
  ...each(
    [
      "dataset_name",
      "dataset",
      "datasets",
      "dataset_id",
      "dataset_path",
      "data_set",
      "dataset_file",
      "train_dataset",
      "train_data",
      "train_file",
      "train_data_path",
      "training_data_path",
      "train_datasets",
      "train_files",
      "train_dataset_name",
      "datasetnames",
      "dataset_name_or_path",
      "dataset_name_or_paths",
      "prompt_data",
    ],
    dataset,
  ),
  // YOLO's description of its data.
  data: (value, list, span) => {
    if (typeof value === "string" && (/\.(?:ya?ml|data)$/.test(value) || NAMED_DATA.test(value)))
      list.add("dataset", names(value), span);
  },
  // Mostly a folder; the hub's names have an owner.
  data_path: (value, list, span) => {
    const hub = (names(value) ?? []).filter(
      (one) => /^(?!data\w*\/)[\w-]+\/[\w.-]+$/.test(one) && !/\.\w{2,5}$/.test(one),
    );
    list.add("dataset", hub.length > 0 ? hub : undefined, span);
  },
  ...each(
    ["max_train_samples", "max_samples", "num_train_samples", "train_samples", "train_num_samples"],
    counted("maxSamples"),
  ),
  ...each(["bf16", "use_bf16", "bfloat16", "use_bfloat16", "fp16_bfloat16"], switchPrecision("bf16")),
  ...each(["fp16", "use_fp16", "fp16_run", "half_precision"], switchPrecision("fp16")),
  ...each(
    [
      "mixed_precision",
      "precision",
      "dtype",
      "torch_dtype",
      "torch_dtype_str",
      "compute_dtype",
      "param_dtype",
      "model_dtype",
      "amp_dtype",
      "fp16_type",
      "train_precision",
    ],
    precisionName,
  ),
  ...each(["tf32", "allow_tf32"], switched("tf32")),
  ...each(["load_in_4bit", "use_4bit"], quantized("int4")),
  ...each(["load_in_8bit", "use_8bit"], quantized("int8")),
  // Serving engines; other values name formats of files, which the model's name tells.
  quantization: (value, list, span) => {
    if (value === "fp8") list.add("quantization", "fp8", span);
  },
  ...each(["use_lora", "use_peft", "enable_lora", "apply_lora"], lora),
  ...each(["lora_r", "lora_rank", "lora_dim", "peft_lora_r"], rank),
  ...each(["adapter", "finetuning_type", "peft_type"], adapter),
  ...each(
    [
      "gradient_checkpointing",
      "activation_checkpointing",
      "use_gradient_checkpointing",
      "enable_gradient_checkpointing",
      "enable_activation_checkpointing",
      "grad_checkpointing",
      "activations_checkpoint_granularity",
    ],
    switched("gradientCheckpointing"),
  ),
  ...each(["torch_compile", "compile", "use_compile", "compile_model"], switched("compile")),
  ...each(
    [
      "use_flash_attn",
      "flash_attention",
      "flash_attn",
      "use_flash_attention",
      "use_flash_attention_2",
      "use_flash_attn_2",
    ],
    switched("flashAttention"),
  ),
  attn_implementation: attention,
  ...each(["packing", "sample_packing", "packed", "neat_packing"], switched("packing")),
  ...each(["eval_steps", "eval_interval", "eval_every", "evaluation_interval"], (value, list, span) =>
    list.add("evalEverySteps", count(value), span),
  ),
  val_check_interval: checkInterval,
  ...each(["early_stopping_patience", "early_stop_patience"], patience),
  ...each(["early_stopping", "early_stop"], (value, list, span) => {
    if (flag(value) === true) list.add("earlyStopping", true, span);
    else patience(value, list, span);
  }),
  // Names of Megatron that count tokens.
  train_tokens: measured("tokensB", 1e-9),
  ...each(["n_trials", "num_trials", "max_trials", "max_total_trials", "run_cap"], counted("trials")),
  num_generations: counted("generationsPerPrompt"),
  ...each(
    ["max_prompt_length", "max_prompt_seq_len", "max_prompt_len", "prompt_max_len", "prompt_max_length"],
    counted("maxPromptTokens"),
  ),
  ...each(
    [
      "max_completion_length",
      "max_new_tokens",
      "max_response_length",
      "max_answer_seq_len",
      "generate_max_len",
      "generate_max_length",
      "max_gen_len",
    ],
    counted("maxOutputTokens"),
  ),
  ...each(["n_layer", "num_layers", "num_hidden_layers", "n_layers"], counted("layers")),
  ...each(["n_embd", "hidden_size", "d_model", "hidden_dim_size"], counted("hiddenSize")),
  ...each(["n_head", "num_attention_heads", "num_heads", "n_heads"], counted("heads")),
  vocab_size: counted("vocabularySize"),
  ...each(["img_size", "image_size", "imgsz", "resolution", "crop_size"], imageSide),
  input_size: inputSide,
  // Networks for series start their answer from the last values of what they read (Informer and what was made of it).
  label_len: (value, list, span) => list.add("task", count(value) ? "network" : undefined, span),
  ...each(["nnodes", "num_nodes", "n_nodes", "num_machines", "instance_count"], counted("nodes")),
  ...each(
    [
      "nproc_per_node",
      "gpus_per_node",
      "n_gpus_per_node",
      "ngpus_per_node",
      "num_gpus_per_node",
      "process_count_per_instance",
    ],
    counted("acceleratorsPerNode"),
  ),
  // One is what scripts fall back on, not what they are run on.
  ...each(["num_gpus", "num_gpu", "n_gpus", "n_gpu", "ngpus", "ngpu"], (value, list, span) => {
    const gpus = count(value);
    if (gpus !== undefined && gpus > 1 && gpus <= 16) list.add("acceleratorsPerNode", gpus, span);
  }),
  ...each(["instance_type", "vm_size", "machine_type"], named("instanceType")),
  ...each(["zero_stage"], (value, list, span) => list.add("zeroStage", count(value), span)),
};

/** Every beginning with every ending. */
function joined(heads: string, tails: string): readonly string[] {
  return heads.split(" ").flatMap((head) => tails.split(" ").map((tail) => `${head}_${tail}`));
}
