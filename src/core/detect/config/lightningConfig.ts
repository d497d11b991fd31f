import { at, keysOf } from "../../parse/config.ts";
import { count, flag, name } from "../facts.ts";
import { counted, dataset, measured, named, precisionName } from "../readers.ts";
import { slurmHours } from "../slurmValues.ts";
import { checkInterval } from "../vocabulary.ts";
import { device, devices } from "./configDevices.ts";
import {
  type ConfigTool,
  type ConfigView,
  detection,
  readSchema,
  type Schema,
  textAt,
  when,
} from "./configView.ts";
import { stopping } from "./earlyStopping.ts";
import { readGeneric } from "./genericKeys.ts";
import { groupsAsLinks, groupsAsNames, primaryAsLink } from "./hydraGroups.ts";

/** Arguments of Lightning's `Trainer`, below a prefix. */
function trainer(prefix: string): Schema {
  return [
    [`${prefix}max_epochs`, measured("epochs")],
    [`${prefix}max_steps`, counted("steps")],
    [`${prefix}accumulate_grad_batches`, counted("gradientAccumulation")],
    [`${prefix}precision`, precisionName],
    [[`${prefix}devices`, `${prefix}gpus`], devices],
    [`${prefix}num_nodes`, counted("nodes")],
    [`${prefix}accelerator`, device],
    [`${prefix}val_check_interval`, checkInterval],
  ];
}

const DATA: Schema = [
  [
    [
      "data.batch_size",
      "data.init_args.batch_size",
      "datamodule.batch_size",
      "data_module.batch_size",
      "data.init_args.train_batch_size",
      "data.train_batch_size",
      "data.dataloader.batch_size",
      "dataset.batch_size",
      "loader.batch_size",
      "dataloader.batch_size",
      "train.batch_size",
      "model.init_args.batch_size",
    ],
    counted("perDeviceBatchSize"),
  ],
  [
    [
      "model.init_args.model_name_or_path",
      "model.init_args.model_name",
      "model.init_args.model_path",
      "model.init_args.backbone",
      "model.init_args.model_args.backbone",
      "model.model_name",
      "model.class_path",
    ],
    named("model"),
  ],
  [
    [
      "data.init_args.dataset_name",
      "data.init_args.task_name",
      "data.init_args.dataset",
      "data.dataset_name",
      "data.class_path",
    ],
    dataset,
  ],
  [["train.global_batch_size", "trainer.target_batch_size"], counted("globalBatchSize")],
  [["data.init_args.max_seq_length", "data.init_args.max_length"], counted("sequenceLength")],
];

const sounds: Schema[number][1] = (_, list, span) => list.add("task", "speech", span);

/** NeMo's model section beside Lightning's trainer. */
const NEMO: Schema = [
  [
    "run.time_limit",
    (value, list, span) =>
      list.add("wallClockLimitHours", typeof value === "string" ? slurmHours(value) : undefined, span),
  ],
  // Models of speech and sound read manifests of recordings at a sample rate.
  [["model.sample_rate", "model.preprocessor.sample_rate", "model.train_ds.sample_rate"], sounds],
  // Neuron's trainers have the batches, the lengths and the folder in `data`.
  [["model.micro_batch_size", "data.micro_batch_size"], counted("perDeviceBatchSize")],
  [["model.global_batch_size", "data.global_batch_size"], counted("globalBatchSize")],
  ["data.seq_length", counted("sequenceLength")],
  [["data.train_dir", "data.root_dir", "data.init_args.root_dir"], dataset],
  [
    "model_alignment_strategy.peft.lora_rank",
    when((value) => count(value as number) !== undefined, "adapter", "lora"),
  ],
  [
    [
      "model.train_ds.batch_size",
      "model.train_ds.micro_batch_size",
      "model.train_ds.dataloader_params.batch_size",
    ],
    counted("perDeviceBatchSize"),
  ],
  ["model.data.train_ds.micro_batch_size", counted("perDeviceBatchSize")],
  ["model.data.train_ds.global_batch_size", counted("globalBatchSize")],
  [
    [
      "model.encoder_seq_length",
      "model.seq_length",
      "model.data.seq_length",
      "model.data.train_ds.max_seq_length",
    ],
    counted("sequenceLength"),
  ],
  [
    [
      "model.restore_from_path",
      "model.language_model.pretrained_model_name",
      "restore_from_path",
      "init_from_pretrained_model",
      "name",
    ],
    named("model"),
  ],
  [
    [
      "model.data.data_prefix",
      "data.data_prefix",
      "model.data.train_ds.file_names",
      "model.train_ds.manifest_filepath",
    ],
    (value, list, span) =>
      Array.isArray(value)
        ? list.add(
            "dataset",
            value.map(String).filter((one) => !/^[\d.]+$/.test(one)),
            span,
          )
        : dataset?.(value, list, span),
  ],
  ["model.peft.peft_scheme", (value, list, span) => list.add("adapter", name(value)?.toLowerCase(), span)],
  ["model.num_layers", counted("layers")],
  ["model.hidden_size", counted("hiddenSize")],
  ["model.num_attention_heads", counted("heads")],
  [
    "model.activations_checkpoint_granularity",
    when((value) => typeof value === "string", "gradientCheckpointing", true),
  ],
  [
    "exp_manager.create_early_stopping_callback",
    when((value) => flag(value) === true, "earlyStopping", true),
  ],
];

const TRAINER_KEYS = [
  "max_epochs",
  "max_steps",
  "accelerator",
  "devices",
  "gpus",
  "precision",
  "strategy",
  "num_nodes",
  "accumulate_grad_batches",
  "gradient_clip_val",
  "check_val_every_n_epoch",
  "val_check_interval",
  "log_every_n_steps",
  "callbacks",
  "logger",
  "num_sanity_val_steps",
  "min_epochs",
];

export const lightningConfig: ConfigTool = {
  id: "lightning-config",
  hint: /trainer\b|max_(?:epochs|steps)|accumulate_grad_batches/,
  detect(view) {
    return whole(view) ?? fragment(view);
  },
};

function whole(view: ConfigView) {
  const { root } = view;
  const section = at(root, "trainer");
  const own = keysOf(section).filter((key) => TRAINER_KEYS.includes(key));
  if (
    section?.kind !== "map" ||
    own.length < 2 ||
    (view.keys.has("defaults") && !view.keys.has("exp_manager") && own.length < 3)
  )
    return undefined;
  const subject = ["model", "data", "datamodule", "data_module", "dm", "exp_manager"].some((key) =>
    view.keys.has(key),
  );
  const horizon = own.includes("max_epochs") || own.includes("max_steps");
  // Its command line is given the model by the program, and classes by their paths.
  const classes = /\bclass_path[ \t]*:[ \t]*["']?(?:pytorch_)?lightning\./.test(view.file.source.text);
  const asks = ["inference", "infer", "prompts", "common_inference_params"].some((key) => view.keys.has(key));
  if (!subject && !(asks && !horizon) && !(horizon && (own.length >= 4 || classes))) return undefined;
  const nemo =
    view.keys.has("exp_manager") ||
    at(root, "model.micro_batch_size") !== undefined ||
    at(root, "model.train_ds") !== undefined ||
    at(root, "gpt_model_file") !== undefined;
  // NeMo's scripts that only infer are given a trainer as well.
  const named = /(?:^|_)(?:infer|inference|generate|eval|evaluate)(?:_|$)/.test(textAt(root, "name") ?? "");
  const infers = named || (!horizon && asks);
  if (!horizon && !infers && own.length < 3) return undefined;
  return detection(view, {
    id: nemo ? "nemo" : "lightning-config",
    framework: nemo ? "nemo" : "lightning",
    // A choice for looking for mistakes is a part of the run that it is chosen for.
    role: /(?:^|\/)conf\w*\/(?:\w+\/)?debug\/[^/]+$/.test(view.path) ? "fragment" : "run",
    kind: infers
      ? "inference"
      : ["model.peft", "model.restore_from_path", "model_alignment_strategy"].some(
            (path) => at(root, path) !== undefined,
          )
        ? "finetune"
        : "train",
    anchor: horizon ? ["trainer.max_epochs", "trainer.max_steps"] : ["trainer"],
    schemas: [],
    more(list) {
      stopping(root, list);
      for (const schema of [trainer("trainer."), ...(nemo ? [NEMO] : []), DATA])
        readSchema(root, schema, list);
      groupsAsNames(root, list);
      groupsAsLinks(root, list);
      primaryAsLink(view, list);
      if (!nemo) readGeneric(view, list, ["hydra"]);
    },
  });
}

/** A file that is one group of a run: the trainer's arguments, or the callback that stops it. */
function fragment(view: ConfigView) {
  const target = textAt(view.root, "_target_") ?? "";
  const isTrainer =
    /\bTrainer$/.test(target) ||
    (/(?:^|\/)trainer\/[^/]+$/.test(view.path) &&
      keysOf(view.root).filter((key) => TRAINER_KEYS.includes(key)).length >= 2);
  if (isTrainer) {
    return detection(view, {
      id: "lightning-config",
      framework: "lightning",
      role: "fragment",
      kind: "train",
      anchor: ["max_epochs", "max_steps", "_target_", "strategy", "accelerator"],
      schemas: [trainer("")],
      rank: 30,
      more: (list, root) => groupsAsLinks(root, list),
    });
  }
  return undefined;
}
