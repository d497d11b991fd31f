import { at } from "../../parse/config.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import { type ConfigTool, detection, howMany, type Schema, textAt } from "./configView.ts";

const ALGORITHMS = ["grpo", "sft", "dpo", "rm", "distillation", "ppo"];

/** Keys of NeMo RL: an algorithm's section, its policy, its data, and the cluster. */
const SCHEMA: Schema = [
  ["policy.model_name", named("model")],
  ["teacher.model_name", named("teacherModel")],
  [ALGORITHMS.map((one) => `${one}.max_num_steps`), counted("steps")],
  [ALGORITHMS.map((one) => `${one}.max_num_epochs`), measured("epochs")],
  // In RL a step is counted in prompts, else in samples.
  [
    ["grpo.num_prompts_per_step", "distillation.num_prompts_per_step", "policy.train_global_batch_size"],
    counted("globalBatchSize"),
  ],
  ["policy.train_micro_batch_size", counted("perDeviceBatchSize")],
  ["policy.max_total_sequence_length", counted("sequenceLength")],
  ["policy.precision", precisionName],
  [
    ["grpo.num_generations_per_prompt", "distillation.num_generations_per_prompt"],
    counted("generationsPerPrompt"),
  ],
  ["policy.generation.max_new_tokens", counted("maxOutputTokens")],
  [
    ["policy.dtensor_cfg.activation_checkpointing", "policy.megatron_cfg.activation_checkpointing"],
    switched("gradientCheckpointing"),
  ],
  [["data.train.dataset_name", "data.dataset_name", "data.train.data_path", "data.train_data_path"], dataset],
  ["cluster.gpus_per_node", counted("acceleratorsPerNode")],
  ["cluster.num_nodes", counted("nodes")],
];

/** NeMo RL's configs and the recipes that change some keys of a base. */
export const nemoRl: ConfigTool = {
  id: "nemo-rl",
  hint: /^(?:policy|cluster)\s*:/m,
  detect(view) {
    const { root } = view;
    const algorithm = ALGORITHMS.find((one) => at(root, one)?.kind === "map");
    const base = textAt(root, "defaults");
    const parts = howMany(view, ["policy", "cluster", "data", "checkpointing", "logger", "loss_fn", "env"]);
    const own =
      at(root, "policy.model_name") ?? at(root, "cluster.gpus_per_node") ?? at(root, "cluster.num_nodes");
    if (own === undefined || parts < 2 || (algorithm === undefined && base === undefined)) return undefined;
    return detection(view, {
      id: "nemo-rl",
      framework: "nemo-rl",
      role: "run",
      kind: "finetune",
      anchor: ["policy.model_name", "policy", "defaults"],
      schemas: [SCHEMA],
      more(list) {
        if (algorithm === "grpo" || algorithm === "ppo") list.add("task", "rl", root.span);
        if (algorithm === "dpo") list.add("task", "preference", root.span);
        if (base !== undefined) list.link("base", base, at(root, "defaults")?.span ?? root.span);
      },
    });
  },
};
