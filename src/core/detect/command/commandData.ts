import { findDataset } from "../../data/datasets.ts";
import { withConfig } from "../datasetConfig.ts";
import { type FactList, name } from "../facts.ts";
import { keyOf } from "../readers.ts";
import type { Invocation } from "./commandLine.ts";

/** `--dataset_name wikitext --dataset_config_name wikitext-103-raw-v1` together name a data set. */
export function configured(options: Invocation["options"]): Invocation["options"] {
  const config = options.find(({ key }) => /^dataset_config(?:_name)?$/.test(keyOf(key)));
  return options.map((pair) =>
    keyOf(pair.key) === "dataset_name" && typeof pair.value === "string"
      ? { ...pair, value: withConfig(pair.value, name(config?.value)) }
      : pair,
  );
}

/** `main.py -b 256 /data/imagenet`: a folder that bears the name of a data set. */
export function positionalData({ operands, words, options }: Invocation, list: FactList): void {
  const last = words.at(-1);
  const isValue = options.some(({ value }) => value === last?.text);
  const folder = [...operands, ...(last && !isValue ? [last] : [])].find(
    ({ text, known }) =>
      known && /\/[\w-]{4,}\/?$/.test(text) && findDataset(text.replace(/\/$/, ""))?.quality === "stripped",
  );
  if (folder) list.add("dataset", [folder.text], folder.span);
}
