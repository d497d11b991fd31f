import { at } from "../../parse/config.ts";
import { count, flag } from "../facts.ts";
import { counted, dataset, measured, named } from "../readers.ts";
import { type ConfigTool, detection, when } from "./configView.ts";

/** spaCy's training configuration. */
export const spacyConfig: ConfigTool = {
  id: "spacy",
  hint: /^\[nlp\]/m,
  detect(view) {
    const { root } = view;
    if (
      !view.keys.has("nlp") ||
      at(root, "training") === undefined ||
      (at(root, "training.max_epochs") ??
        at(root, "training.max_steps") ??
        at(root, "training.optimizer") ??
        at(root, "training.seed")) === undefined
    )
      return undefined;
    return detection(view, {
      id: "spacy",
      framework: "spacy",
      role: "run",
      kind: "train",
      anchor: ["training.max_steps", "training.max_epochs", "nlp.pipeline"],
      schemas: [
        [
          ["training.max_epochs", measured("epochs")],
          ["training.max_steps", counted("steps")],
          ["training.accumulate_gradient", counted("gradientAccumulation")],
          ["training.eval_frequency", counted("evalEverySteps")],
          [
            "training.patience",
            (value, list, span) => {
              const patience = count(value);
              list.add("earlyStopping", patience === undefined ? undefined : true, span);
              list.add("earlyStoppingPatience", patience, span);
            },
          ],
          ["components.transformer.model.name", named("model")],
          ["paths.train", dataset],
          [
            "components.transformer.model.mixed_precision",
            when((value) => flag(value as string) === true, "precision", "fp16"),
          ],
        ],
      ],
    });
  },
};
