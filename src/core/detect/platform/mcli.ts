import type { FactName } from "../../model/fact.ts";
import { at, entryAt } from "../../parse/config.ts";
import { parseShell } from "../../parse/shell.ts";
import { commandFacts } from "../command/commandFacts.ts";
import { trainingCommands } from "../command/trainingCommand.ts";
import { COMPOSER, composerModel, duration } from "../config/composer.ts";
import { type ConfigTool, detection, readSchema, textAt } from "../config/configView.ts";
import { count, factList } from "../facts.ts";
import { counted, dataset, named } from "../readers.ts";

/** What a command's own options say of the run; its model and data go by the recipe that it names. */
const TOLD: ReadonlySet<FactName> = new Set<FactName>([
  "steps",
  "epochs",
  "maxOutputTokens",
  "acceleratorsPerNode",
  "nodes",
  "perDeviceBatchSize",
  "globalBatchSize",
  "gradientAccumulation",
  "sequenceLength",
  "precision",
]);

/** A model that MosaicML's platform serves. */
export const mosaicInference: ConfigTool = {
  id: "mosaic-inference",
  hint: /^(?:default_model|model)\s*:/m,
  detect(view) {
    const served = ["default_model", "model"].find((key) => at(view.root, key)?.kind === "map");
    if (
      served === undefined ||
      !(view.keys.has("compute") || at(view.root, `${served}.model_handler`) !== undefined) ||
      !view.keys.has("replicas")
    )
      return undefined;
    return detection(view, {
      id: "mosaic-inference",
      framework: "mosaicml",
      role: "run",
      kind: "inference",
      anchor: [served],
      schemas: [
        [
          [
            [
              `${served}.model_type`,
              `${served}.checkpoint_path.hf_path`,
              `${served}.download_parameters.hf_path`,
              `${served}.model_parameters.model_name_or_path`,
              `${served}.model_parameters.model_name`,
            ],
            named("model"),
          ],
          [["compute.gpus", "gpu_num"], counted("acceleratorsPerNode")],
          [["compute.gpu_type", "gpu_type"], named("accelerator")],
          ["compute.instance", named("instanceType")],
        ],
      ],
      more: (list) => list.add("task", "serving", view.root.span),
    });
  },
};

/** A run of MosaicML's platform: a command, a number of devices, and the trainer's parameters in one file. */
export const mcli: ConfigTool = {
  id: "mcli",
  hint: /^(?:compute|gpu_num)\s*:/m,
  detect(view) {
    const { root } = view;
    const command = textAt(root, "command");
    if (
      command === undefined ||
      !(view.keys.has("compute") || view.keys.has("gpu_num")) ||
      !["image", "integrations", "parameters"].some((key) => view.keys.has(key))
    )
      return undefined;
    const started = trainingCommands(parseShell(command));
    const trains =
      /\bcomposer\b|\btrain\w*\.py|\bfinetune\w*\.py|torchrun|accelerate launch/.test(command) ||
      started.some((one) => one.kind !== "inference");
    const infers =
      /(?:generate|eval|infer|benchmark|chat|serve)\w*\.py|\bvllm\b/.test(command) &&
      !/train\.py/.test(command);
    if (!trains && !infers) return undefined;
    const parameters = at(root, "parameters");
    const span = entryAt(root, "command")?.span ?? root.span;
    return detection(view, {
      id: "mcli",
      framework: "llm-foundry",
      role: "run",
      kind: infers
        ? "inference"
        : parameters && textAt(parameters, "train_loader.name") === "finetuning"
          ? "finetune"
          : "train",
      anchor: ["command"],
      schemas: [
        [
          [["compute.gpu_type", "gpu_type"], named("accelerator")],
          [["compute.instance"], named("instanceType")],
        ],
        [
          [
            ["compute.gpus", "gpu_num"],
            (value, list, where) => {
              const total = count(value);
              list.add("acceleratorCount", total, where);
              // The platform's nodes have eight devices; a larger total is spread over nodes that the file does not count.
              list.add("acceleratorsPerNode", total !== undefined && total <= 8 ? total : undefined, where);
            },
          ],
        ],
      ],
      more(list) {
        // What the command overrides comes before what the parameters say.
        const override = /\bmax_duration=(\S+)/.exec(command)?.[1];
        if (override !== undefined) duration?.(override, list, span);
        const commands = factList(view.file, "mcli");
        for (const one of started) commandFacts(one, commands);
        for (const fact of commands.facts)
          if (TOLD.has(fact.about)) list.add(fact.about, fact.value as never, span);
        if (parameters?.kind === "map") {
          readSchema(parameters, COMPOSER, list);
          list.add("model", composerModel(parameters), entryAt(parameters, "model")?.span ?? parameters.span);
        }
        const recipe = /[\w./-]+\/([\w.-]+)\.ya?ml/.exec(command);
        if (recipe) {
          list.link("config", recipe[0], span);
          if (trains) list.add("model", recipe[1], span);
        }
        dataset?.(/--dataset[= ]([\w./-]+)/.exec(command)?.[1] ?? null, list, span);
        list.add("sequenceLength", count(/--concat_tokens[= ](\d+)/.exec(command)?.[1] ?? null), span);
      },
    });
  },
};
