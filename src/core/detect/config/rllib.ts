import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import { counted, measured } from "../readers.ts";
import { type ConfigTool, configView, detection, type Schema, textAt } from "./configView.ts";

/** An experiment of `rllib train file`: an algorithm by name, when it stops, and its settings. */
const SCHEMA: Schema = [
  [["stop.training_iteration"], counted("steps")],
  [["stop.timesteps_total", "stop.num_env_steps_sampled_lifetime"], counted("steps")],
  ["stop.time_total_s", measured("wallClockLimitHours", 1 / 3600)],
  [["config.sgd_minibatch_size", "config.minibatch_size"], counted("perDeviceBatchSize")],
  ["config.train_batch_size", counted("globalBatchSize")],
  [["config.num_gpus", "config.num_learners"], counted("acceleratorsPerNode")],
  ["num_samples", counted("trials")],
];

/** RLlib's tuned examples: experiments under names of their own. */
export const rllib: ConfigTool = {
  id: "rllib",
  hint: /^[ \t]+run[ \t]*:[ \t]*"?[A-Z]\w*/m,
  detect(view) {
    const experiment =
      view.root.kind === "map" ? view.root.entries.find(({ value }) => isOne(value)) : undefined;
    if (experiment === undefined) return undefined;
    const root = experiment.value;
    const found = detection(configView(view.file, root), {
      id: "rllib",
      framework: "rllib",
      role: "run",
      kind: (Number(scalarAt(root, "num_samples")) || 1) > 1 ? "sweep" : "train",
      anchor: ["run"],
      schemas: [SCHEMA],
      more(list) {
        list.add("task", "rl", root.span);
        list.add("model", textAt(root, "run"), (at(root, "run") ?? root).span);
        const world = textAt(root, "env") ?? textAt(root, "config.env");
        if (world) list.add("dataset", [world], (at(root, "env") ?? root).span);
      },
    });
    return found;
  },
};

function isOne(node: ConfigNode): boolean {
  return (
    textAt(node, "run") !== undefined && at(node, "stop") !== undefined && at(node, "config") !== undefined
  );
}
