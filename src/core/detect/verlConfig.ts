import type { ConfigNode } from "../parse/config.ts";
import { at, scalarAt } from "../parse/config.ts";
import { type ConfigTool, detection, type Schema, when } from "./configView.ts";
import { count, type FactList, flag } from "./facts.ts";
import { counted, dataset, measured, named, precisionName, switched, type Vocabulary } from "./vocabulary.ts";

const file: Vocabulary[string] = (value, list, span) =>
  Array.isArray(value) ? list.add("dataset", value.map(String), span) : dataset?.(value, list, span);

/** Keys of verl's PPO and SFT trainers. */
const SCHEMA: Schema = [
  [["actor_rollout_ref.model.path", "model.partial_pretrain", "model.path"], named("model")],
  ["data.train_files", file],
  ["trainer.total_epochs", measured("epochs")],
  [["trainer.total_training_steps", "trainer.total_steps"], counted("steps")],
  ["data.train_batch_size", counted("globalBatchSize")],
  [
    [
      "actor_rollout_ref.actor.ppo_micro_batch_size_per_gpu",
      "data.micro_batch_size_per_gpu",
      "actor_rollout_ref.actor.ppo_micro_batch_size",
    ],
    counted("perDeviceBatchSize"),
  ],
  ["data.max_length", counted("sequenceLength")],
  ["data.max_prompt_length", counted("maxPromptTokens")],
  ["data.max_response_length", counted("maxOutputTokens")],
  ["actor_rollout_ref.rollout.n", counted("generationsPerPrompt")],
  [
    ["actor_rollout_ref.rollout.dtype", "rollout.dtype", "actor_rollout_ref.actor.fsdp_config.model_dtype"],
    precisionName,
  ],
  ["trainer.n_gpus_per_node", counted("acceleratorsPerNode")],
  ["trainer.nnodes", counted("nodes")],
  [
    ["actor_rollout_ref.model.enable_gradient_checkpointing", "model.enable_gradient_checkpointing"],
    switched("gradientCheckpointing"),
  ],
  [
    ["actor_rollout_ref.model.lora_rank", "model.lora_rank"],
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

export const verlConfig: ConfigTool = {
  id: "verl",
  hint: /actor_rollout_ref|partial_pretrain|train_files|n_samples/,
  detect(view) {
    const { root } = view;
    const has = (path: string) => at(root, path) !== undefined;
    const rl = has("actor_rollout_ref") && (has("trainer") || has("data"));
    const sft =
      (has("model.partial_pretrain") || (has("data.train_files") && has("trainer.total_epochs"))) &&
      has("trainer");
    // The generation's own config has the rollout at the top.
    const samples = has("rollout") && has("data.n_samples") && has("model.path") && !has("actor");
    if (!rl && !sft && !samples) return undefined;
    // Only a rollout, no trainer to update it: generation.
    const generates =
      (rl || samples) &&
      !has("trainer.total_epochs") &&
      !has("actor_rollout_ref.actor") &&
      !has("algorithm") &&
      !has("defaults") &&
      !has("critic");
    return detection(view, {
      id: "verl",
      framework: "verl",
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
