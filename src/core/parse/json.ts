import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Problem } from "../model/problem.ts";
import type { ConfigFile, ConfigNode } from "./configNode.ts";

const DEEPEST = 60;
/** Brackets nested deeper than this are no config, and would exhaust the parser's stack. */
const DEEPEST_TEXT = 400;

/** Parses JSON or JSONC, errors and all. */
export function parseJsonDocument(text: string): ConfigFile {
  if (depthOf(text) > DEEPEST_TEXT) {
    return {
      documents: [],
      problems: [
        {
          code: "too-deep",
          severity: "warning",
          message: `Brackets are nested more than ${DEEPEST_TEXT} deep; the file is not read.`,
        },
      ],
    };
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const problems: Problem[] = errors.slice(0, 3).map((error) => ({
    code: "syntax",
    severity: "warning",
    message: `JSON: ${printParseErrorCode(error.error)}`,
    span: { start: error.offset, end: error.offset + Math.max(1, error.length) },
  }));
  return { documents: root ? [convert(root, 0)] : [], problems };
}

function convert(node: Node, depth: number): ConfigNode {
  const span = { start: node.offset, end: node.offset + node.length };
  if (depth > DEEPEST) return { kind: "scalar", value: null, span };
  if (node.type === "object") {
    const entries = (node.children ?? []).flatMap((property) => {
      const [key, value] = property.children ?? [];
      if (key === undefined) return [];
      const inner: ConfigNode = value ? convert(value, depth + 1) : { kind: "scalar", value: null, span };
      return [
        {
          key: String(key.value),
          value: inner,
          span: { start: property.offset, end: property.offset + property.length },
        },
      ];
    });
    return { kind: "map", entries, span };
  }
  if (node.type === "array")
    return { kind: "list", items: (node.children ?? []).map((one) => convert(one, depth + 1)), span };
  const value: unknown = node.value;
  const kept =
    typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  return { kind: "scalar", value: kept, span };
}

function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (inString) {
      if (code === 92) i++;
      else if (code === 34) inString = false;
    } else if (code === 34) inString = true;
    else if (code === 123 || code === 91) deepest = Math.max(deepest, ++depth);
    else if (code === 125 || code === 93) depth--;
  }
  return deepest;
}
