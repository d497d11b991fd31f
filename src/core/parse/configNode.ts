import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/source.ts";

/** A value of a config file with its place, the same for YAML, JSON, TOML, INI and gin. */
export type ConfigNode =
  | { readonly kind: "map"; readonly entries: readonly ConfigEntry[]; readonly span: Span }
  | { readonly kind: "list"; readonly items: readonly ConfigNode[]; readonly span: Span }
  | { readonly kind: "scalar"; readonly value: string | number | boolean | null; readonly span: Span };

export interface ConfigEntry {
  readonly key: string;
  readonly value: ConfigNode;
  /** From the key to the end of the value. */
  readonly span: Span;
}

/** A config file: one root for each document. */
export interface ConfigFile {
  readonly documents: readonly ConfigNode[];
  readonly problems: readonly Problem[];
}

/** A scalar from bare text, as YAML's core schema would read it. */
export function literal(text: string): string | number | boolean | null {
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (/^(?:null|None|~|)$/.test(text)) return null;
  if (/^[-+]?(?:\d[\d_]*)(?:\.\d*)?(?:[eE][-+]?\d+)?$/.test(text)) return Number(text.replaceAll("_", ""));
  return text.replace(/^(["'])([\s\S]*)\1$/, "$2");
}
