import { scalarAt } from "../parse/config.ts";
import { type ConfigTool, detection, howMany } from "./configView.ts";
import { counted, dataset, measured, named, precisionName, type Vocabulary } from "./vocabulary.ts";

/** SpeechBrain's hyperparameters (HyperPyYAML): references are written `!ref <name>`. */
export const speechBrain: ConfigTool = {
  id: "speechbrain",
  hint: /!new:|!apply:|!ref/,
  detect(view) {
    const { root } = view;
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
      (value, list, span) => {
        const [, target] = (typeof value === "string" && /^<([\w.]+)>$/.exec(value)) || [];
        reader?.(target === undefined ? value : (scalarAt(root, target) ?? null), list, span);
      };
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
          [
            ["data_folder", "train_csv", "train_annotation"],
            follow((value, list, span) =>
              dataset?.(typeof value === "string" && /PLACEHOLDER/i.test(value) ? null : value, list, span),
            ),
          ],
        ],
      ],
    });
  },
};
