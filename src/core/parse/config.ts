import type { Language, Span } from "../model/source.ts";
import { type ConfigEntry, type ConfigFile, type ConfigNode, literal } from "./configNode.ts";
import { parseJsonDocument } from "./json.ts";
import { parseLines } from "./keyLines.ts";
import { parseTomlDocument } from "./toml.ts";
import { parseYamlDocuments } from "./yaml.ts";

export { type ConfigEntry, type ConfigFile, type ConfigNode, literal };

/** Larger than any config that a person writes; data files beyond it are not configs. */
const LONGEST_TEXT = 2_000_000;

/** Parses a config file of any of the languages. Broken text yields what stands around the break. */
export function parseConfig(text: string, language: Language): ConfigFile {
  if (text.length > LONGEST_TEXT) {
    return {
      documents: [],
      problems: [
        {
          code: "too-large",
          severity: "info",
          message: `A config of ${text.length} characters is not read; the limit is ${LONGEST_TEXT}.`,
        },
      ],
    };
  }
  if (text.includes("\u0000")) {
    return {
      documents: [],
      problems: [
        { code: "encoding", severity: "info", message: "The file holds NUL characters: it is not text." },
      ],
    };
  }
  const file = parse(text, language);
  return { ...file, documents: file.documents.map(interpolate) };
}

function parse(text: string, language: Language): ConfigFile {
  switch (language) {
    case "yaml":
      return parseYamlDocuments(text);
    case "json":
      return parseJsonDocument(text);
    case "toml":
      return parseTomlDocument(text);
    case "ini":
    case "gin":
      return parseLines(text, language === "gin");
    default:
      return { documents: [], problems: [] };
  }
}

/** The value at a dotted path; keys that hold dots themselves (flattened configs) are found too. */
export function at(node: ConfigNode | undefined, path: string): ConfigNode | undefined {
  return entryAt(node, path)?.value;
}

/** The entry at a dotted path. */
export function entryAt(node: ConfigNode | undefined, path: string): ConfigEntry | undefined {
  if (node?.kind === "list") return itemAt(node, path);
  if (node?.kind !== "map") return undefined;
  const whole = node.entries.findLast((one) => one.key === path);
  if (whole) return whole;
  for (let dot = path.indexOf("."); dot > 0; dot = path.indexOf(".", dot + 1)) {
    const head = node.entries.findLast((one) => one.key === path.slice(0, dot));
    const inner = head && entryAt(head.value, path.slice(dot + 1));
    if (inner) return inner;
  }
  return undefined;
}

function itemAt(list: ConfigNode & { kind: "list" }, path: string): ConfigEntry | undefined {
  const [, index, rest] = /^(\d{1,4})(?:\.(.+))?$/.exec(path) ?? [];
  const item = index === undefined ? undefined : list.items[Number(index)];
  if (item === undefined) return undefined;
  return rest === undefined ? { key: index ?? "", value: item, span: item.span } : entryAt(item, rest);
}

/** The scalar at a path, or undefined. */
export function scalarAt(
  node: ConfigNode | undefined,
  path: string,
): string | number | boolean | null | undefined {
  const found = at(node, path);
  return found?.kind === "scalar" ? found.value : undefined;
}

/** Keys of a map; empty for anything else. */
export function keysOf(node: ConfigNode | undefined): readonly string[] {
  return node?.kind === "map" ? node.entries.map((one) => one.key) : [];
}

/** Every scalar with its dotted path, lists by index; at most `most` of them. */
export function leavesOf(
  node: ConfigNode | undefined,
  most = 5_000,
): readonly { readonly path: string; readonly node: ConfigNode & { kind: "scalar" }; readonly span: Span }[] {
  const out: { path: string; node: ConfigNode & { kind: "scalar" }; span: Span }[] = [];
  const walk = (one: ConfigNode, path: string, span: Span, depth: number) => {
    if (out.length >= most || depth > 40) return;
    if (one.kind === "scalar") out.push({ path, node: one, span });
    else if (one.kind === "map")
      for (const entry of one.entries)
        walk(entry.value, path === "" ? entry.key : `${path}.${entry.key}`, entry.span, depth + 1);
    else
      for (const [index, item] of one.items.entries()) walk(item, `${path}.${index}`, item.span, depth + 1);
  };
  if (node) walk(node, "", node.span, 0);
  return out;
}

const REFERENCE = /^\$\{([\w./:-]{1,120})\}$/;
const ENVIRONMENT = /^\$\{(?:oc\.env|env)[:.]\w+,\s*([^}]{0,120})\}$/;
const INNER = /\$\{([\w.]{1,120})\}/g;

/** Resolves OmegaConf's `${a.b}` and `${oc.env:X,default}` within one document; three rounds, then as written. */
function interpolate(root: ConfigNode): ConfigNode {
  if (!hasReference(root)) return root;
  let current = root;
  for (let round = 0; round < 3; round++) {
    const before = current;
    current = replace(current, before);
  }
  return current;

  /** @param around the keys of the maps around the node, from the root */
  function replace(node: ConfigNode, document: ConfigNode, around: readonly string[] = []): ConfigNode {
    if (node.kind === "map")
      return {
        ...node,
        entries: node.entries.map((one) => ({
          ...one,
          value: replace(one.value, document, one.value.kind === "scalar" ? around : [...around, one.key]),
        })),
      };
    if (node.kind === "list")
      return { ...node, items: node.items.map((one) => replace(one, document, around)) };
    if (typeof node.value !== "string" || !node.value.includes("${")) return node;
    const fallback = ENVIRONMENT.exec(node.value)?.[1];
    if (fallback !== undefined) return { ...node, value: literal(fallback.trim()) };
    const whole = REFERENCE.exec(node.value)?.[1];
    if (whole !== undefined) {
      const target =
        at(document, absolute(whole, around)) ?? inner(document, around, whole.replace(/^\.+/, ""));
      return target === undefined || target === node ? node : { ...target, span: node.span };
    }
    const value = node.value.replace(INNER, (written, path: string) => {
      const inner = scalarAt(document, path);
      return inner === undefined || (typeof inner === "string" && inner.includes("${"))
        ? written
        : String(inner);
    });
    return { ...node, value };
  }
}

/** What a name means in the nearest section around it that has it: a part may be written out as a file of its own. */
function inner(document: ConfigNode, around: readonly string[], name: string): ConfigNode | undefined {
  for (let depth = around.length; depth >= 0; depth--) {
    const found = at(document, [...around.slice(0, depth), name].join("."));
    if (found) return found;
  }
  return undefined;
}

/** `${.a}` is beside the key that it stands at, `${..a}` beside the map around that one. */
function absolute(reference: string, around: readonly string[]): string {
  const dots = /^\.*/.exec(reference)?.[0].length ?? 0;
  if (dots === 0) return reference;
  return [...around.slice(0, around.length - dots + 1), reference.slice(dots)].join(".");
}

function hasReference(node: ConfigNode): boolean {
  if (node.kind === "scalar") return typeof node.value === "string" && node.value.includes("${");
  return node.kind === "map"
    ? node.entries.some((one) => hasReference(one.value))
    : node.items.some(hasReference);
}
