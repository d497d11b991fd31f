import { scalarAt } from "../../parse/config.ts";
import { flag, positive } from "../facts.ts";
import { counted, type Vocabulary } from "../readers.ts";
import { type ConfigTool, detection, howMany, type Schema, when } from "./configView.ts";

const on = (value: unknown) => flag(value as string) === true;
const stage: Vocabulary[string] = (value, list, span) =>
  list.add("zeroStage", typeof value === "number" && value >= 0 && value <= 3 ? value : undefined, span);

/** DeepSpeed's JSON configuration; `auto` is filled in by the caller and says nothing. */
export const DEEPSPEED: Schema = [
  ["train_batch_size", counted("globalBatchSize")],
  ["train_micro_batch_size_per_gpu", counted("perDeviceBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  [["bf16.enabled", "bfloat16.enabled"], when(on, "precision", "bf16")],
  ["fp16.enabled", when(on, "precision", "fp16")],
  ["zero_optimization.stage", stage],
  [
    ["zero_optimization.offload_optimizer.device", "zero_optimization.offload_param.device"],
    when((value) => value === "cpu" || value === "nvme", "offload", true),
  ],
  ["zero_optimization.cpu_offload", when(on, "offload", true)],
  ["activation_checkpointing.partition_activations", when(on, "gradientCheckpointing", true)],
];
const KEYS = [
  "train_batch_size",
  "train_micro_batch_size_per_gpu",
  "zero_optimization",
  "steps_per_print",
  "wall_clock_breakdown",
  "gradient_clipping",
  "zero_allow_untested_optimizer",
  "fp16",
  "bf16",
  "optimizer",
  "scheduler",
  "activation_checkpointing",
  "flops_profiler",
  "prescale_gradients",
];

/** One part of a run: the launcher or the trainer is told of this file. */
export const deepspeedConfig: ConfigTool = {
  id: "deepspeed-config",
  hint: /zero_optimization|train_micro_batch_size_per_gpu|train_batch_size|steps_per_print/,
  detect(view) {
    const marked =
      view.keys.has("zero_optimization") ||
      view.keys.has("train_micro_batch_size_per_gpu") ||
      (view.keys.has("train_batch_size") && view.keys.has("steps_per_print"));
    if (
      !marked ||
      howMany(view, KEYS) < 2 ||
      howMany(view, [
        "model",
        "dataset",
        "data",
        "model_name_or_path",
        "train_iters",
        "train-iters",
        "num_layers",
        "epochs",
      ]) > 0
    )
      return undefined;
    return detection(view, {
      id: "deepspeed-config",
      framework: "deepspeed",
      role: "fragment",
      kind: "train",
      anchor: ["zero_optimization", "train_batch_size", "train_micro_batch_size_per_gpu"],
      schemas: [DEEPSPEED],
      rank: 30,
    });
  },
};

/** Accelerate's YAML; `num_processes` counts over all machines. */
export const accelerateConfig: ConfigTool = {
  id: "accelerate-config",
  hint: /distributed_type|compute_environment|num_processes/,
  detect(view) {
    if (!view.keys.has("distributed_type") && !view.keys.has("compute_environment")) return undefined;
    if (
      howMany(view, [
        "distributed_type",
        "compute_environment",
        "num_processes",
        "num_machines",
        "mixed_precision",
        "machine_rank",
        "main_training_function",
        "ec2_instance_type",
        "fsdp_config",
        "deepspeed_config",
      ]) < 2
    )
      return undefined;
    const { root } = view;
    const processes = positive(scalarAt(root, "num_processes"));
    const machines = positive(scalarAt(root, "num_machines")) ?? 1;
    const sagemaker = scalarAt(root, "compute_environment") === "AMAZON_SAGEMAKER";
    return detection(view, {
      id: "accelerate-config",
      framework: "accelerate",
      role: "fragment",
      kind: "launcher",
      anchor: ["distributed_type", "compute_environment"],
      rank: 30,
      schemas: [
        [
          ["mixed_precision", when((value) => value === "bf16", "precision", "bf16")],
          ["mixed_precision", when((value) => value === "fp16", "precision", "fp16")],
          ["mixed_precision", when((value) => value === "fp8", "precision", "fp8")],
          ["num_machines", counted("nodes")],
          [
            "ec2_instance_type",
            (value, list, span) =>
              list.add("instanceType", typeof value === "string" ? value : undefined, span),
          ],
          [
            "region",
            (value, list, span) => list.add("region", typeof value === "string" ? value : undefined, span),
          ],
          ["compute_environment", when((value) => value === "AMAZON_SAGEMAKER", "provider", "aws")],
          ["use_cpu", when(on, "cpuOnly", true)],
          ["deepspeed_config.zero_stage", stage],
          ["deepspeed_config.gradient_accumulation_steps", counted("gradientAccumulation")],
          [
            ["deepspeed_config.offload_optimizer_device", "deepspeed_config.offload_param_device"],
            when((value) => value === "cpu" || value === "nvme", "offload", true),
          ],
          ["fsdp_config.fsdp_activation_checkpointing", when(on, "gradientCheckpointing", true)],
          ["fsdp_config.fsdp_offload_params", when(on, "offload", true)],
          [
            "dynamo_config.dynamo_backend",
            when((value) => typeof value === "string" && !/^no$/i.test(value), "compile", true),
          ],
          [
            "deepspeed_config.deepspeed_config_file",
            (value, list, span) => typeof value === "string" && list.link("deepspeed", value, span),
          ],
          [
            "num_processes",
            (_, list, span) => {
              if (processes === undefined || sagemaker || flag(scalarAt(root, "use_cpu") as string) === true)
                return;
              list.add("acceleratorCount", processes, span);
              if (Number.isInteger(processes / machines))
                list.add("acceleratorsPerNode", processes / machines, span);
            },
          ],
        ],
      ],
    });
  },
};
