import type { ConfigEntry, ConfigNode } from "./configNode.ts";

/** A block of Terraform's language: `resource "kubernetes_job" "train" { … }`. */
export interface HclBlock {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: ConfigNode;
}

const LONGEST_TEXT = 400_000;
const DEEPEST = 40;
const MOST_ITEMS = 2_000;
const BLANK = /[\s,]+/y;
const COMMENT = /(?:#|\/\/)[^\n]*/y;
const LONG_COMMENT = /\/\*[\s\S]*?(?:\*\/|$)/y;
const WORD = /[A-Za-z_][\w-]*/y;
const STRING = /"((?:[^"\\\n]|\\.)*)"/y;
const NUMBER = /-?\d+(?:\.\d+)?(?![\w.])/y;
const HEREDOC = /<<-?([A-Za-z_]\w*)\r?\n([\s\S]*?)\n[ \t]*\1(?=\s|$)/y;

/**
 * Reads the blocks of a Terraform file as trees with places: strings, numbers, lists, objects, heredocs; blocks of one
 * name become a list. Expressions are not evaluated and are left out; a broken block hides what stands in it.
 */
export function hclBlocks(whole: string): readonly HclBlock[] {
  const text = whole.slice(0, LONGEST_TEXT);
  let at = 0;
  const out: HclBlock[] = [];
  while (out.length < MOST_ITEMS) {
    blank();
    if (at >= text.length) break;
    const type = take(WORD)?.[0];
    const labels: string[] = [];
    for (let label = afterBlank(STRING); label; label = afterBlank(STRING)) labels.push(label[1] ?? "");
    if (type !== undefined && text[at] === "{") out.push({ type, labels, body: object(0) });
    else at = lineEnd();
  }
  return out;

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at = pattern.lastIndex;
    return match;
  }

  /** Passes what stands between two tokens: blanks, commas and comments. */
  function blank(): void {
    while (take(BLANK) ?? take(COMMENT) ?? take(LONG_COMMENT));
  }

  function afterBlank(pattern: RegExp): RegExpExecArray | null {
    blank();
    return take(pattern);
  }

  function lineEnd(): number {
    const end = text.indexOf("\n", at);
    return end < 0 ? text.length : end + 1;
  }

  /** The inside of braces, attributes and blocks alike. */
  function object(depth: number): ConfigNode {
    const start = at++;
    const entries: ConfigEntry[] = [];
    while (entries.length < MOST_ITEMS) {
      blank();
      if (at >= text.length || text[at] === "}") break;
      const from = at;
      const key = take(STRING)?.[1] ?? take(WORD)?.[0];
      blank();
      const value = key === undefined ? undefined : after(depth);
      if (key === undefined || value === undefined) {
        skip();
        continue;
      }
      add(entries, { key, value, span: { start: from, end: at } });
    }
    at = Math.min(text.length, at + 1);
    return { kind: "map", entries, span: { start, end: at } };
  }

  /** What stands behind a key: a value, or a block. */
  function after(depth: number): ConfigNode | undefined {
    if (depth > DEEPEST) return undefined;
    if (text[at] === "=" || text[at] === ":") {
      at++;
      while (text[at] === " " || text[at] === "\t") at++;
      return value(depth);
    }
    while (take(STRING)) blank();
    return text[at] === "{" ? object(depth + 1) : undefined;
  }

  function value(depth: number): ConfigNode | undefined {
    const start = at;
    const scalar = (found: string | number | boolean | null): ConfigNode => ({
      kind: "scalar",
      value: found,
      span: { start, end: at },
    });
    if (text[at] === "{") return object(depth + 1);
    if (text[at] === "[") return list(depth + 1);
    const heredoc = take(HEREDOC);
    if (heredoc) return scalar(heredoc[2] ?? "");
    const string = take(STRING);
    if (string) return scalar((string[1] ?? "").replace(/\\(["\\])/g, "$1").replaceAll("\\n", "\n"));
    const number = take(NUMBER);
    if (number) return scalar(Number(number[0]));
    const word = take(WORD)?.[0];
    if (word === "true" || word === "false") return scalar(word === "true");
    if (word === "jsonencode" && text[at] === "(") {
      at++;
      blank();
      const inner = depth < DEEPEST ? value(depth + 1) : undefined;
      blank();
      if (text[at] === ")") at++;
      return inner;
    }
    at = start;
    return undefined;
  }

  function list(depth: number): ConfigNode {
    const start = at++;
    const items: ConfigNode[] = [];
    while (items.length < MOST_ITEMS) {
      blank();
      if (at >= text.length || text[at] === "]") break;
      const item = depth > DEEPEST ? undefined : value(depth);
      if (item) items.push(item);
      else skip();
    }
    at = Math.min(text.length, at + 1);
    return { kind: "list", items, span: { start, end: at } };
  }

  /** Passes an expression that is not read: to the end of its line, or of the brackets that it opens. */
  function skip(): void {
    let open = 0;
    for (let first = true; at < text.length; first = false) {
      const char = text[at] ?? "";
      if (char === '"' && take(STRING)) continue;
      if (/[([{]/.test(char)) open++;
      else if (/[)\]}]/.test(char)) {
        if (open === 0 && !first) return;
        open--;
      } else if (open <= 0 && (char === "\n" || char === ",")) return;
      at++;
    }
  }
}

/** Blocks of one name stand beside each other in a list, as `env { … }` of a container do. */
function add(entries: ConfigEntry[], one: ConfigEntry): void {
  const index = entries.findIndex((other) => other.key === one.key);
  const before = entries[index];
  if (before === undefined) entries.push(one);
  else {
    const items = before.value.kind === "list" ? before.value.items : [before.value];
    const span = { start: before.span.start, end: one.span.end };
    entries[index] = { key: one.key, value: { kind: "list", items: [...items, one.value], span }, span };
  }
}
