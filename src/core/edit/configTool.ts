import { at, type ConfigNode, scalarAt } from "../parse/config.ts";

/** A tool whose configuration we know how to extend. */
type ConfigToolName =
  | "axolotl"
  | "llamafactory"
  | "torchtune"
  | "trl"
  | "lightning"
  | "accelerate"
  | "deepspeed";

/** The tool that a config file is written for, by the keys that it alone has. */
export function configTool(root: ConfigNode): ConfigToolName | undefined {
  const has = (...paths: string[]) => paths.every((path) => at(root, path) !== undefined);
  const any = (...paths: string[]) => paths.some((path) => at(root, path) !== undefined);
  if (has("base_model") && any("micro_batch_size", "sequence_len", "adapter", "datasets")) return "axolotl";
  if (
    has("model_name_or_path") &&
    any("finetuning_type", "stage") &&
    any("template", "cutoff_len", "dataset")
  )
    return "llamafactory";
  if (typeof scalarAt(root, "model._component_") === "string") return "torchtune";
  if (has("model_name_or_path") && any("per_device_train_batch_size", "num_train_epochs", "output_dir"))
    return "trl";
  if (has("trainer") && has("model") && any("trainer.max_epochs", "trainer.precision", "trainer.devices"))
    return "lightning";
  if (has("mixed_precision") && any("distributed_type", "num_processes", "compute_environment"))
    return "accelerate";
  if (any("zero_optimization", "train_micro_batch_size_per_gpu", "train_batch_size") && any("bf16", "fp16"))
    return "deepspeed";
  return undefined;
}
