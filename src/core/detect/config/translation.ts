import { at } from "../../parse/config.ts";
import { count, name } from "../facts.ts";
import { counted, dataset, measured, precisionName, switched } from "../readers.ts";
import { devices, firstOf } from "./configDevices.ts";
import { type ConfigTool, detection, howMany, type Schema, textAt, when } from "./configView.ts";

/** A size that the file counts in tokens is no number of samples. */
const batchOf =
  (inTokens: boolean): Schema[number][1] =>
  (value, list, span) => {
    if (!inTokens) list.add("perDeviceBatchSize", count(value), span);
  };

const onmt = (inTokens: boolean): Schema => [
  ["train_steps", counted("steps")],
  ["batch_size", batchOf(inTokens)],
  ["accum_count", firstOf(counted("gradientAccumulation"))],
  ["world_size", counted("acceleratorsPerNode")],
  ["gpu_ranks", devices],
  ["model_dtype", precisionName],
  ["valid_steps", counted("evalEverySteps")],
  ["early_stopping", when((value) => count(value) !== undefined, "earlyStopping", true)],
  ["train_from", (value, list, span) => list.add("model", name(value), span)],
  [["enc_layers", "dec_layers", "layers"], counted("layers")],
  ["hidden_size", counted("hiddenSize")],
  ["heads", counted("heads")],
  ["lora_layers", when((value) => Array.isArray(value) && value.length > 0, "adapter", "lora")],
  ["use_ckpting", when((value) => Array.isArray(value) && value.length > 0, "gradientCheckpointing", true)],
];

/** OpenNMT-py: the options of `onmt_train`, with corpora under `data`. */
export const openNmt: ConfigTool = {
  id: "opennmt",
  hint: /^train_steps\s*:/m,
  detect(view) {
    const own = [
      "save_model",
      "src_vocab",
      "batch_type",
      "accum_count",
      "world_size",
      "gpu_ranks",
      "encoder_type",
      "bucket_size",
    ];
    if (!view.keys.has("train_steps") || howMany(view, own) < 3) return undefined;
    return detection(view, {
      id: "opennmt",
      framework: "opennmt",
      role: "run",
      kind: view.keys.has("train_from") ? "finetune" : "train",
      anchor: ["train_steps"],
      schemas: [onmt(textAt(view.root, "batch_type") === "tokens")],
      more(list) {
        const corpora = at(view.root, "data");
        const sources = (corpora?.kind === "map" ? corpora.entries : [])
          .filter((one) => one.key !== "valid")
          .flatMap((one) => textAt(one.value, "path_src") ?? []);
        if (corpora && sources.length > 0) list.add("dataset", sources, corpora.span);
      },
    });
  },
};

/** OpenNMT-tf: features and labels of the training under `data`, how long and how much at once under `train`. */
export const openNmtTf: ConfigTool = {
  id: "opennmt-tf",
  hint: /^[ \t]+train_features_file[ \t]*:/m,
  detect(view) {
    const data = at(view.root, "data.train_features_file");
    if (data === undefined || !(view.keys.has("train") || view.keys.has("model_dir"))) return undefined;
    const tokens = textAt(view.root, "train.batch_type") !== "examples";
    return detection(view, {
      id: "opennmt-tf",
      framework: "opennmt",
      role: "run",
      kind: "train",
      anchor: ["train.max_step", "train", "data"],
      schemas: [
        [
          [["train.max_step", "train.train_steps"], counted("steps")],
          ["train.batch_size", batchOf(tokens)],
          ["train.maximum_features_length", counted("sequenceLength")],
          ["data.train_features_file", dataset],
        ],
      ],
    });
  },
};

const MARIAN: Schema = [
  [["after-epochs", "after"], firstOf(measured("epochs"))],
  ["after-batches", counted("steps")],
  ["train-sets", dataset],
  ["optimizer-delay", counted("gradientAccumulation")],
  ["devices", devices],
  ["num-devices", counted("acceleratorsPerNode")],
  ["max-length", counted("sequenceLength")],
  ["fp16", when((value) => value === true || Array.isArray(value), "precision", "fp16")],
  ["precision", firstOf(precisionName)],
  ["early-stopping", when((value) => count(value) !== undefined, "earlyStopping", true)],
  ["gradient-checkpointing", switched("gradientCheckpointing")],
];

/** Marian: the options of its `train`, as it writes and reads them. */
export const marian: ConfigTool = {
  id: "marian",
  hint: /^train-sets\s*:/m,
  detect(view) {
    if (!view.keys.has("train-sets") || !(view.keys.has("vocabs") || view.keys.has("model")))
      return undefined;
    return detection(view, {
      id: "marian",
      framework: "marian",
      role: "run",
      kind: view.keys.has("pretrained-model") ? "finetune" : "train",
      anchor: ["train-sets"],
      schemas: [
        MARIAN,
        // A batch is measured in sentences, or in what fits.
        view.keys.has("mini-batch-fit") || view.keys.has("mini-batch-words")
          ? []
          : [["mini-batch", counted("perDeviceBatchSize")]],
      ],
    });
  },
};
