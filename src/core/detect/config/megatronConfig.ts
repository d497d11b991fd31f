import { at } from "../../parse/config.ts";
import { count, flag } from "../facts.ts";
import { counted, dataset, precisionName, switched } from "../readers.ts";
import { type ConfigTool, detection, type Schema, when } from "./configView.ts";

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
    if (
      !(keys.has("train_iters") || keys.has("train_samples")) ||
      own < 2 ||
      !(parallel || own >= 5 || keys.has("train_micro_batch_size_per_gpu"))
    )
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
