import { names } from "../facts.ts";
import { counted, precisionName } from "../readers.ts";
import { type ConfigTool, detection } from "./configView.ts";

/** Nanotron: the `Config` of a pre-training, told by its `tokens` and `parallelism` sections. */
export const nanotron: ConfigTool = {
  id: "nanotron",
  hint: /^(?:tokens|parallelism)\s*:/m,
  detect(view) {
    if (!view.keys.has("tokens") || !view.keys.has("parallelism")) return undefined;
    return detection(view, {
      id: "nanotron",
      framework: "nanotron",
      role: "run",
      kind: "train",
      anchor: ["tokens.train_steps", "tokens"],
      schemas: [
        [
          ["tokens.train_steps", counted("steps")],
          ["tokens.micro_batch_size", counted("perDeviceBatchSize")],
          ["tokens.batch_accumulation_per_replica", counted("gradientAccumulation")],
          ["tokens.sequence_length", counted("sequenceLength")],
          ["model.dtype", precisionName],
          [
            [
              "data_stages.0.data.dataset.hf_dataset_or_datasets",
              "data.dataset.hf_dataset_or_datasets",
              "data_stages.0.data.dataset.dataset_folder",
            ],
            (value, list, span) => list.add("dataset", names(value), span),
          ],
        ],
      ],
    });
  },
};
