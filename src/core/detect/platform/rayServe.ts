import { at, type ConfigNode, leavesOf, parseConfig } from "../../parse/config.ts";
import { plain, type Schema } from "../config/configView.ts";
import { count, type FactList } from "../facts.ts";
import { counted, keyOf, named, precisionName } from "../readers.ts";

/** Keys of Ray Serve's LLM applications, wherever in an application they stand. */
const KEYS: Schema = [
  [["model_source", "model_id", "hf_model_id"], named("model")],
  ["accelerator_type", named("accelerator")],
  ["max_model_len", counted("sequenceLength")],
  ["tensor_parallel_size", counted("acceleratorsPerNode")],
  ["tensor_parallelism", counted("acceleratorsPerNode")],
  ["dtype", precisionName],
];

/** What a Ray service runs stands in it as YAML in a string. Returns whether an application asks for devices. */
export function servedApplications(document: ConfigNode, list: FactList): boolean {
  const written = at(document, "spec.serveConfigV2");
  if (written?.kind !== "scalar" || typeof written.value !== "string") return false;
  const [root] = parseConfig(written.value, "yaml").documents;
  const leaves = leavesOf(root, 500);
  for (const [paths, reader] of KEYS)
    for (const key of typeof paths === "string" ? [paths] : paths)
      for (const { path, node } of leaves)
        if (keyOf(path.split(".").at(-1) ?? "") === key) reader?.(usable(plain(node)), list, written.span);
  return leaves.some(
    ({ path, node }) =>
      /(?:^|\.)accelerator_type$/.test(path) ||
      (/(?:^|\.)num_gpus$/.test(path) && count(plain(node)) !== undefined),
  );
}

function usable(value: ReturnType<typeof plain>) {
  return typeof value === "string" && value.startsWith("$") ? null : value;
}
