import { at, scalarAt } from "../parse/config.ts";
import { firstOf } from "./configDevices.ts";
import { type ConfigTool, detection, when } from "./configView.ts";
import { count, flag } from "./facts.ts";
import { counted, dataset, measured, named, precisionName } from "./vocabulary.ts";

/** AutoTrain Advanced. */
export const autoTrain: ConfigTool = {
  id: "autotrain",
  hint: /\bproject_name\b/,
  detect(view) {
    const { root } = view;
    if (!view.keys.has("base_model") || at(root, "params") === undefined || !view.keys.has("task"))
      return undefined;
    const peft = flag(scalarAt(root, "params.peft") as string) === true;
    return detection(view, {
      id: "autotrain",
      framework: "autotrain",
      role: "run",
      kind: "finetune",
      anchor: ["base_model"],
      schemas: [
        [
          ["base_model", named("model")],
          [["data.path"], dataset],
          ["params.epochs", measured("epochs")],
          ["params.batch_size", counted("perDeviceBatchSize")],
          [["params.gradient_accumulation"], counted("gradientAccumulation")],
          [
            ["params.block_size", "params.model_max_length", "params.max_seq_length"],
            firstOf(counted("sequenceLength")),
          ],
          ["params.mixed_precision", precisionName],
          [
            "params.peft",
            (_, list, span) =>
              peft &&
              list.add("adapter", scalarAt(root, "params.quantization") === "int4" ? "qlora" : "lora", span),
          ],
          ["params.lora_r", counted("loraRank")],
          [
            ["params.early_stopping_patience"],
            when((value) => count(value) !== undefined, "earlyStopping", true),
          ],
        ],
      ],
    });
  },
};
