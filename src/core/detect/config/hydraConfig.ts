import { at, type ConfigNode, leavesOf, scalarAt } from "../../parse/config.ts";
import { count } from "../facts.ts";
import { type ConfigTool, detection, textAt } from "./configView.ts";
import { stopping } from "./earlyStopping.ts";
import { readGeneric } from "./genericKeys.ts";
import { defaultsOf, groupsAsLinks, groupsAsNames, primaryAsLink } from "./hydraGroups.ts";

const MODEL =
  /^(?:model|models|net|network|arch|architecture|backbone|module|algo|algorithm|agent|policy|task)$/;
const DATA = /^(?:data|dset|dataset|datasets|datamodule|data_module|dm|env|dataloader|data_loader)$/;
const TRAINING =
  /^(?:trainer|train|training|optimizer|optim|exp|experiment|lightning|callbacks|criterion|loss)$/;

/** Hydra's sweepers: Optuna, Ax, Nevergrad, and the basic one, whose choices multiply. */
export const hydraSweep: ConfigTool = {
  id: "hydra-sweep",
  hint: /sweeper/,
  detect(view) {
    const { root } = view;
    const sweeper = at(root, "hydra.sweeper") ?? (/sweeper\//.test(view.path) ? root : undefined);
    const named = defaultsOf(root).find((one) => /(?:^|\/)sweeper$/.test(one.group))?.choice;
    if (sweeper?.kind !== "map" && named === undefined) return undefined;
    const trials = ["n_trials", "ax_config.max_trials", "optim.budget", "max_trials"]
      .map((path) => count(scalarAt(sweeper, path) ?? null))
      .find((one) => one !== undefined);
    const params = at(sweeper, "params") ?? at(sweeper, "search_space") ?? at(sweeper, "ax_config.params");
    const product = named === undefined && trials === undefined ? gridOf(params) : undefined;
    if (trials === undefined && params === undefined) return undefined;
    const target = `${textAt(sweeper ?? root, "_target_") ?? ""} ${named ?? ""}`;
    const framework = /ax/i.test(target)
      ? "ax"
      : /nevergrad/i.test(target)
        ? "nevergrad"
        : /optuna/i.test(target) || trials !== undefined
          ? "optuna"
          : "hydra";
    return detection(view, {
      id: "hydra-sweep",
      framework,
      role: "run",
      kind: "sweep",
      anchor: ["hydra.sweeper.n_trials", "hydra.sweeper.ax_config.max_trials", "hydra.sweeper", "n_trials"],
      schemas: [],
      more(list) {
        list.add("trials", trials ?? product, (at(sweeper, "n_trials") ?? params ?? root).span);
        if (view.keys.has("trainer") || view.keys.has("training")) readGeneric(view, list, ["hydra"]);
        primaryAsLink(view, list);
      },
    });
  },
};

/** A whole run put together from groups, or an experiment that overrides some of them. */
export const hydraConfig: ConfigTool = {
  id: "hydra",
  hint: /^defaults\s*:/m,
  detect(view) {
    const { root } = view;
    const defaults = defaultsOf(root);
    if (defaults.length === 0) return undefined;
    const groups = [...defaults.map((one) => one.group.slice(one.group.lastIndexOf("/") + 1)), ...view.keys];
    const told = [MODEL, DATA, TRAINING].filter((pattern) => groups.some((one) => pattern.test(one)));
    const inGroup =
      /(?:conf|configs?|config)\/(?:model|module|network|net|loss|criterion|data|dataset|datamodule|pipeline|trainer|callbacks|logger|optimizer|optim|paths|hydra|debug|extras|scheduler|env|actor|critic|rollout|ref|engine|profiler|reward_model)s?\/[^/]+$/.test(
        view.path,
      );
    const evaluates =
      /(?:^|\/)(?:[\w-]*[_-])?(?:eval|evaluate|test|predict|infer\w*|generate|export)[\w-]*\.ya?ml$/.test(
        view.path,
      );
    // An experiment changes the whole run (`# @package _global_`), however little it says.
    const experiment =
      /(?:^|\/)experiments?\/.+\.ya?ml$/.test(view.path) &&
      /^#\s*@package\s+_global_/m.test(view.file.source.text.slice(0, 400));
    // A sampler of vLLM among what is instantiated: the run asks a model.
    const samples = /^[ \t]*_target_[ \t]*:[ \t]*["']?vllm\./m.test(view.file.source.text);
    const whole = told.length >= 2 && !inGroup && (told.includes(DATA) || told.includes(TRAINING));
    if (!whole && !experiment && !samples) return undefined;
    return detection(view, {
      id: "hydra",
      framework: "hydra",
      role: evaluates ? "fragment" : "run",
      kind: evaluates || samples ? "inference" : "train",
      anchor: ["task_name", "trainer.max_epochs", "defaults"],
      schemas: [],
      rank: 55,
      more(list) {
        readGeneric(view, list, ["hydra"]);
        stopping(root, list);
        groupsAsNames(root, list);
        groupsAsLinks(root, list);
        primaryAsLink(view, list);
      },
    });
  },
};

/** The product of the choices of Hydra's basic sweeper; undefined where a range is not finite. */
function gridOf(params: ConfigNode | undefined): number | undefined {
  if (params?.kind !== "map" || params.entries.length === 0) return undefined;
  let product = 1;
  for (const { node } of leavesOf(params, 200)) {
    if (typeof node.value !== "string") continue;
    const inner = /^\s*choice\((.*)\)\s*$/.exec(node.value)?.[1] ?? node.value;
    if (/^\s*(?:interval|range|tag|glob)\(/.test(inner)) return undefined;
    product *= Math.max(1, inner.split(",").filter((one) => one.trim() !== "").length);
  }
  return product > 1 ? product : undefined;
}
