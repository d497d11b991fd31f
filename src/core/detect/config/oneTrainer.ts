import { name } from "../facts.ts";
import { counted, measured, named } from "../readers.ts";
import { type ConfigTool, detection, when } from "./configView.ts";

const METHODS: Readonly<Record<string, string>> = { LORA: "lora", FINE_TUNE: "none" };
const DTYPES = {
  FLOAT_32: "fp32",
  FLOAT_16: "fp16",
  BFLOAT_16: "bf16",
} as const;

/** OneTrainer: a training configuration or preset, as its `TrainConfig` writes it. */
export const oneTrainer: ConfigTool = {
  id: "onetrainer",
  hint: /"training_method"/,
  detect(view) {
    if (!view.keys.has("training_method") || !view.keys.has("model_type")) return undefined;
    return detection(view, {
      id: "onetrainer",
      framework: "onetrainer",
      role: "run",
      kind: "finetune",
      anchor: ["base_model_name", "training_method"],
      schemas: [
        [
          ["base_model_name", named("model")],
          ["epochs", measured("epochs")],
          ["batch_size", counted("perDeviceBatchSize")],
          ["gradient_accumulation_steps", counted("gradientAccumulation")],
          [
            "training_method",
            (value, list, span) => list.add("adapter", METHODS[name(value)?.toUpperCase() ?? ""], span),
          ],
          ...Object.entries(DTYPES).map(
            ([dtype, precision]) =>
              ["train_dtype", when((value) => value === dtype, "precision", precision)] as const,
          ),
        ],
      ],
    });
  },
};
