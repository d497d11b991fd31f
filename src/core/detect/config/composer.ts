import { at, type ConfigNode, keysOf, scalarAt } from "../../parse/config.ts";
import { count, flag, name } from "../facts.ts";
import type { Vocabulary } from "../readers.ts";
import { counted, dataset, flagged, measured, named, precisionName } from "../readers.ts";
import { anchorAt, type ConfigTool, detection, type Schema, textAt, when } from "./configView.ts";

/** Composer's time strings: `1ep`, `100ba`, `2000tok`, `5000sp`, and combinations of them. */
export const duration: Vocabulary[string] = (value, list, span) => {
  if (typeof value === "number") list.add("epochs", count(value), span);
  if (typeof value !== "string") return;
  const [, amount, unit] = /^\s*(\d[\d_.e+]*)\s*(ep|ba|tok|sp|iter|dur|sec|T)\s*$/i.exec(value) ?? [];
  const figure = Number((amount ?? "").replaceAll("_", ""));
  if (!Number.isFinite(figure) || figure <= 0) return;
  if (unit === "ep") list.add("epochs", figure, span);
  if (unit === "ba") list.add("steps", figure, span);
  if (unit === "tok" || unit === "T") list.add("tokensB", figure / 1e9, span);
  if (unit === "sp") list.add("maxSamples", figure, span);
};

/** Keys of llm-foundry's `TrainConfig` and of Composer's trainer. */
export const COMPOSER: Schema = [
  [["max_duration", "trainer.max_duration"], duration],
  [["train_loader.dataset.hf_name", "train_dataset.hf_name"], dataset],
  [
    [
      "train_loader.dataset.remote",
      "train_loader.dataset.local",
      "train_dataset.remote",
      "train_dataset.local",
      "variables.data_remote",
      "variables.data_local",
      "data_remote",
      "data_local",
    ],
    dataset,
  ],
  [
    "train_loader.dataset.streams",
    (value, list, span) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return;
      const found = Object.values(value)
        .flatMap((one) =>
          typeof one === "object" && one !== null && !Array.isArray(one)
            ? [
                name((one as { remote?: string }).remote ?? null) ??
                  name((one as { local?: string }).local ?? null),
              ]
            : [],
        )
        .filter((one) => one !== undefined);
      if (found.length > 0) list.add("dataset", [...new Set(found)], span);
    },
  ],
  [["global_train_batch_size", "dataset.train_batch_size"], counted("globalBatchSize")],
  [
    ["device_train_microbatch_size", "device_train_batch_size", "trainer.device_train_microbatch_size"],
    counted("perDeviceBatchSize"),
  ],
  [
    [
      "max_seq_len",
      "max_sequence_length",
      "variables.max_seq_len",
      "model.max_seq_len",
      "model.max_sequence_length",
      "train_loader.dataset.max_seq_len",
    ],
    counted("sequenceLength"),
  ],
  [["precision", "trainer.precision", "model_dtype", "model.dtype"], precisionName],
  ["fsdp_config.activation_checkpointing", flagged("gradientCheckpointing")],
  ["model.attn_config.attn_impl", when((value) => value === "flash", "flashAttention", true)],
  ["model.use_flash_attention_2", when((value) => flag(value) === true, "flashAttention", true)],
  ["train_loader.dataset.packing_ratio", when((value) => value !== null, "packing", true)],
  ["model.peft_config.r", counted("loraRank")],
  ["model.d_model", counted("hiddenSize")],
  ["model.n_layers", counted("layers")],
  ["model.n_heads", counted("heads")],
  ["model.vocab_size", counted("vocabularySize")],
];
const EVAL: Schema = [
  [["models.0.model_name", "variables.model_name_or_path", "model_name_or_path"], named("model")],
];
const STEPS: Schema = [["num_batches", measured("requests")]];

/** What the first of several tasks tells its trainer. */
const taskSchema = (task: string): Schema => [
  [`tasks.${task}.trainer_kwargs.max_duration`, duration],
  [`tasks.${task}.trainer_kwargs.batch_size`, counted("globalBatchSize")],
];

/** The model's name: the checkpoint where weights are loaded, the architecture where they are not. */
export function composerModel(root: ConfigNode): string | undefined {
  const loaded =
    textAt(root, "model.pretrained_model_name_or_path") ?? textAt(root, "model.pretrained_model_name");
  return name(
    loaded ??
      textAt(root, "model.name") ??
      textAt(root, "model.model_name") ??
      textAt(root, "model._target_") ??
      textAt(root, "models.0.model.pretrained_model_name_or_path") ??
      null,
  );
}

export const llmFoundry: ConfigTool = {
  id: "llm-foundry",
  hint: /max_duration|trainer_kwargs|icl_tasks|model_dtype|eval_gauntlet|train_loader/,
  detect(view) {
    const { root } = view;
    const trains =
      (at(root, "max_duration") ?? at(root, "trainer.max_duration")) !== undefined &&
      ["train_loader", "train_dataset", "model", "optimizer", "optimizers", "global_train_batch_size"].some(
        (key) => view.keys.has(key),
      );
    const evaluates =
      !trains &&
      (view.keys.has("models") || (view.keys.has("model") && view.keys.has("icl_tasks"))) &&
      [
        "icl_tasks",
        "icl_tasks_str",
        "eval_gauntlet",
        "device_eval_batch_size",
        "eval_loader",
        "max_seq_len",
      ].some((key) => view.keys.has(key));
    const benchmarks =
      !trains && view.keys.has("model") && view.keys.has("batch_sizes") && view.keys.has("input_lengths");
    const unfinished = !trains && view.keys.has("train_loader") && view.keys.has("global_train_batch_size");
    // The fine-tuning of BERT on the tasks of GLUE, each with arguments for its trainer.
    const [task] = keysOf(at(root, "tasks")).filter((one) => at(root, `tasks.${one}.trainer_kwargs`));
    if (!trains && !evaluates && !benchmarks && !unfinished && task === undefined) return undefined;
    const pretrained =
      scalarAt(root, "model.pretrained") === true ||
      at(root, "model.pretrained_model_name_or_path") !== undefined ||
      textAt(root, "train_loader.name") === "finetuning";
    return detection(view, {
      id: "llm-foundry",
      framework: at(root, "model.max_sequence_length")
        ? "olmo"
        : view.keys.has("train_dataset") && !view.keys.has("train_loader")
          ? "composer"
          : "llm-foundry",
      role: "run",
      kind:
        task !== undefined
          ? "finetune"
          : trains || unfinished
            ? pretrained
              ? "finetune"
              : "train"
            : "inference",
      anchor: ["max_duration", "model", "models"],
      schemas: [
        COMPOSER,
        ...(evaluates ? [EVAL] : []),
        ...(benchmarks ? [STEPS] : []),
        ...(task ? [taskSchema(task)] : []),
      ],
      more(list) {
        list.add(
          "model",
          composerModel(root),
          anchorAt(root, ["model.pretrained_model_name_or_path", "model.name", "model", "models"]),
        );
        if (task) list.add("dataset", keysOf(at(root, "tasks")), anchorAt(root, ["tasks"]));
        const peft = textAt(root, "model.peft_config.peft_type");
        if (peft) list.add("adapter", peft.toLowerCase(), anchorAt(root, ["model.peft_config.peft_type"]));
      },
    });
  },
};
