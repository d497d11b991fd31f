import type { Span } from "../../model/source.ts";
import { type ConfigNode, entryAt, leavesOf } from "../../parse/config.ts";
import type { Value } from "../../parse/value.ts";
import { count, type FactList, flag, name, names } from "../facts.ts";
import { readByWords, says } from "../keyWords.ts";
import { promptAndAnswer, tellsMicro } from "../pairs.ts";
import { counted, each, keyOf, measured, named, type Vocabulary } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { device, devices } from "./configDevices.ts";
import { type ConfigView, plain } from "./configView.ts";

/** Sections whose sizes and lengths are of something else than the training. */
export const ASIDE =
  /^(?:val|valid|validation|dev|eval|evaluation|evaluator|test|testing|infer|inference|predict|generation|sampling|sampler|sample|logging|logger|log|wandb|scheduler|lr_scheduler\w*|scheduler_\w+|sched|callbacks?|env|env_\w+|ema|hydra|visuali[sz]ation|export|tokenizer|vocoder|warmup|early_stopping|offload_\w+|augmentation|augment|transforms?|checkpoint|profiler|defaults|metrics?|val_\w+|valid_\w+|eval_\w+|test_\w+|\w+_env|\w+_eval|\w+_test|\w+_val)$/;

/** Meanings that only hold in a config file, where a section stands around the key. */
const CONFIG: Vocabulary = {
  ...COMMON,
  ...each(
    ["epoches", "n_epochs_tr", "epoch", "no_epochs", "end_epoch", "numepochs", "maxepochs", "epoch_count"],
    measured("epochs"),
  ),
  ...each(
    ["steps", "total_timesteps", "max_train_iter", "niter", "n_iter", "max_num_opt_steps"],
    counted("steps"),
  ),
  ...each(
    [
      "batch_size_train",
      "train_batchsize",
      "ims_per_batch",
      "images_per_batch",
      "train_bs",
      "max_train_batch_size",
      "train_batch",
      "batch_size_per_card",
      "batchsize_per_replica",
      "batch_size_per_replica",
    ],
    counted("perDeviceBatchSize"),
  ),
  ...each(["num_gpus", "num_gpu", "n_gpus", "ngpus", "gpus", "devices", "n_gpu"], devices),
  // The devices themselves: a list, or `0, 1`.
  ...each(
    ["gpu_ids", "device_ids", "gpu_list", "cuda_visible_devices", "visible_gpus"],
    (value, list, span) => {
      if (Array.isArray(value) || /,/.test(String(value))) devices(value, list, span);
    },
  ),
  ...each(["num_proc_per_node", "tasks_per_node", "accelerator_count"], counted("acceleratorsPerNode")),
  accelerator_type: named("accelerator"),
  use_peft_lora: (value, list, span) => list.add("adapter", flag(value) === true ? "lora" : undefined, span),
  ...each(["batch_multiplier", "accum"], counted("gradientAccumulation")),
  train_batch_sizes: (value, list, span) => {
    if (Array.isArray(value) && value.length === 1)
      counted("perDeviceBatchSize")(value[0] ?? null, list, span);
  },
  ...each(["device", "accelerator"], device),
  ...each(["use_amp", "amp", "mixed_precision_training"], (value, list, span) => {
    if (flag(value) === true) list.add("precision", "fp16", span);
    else COMMON.precision?.(value, list, span);
  }),
};
/** A map under these keys names its subject by one of its own keys. */
const SUBJECT = /^(?:model|models|net|network|architecture|arch|backbone|generator|network_g|net_g)$/;
const DATASET =
  /^(?:data|dataset|datasets|data_config|dataset_config|datamodule|train_dataset|train_data|training_data|data_module|datapool)$/;
const NAMES =
  /^(?:name|name_or_path|type|arch|arch_encoder|architecture|model_name|model_name_or_path|pretrained_model_name_or_path|pretrained_model_path|model_cls|target_model_path|hf_model_ckpt|pretrained|path|model|model_type|backbone|_name_?|id|_target_|target|class_path|class_name)$/;
const DATA_NAMES =
  /^(?:name|type|dataset|dataset_name|dataset_train|path|root|data_dir|train|train_file|train_path|train_data|data_path|dataset_path|id|data_root|image_folder|datasets?|repo_id)$/;

const WIDTH =
  /^(?:dim|embed_dim|emb_dim|embedding_dim|model_dim|d_model|width|hidden_dim|hidden_size|n_embd)$/;
const DEPTH = /^(?:layers|depth|n_blocks|num_blocks|num_layers|n_layers?|num_hidden_layers)$/;
/** Settings that are lists at the top. */
const LISTED = new RegExp(
  `${DATASET.source}|^(?:dataset_name_or_paths|train_files?|train_batch_sizes|gpu_ids|device_ids|gpus|devices)$`,
);

/** How a model is built, where a key beside it says which one. */
const CLASSES = /^(?:_target_|target|class_path|class_name|type)$/;
const PRETRAINED = /^(?:(?:pretrained_)?model_name(?:_or_path)?|name(?:_or_path)?)$/;

export interface Leaf {
  readonly path: readonly string[];
  readonly key: string;
  readonly value: Value;
  readonly span: Span;
}

const BF16 = /bf16|bfloat16/;

/** The leaves that may speak of training, the shallow ones first. */
export function trainingLeaves(root: ConfigNode, skip: readonly string[] = []): readonly Leaf[] {
  return (
    leavesOf(root, 1_500)
      .map(({ path, node, span }) => ({ path: path.split("."), value: plain(node), span }))
      .filter(
        ({ path }) =>
          path.length <= 6 &&
          !path.slice(0, -1).some((part) => ASIDE.test(keyOf(part)) || skip.includes(part)),
      )
      .map((leaf) => ({ ...leaf, key: keyOf(leaf.path.at(-1) ?? "") }))
      // What names the newer format of sixteen bits says more than a switch for either.
      .sort((a, b) => Number(BF16.test(b.key)) - Number(BF16.test(a.key)) || a.path.length - b.path.length)
  );
}

/** Reads a config of no known tool by what keys commonly mean. */
export function readGeneric(view: ConfigView, list: FactList, skip: readonly string[] = []): void {
  const leaves = trainingLeaves(view.root, skip);
  const split = tellsMicro(leaves.map((leaf) => leaf.key));
  const fourBits = leaves.some(({ key, value }) => key === "load_in_4bit" && flag(value) === true);
  for (const { path, key, value, span } of leaves) {
    const parent = keyOf(path.at(-2) ?? "");
    const classBeside =
      CLASSES.test(key) && leaves.some((one) => PRETRAINED.test(one.key) && isBeside(one.path, path));
    // A card for a registry, not what is trained.
    const isCard = leaves.some((one) => one.key === "description" && isBeside(one.path, path));
    // `model: { encoder: { type: bert } }`
    const isSubject =
      SUBJECT.test(parent) || (parent === "encoder" && SUBJECT.test(keyOf(path.at(-3) ?? "")));
    if (path.length <= 4 && isSubject && NAMES.test(key) && !classBeside && !isCard)
      list.add("model", name(value), span);
    if (path.length <= 3 && DATASET.test(parent) && DATA_NAMES.test(key) && typeof value === "string")
      list.add(
        "dataset",
        name(value) === undefined ||
          /^(?:uri_file|uri_folder|mltable|csv|jsonl?|parquet|image|text|hf|huggingface|torch)$/i.test(value)
          ? undefined
          : [value],
        span,
      );
    if (SUBJECT.test(parent) && /^(?:batch_size|epochs?|steps)$/.test(key)) continue;
    // Of a simulation that was kept, not of the training that reads it.
    if (DATASET.test(parent) && /^(?:n_|num_)?steps$/.test(key)) continue;
    // `data: { sources: [{ name_or_path: … }] }`
    if (
      path.length === 4 &&
      DATASET.test(keyOf(path[0] ?? "")) &&
      path[1] === "sources" &&
      /^(?:name_or_path|path|dataset_name)$/.test(key)
    )
      list.add("dataset", names(value), span);
    // `datasets: { train: { name: … } }`, `data: { params: { train: { target: data.ImageNetTrain } } }`
    if (
      path.length >= 3 &&
      parent === "train" &&
      DATASET.test(keyOf(path[0] ?? "")) &&
      (key === "name" || CLASSES.test(key)) &&
      says(String(value))
    )
      list.add("dataset", name(value) === undefined ? undefined : [String(value)], span);
    // `input_size: 784` beside `output_size: 10` is the width of a layer, not the side of an image.
    if (key === "input_size" && leaves.some((one) => one.key === "output_size")) continue;
    // `batch_type: token` beside a batch says what it counts; `tasks_per_node` beside `nodes`, of what.
    const beside = (wanted: RegExp) =>
      leaves.find((one) => wanted.test(one.key) && isBeside(one.path, path))?.value;
    // `model: { dim: 768, layers: 12 }`: a width and a depth beside one another.
    if (SUBJECT.test(parent)) {
      if (WIDTH.test(key) && count(beside(DEPTH) ?? null)) list.add("hiddenSize", count(value), span);
      if (DEPTH.test(key) && count(beside(WIDTH) ?? null)) list.add("layers", count(value), span);
    }
    // `adapter: { type: lora }`
    if (
      parent === "adapter" &&
      key === "type" &&
      /^(?:q?lora|dora|lokr|loha|ia3|adalora)$/i.test(String(value))
    )
      list.add("adapter", String(value).toLowerCase(), span);
    // `lora: { rank: 64 }`, `lora: { enable: true, … }`
    if (
      parent === "lora" &&
      /^(?:enabled?|rank|r)$/.test(key) &&
      (value === true || count(value)) &&
      beside(/^enabled?$/) !== false
    )
      list.add("adapter", fourBits ? "qlora" : "lora", span);
    if (/^(?:train_)?batch_size$/.test(key) && /^tok/.test(String(beside(/^batch_(?:type|unit)$/)))) {
      list.add("globalBatchTokens", count(value), span);
      continue;
    }
    if (
      key === "nodes" &&
      beside(/^(?:n?tasks|gpus|num_gpus|n_gpus|nproc)_per_node$|^n_?gpus$/) !== undefined
    )
      list.add("nodes", count(value), span);
    // One round of something else; a training has more.
    if (key === "iterations" && value === 1) continue;
    // Deep below stand the sizes of something else.
    if (key === "max_len" && path.length > 4) continue;
    // Beside the epochs of a training; a scheduler's patience has a factor beside it.
    if (
      key === "patience" &&
      count(value) &&
      beside(/epochs?$/) !== undefined &&
      beside(/factor|plateau|^early_stop/) === undefined
    ) {
      list.add("earlyStopping", true, span);
      list.add("earlyStoppingPatience", count(value), span);
    }
    // Modal's functions: `gpu: H100:4`, and seconds.
    if (parent === "modal") modal(key, value, list, span);
    // Numbers of a list are no setting of that name.
    if (/^\d+$/.test(key)) continue;
    const known = split && /^(?:train_)?batch_size$/.test(key) ? "global_batch_size" : key;
    if (Object.hasOwn(CONFIG, known)) CONFIG[known]?.(value, list, span);
  }
  // A family of models, where nothing names one of it.
  const family = leaves.find(({ key, path }) => key === "model_type" && path.length === 1);
  if (family && !list.has("model")) list.add("model", name(family.value), family.span);
  datasetByPlace(view.root, leaves, list);
  readByWords(
    leaves.filter(
      ({ path }) => !SUBJECT.test(keyOf(path.at(-2) ?? "")) || /path|name|id/.test(path.at(-1) ?? ""),
    ),
    list,
  );
  promptAndAnswer(list, view.root.span);
  scheduled(view.root, list);
  for (const { key, value, span } of view.root.kind === "map" ? view.root.entries : [])
    if (value.kind === "list" && LISTED.test(keyOf(key))) {
      if (DATASET.test(keyOf(key))) list.add("dataset", names(plain(value)), span);
      else CONFIG[keyOf(key)]?.(plain(value), list, span);
    }
}

/** Folders whose names say nothing of what lies in them. */
const ANY_FOLDER = /^(?:[.$~]|(?:data|train|raw|process|image|input|corpus|path|file)\w*$|to$)/i;

/** How a set to learn from says where it lies. */
const ROOT = /^(?:dataroot|root|data_?root|path|data_?path|dir|ann_file)(?:_(?:gt|h|hr|target|folder|dir))?$/;

/** The parts that are learnt from, `data: { dataset: { train: [a, b] } }`; else the folder that the data lie in. */
function datasetByPlace(root: ConfigNode, leaves: readonly Leaf[], list: FactList): void {
  const parts = ["data.dataset.train", "data.sources", "data.datasets", "dataset.train"]
    .map((path) => entryAt(root, path))
    .find((one) => one?.value.kind === "list");
  if (parts?.value.kind === "list" && parts.value.items.every((one) => one.kind === "scalar"))
    list.add("dataset", names(plain(parts.value)), parts.span);
  if (list.has("dataset")) return;
  // `datasets: { train: { dataroot_gt: … } }`
  const lies = leaves.find(
    ({ path, key, value }) =>
      path.at(-2) === "train" &&
      path.slice(0, -2).some((part) => DATASET.test(keyOf(part))) &&
      ROOT.test(key) &&
      says(String(value)),
  );
  if (lies) list.add("dataset", names(lies.value), lies.span);
  if (list.has("dataset")) return;
  const place = leaves.find(
    ({ path, key, value }) =>
      typeof value === "string" &&
      (/^(?:train_)?data_?(?:path|dir|root)$|^dataset_(?:dir|root)$/.test(key) ||
        (key === "root" && DATASET.test(keyOf(path[0] ?? "")))),
  );
  const folder = String(place?.value ?? "")
    .split("/")
    .findLast((part) => part !== "");
  if (place && folder !== undefined && !ANY_FOLDER.test(folder))
    list.add("dataset", names(folder), place.span);
}

/** What a section for Modal asks for. */
function modal(key: string, value: Value, list: FactList, span: Span): void {
  const [, card, number = "1"] = (key === "gpu" && /^([A-Za-z][\w-]*)(?::(\d+))?$/.exec(String(value))) || [];
  list.add("accelerator", card, span);
  if (card !== undefined) list.add("acceleratorsPerNode", count(Number(number)), span);
  const seconds = key === "timeout" ? count(value) : undefined;
  list.add("wallClockLimitHours", seconds === undefined ? undefined : seconds / 3600, span);
}

/** How long the learning rate falls, or how many updates there are, is how long is trained, where nothing else says it. */
function scheduled(root: ConfigNode, list: FactList): void {
  if (list.has("epochs") || list.has("steps")) return;
  const epochs = entryAt(root, "scheduler.epochs");
  if (epochs) list.add("epochs", count(plain(epochs.value)), epochs.span);
  const updates = entryAt(root, "updates");
  if (updates) list.add("steps", count(plain(updates.value)), updates.span);
}

/** Keys of one map. */
function isBeside(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.slice(0, -1).every((part, index) => part === b[index]);
}
