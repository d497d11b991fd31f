import { at, leavesOf, scalarAt } from "../parse/config.ts";
import { type ConfigTool, detection, howMany, type Schema, when } from "./configView.ts";
import { count, type FactList, flag, name, positive } from "./facts.ts";
import { readGeneric } from "./genericKeys.ts";
import { counted, dataset, measured, named, precisionName, switched, type Vocabulary } from "./vocabulary.ts";

const first =
  (reader: Vocabulary[string]): NonNullable<Vocabulary[string]> =>
  (value, list, span) =>
    reader?.(Array.isArray(value) ? (value[0] ?? null) : value, list, span);

/** spaCy's training configuration. */
export const spacyConfig: ConfigTool = {
  id: "spacy",
  hint: /^\[nlp\]/m,
  detect(view) {
    const { root } = view;
    if (
      !view.keys.has("nlp") ||
      at(root, "training") === undefined ||
      (at(root, "training.max_epochs") ??
        at(root, "training.max_steps") ??
        at(root, "training.optimizer") ??
        at(root, "training.seed")) === undefined
    )
      return undefined;
    return detection(view, {
      id: "spacy",
      framework: "spacy",
      role: "run",
      kind: "train",
      anchor: ["training.max_steps", "training.max_epochs", "nlp.pipeline"],
      schemas: [
        [
          ["training.max_epochs", measured("epochs")],
          ["training.max_steps", counted("steps")],
          ["training.accumulate_gradient", counted("gradientAccumulation")],
          ["training.eval_frequency", counted("evalEverySteps")],
          [
            "training.patience",
            (value, list, span) => {
              const patience = count(value);
              list.add("earlyStopping", patience === undefined ? undefined : true, span);
              list.add("earlyStoppingPatience", patience, span);
            },
          ],
          ["components.transformer.model.name", named("model")],
          ["paths.train", dataset],
          [
            "components.transformer.model.mixed_precision",
            when((value) => flag(value as string) === true, "precision", "fp16"),
          ],
        ],
      ],
    });
  },
};

/** SpeechBrain's hyperparameters (HyperPyYAML): references are written `!ref <name>`. */
export const speechBrain: ConfigTool = {
  id: "speechbrain",
  hint: /!new:|!apply:|!ref/,
  detect(view) {
    const { root } = view;
    if (
      howMany(view, ["number_of_epochs", "N_epochs", "epochs"]) === 0 ||
      howMany(view, [
        "lr",
        "batch_size",
        "opt_class",
        "data_folder",
        "output_folder",
        "save_folder",
        "epoch_counter",
        "lr_annealing",
      ]) < 2
    )
      return undefined;
    const follow =
      (reader: Vocabulary[string]): NonNullable<Vocabulary[string]> =>
      (value, list, span) => {
        const [, target] = (typeof value === "string" && /^<([\w.]+)>$/.exec(value)) || [];
        reader?.(target === undefined ? value : (scalarAt(root, target) ?? null), list, span);
      };
    return detection(view, {
      id: "speechbrain",
      framework: "speechbrain",
      role: "run",
      kind: "train",
      anchor: ["number_of_epochs", "N_epochs", "epochs"],
      schemas: [
        [
          [["number_of_epochs", "N_epochs", "epochs"], follow(measured("epochs"))],
          [
            [
              "batch_size",
              "train_batch_size",
              "train_dataloader_opts.batch_size",
              "dataloader_options.batch_size",
            ],
            follow(counted("perDeviceBatchSize")),
          ],
          [["grad_accumulation_factor", "gradient_accumulation"], follow(counted("gradientAccumulation"))],
          [["precision"], follow(precisionName)],
          [
            [
              "wav2vec2_hub",
              "whisper_hub",
              "ssl_hub",
              "wavlm_hub",
              "model_hub",
              "llm_path",
              "pretrained_lm_tokenizer_path",
            ],
            follow(named("model")),
          ],
          [
            ["data_folder", "train_csv", "train_annotation"],
            follow((value, list, span) =>
              dataset?.(typeof value === "string" && /PLACEHOLDER/i.test(value) ? null : value, list, span),
            ),
          ],
        ],
      ],
    });
  },
};

/** fairseq's Hydra configuration. */
export const fairseqConfig: ConfigTool = {
  id: "fairseq",
  hint: /^optimization\s*:/m,
  detect(view) {
    if (
      !view.keys.has("optimization") ||
      howMany(view, [
        "task",
        "model",
        "criterion",
        "dataset",
        "distributed_training",
        "checkpoint",
        "common",
      ]) < 2
    )
      return undefined;
    return detection(view, {
      id: "fairseq",
      framework: "fairseq",
      role: "run",
      kind:
        (at(view.root, "model.w2v_path") ?? at(view.root, "checkpoint.finetune_from_model"))
          ? "finetune"
          : "train",
      anchor: ["optimization.max_update", "optimization.max_epoch", "optimization"],
      schemas: [
        [
          [["model._name", "model.w2v_path"], named("model")],
          ["task.data", dataset],
          ["optimization.max_update", counted("steps")],
          ["optimization.max_epoch", measured("epochs")],
          ["optimization.update_freq", first(counted("gradientAccumulation"))],
          ["dataset.batch_size", counted("perDeviceBatchSize")],
          [["task.tokens_per_sample", "task.max_source_positions"], counted("sequenceLength")],
          ["common.fp16", when((value) => flag(value as string) === true, "precision", "fp16")],
          ["common.bf16", when((value) => flag(value as string) === true, "precision", "bf16")],
          ["distributed_training.distributed_world_size", counted("acceleratorCount")],
          ["checkpoint.patience", when((value) => count(value) !== undefined, "earlyStopping", true)],
        ],
      ],
    });
  },
};

/** ESPnet's training configuration. */
export const espnet: ConfigTool = {
  id: "espnet",
  hint: /^(?:max_epoch|optim_conf|encoder_conf|batch_type)\s*:/m,
  detect(view) {
    if (
      !view.keys.has("max_epoch") ||
      howMany(view, [
        "optim",
        "optim_conf",
        "encoder",
        "encoder_conf",
        "batch_type",
        "batch_bins",
        "accum_grad",
        "model_conf",
        "tts",
        "asr_model",
        "keep_nbest_models",
        "best_model_criterion",
      ]) < 2
    )
      return undefined;
    return detection(view, {
      id: "espnet",
      framework: "espnet",
      role: "run",
      kind: "train",
      anchor: ["max_epoch"],
      schemas: [
        [
          [["model", "tts", "encoder", "asr_model"], named("model")],
          ["max_epoch", measured("epochs")],
          ["batch_size", counted("perDeviceBatchSize")],
          ["accum_grad", counted("gradientAccumulation")],
          ["patience", when((value) => count(value) !== undefined, "earlyStopping", true)],
          ["use_amp", when((value) => flag(value as string) === true, "precision", "fp16")],
          ["ngpu", counted("acceleratorsPerNode")],
        ],
      ],
    });
  },
};

/** Ludwig: features in, features out, and a trainer. */
export const ludwig: ConfigTool = {
  id: "ludwig",
  hint: /input_features/,
  detect(view) {
    const { root } = view;
    if (!view.keys.has("input_features") || !view.keys.has("output_features")) return undefined;
    return detection(view, {
      id: "ludwig",
      framework: "ludwig",
      role: "run",
      kind: view.keys.has("hyperopt") ? "sweep" : view.keys.has("base_model") ? "finetune" : "train",
      anchor: ["base_model", "model_type", "trainer", "input_features"],
      schemas: [
        [
          [["base_model", "combiner.type"], named("model")],
          [["trainer.epochs", "training.epochs"], measured("epochs")],
          [["trainer.train_steps"], counted("steps")],
          [["trainer.batch_size", "training.batch_size"], counted("perDeviceBatchSize")],
          ["trainer.gradient_accumulation_steps", counted("gradientAccumulation")],
          ["preprocessing.global_max_sequence_length", counted("sequenceLength")],
          ["trainer.early_stop", when((value) => positive(value) !== undefined, "earlyStopping", true)],
          [
            "adapter.type",
            (value, list, span) =>
              list.add(
                "adapter",
                value === "lora" && scalarAt(root, "quantization.bits") === 4 ? "qlora" : name(value),
                span,
              ),
          ],
          ["hyperopt.executor.num_samples", counted("trials")],
        ],
      ],
    });
  },
};

/** AutoTrain Advanced. */
export const autoTrain: ConfigTool = {
  id: "autotrain",
  hint: /\bproject_name\b/,
  detect(view) {
    const { root } = view;
    if (!view.keys.has("base_model") || at(root, "params") === undefined || !view.keys.has("task"))
      return undefined;
    const peft = flag(scalarAt(root, "params.peft") as string) === true;
    return detection(view, {
      id: "autotrain",
      framework: "autotrain",
      role: "run",
      kind: "finetune",
      anchor: ["base_model"],
      schemas: [
        [
          ["base_model", named("model")],
          [["data.path"], dataset],
          ["params.epochs", measured("epochs")],
          ["params.batch_size", counted("perDeviceBatchSize")],
          [["params.gradient_accumulation"], counted("gradientAccumulation")],
          [
            ["params.block_size", "params.model_max_length", "params.max_seq_length"],
            first(counted("sequenceLength")),
          ],
          ["params.mixed_precision", precisionName],
          [
            "params.peft",
            (_, list, span) =>
              peft &&
              list.add("adapter", scalarAt(root, "params.quantization") === "int4" ? "qlora" : "lora", span),
          ],
          ["params.lora_r", counted("loraRank")],
          [
            ["params.early_stopping_patience"],
            when((value) => count(value) !== undefined, "earlyStopping", true),
          ],
        ],
      ],
    });
  },
};

const NEOX: Schema = [
  ["train_iters", counted("steps")],
  ["train_micro_batch_size_per_gpu", counted("perDeviceBatchSize")],
  ["micro_batch_size", counted("perDeviceBatchSize")],
  [["train_batch_size", "global_batch_size"], counted("globalBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  ["seq_length", counted("sequenceLength")],
  ["num_layers", counted("layers")],
  ["hidden_size", counted("hiddenSize")],
  ["num_attention_heads", counted("heads")],
  [["data_path", "train_data_paths"], dataset],
  ["precision", precisionName],
  ["fp16.enabled", when((value) => flag(value as string) === true, "precision", "fp16")],
  [["bf16.enabled", "bf16"], when((value) => flag(value as string) === true, "precision", "bf16")],
  ["fp16", when((value) => flag(value as string) === true, "precision", "fp16")],
  ["checkpoint_activations", switched("gradientCheckpointing")],
  [["recompute_granularity"], when((value) => typeof value === "string", "gradientCheckpointing", true)],
  ["zero_optimization.stage", (value, list, span) => list.add("zeroStage", count(value), span)],
  ["eval_interval", counted("evalEverySteps")],
  ["train_samples", counted("maxSamples")],
];

/** GPT-NeoX and Megatron's YAML: the same flags, with dashes or underscores, in one map or below `MODEL_ARGS`. */
export const megatronConfig: ConfigTool = {
  id: "megatron-config",
  hint: /train[-_]iters|pipe[-_]parallel[-_]size|train[-_]samples/,
  detect(view) {
    const inner = at(view.root, "MODEL_ARGS") ?? view.root;
    if (inner.kind !== "map") return undefined;
    const normal = (key: string) => key.replace(/^-+/, "").replaceAll("-", "_");
    const root = { ...inner, entries: inner.entries.map((one) => ({ ...one, key: normal(one.key) })) };
    const keys = new Set(root.entries.map((one) => one.key));
    const parallel = [
      "pipe_parallel_size",
      "model_parallel_size",
      "tensor_model_parallel_size",
      "pipeline_model_parallel_size",
    ].some((key) => keys.has(key));
    const own = [
      "num_layers",
      "hidden_size",
      "num_attention_heads",
      "seq_length",
      "micro_batch_size",
      "train_micro_batch_size_per_gpu",
      "global_batch_size",
      "lr_decay_iters",
      "optimizer",
      "min_lr",
      "lr",
    ].filter((key) => keys.has(key)).length;
    if (!(keys.has("train_iters") || keys.has("train_samples")) || own < 3 || !(parallel || own >= 5))
      return undefined;
    const neox = keys.has("pipe_parallel_size") || keys.has("train_micro_batch_size_per_gpu");
    return detection(view, {
      id: "megatron-config",
      framework: neox ? "gpt-neox" : "megatron",
      role: "run",
      kind: "train",
      root,
      anchor: ["train_iters", "train_samples"],
      schemas: [NEOX],
    });
  },
};

/** t5x and other gin configurations: macros in capitals, `function.parameter` bindings. */
export const ginConfig: ConfigTool = {
  id: "gin",
  hint: /(?:^|\n)\s*[\w./@]+\s*=/,
  detect(view) {
    if (view.file.source.language !== "gin") return undefined;
    const { root } = view;
    const macros = (value: unknown): unknown =>
      typeof value === "string" && /^%[\w./]+$/.test(value) ? scalarAt(root, value.slice(1)) : value;
    const t5x = [
      "TRAIN_STEPS",
      "BATCH_SIZE",
      "TASK_FEATURE_LENGTHS",
      "MIXTURE_OR_TASK_NAME",
      "INITIAL_CHECKPOINT_PATH",
    ].filter((key) => view.keys.has(key)).length;
    const infers = /infer|eval|predict|decode/i.test(view.path.slice(view.path.lastIndexOf("/") + 1));
    const horizon =
      at(root, "TRAIN_STEPS") ??
      leavesOf(root, 500).find(({ path }) =>
        /(?:^|[._])(?:num_steps|train_steps|total_steps|max_steps|num_epochs|training_steps|num_iterations|num_env_steps|epochs)$/i.test(
          path,
        ),
      )?.node;
    if (!horizon && !(infers && t5x >= 2)) return undefined;
    return detection(view, {
      id: "gin",
      framework: t5x > 0 ? "t5x" : "gin",
      role: "run",
      kind:
        infers && !view.keys.has("TRAIN_STEPS")
          ? "inference"
          : view.keys.has("INITIAL_CHECKPOINT_PATH")
            ? "finetune"
            : "train",
      anchor: ["TRAIN_STEPS", "MIXTURE_OR_TASK_NAME"],
      schemas: [
        [
          ["TRAIN_STEPS", counted("steps")],
          [
            ["BATCH_SIZE", "utils.DatasetConfig.batch_size", "train/utils.DatasetConfig.batch_size"],
            (value, list, span) => list.add("globalBatchSize", count(macros(value) as number), span),
          ],
          [
            ["MIXTURE_OR_TASK_NAME"],
            (value, list, span) =>
              list.add("dataset", name(value) === undefined ? undefined : [String(value)], span),
          ],
          [
            "TASK_FEATURE_LENGTHS",
            (value, list, span) =>
              list.add(
                "sequenceLength",
                count(Number(/["']inputs["']\s*:\s*(\d+)/.exec(String(value))?.[1])),
                span,
              ),
          ],
        ],
      ],
      more: (list: FactList) => (t5x > 0 ? undefined : readGeneric(view, list)),
    });
  },
};
