import { at, scalarAt } from "../../parse/config.ts";
import { name } from "../facts.ts";
import { counted, measured, precisionName } from "../readers.ts";
import { devices } from "./configDevices.ts";
import { type ConfigTool, detection, type Schema, textAt } from "./configView.ts";

/** LitGPT's command arguments: `TrainArgs`, `EvalArgs`, the LoRA ones. */
const SCHEMA: Schema = [
  [
    ["checkpoint_dir", "model_name", "model_config.name"],
    (value, list, span) => list.add("model", name(value)?.replace(/^\.?\/?checkpoints\//, ""), span),
  ],
  ["train.epochs", measured("epochs")],
  ["train.max_steps", counted("steps")],
  ["train.max_tokens", measured("tokensB", 1e-9)],
  ["train.micro_batch_size", counted("perDeviceBatchSize")],
  ["train.global_batch_size", counted("globalBatchSize")],
  [["train.max_seq_length", "data.init_args.max_seq_length"], counted("sequenceLength")],
  ["precision", precisionName],
  ["devices", devices],
  ["num_nodes", counted("nodes")],
  ["lora_r", counted("loraRank")],
  ["eval.interval", counted("evalEverySteps")],
];

export const litgpt: ConfigTool = {
  id: "litgpt",
  hint: /^train\s*:/m,
  detect(view) {
    const { root } = view;
    const train = at(root, "train");
    if (train?.kind !== "map" || at(root, "data") === undefined) return undefined;
    const own = [
      "max_tokens",
      "micro_batch_size",
      "global_batch_size",
      "save_interval",
      "lr_warmup_steps",
      "lr_warmup_fraction",
      "max_seq_length",
      "tie_embeddings",
      "max_norm",
      "log_interval",
    ].filter((key) => at(train, key) !== undefined).length;
    if (
      own < 3 ||
      !["checkpoint_dir", "model_name", "model_config", "out_dir"].some((key) => view.keys.has(key))
    )
      return undefined;
    const quantised = /^bnb\.(?:nf4|fp4)/.test(textAt(root, "quantize") ?? "");
    return detection(view, {
      id: "litgpt",
      framework: "litgpt",
      role: "run",
      kind: view.keys.has("checkpoint_dir") ? "finetune" : "train",
      anchor: ["checkpoint_dir", "model_name", "train"],
      schemas: [SCHEMA],
      more(list) {
        const data = textAt(root, "data.class_path") ?? textAt(root, "data");
        if (data) list.add("dataset", [data], (at(root, "data.class_path") ?? at(root, "data") ?? root).span);
        const rank = at(root, "lora_r");
        if (rank && typeof scalarAt(root, "lora_r") === "number")
          list.add("adapter", quantised ? "qlora" : "lora", rank.span);
        if (quantised) list.add("quantization", "int4", (at(root, "quantize") ?? root).span);
      },
    });
  },
};
