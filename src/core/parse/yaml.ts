import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments } from "yaml";
import type { Problem } from "../model/problem.ts";
import type { ConfigEntry, ConfigFile, ConfigNode } from "./configNode.ts";

/** More nodes than this, or than a text has characters, come from aliases that multiply and not from a person. */
const MOST_NODES = 50_000;
const FEWEST_NODES = 2_000;
const DEEPEST = 60;
const MOST_DOCUMENTS = 200;
/** Templates are not YAML: those of Jinja and Helm become placeholders of the same length. `${{ }}` is plain YAML. */
const TEMPLATE = /\{%-?[^%\n]{0,400}%\}|(?<!\$)\{\{[^}\n]{0,400}\}\}/g;
const TEMPLATE_LINE = /^[ ]*(?:\{%-?[^%\n]{0,400}%\}|\{\{[^}\n]{0,400}\}\})[ \r]*$/gm;

const LENIENT = { uniqueKeys: false, strict: false, logLevel: "silent" } as const;
/** A list or map in brackets that holds no other. */
const FLOW = /[[{][^[\]{}]{0,2000}[\]}]/g;

/** PyYAML does not mind how far the lines between brackets are indented: as many characters on one line, without comments. */
function onOneLine(text: string): string {
  return text.replace(FLOW, (flow) =>
    flow.replace(/(?<=\s)#[^\n]*/g, (comment) => " ".repeat(comment.length)).replaceAll("\n", " "),
  );
}

/** Parses all documents of a YAML file; aliases and merges are followed, alias bombs cut off. */
export function parseYamlDocuments(text: string): ConfigFile {
  const problems: Problem[] = [];
  const untabbed = text.replace(/^\t+/gm, (tabs) => " ".repeat(tabs.length));
  const readable =
    untabbed.includes("{{") || untabbed.includes("{%")
      ? untabbed
          .replace(TEMPLATE_LINE, (one) => `#${" ".repeat(one.length - 1)}`)
          .replace(TEMPLATE, (one) => `<${"_".repeat(one.length - 2)}>`)
      : untabbed;
  let parsed: ReturnType<typeof parseAllDocuments>;
  try {
    parsed = parseAllDocuments(readable, LENIENT);
    if (!("empty" in parsed) && parsed.some((one) => one.errors.some(({ code }) => code === "BAD_INDENT")))
      parsed = parseAllDocuments(onOneLine(readable), LENIENT);
  } catch (error) {
    // The library throws on nesting deeper than its own stack allows.
    const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "unreadable";
    return {
      documents: [],
      problems: [
        { code: "too-deep", severity: "warning", message: `The YAML could not be read: ${message}` },
      ],
    };
  }
  const documents: ConfigNode[] = [];
  const mostNodes = Math.min(MOST_NODES, Math.max(FEWEST_NODES, text.length));
  let nodes = 0;
  let cut = false;
  for (const document of "empty" in parsed ? [] : parsed.slice(0, MOST_DOCUMENTS)) {
    const [first] = document.errors;
    if (first && problems.length < 5) {
      problems.push({
        code: "syntax",
        severity: "warning",
        message: first.message.split("\n")[0] ?? "YAML error",
        span: { start: first.pos[0], end: first.pos[1] },
      });
    }
    const root = document.contents;
    if (root) documents.push(convert(root as Node, 0));

    function convert(node: Node, depth: number): ConfigNode {
      const range = node.range ?? [0, 0, 0];
      const span = { start: range[0], end: range[1] };
      if (++nodes > mostNodes || depth > DEEPEST) {
        cut = true;
        return { kind: "scalar", value: null, span };
      }
      if (isAlias(node)) {
        const target = node.resolve(document);
        return target
          ? { ...convert(target as Node, depth + 1), span }
          : { kind: "scalar", value: null, span };
      }
      if (isMap(node)) return { kind: "map", entries: entriesOf(node.items as Pair[], depth), span };
      if (isSeq(node))
        return { kind: "list", items: node.items.map((one) => convert(one as Node, depth + 1)), span };
      const value = isScalar(node) ? node.value : null;
      const plain = typeof value === "bigint" ? Number(value) : value;
      const kept =
        typeof plain === "string" || typeof plain === "number" || typeof plain === "boolean" ? plain : null;
      return { kind: "scalar", value: kept, span };
    }

    function entriesOf(pairs: readonly Pair[], depth: number): ConfigEntry[] {
      const merged: ConfigEntry[] = [];
      const own: ConfigEntry[] = [];
      for (const pair of pairs) {
        const key = pair.key as Node | null;
        const name = isScalar(key) ? String(key.value) : undefined;
        if (name === undefined || key === null) continue;
        const keyRange = key.range ?? [0, 0, 0];
        const value: ConfigNode = pair.value
          ? convert(pair.value as Node, depth + 1)
          : { kind: "scalar", value: null, span: { start: keyRange[1], end: keyRange[1] } };
        if (name === "<<" && value.kind === "map") merged.push(...value.entries);
        else
          own.push({
            key: name,
            value,
            span: { start: keyRange[0], end: Math.max(keyRange[1], value.span.end) },
          });
      }
      return [...merged.filter((one) => !own.some((other) => other.key === one.key)), ...own];
    }
  }
  if (cut)
    problems.push({
      code: "too-deep",
      severity: "warning",
      message: `The YAML grows beyond ${mostNodes} values when its aliases are followed; the rest is not read.`,
    });
  return { documents, problems };
}
