import type { Span } from "../model/source.ts";

/** A string that a Terraform file assigns, literal or by the default of the variable that it names. */
export interface TerraformValue {
  readonly key: string;
  readonly value: string;
  /** The whole assignment. */
  readonly span: Span;
}

const LONGEST_TEXT = 400_000;
const LONGEST_LINE = 2_000;
const ASSIGNMENT = /^[ \t]*"?([A-Za-z_][\w-]{0,80})"?[ \t]*[=:][ \t]*(\S.*)$/;
const VARIABLE = /^[ \t]*variable[ \t]+"([\w-]{1,80})"/;

/**
 * Reads assignments line by line, which no broken block can hide: `key = "text"`, `key = ["text", …]` and
 * `key = var.name` where the same file gives the variable a default. Expressions are not evaluated.
 */
export function terraformValues(text: string): readonly TerraformValue[] {
  const lines = linesOf(text.slice(0, LONGEST_TEXT));
  const defaults = new Map<string, string>();
  let variable: string | undefined;
  for (const { line } of lines) {
    variable = VARIABLE.exec(line)?.[1] ?? (/^\}/.test(line) ? undefined : variable);
    const [, key, written = ""] = ASSIGNMENT.exec(line) ?? [];
    const value = literalOf(written);
    if (variable !== undefined && key === "default" && value !== undefined) defaults.set(variable, value);
  }
  return lines.flatMap(({ line, start }) => {
    const [, key, written = ""] = ASSIGNMENT.exec(line) ?? [];
    const named = /^var\.([\w-]{1,80})/.exec(written)?.[1];
    const value = named === undefined ? literalOf(written) : defaults.get(named);
    if (key === undefined || value === undefined) return [];
    return [
      {
        key,
        value,
        span: { start: start + line.length - line.trimStart().length, end: start + line.trimEnd().length },
      },
    ];
  });
}

/** The first string of a value; undefined for expressions and for strings with interpolation. */
function literalOf(written: string): string | undefined {
  const value = /^\[?[ \t]*"([^"$]{1,200})"/.exec(written)?.[1];
  return value;
}

function linesOf(text: string): readonly { readonly line: string; readonly start: number }[] {
  let start = 0;
  return text.split("\n").flatMap((line) => {
    const one = { line: line.replace(/\r$/, ""), start };
    start += line.length + 1;
    return line.length > LONGEST_LINE || /^[ \t]*(?:#|\/\/)/.test(line) ? [] : [one];
  });
}
