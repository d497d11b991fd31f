import { at, type ConfigNode, keysOf, scalarAt } from "../../parse/config.ts";
import { count } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import {
  type ConfigTool,
  type ConfigView,
  detection,
  howMany,
  linked,
  type Schema,
  when,
} from "./configView.ts";

/** Arguments of sd-scripts' trainers (`train_network.py`, `sdxl_train.py`, …), flat or in sections of any name. */
const KEYS: readonly (readonly [string, Schema[number][1]])[] = [
  ["pretrained_model_name_or_path", named("model")],
  ["max_train_steps", counted("steps")],
  ["max_train_epochs", measured("epochs")],
  ["train_batch_size", counted("perDeviceBatchSize")],
  ["gradient_accumulation_steps", counted("gradientAccumulation")],
  ["mixed_precision", precisionName],
  ["resolution", (value, list, span) => list.add("imageSize", count(String(value).split(",")[0]), span)],
  ["train_data_dir", dataset],
  ["dataset_config", linked("dataset")],
  ["gradient_checkpointing", switched("gradientCheckpointing")],
  ["network_dim", counted("loraRank")],
  ["network_module", when((value) => /lora|lycoris/i.test(String(value)), "adapter", "lora")],
];

/** Kohya's sd-scripts: image models tuned with a TOML of the trainer's own arguments. */
export const kohya: ConfigTool = {
  id: "kohya",
  hint: /^(?:network_module|train_data_dir|dataset_config|max_train_(?:steps|epochs)|max_token_length)\s*=/m,
  detect(view) {
    const section = (key: string) => sectionOf(view, key);
    if (
      view.file.source.language !== "toml" ||
      section("pretrained_model_name_or_path") === undefined ||
      (section("max_train_steps") ?? section("max_train_epochs")) === undefined
    )
      return undefined;
    const path = (key: string) => [section(key), key].filter(Boolean).join(".");
    return detection(view, {
      id: "kohya",
      framework: "kohya",
      role: "run",
      kind: "finetune",
      anchor: [path("pretrained_model_name_or_path")],
      schemas: [KEYS.map(([key, reader]) => [path(key), reader] as const)],
    });
  },
};

/** The section that holds a key: none (`""`) at the top. */
function sectionOf(view: ConfigView, key: string): string | undefined {
  if (howMany(view, [key]) > 0) return "";
  const has = (node: ConfigNode | undefined) => keysOf(node).includes(key);
  return [...view.keys].find((one) => has(at(view.root, one)));
}

const GUI: Schema = [
  ...KEYS,
  ["epoch", measured("epochs")],
  ["max_resolution", (value, list, span) => list.add("imageSize", count(String(value).split(",")[0]), span)],
  ["num_machines", counted("nodes")],
];

/** Settings that Kohya's interface keeps in JSON: the same arguments, with empty texts where nothing is said. */
export const kohyaGui: ConfigTool = {
  id: "kohya-gui",
  hint: /"lr_scheduler_num_cycles"|"LoRA_type"/,
  detect(view) {
    const { root } = view;
    const kinds = ["LoRA_type", "lr_scheduler_num_cycles", "max_data_loader_n_workers", "cache_latents"];
    if (!view.keys.has("train_batch_size") || howMany(view, kinds) < 2) return undefined;
    return detection(view, {
      id: "kohya-gui",
      framework: "kohya",
      role: "run",
      kind: "finetune",
      anchor: ["pretrained_model_name_or_path", "LoRA_type", "train_batch_size"],
      schemas: [GUI],
      more(list) {
        const network = at(root, "LoRA_type");
        if (network) list.add("adapter", "lora", network.span);
        const processes = count(scalarAt(root, "num_processes"));
        const machines = count(scalarAt(root, "num_machines")) ?? 1;
        if (processes !== undefined && processes % machines === 0)
          list.add("acceleratorsPerNode", processes / machines, (at(root, "num_processes") ?? root).span);
      },
    });
  },
};
