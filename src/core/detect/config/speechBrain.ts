import { type ConfigNode, scalarAt } from "../../parse/config.ts";
import type { Value } from "../../parse/value.ts";
import { counted, dataset, measured, named, precisionName, type Vocabulary } from "../readers.ts";
import { type ConfigTool, detection, howMany } from "./configView.ts";

/** SpeechBrain's hyperparameters (HyperPyYAML): references are written `!ref <name>`. */
export const speechBrain: ConfigTool = {
  id: "speechbrain",
  hint: /!new:|!apply:|!ref/,
  detect(view) {
    if (
      howMany(view, ["number_of_epochs", "N_epochs", "epochs"]) === 0 ||
      howMany(view, [
        "lr",
        "batch_size",
        "opt_class",
        "data_folder",
        "output_folder",
        "save_folder",
        "epoch_counter",
        "lr_annealing",
      ]) < 2
    )
      return undefined;
    const follow =
      (reader: Vocabulary[string]): NonNullable<Vocabulary[string]> =>
      (value, list, span) =>
        reader?.(resolved(view.root, value), list, span);
    return detection(view, {
      id: "speechbrain",
      framework: "speechbrain",
      role: "run",
      kind: "train",
      anchor: ["number_of_epochs", "N_epochs", "epochs"],
      schemas: [
        [
          [["number_of_epochs", "N_epochs", "epochs"], follow(measured("epochs"))],
          [
            [
              "batch_size",
              "train_batch_size",
              "train_dataloader_opts.batch_size",
              "dataloader_options.batch_size",
            ],
            follow(counted("perDeviceBatchSize")),
          ],
          [["grad_accumulation_factor", "gradient_accumulation"], follow(counted("gradientAccumulation"))],
          [["precision"], follow(precisionName)],
          [
            [
              "wav2vec2_hub",
              "whisper_hub",
              "ssl_hub",
              "wavlm_hub",
              "model_hub",
              "llm_path",
              "pretrained_lm_tokenizer_path",
            ],
            follow(named("model")),
          ],
          [["data_folder", "train_csv", "train_annotation"], follow(dataset)],
        ],
      ],
    });
  },
};

/** A value whose references are followed; undefined targets and placeholders say nothing. */
function resolved(root: ConfigNode, value: Value): Value {
  if (typeof value !== "string" || !value.includes("<"))
    return value === "PLACEHOLDER" || value === "" ? null : value;
  const whole = /^<([\w.]+)>$/.exec(value)?.[1];
  if (whole !== undefined) return scalarAt(root, whole) ?? null;
  const text = value.replace(/<([\w.]{1,80})>/g, (written, path: string) => {
    const target = scalarAt(root, path);
    return target === undefined || target === null || target === "" ? written : String(target);
  });
  return /[<>]|PLACEHOLDER/.test(text) ? null : text;
}
