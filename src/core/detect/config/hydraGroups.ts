import { at, type ConfigNode } from "../../parse/config.ts";
import { type FactList, name } from "../facts.ts";
import type { ConfigView } from "./configView.ts";

/** A choice of a config group: `- override /data: mnist`. */
export interface Choice {
  readonly group: string;
  readonly choice: string | undefined;
  readonly node: ConfigNode;
}

/** The entries of `defaults`, without `override`, `optional` and the package after `@`. */
export function defaultsOf(root: ConfigNode): readonly Choice[] {
  const node = at(root, "defaults");
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item): Choice[] => {
    if (item.kind === "scalar")
      return typeof item.value === "string" && item.value.includes("/")
        ? [
            {
              group: item.value.replace(/^\/|\/[^/]*$/g, ""),
              choice: item.value.slice(item.value.lastIndexOf("/") + 1),
              node: item,
            },
          ]
        : [];
    if (item.kind !== "map") return [];
    return item.entries.map((one) => ({
      group: one.key
        .replace(/^(?:override|optional)\s+/, "")
        .replace(/^(?:optional|override)\s+/, "")
        .replace(/^\//, "")
        .replace(/@.*$/, ""),
      choice:
        one.value.kind === "scalar" && typeof one.value.value === "string" ? one.value.value : undefined,
      node: one.value,
    }));
  });
}

/**
 * Each choice is a file of its group: `configs/data/mnist.yaml`, found from where the choice is made upwards. Of two
 * files that say the same the later one of the list holds, so the last is named first. What stands behind `_self_`
 * overrules the file's own values; without it the file itself is the last (Hydra 1.1).
 */
export function groupsAsLinks(root: ConfigNode, list: FactList): void {
  const node = at(root, "defaults");
  const items = node?.kind === "list" ? node.items : [];
  const self = items.find((item) => item.kind === "scalar" && item.value === "_self_")?.span.start;
  const link = (file: string, span: ConfigNode["span"]) =>
    list.link(self !== undefined && span.start > self ? "over" : "base", file, span);
  const links = defaultsOf(root).flatMap(({ group, choice, node }) =>
    choice === undefined || /^(?:null|none|_self_)$/.test(choice) || /^hydra(?:\/|$)/.test(group)
      ? []
      : [{ file: `${group}/${fileOf(choice)}`, node }],
  );
  for (const { file, node } of links.reverse()) link(file, node.span);
  // `- default` alone is a file beside this one.
  for (const item of items.toReversed())
    if (item.kind === "scalar" && typeof item.value === "string" && /^(?!_self_$)[\w.-]+$/.test(item.value))
      link(fileOf(item.value), item.span);
}

/** Names of the config that a Hydra program starts from. */
const PRIMARY = ["train.yaml", "config.yaml", "main.yaml"];

/** `# @package _global_`: what a file of a group says goes over the config that its program starts from, beside the group. */
export function primaryAsLink({ root, path, file }: ConfigView, list: FactList): void {
  if (
    !/(?:^|\/)conf\w*\/[^/]+\/[^/]+$/.test(path) ||
    !/^#\s*@package\s+_global_/m.test(file.source.text.slice(0, 400))
  )
    return;
  const { start } = root.span;
  for (const name of PRIMARY) list.link("base", `../${name}`, { start, end: start + 1 });
}

const fileOf = (choice: string) => (/\.ya?ml$/.test(choice) ? choice : `${choice}.yaml`);

/** A data group's choice names the data. */
export function groupsAsNames(root: ConfigNode, list: FactList): void {
  for (const { group, choice, node } of defaultsOf(root)) {
    const last = group.slice(group.lastIndexOf("/") + 1);
    const chosen =
      choice === undefined || /^(?:default|base|null|none|_self_)$/.test(choice)
        ? undefined
        : name(choice.replace(/\.ya?ml$/, ""));
    if (chosen === undefined) continue;
    if (/^(?:data|dataset|datasets|datamodule|data_module|dm)$/.test(last))
      list.add("dataset", [chosen], node.span);
    if (/^(?:model|net|arch|backbone)$/.test(last)) list.add("model", chosen, node.span);
  }
}
