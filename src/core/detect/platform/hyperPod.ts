import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import { argumentsOf, readOptions } from "../command/commandLine.ts";
import { type ConfigTool, configView, detection, type Schema } from "../config/configView.ts";
import { verlConfig } from "../config/verlConfig.ts";
import { name } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";

/** Recipes of SageMaker HyperPod: open models under `training_args`, Amazon's own under `run` and `trainer`. */
const RECIPE: Schema = [
  [["training_config.model_config.model_name_or_path", "run.model_name_or_path"], named("model")],
  [["training_config.training_args.max_epochs", "training_config.trainer.max_epochs"], measured("epochs")],
  [["training_config.training_args.max_steps", "training_config.trainer.max_steps"], counted("steps")],
  [
    ["training_config.training_args.train_batch_size", "training_config.global_batch_size"],
    counted("globalBatchSize"),
  ],
  ["training_config.training_args.micro_train_batch_size", counted("perDeviceBatchSize")],
  [
    [
      "training_config.training_args.max_len",
      "training_config.datasets.max_len",
      "training_config.max_length",
    ],
    counted("sequenceLength"),
  ],
  [["training_config.datasets.train_data.name", "run.data_s3_path"], dataset],
  ["trainer.devices", counted("acceleratorsPerNode")],
  [["trainer.num_nodes", "training_config.trainer.num_nodes", "run.replicas"], counted("nodes")],
  ["training_config.training_args.gradient_checkpointing", switched("gradientCheckpointing")],
  ["training_config.training_args.precision", precisionName],
  [
    ["training_config.model.peft.peft_scheme"],
    (value, list, span) =>
      list.add(
        "adapter",
        name(value)
          ?.toLowerCase()
          .replace(/^null$/, "none"),
        span,
      ),
  ],
];

/** A job of one's own: a script, its arguments, nodes and processes, and the cluster's machines. */
const JOB: Schema = [
  [["training_cfg.run.nodes"], counted("nodes")],
  [["training_cfg.run.ntasks_per_node"], counted("acceleratorsPerNode")],
  [["cluster.instance_type", "instance_type"], named("instanceType")],
  [
    ["training_cfg.entry_script"],
    (value, list, span) => {
      if (typeof value === "string" && value.endsWith(".py")) list.link("script", value, span);
    },
  ],
];

/** SageMaker HyperPod's launcher: jobs and recipes. */
export const hyperPod: ConfigTool = {
  id: "hyperpod",
  hint: /^training_(?:cfg|config)\s*:/m,
  detect(view) {
    const { root } = view;
    // Recipes of verl keep its whole configuration in theirs.
    const inner = at(root, "training_config");
    if (inner && at(inner, "actor_rollout_ref") && at(root, "run"))
      return verlConfig.detect(configView(view.file, inner));
    const job = at(root, "training_cfg.run") !== undefined;
    const recipe =
      at(root, "run") !== undefined &&
      (at(root, "training_config.model_config") ??
        at(root, "training_config.trainer") ??
        at(root, "training_config.training_args")) !== undefined;
    if (!job && !recipe) return undefined;
    const lora = at(root, "training_config.training_args.peft") ?? at(root, "training_config.peft_config");
    return detection(view, {
      id: "hyperpod",
      framework: "hyperpod",
      role: "run",
      kind: job ? "train" : "finetune",
      anchor: [
        "training_config.model_config.model_name_or_path",
        "run.model_name_or_path",
        "training_cfg.entry_script",
        "training_config",
      ],
      schemas: [job ? JOB : RECIPE],
      more(list) {
        list.add("provider", "aws", root.span);
        const words = wordsOf(at(root, "training_cfg.script_args"));
        readOptions(argumentsOf(words).options, list);
        if (lora?.kind === "map" && lora.entries.length > 0) list.add("adapter", "lora", lora.span);
        const choices = Object.entries({ lora: "/peft/lora", none: "/peft/fft" });
        const groups = at(root, "defaults");
        for (const item of groups?.kind === "list" ? groups.items : [])
          for (const [adapter, group] of choices)
            if (item.kind === "scalar" && String(item.value).endsWith(group))
              list.add("adapter", adapter, item.span);
      },
    });
  },
};

/** `script_args`: maps of one flag each, or plain words. */
function wordsOf(node: ConfigNode | undefined) {
  return (node?.kind === "list" ? node.items : []).flatMap((item) => {
    const texts =
      item.kind === "map"
        ? item.entries.flatMap((one) => [one.key, String(scalarAt(item, one.key) ?? "")])
        : item.kind === "scalar"
          ? [String(item.value ?? "")]
          : [];
    return texts.map((text) => ({ text, span: item.span, known: true }));
  });
}
