import { at, entryAt } from "../parse/config.ts";
import { parseShell } from "../parse/shell.ts";
import { COMPOSER, composerModel, duration } from "./composer.ts";
import { type ConfigTool, detection, plain, textAt } from "./configView.ts";
import { count, factList } from "./facts.ts";
import { commandFacts, trainingCommands } from "./trainingCommand.ts";
import { dataset, named } from "./vocabulary.ts";

/** A run of MosaicML's platform: a command, a number of devices, and the trainer's parameters in one file. */
export const mcli: ConfigTool = {
  id: "mcli",
  hint: /^compute\s*:/m,
  detect(view) {
    const { root } = view;
    const command = textAt(root, "command");
    if (
      command === undefined ||
      !(view.keys.has("compute") || view.keys.has("gpu_num")) ||
      !["image", "integrations", "parameters"].some((key) => view.keys.has(key))
    )
      return undefined;
    const trains = /\bcomposer\b|\btrain\w*\.py|\bfinetune\w*\.py|torchrun|accelerate launch/.test(command);
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
        for (const one of trainingCommands(parseShell(command))) commandFacts(one, commands);
        for (const fact of commands.facts) {
          if (fact.about === "steps" || fact.about === "epochs" || fact.about === "maxOutputTokens")
            list.add(fact.about, fact.value, span);
        }
        if (parameters?.kind === "map") {
          for (const [paths, reader] of COMPOSER) {
            for (const path of typeof paths === "string" ? [paths] : paths) {
              const entry = entryAt(parameters, path);
              if (entry) reader?.(plain(entry.value), list, entry.span);
            }
          }
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
