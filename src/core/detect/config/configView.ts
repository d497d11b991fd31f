import type { Detection, FactName, FactValues, RunKind } from "../../model/fact.ts";
import type { Span } from "../../model/source.ts";
import { type ConfigEntry, type ConfigNode, entryAt, keysOf } from "../../parse/config.ts";
import type { ParsedFile } from "../../parse/parsedFile.ts";
import type { Value } from "../../parse/value.ts";
import { type FactList, factList } from "../facts.ts";
import type { Vocabulary } from "../readers.ts";

type Reader = Vocabulary[string];

/** One document of a config file, as a tool's detector sees it. */
export interface ConfigView {
  readonly file: ParsedFile;
  readonly root: ConfigNode;
  readonly keys: ReadonlySet<string>;
  readonly path: string;
}

/** A tool that reads config files: what its files look like, and what they say. */
export interface ConfigTool {
  readonly id: string;
  /** What the text of every file of this tool holds; a cheap test before anything is parsed. */
  readonly hint: RegExp;
  readonly detect: (view: ConfigView) => Detection | undefined;
}

/** Keys of a tool's schema (dotted, the leading one first) and how their values become facts. */
export type Schema = readonly (readonly [paths: string | readonly string[], reader: Reader])[];

export function configView(file: ParsedFile, root: ConfigNode): ConfigView {
  return { file, root, keys: new Set(keysOf(root)), path: file.source.path };
}

/** The plain value of a node. */
export function plain(node: ConfigNode | undefined): Value {
  if (node === undefined) return null;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.slice(0, 500).map(plain);
  return Object.fromEntries(node.entries.map((one) => [one.key, plain(one.value)]));
}

/** Reads a schema's keys into facts; of several keys for one fact the first that says something wins. */
export function readSchema(root: ConfigNode, schema: Schema, list: FactList): void {
  for (const [paths, reader] of schema) {
    for (const path of typeof paths === "string" ? [paths] : paths) {
      const entry = entryAt(root, path);
      if (entry) reader?.(plain(entry.value), list, entry.span);
    }
  }
}

/** The first of the paths that is there. */
export function firstEntry(root: ConfigNode, paths: readonly string[]): ConfigEntry | undefined {
  for (const path of paths) {
    const entry = entryAt(root, path);
    if (entry) return entry;
  }
  return undefined;
}

/** How many of the keys are there at the top. */
export function howMany(view: ConfigView, keys: readonly string[]): number {
  return keys.filter((key) => view.keys.has(key)).length;
}

/** Text at a path, undefined where it is none or empty. */
export function textAt(root: ConfigNode, path: string): string | undefined {
  const node = entryAt(root, path)?.value;
  return node?.kind === "scalar" && typeof node.value === "string" && node.value.trim() !== ""
    ? node.value
    : undefined;
}

/** The line of the first key that is there: where a person would say that the run is. */
export function anchorAt(root: ConfigNode, paths: readonly string[]): Span {
  const entry = firstEntry(root, paths) ?? (root.kind === "map" ? root.entries[0] : undefined);
  if (!entry) return { start: root.span.start, end: Math.min(root.span.end, root.span.start + 1) };
  if (entry.value.kind === "scalar") return entry.span;
  return { start: entry.span.start, end: entry.span.start + entry.key.length };
}

/** What most tools need: framework, schema, role, anchor. */
export function detection(
  view: ConfigView,
  tool: {
    readonly id: string;
    readonly framework: string;
    readonly role: Detection["role"];
    readonly kind: RunKind;
    readonly anchor: readonly string[];
    readonly schemas: readonly Schema[];
    readonly root?: ConfigNode;
    readonly rank?: number;
    readonly more?: (list: FactList, root: ConfigNode) => void;
  },
): Detection {
  const root = tool.root ?? view.root;
  const list = factList(view.file, tool.id);
  const anchor = anchorAt(root, tool.anchor);
  tool.more?.(list, root);
  for (const schema of tool.schemas) readSchema(root, schema, list);
  list.add("framework", tool.framework, anchor);
  return list.done({ role: tool.role, kind: tool.kind, anchor, rank: tool.rank ?? 70 });
}

/** A constant fact where a key has a certain value. */
export function when<K extends FactName>(
  is: (value: Value) => boolean,
  about: K,
  fact: FactValues[K],
): NonNullable<Reader> {
  return (value, list, span) => {
    if (is(value)) list.add(about, fact, span);
  };
}

/** Names inside a list of maps or strings: `datasets: [{path: a}, {path: b}]`. */
export function namesIn(value: Value, keys: readonly string[]): readonly string[] | undefined {
  const items = Array.isArray(value) ? (value as readonly Value[]) : [value];
  const found = items.flatMap((item): string[] => {
    if (typeof item === "string") return [item];
    if (typeof item !== "object" || item === null || Array.isArray(item)) return [];
    const map = item as { readonly [key: string]: Value };
    const key = keys.find((one) => typeof map[one] === "string" && map[one] !== "");
    return key === undefined ? [] : [String(map[key])];
  });
  const names = [
    ...new Set(
      found
        .map((one) => one.trim())
        .filter((one) => one !== "" && one !== "null" && !one.includes("${") && !/^<.*>$/.test(one)),
    ),
  ];
  return names.length > 0 ? names : undefined;
}

/** Data sets from a list of maps, by the first key that names one. */
export function datasetsBy(...keys: string[]): NonNullable<Reader> {
  return (value, list, span) => list.add("dataset", namesIn(value, keys), span);
}

/** A link to another file, where the value names one. */
export function linked(
  kind: "script" | "config" | "base" | "deepspeed" | "accelerate" | "dataset",
): NonNullable<Reader> {
  return (value, list, span) => {
    for (const target of Array.isArray(value) ? (value as readonly Value[]) : [value]) {
      if (typeof target === "string" && /\.(?:ya?ml|json|toml|py|gin|cfg)$/i.test(target))
        list.link(kind, target, span);
    }
  };
}
