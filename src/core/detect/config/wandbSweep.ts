import { at, type ConfigNode, scalarAt } from "../../parse/config.ts";
import { count } from "../facts.ts";
import { keyOf } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";
import { type ConfigTool, detection, linked, plain, textAt } from "./configView.ts";

const METHODS = /^(?:grid|random|bayes|custom)$/;

const CONFIG = /^(?:config|cfg|conf)(?:_(?:file|path))?$/;

/** A sweep of Weights & Biases. */
export const wandbSweep: ConfigTool = {
  id: "wandb-sweep",
  hint: /^[ \t]*["']?parameters["']?\s*:/m,
  detect(view) {
    const { root } = view;
    const parameters = at(root, "parameters");
    const method = textAt(root, "method");
    if (parameters?.kind !== "map" || parameters.entries.length === 0) return undefined;
    const described = ["values", "value", "min", "max", "distribution", "parameters", "mu", "q"];
    const shaped = parameters.entries.filter(
      (one) => one.value.kind === "map" && one.value.entries.some((inner) => described.includes(inner.key)),
    ).length;
    if (shaped < parameters.entries.length / 2) return undefined;
    if (
      !(method !== undefined && METHODS.test(method)) &&
      !(view.keys.has("run_cap") || view.keys.has("metric"))
    )
      return undefined;
    if (
      ![
        "program",
        "metric",
        "command",
        "name",
        "job",
        "run_cap",
        "early_terminate",
        "description",
        "project",
      ].some((key) => view.keys.has(key)) &&
      method === undefined
    )
      return undefined;
    const cap = count(scalarAt(root, "run_cap") ?? null);
    const product = method === "grid" ? gridOf(parameters) : undefined;
    const trials = cap !== undefined && product !== undefined ? Math.min(cap, product) : (cap ?? product);
    return detection(view, {
      id: "wandb-sweep",
      framework: "wandb",
      role: "run",
      kind: "sweep",
      anchor: ["program", "method", "parameters"],
      schemas: [[["program", linked("script")]]],
      more(list) {
        list.add("trials", trials, (at(root, "run_cap") ?? parameters).span);
        const stopper = at(root, "early_terminate");
        if (stopper) list.add("pruner", String(scalarAt(stopper, "type") ?? "hyperband"), stopper.span);
        for (const { key, value, span } of parameters.entries) {
          const only = at(value, "value") ?? single(at(value, "values"));
          const file = only?.kind === "scalar" && CONFIG.test(keyOf(key)) ? String(only.value) : "";
          if (/\.(?:ya?ml|json|toml|py)$/.test(file)) list.link("config", file, span);
          if (only?.kind === "scalar" && Object.hasOwn(COMMON, keyOf(key)))
            COMMON[keyOf(key)]?.(plain(only), list, span);
        }
        const command = at(root, "command");
        if (command?.kind !== "list") return;
        for (const item of command.items) {
          const [, key, value] =
            (item.kind === "scalar" &&
              typeof item.value === "string" &&
              /^--?([\w-]+)=([\w./-]+)$/.exec(item.value)) ||
            [];
          if (key !== undefined && value !== undefined && Object.hasOwn(COMMON, keyOf(key)))
            COMMON[keyOf(key)]?.(/^\d+(?:\.\d+)?$/.test(value) ? Number(value) : value, list, item.span);
        }
      },
    });
  },
};

function single(node: ConfigNode | undefined): ConfigNode | undefined {
  return node?.kind === "list" && node.items.length === 1 ? node.items[0] : undefined;
}

/** The runs of a grid: the product of the lists of values; undefined where a parameter is a distribution. */
function gridOf(parameters: ConfigNode): number | undefined {
  if (parameters.kind !== "map") return undefined;
  let product = 1;
  for (const { value } of parameters.entries) {
    const values = at(value, "values");
    const nested = at(value, "parameters");
    if (values?.kind === "list") product *= Math.max(1, values.items.length);
    else if (nested) {
      const inner = gridOf(nested);
      if (inner === undefined) return undefined;
      product *= inner;
    } else if (at(value, "value") === undefined && value.kind === "map") return undefined;
  }
  return product;
}
