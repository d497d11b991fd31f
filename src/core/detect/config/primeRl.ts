import { at, type ConfigNode } from "../../parse/config.ts";
import { count, name } from "../facts.ts";
import { counted, dataset, named } from "../readers.ts";
import { type ConfigTool, detection, plain, type Schema } from "./configView.ts";

/** Keys of prime-rl's `rl`, `sft` and `inference` configs. A step's batch counts rollouts. */
const SCHEMA: Schema = [
  [["model.name", "trainer.model.name", "orchestrator.model.name"], named("model")],
  [["max_steps", "trainer.max_steps", "orchestrator.max_steps"], counted("steps")],
  [["seq_len", "trainer.model.seq_len", "orchestrator.seq_len", "data.seq_len"], counted("sequenceLength")],
  [["orchestrator.batch_size", "data.batch_size"], counted("globalBatchSize")],
  [["data.micro_batch_size", "trainer.micro_batch_size"], counted("perDeviceBatchSize")],
  [["orchestrator.group_size", "orchestrator.rollouts_per_example"], counted("generationsPerPrompt")],
  [["data.name"], dataset],
  [["deployment.gpus_per_node"], counted("acceleratorsPerNode")],
  ["deployment.num_nodes", counted("nodes")],
  ["trainer.model.lora.rank", counted("loraRank")],
];

/** prime-rl: a trainer and an orchestrator in one TOML, or supervised tuning with a `data` table. */
export const primeRl: ConfigTool = {
  id: "prime-rl",
  hint: /^\[(?:orchestrator|trainer)[.\]]/m,
  detect(view) {
    const { root } = view;
    if (view.file.source.language !== "toml" || !view.keys.has("orchestrator") || !view.keys.has("trainer"))
      return undefined;
    return detection(view, {
      id: "prime-rl",
      framework: "prime-rl",
      role: "run",
      kind: "finetune",
      anchor: ["max_steps", "model.name", "orchestrator"],
      schemas: [SCHEMA],
      more(list) {
        list.add("task", "rl", root.span);
        // Trainer and samplers stand on machines of their own, and both belong to the run.
        const parts = ["num_train_nodes", "num_infer_nodes"].map((key) =>
          count(plain(at(root, `deployment.${key}`))),
        );
        const place = at(root, "deployment");
        if (place && parts[0] !== undefined) list.add("nodes", parts[0] + (parts[1] ?? 0), place.span);
        list.add(
          "dataset",
          environments(at(root, "orchestrator.train.source") ?? at(root, "orchestrator.env")),
          root.span,
        );
        if (at(root, "trainer.model.lora")) list.add("adapter", "lora", root.span);
      },
    });
  },
};

/** What is trained on are environments by name. */
function environments(node: ConfigNode | undefined): readonly string[] | undefined {
  const found = (node?.kind === "list" ? node.items : []).flatMap(
    (item) =>
      name(plain(at(item, "env.taskset.id"))) ??
      name(plain(at(item, "id"))) ??
      name(plain(at(item, "name"))) ??
      [],
  );
  return found.length > 0 ? [...new Set(found)] : undefined;
}
