import { count, flag } from "../facts.ts";
import { counted, measured, named } from "../readers.ts";
import { type ConfigTool, detection, howMany, when } from "./configView.ts";

/** The training configuration of ESPnet, and of WeNet, which keeps its batches under `dataset_conf`. */
export const espnet: ConfigTool = {
  id: "espnet",
  hint: /^(?:max_epoch|optim_conf|encoder_conf|batch_type)\s*:/m,
  detect(view) {
    if (
      !view.keys.has("max_epoch") ||
      howMany(view, [
        "optim",
        "optim_conf",
        "encoder",
        "encoder_conf",
        "batch_type",
        "batch_bins",
        "accum_grad",
        "model_conf",
        "tts",
        "asr_model",
        "keep_nbest_models",
        "best_model_criterion",
      ]) < 2
    )
      return undefined;
    return detection(view, {
      id: "espnet",
      framework: "espnet",
      role: "run",
      kind: "train",
      anchor: ["max_epoch"],
      schemas: [
        [
          [["model", "tts", "encoder", "asr_model"], named("model")],
          ["max_epoch", measured("epochs")],
          [["batch_size", "dataset_conf.batch_conf.batch_size"], counted("perDeviceBatchSize")],
          ["accum_grad", counted("gradientAccumulation")],
          ["patience", when((value) => count(value) !== undefined, "earlyStopping", true)],
          ["use_amp", when((value) => flag(value as string) === true, "precision", "fp16")],
          ["ngpu", counted("acceleratorsPerNode")],
        ],
      ],
    });
  },
};
