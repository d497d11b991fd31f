import { at, scalarAt } from "../../parse/config.ts";
import { count, flag } from "../facts.ts";
import { counted, dataset, measured, named, precisionName } from "../readers.ts";
import { firstOf } from "./configDevices.ts";
import { type ConfigTool, detection, howMany, when } from "./configView.ts";

/** What AutoTrain writes down beside the model: its parameters at the top, with a project and the split that is learnt. */
const WRITTEN = ["project_name", "model", "data_path", "train_split", "epochs", "batch_size", "lr"];

/** AutoTrain Advanced: its configuration, and `training_params.json`. */
export const autoTrain: ConfigTool = {
  id: "autotrain",
  hint: /\bproject_name\b/,
  detect(view) {
    const { root } = view;
    const written = howMany(view, WRITTEN) === WRITTEN.length;
    if (
      !written &&
      (!view.keys.has("base_model") || at(root, "params") === undefined || !view.keys.has("task"))
    )
      return undefined;
    const own = (...keys: readonly string[]) => keys.map((key) => (written ? key : `params.${key}`));
    const peft = flag(scalarAt(root, own("peft")[0] ?? "") as string) === true;
    return detection(view, {
      id: "autotrain",
      framework: "autotrain",
      role: "run",
      kind: "finetune",
      anchor: ["base_model", "model"],
      schemas: [
        [
          [["base_model", "model"], named("model")],
          [["data.path", "data_path"], dataset],
          [own("epochs"), measured("epochs")],
          [own("batch_size"), counted("perDeviceBatchSize")],
          [own("gradient_accumulation"), counted("gradientAccumulation")],
          [own("block_size", "model_max_length", "max_seq_length"), firstOf(counted("sequenceLength"))],
          [own("mixed_precision"), precisionName],
          [
            own("peft"),
            (_, list, span) => {
              const quantized = scalarAt(root, own("quantization")[0] ?? "") === "int4";
              if (peft) list.add("adapter", quantized ? "qlora" : "lora", span);
            },
          ],
          [own("lora_r"), counted("loraRank")],
          [
            own("early_stopping_patience"),
            when((value) => count(value) !== undefined, "earlyStopping", true),
          ],
        ],
      ],
    });
  },
};
