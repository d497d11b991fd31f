import { entryAt } from "../../parse/config.ts";
import { counted, named } from "../readers.ts";
import { type ConfigTool, detection, howMany, type Schema } from "./configView.ts";

const SCHEMA: Schema = [
  [["handler.model_name", "handler.model_path", "handler.model_checkpoint_dir"], named("model")],
  [
    ["torchrun.nproc-per-node", "handler.vllm_engine_config.tensor_parallel_size"],
    counted("acceleratorsPerNode"),
  ],
  ["handler.vllm_engine_config.max_model_len", counted("sequenceLength")],
];

/** TorchServe's settings of one model: how many workers, on which kind of device, with which handler. */
export const torchServe: ConfigTool = {
  id: "torchserve",
  hint: /^(?:minWorkers|maxWorkers)\s*:/m,
  detect(view) {
    const own = [
      "minWorkers",
      "maxWorkers",
      "batchSize",
      "maxBatchDelay",
      "responseTimeout",
      "deviceType",
      "parallelType",
    ];
    if (howMany(view, own) < 3 || entryAt(view.root, "handler") === undefined) return undefined;
    return detection(view, {
      id: "torchserve",
      framework: "torchserve",
      role: "run",
      kind: "inference",
      anchor: ["handler", "minWorkers"],
      schemas: [SCHEMA],
      more: (list, root) => list.add("task", "serving", root.span),
    });
  },
};
