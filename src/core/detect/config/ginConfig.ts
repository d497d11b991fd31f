import type { Detection } from "../../model/fact.ts";
import { at, leavesOf, scalarAt } from "../../parse/config.ts";
import { count, type FactList, name } from "../facts.ts";
import { counted, precisionName } from "../readers.ts";
import { type ConfigTool, type ConfigView, detection, type Schema } from "./configView.ts";
import { readGeneric } from "./genericKeys.ts";

/** t5x and other gin configurations: macros in capitals, `function.parameter` bindings. */
export const ginConfig: ConfigTool = {
  id: "gin",
  hint: /(?:^|\n)[ \t]*[\w./@]+\s*=/,
  detect(view) {
    if (view.file.source.language !== "gin") return undefined;
    const { root } = view;
    const macros = (value: unknown): unknown =>
      typeof value === "string" && /^%[\w./]+$/.test(value) ? scalarAt(root, value.slice(1)) : value;
    const t5x = [
      "TRAIN_STEPS",
      "BATCH_SIZE",
      "TASK_FEATURE_LENGTHS",
      "MIXTURE_OR_TASK_NAME",
      "INITIAL_CHECKPOINT_PATH",
    ].filter((key) => view.keys.has(key)).length;
    const infers = /infer|eval|predict|decode/i.test(view.path.slice(view.path.lastIndexOf("/") + 1));
    const horizon =
      at(root, "TRAIN_STEPS") ??
      leavesOf(root, 500).find(({ path }) =>
        /(?:^|[._])(?:num_steps|train_steps|total_steps|max_steps|num_epochs|training_steps|num_iterations|num_env_steps|epochs)$/i.test(
          path,
        ),
      )?.node;
    if (
      !horizon &&
      !(
        infers &&
        (t5x >= 2 ||
          ["CHECKPOINT_PATH", "EVAL_OUTPUT_DIR", "INFER_OUTPUT_DIR"].some((key) => view.keys.has(key)))
      )
    )
      return part(view);
    return detection(view, {
      id: "gin",
      framework: t5x > 0 ? "t5x" : "gin",
      role: "run",
      kind:
        infers && !view.keys.has("TRAIN_STEPS")
          ? "inference"
          : view.keys.has("INITIAL_CHECKPOINT_PATH")
            ? "finetune"
            : "train",
      anchor: ["TRAIN_STEPS", "MIXTURE_OR_TASK_NAME"],
      schemas: [
        ARCHITECTURE,
        [
          ["TRAIN_STEPS", counted("steps")],
          [
            ["BATCH_SIZE", "utils.DatasetConfig.batch_size", "train/utils.DatasetConfig.batch_size"],
            (value, list, span) => list.add("globalBatchSize", count(macros(value) as number), span),
          ],
          [
            ["MIXTURE_OR_TASK_NAME"],
            (value, list, span) =>
              list.add("dataset", name(value) === undefined ? undefined : [String(value)], span),
          ],
          [
            "TASK_FEATURE_LENGTHS",
            (value, list, span) =>
              list.add(
                "sequenceLength",
                count(Number(/["']inputs["']\s*:\s*(\d+)/.exec(String(value))?.[1])),
                span,
              ),
          ],
        ],
      ],
      more(list: FactList) {
        includes(view, list);
        if (t5x === 0) readGeneric(view, list);
      },
    });
  },
};

/** `include 'base.gin'`: what the other file binds holds where this one binds nothing. */
function includes(view: ConfigView, list: FactList): void {
  for (const match of view.file.source.text.matchAll(/^[ \t]*include[ \t]+["']([^"'\n]{1,200})["']/gm))
    list.link("base", match[1] ?? "", { start: match.index, end: match.index + match[0].length });
}

/** A file that binds a model or builds on another: a part of the runs that include it. */
function part(view: ConfigView): Detection | undefined {
  const found = detection(view, {
    id: "gin",
    framework: "gin",
    role: "fragment",
    kind: "train",
    anchor: [],
    schemas: [ARCHITECTURE],
    rank: 20,
    more: (list) => includes(view, list),
  });
  return found.links.length > 0 || found.facts.length > 1 ? found : undefined;
}

const BINDING = ["network.T5Config", "T5Config", "models.T5Config", "TransformerConfig"];
const ARCHITECTURE: Schema = [
  [BINDING.map((one) => `${one}.emb_dim`), counted("hiddenSize")],
  [BINDING.map((one) => `${one}.num_heads`), counted("heads")],
  [BINDING.map((one) => `${one}.num_encoder_layers`), counted("layers")],
  [BINDING.map((one) => `${one}.dtype`), precisionName],
];
