import { scalarAt } from "../../parse/config.ts";
import { name, positive } from "../facts.ts";
import { counted, measured, named } from "../readers.ts";
import { type ConfigTool, detection, when } from "./configView.ts";

/** Ludwig: features in, features out, and a trainer. */
export const ludwig: ConfigTool = {
  id: "ludwig",
  hint: /input_features/,
  detect(view) {
    const { root } = view;
    if (!view.keys.has("input_features") || !view.keys.has("output_features")) return undefined;
    return detection(view, {
      id: "ludwig",
      framework: "ludwig",
      role: "run",
      kind: view.keys.has("hyperopt") ? "sweep" : view.keys.has("base_model") ? "finetune" : "train",
      anchor: ["base_model", "model_type", "trainer", "input_features"],
      schemas: [
        [
          [
            [
              "base_model",
              "input_features.0.encoder.pretrained_model_name_or_path",
              "input_features.0.encoder.type",
            ],
            named("model"),
          ],
          [["trainer.epochs", "training.epochs"], measured("epochs")],
          [["trainer.train_steps"], counted("steps")],
          [["trainer.batch_size", "training.batch_size"], counted("perDeviceBatchSize")],
          ["trainer.gradient_accumulation_steps", counted("gradientAccumulation")],
          ["preprocessing.global_max_sequence_length", counted("sequenceLength")],
          ["trainer.early_stop", when((value) => positive(value) !== undefined, "earlyStopping", true)],
          [
            "adapter.type",
            (value, list, span) =>
              list.add(
                "adapter",
                value === "lora" && scalarAt(root, "quantization.bits") === 4 ? "qlora" : name(value),
                span,
              ),
          ],
          ["hyperopt.executor.num_samples", counted("trials")],
        ],
      ],
    });
  },
};
