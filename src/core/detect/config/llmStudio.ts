import { at, scalarAt } from "../../parse/config.ts";
import { flag } from "../facts.ts";
import { counted, dataset, measured, named, precisionName, switched } from "../readers.ts";
import { adapterOf, devices } from "./configDevices.ts";
import { type ConfigTool, detection, type Schema, textAt, when } from "./configView.ts";

/** H2O LLM Studio's experiment: its sections as its own configuration classes have them. */
const SCHEMA: Schema = [
  ["llm_backbone", named("model")],
  ["dataset.train_dataframe", dataset],
  ["training.epochs", measured("epochs")],
  ["training.batch_size", counted("perDeviceBatchSize")],
  ["training.grad_accumulation", counted("gradientAccumulation")],
  ["tokenizer.max_length", counted("sequenceLength")],
  ["environment.gpus", devices],
  ["architecture.gradient_checkpointing", switched("gradientCheckpointing")],
  ["environment.mixed_precision_dtype", precisionName],
  ["environment.mixed_precision", when((value) => value === true, "precision", "fp16")],
  ["training.lora_r", counted("loraRank")],
];

/** H2O LLM Studio, whose files name a backbone and a kind of problem. */
export const llmStudio: ConfigTool = {
  id: "h2o-llm-studio",
  hint: /^llm_backbone\s*:/m,
  detect(view) {
    const { root } = view;
    if (at(root, "training.epochs") === undefined) return undefined;
    return detection(view, {
      id: "h2o-llm-studio",
      framework: "h2o-llm-studio",
      role: "run",
      kind: "finetune",
      anchor: ["llm_backbone"],
      schemas: [SCHEMA],
      more(list) {
        const lora = at(root, "training.lora");
        if (lora?.kind === "scalar" && flag(lora.value) === true)
          adapterOf(list, lora.span, "lora", textAt(root, "architecture.backbone_dtype") === "int4");
        if (scalarAt(root, "training.lora") === false && lora) list.add("adapter", "none", lora.span);
      },
    });
  },
};
