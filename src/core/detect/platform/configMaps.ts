import { at, type ConfigNode, leavesOf, parseConfig, scalarAt } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { FactList } from "../facts.ts";
import { read } from "../pairs.ts";
import type { Pair } from "../readers.ts";
import { COMMON } from "../vocabulary.ts";

/** Longer texts in a manifest are data. */
const LONGEST = 50_000;

/** What a pod reads from a ConfigMap of the same file: a training's own settings, mounted as a file. */
export function configMapFacts(file: ParsedFile, pod: ConfigNode, list: FactList): void {
  const mounted = new Set(
    leavesOf(pod)
      .filter(({ path }) => /(?:^|\.)configMap(?:Ref|KeyRef)?\.name$/.test(path))
      .map(({ node }) => String(node.value)),
  );
  if (mounted.size === 0) return;
  for (const document of file.config().documents) {
    if (scalarAt(document, "kind") !== "ConfigMap") continue;
    if (!mounted.has(String(scalarAt(document, "metadata.name")))) continue;
    const data = at(document, "data");
    for (const { key, value, span } of data?.kind === "map" ? data.entries : []) {
      const language = /\.ya?ml$/.test(key) ? "yaml" : /\.json$/.test(key) ? "json" : undefined;
      const text = value.kind === "scalar" ? String(value.value) : "";
      if (language === undefined || text.length > LONGEST) continue;
      const pairs: Pair[] = parseConfig(text, language).documents.flatMap((one) =>
        leavesOf(one, 500)
          .filter(({ path }) => !path.includes("."))
          .map(({ path, node }) => ({ key: path, value: node.value, span })),
      );
      read(pairs, COMMON, list);
    }
  }
}
