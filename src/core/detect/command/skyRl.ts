import { files } from "../config/verlConfig.ts";
import { count } from "../facts.ts";
import { counted, each, measured, named, type Vocabulary } from "../readers.ts";

/** SkyRL's overrides (`trainer.policy.model.path=…`): prompts of a round, samples of a micro-batch, the policy's devices. */
export const SKYRL: Vocabulary = {
  "trainer.policy.model.path": named("model"),
  "data.train_data": files,
  "trainer.epochs": measured("epochs"),
  "trainer.train_batch_size": counted("globalBatchSize"),
  "trainer.micro_train_batch_size_per_gpu": counted("perDeviceBatchSize"),
  "trainer.max_prompt_length": counted("maxPromptTokens"),
  "generator.sampling_params.max_generate_length": counted("maxOutputTokens"),
  "generator.n_samples_per_prompt": counted("generationsPerPrompt"),
  "trainer.placement.policy_num_gpus_per_node": counted("acceleratorsPerNode"),
  "trainer.placement.policy_num_nodes": counted("nodes"),
  ...each(["trainer.policy.model.lora.rank"], (value, list, span) => {
    const rank = count(value);
    if (rank !== undefined) list.add("adapter", "lora", span);
    list.add("loraRank", rank, span);
  }),
};
