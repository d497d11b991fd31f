import type { Expression, PythonFile } from "../parse/python.ts";
import { constantOf } from "../parse/pythonValue.ts";

const LONGEST_TEXT = 8_000;
const ESCAPED: { readonly [letter: string]: string } = { n: "\n", t: "\t", "\n": "" };
const LITERAL = /("""|'''|"|')((?:(?!\1)[^\\]|\\[\s\S])*)\1/g;

/**
 * Of a text that is put together as the file runs, the parts that are written out: what stands in `{…}` is what the file
 * says of it, or a shell's variable that nobody sets.
 */
export function writtenText(python: PythonFile, { from, to }: Expression): string {
  return [...python.text.slice(from, Math.min(to, from + LONGEST_TEXT)).matchAll(LITERAL)]
    .map(([, , part = ""]) =>
      part
        .replace(/\\([\\"'nt\n])/g, (_, one: string) => ESCAPED[one] ?? one)
        .replace(/\{([^{}]*)\}/g, (_, hole: string) => heldBy(python, hole) ?? "$_"),
    )
    .join("");
}

function heldBy(python: PythonFile, variable: string): string | undefined {
  const one = python.assignmentsTo(variable).at(-1);
  const value = one && constantOf(python, one.value, one.scope)?.value;
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
