import type { ConfigNode } from "../../parse/config.ts";
import { at, scalarAt } from "../../parse/config.ts";
import { count, type FactList, flag } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched, type Vocabulary } from "../readers.ts";
import { type ConfigTool, detection, type Schema, when } from "./configView.ts";

/** A list, or one as Hydra takes it on the command line, `['a','b']`. */
export const files: Vocabulary[string] = (value, list, span) =>
  Array.isArray(value)
    ? list.add("dataset", value.map(String), span)
    : dataset?.(typeof value === "string" ? value.replace(/[[\]'"]/g, "") : value, list, span);

/** Keys of verl's PPO and SFT trainers, of EasyR1 (`worker.…`) and of AReaL (`train_dataset.…`). */
const SCHEMA: Schema = [
  [
    [
      "actor_rollout_ref.model.path",
      "model.partial_pretrain",
      "model.path",
      "worker.actor.model.model_path",
      "actor.path",
    ],
    named("model"),
  ],
  [["data.train_files", "train_dataset.path"], files],
  [["trainer.total_epochs", "total_train_epochs"], measured("epochs")],
  [["trainer.total_training_steps", "trainer.total_steps"], counted("steps")],
  [
    [
      "data.train_batch_size",
      "data.rollout_batch_size",
      "train_dataset.batch_size",
      "worker.actor.global_batch_size",
    ],
    counted("globalBatchSize"),
  ],
  [
    [
      "actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
      "data.micro_batch_size_per_gpu",
      "data.micro_batch_size",
      "actor_rollout_ref.actor.ppo_micro_batch_size",
      "worker.actor.micro_batch_size_per_device_for_update",
    ],
    counted("perDeviceBatchSize"),
  ],
  ["data.max_length", counted("sequenceLength")],
  [["data.max_prompt_length", "rollout.prompt_length"], counted("maxPromptTokens")],
  [
    ["data.max_response_length", "rollout.response_length", "gconfig.max_new_tokens"],
    counted("maxOutputTokens"),
  ],
  [["actor_rollout_ref.rollout.n", "worker.rollout.n", "gconfig.n_samples"], counted("generationsPerPrompt")],
  [
    [
      "actor_rollout_ref.rollout.dtype",
      "rollout.dtype",
      "actor.dtype",
      "actor_rollout_ref.actor.fsdp_config.model_dtype",
    ],
    precisionName,
  ],
  [["trainer.n_gpus_per_node", "cluster.n_gpus_per_node"], counted("acceleratorsPerNode")],
  [["trainer.nnodes", "cluster.n_nodes"], counted("nodes")],
  [
    [
      "actor_rollout_ref.model.enable_gradient_checkpointing",
      "model.enable_gradient_checkpointing",
      "worker.actor.model.enable_gradient_checkpointing",
      "actor.gradient_checkpointing",
    ],
    switched("gradientCheckpointing"),
  ],
  [
    ["actor_rollout_ref.model.lora_rank", "model.lora_rank", "worker.actor.model.lora.rank"],
    (value, list, span) => {
      if (count(value) === undefined) return;
      list.add("adapter", "lora", span);
      list.add("loraRank", count(value), span);
    },
  ],
  [
    "actor_rollout_ref.actor.fsdp_config.param_offload",
    when((value) => flag(value) === true, "offload", true),
  ],
];

/** The same keys as overrides of a command. */
export const VERL: Vocabulary = Object.fromEntries(
  SCHEMA.flatMap(([paths, reader]) => [paths].flat().map((path) => [path, reader])),
);

export const verlConfig: ConfigTool = {
  id: "verl",
  hint: /actor_rollout_ref|total_train_epochs|rollout_batch_size|partial_pretrain|train_files|n_samples/,
  detect(view) {
    const { root } = view;
    const has = (path: string) => at(root, path) !== undefined;
    const rl = (has("actor_rollout_ref") || has("worker.actor")) && (has("trainer") || has("data"));
    const sft =
      (has("model.partial_pretrain") || (has("data.train_files") && has("trainer.total_epochs"))) &&
      has("trainer");
    // The generation's own config has the rollout at the top.
    const samples = has("rollout") && has("data.n_samples") && has("model.path") && !has("actor.optim");
    // AReaL's trainers, whose data and engines stand at the top.
    const areal = has("train_dataset.path") && has("actor.path") && has("cluster");
    if (!rl && !sft && !samples && !areal) return undefined;
    // Only a rollout, no trainer to update it: generation.
    const generates =
      (rl || samples) &&
      !has("trainer.total_epochs") &&
      !has("actor_rollout_ref.actor") &&
      !has("worker.actor") &&
      !has("algorithm") &&
      !has("defaults") &&
      !has("critic");
    return detection(view, {
      id: "verl",
      framework: areal ? "areal" : "verl",
      role: "run",
      kind: generates ? "inference" : "finetune",
      anchor: ["actor_rollout_ref.model.path", "actor_rollout_ref", "model.partial_pretrain", "trainer"],
      schemas: [SCHEMA],
      more: (list) => window(root, list),
    });
  },
};

function window(root: ConfigNode, list: FactList): void {
  const prompt = count(scalarAt(root, "data.max_prompt_length") ?? null);
  const response = count(scalarAt(root, "data.max_response_length") ?? null);
  const node = at(root, "data.max_response_length");
  if (prompt !== undefined && response !== undefined && node)
    list.add("sequenceLength", prompt + response, node.span);
}
