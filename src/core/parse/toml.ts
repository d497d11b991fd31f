import { parse, TomlError } from "smol-toml";
import type { ConfigEntry, ConfigFile, ConfigNode } from "./configNode.ts";
import { keyLines, parseLines } from "./keyLines.ts";

const DEEPEST = 40;

/**
 * Parses TOML. The library gives no places, so they come from the `key = value` lines of the text; a value inside an
 * inline table stands where its line stands. Broken TOML is read line by line instead.
 */
export function parseTomlDocument(text: string): ConfigFile {
  const places = new Map(keyLines(text).map((line) => [line.path, { start: line.start, end: line.end }]));
  try {
    return { documents: [convert(parse(text), "", { start: 0, end: text.length }, 0)], problems: [] };
  } catch (error) {
    const message = error instanceof TomlError ? (error.message.split("\n")[0] ?? "invalid") : "unreadable";
    const start = error instanceof TomlError ? offsetOf(text, error.line, error.column) : 0;
    return {
      ...parseLines(text),
      problems: [
        { code: "syntax", severity: "warning", message: `TOML: ${message}`, span: { start, end: start + 1 } },
      ],
    };
  }

  function convert(
    value: unknown,
    path: string,
    around: { start: number; end: number },
    depth: number,
  ): ConfigNode {
    const span = places.get(path) ?? around;
    if (depth > DEEPEST) return { kind: "scalar", value: null, span };
    if (Array.isArray(value))
      return {
        kind: "list",
        items: value.slice(0, 2_000).map((item) => convert(item, path, span, depth + 1)),
        span,
      };
    if (typeof value === "object" && value !== null && !(value instanceof Date)) {
      const entries: ConfigEntry[] = Object.entries(value).map(([key, inner]) => {
        const innerPath = path === "" ? key : `${path}.${key}`;
        const node = convert(inner, innerPath, span, depth + 1);
        return { key, value: node, span: places.get(innerPath) ?? span };
      });
      return { kind: "map", entries, span };
    }
    const kept =
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
    return { kind: "scalar", value: kept, span };
  }
}

function offsetOf(text: string, line: number, column: number): number {
  let at = 0;
  for (let i = 1; i < line; i++) {
    const next = text.indexOf("\n", at);
    if (next < 0) break;
    at = next + 1;
  }
  return Math.min(text.length, at + Math.max(0, column - 1));
}
