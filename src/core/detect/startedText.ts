import type { SourceFile } from "../model/source.ts";
import { ENTRY_CALLS, ENTRY_DECORATOR } from "./entry.ts";

const remembered = new WeakMap<SourceFile, string>();

/**
 * The part of a Python text that runs when the file is started, found without parsing it: all of it where it has a main
 * guard or an entry point, or calls what it defines; else the statements at module level. Never less than runs: a library
 * of thousands of definitions is put aside by looking at the few lines between them.
 */
export function startedText(source: SourceFile): string {
  if (source.language !== "python") return source.text;
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const { text } = source;
  const started = /__main__|^#!.*python/.test(text) ? text : moduleLevel(text);
  remembered.set(source, started);
  return started;
}

/** A line that begins a statement at module level, or closes a bracket that was opened there. */
const HEAD = /^[^\s#].*/gm;
const DEFINITION = /^(?:async\s+def|def|class)\s+(\w+)/;
const DECORATOR = /^@([\w.]+)/;

function moduleLevel(text: string): string {
  const defined = new Set<string>();
  const outside: string[] = [];
  let start = 0;
  let inside = false;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const [line] = head;
    // `) -> int:` closes the head of a definition that is written over several lines.
    if (/^[)\]}]/.test(line)) continue;
    if (!inside) outside.push(text.slice(start, head.index));
    start = head.index;
    const name = DEFINITION.exec(line)?.[1];
    if (name !== undefined) defined.add(name);
    inside = name !== undefined;
    const decorator = DECORATOR.exec(line)?.[1];
    if (decorator !== undefined && ENTRY_DECORATOR.test(decorator)) return text;
  }
  if (!inside) outside.push(text.slice(start));
  const rest = outside.join("");
  return usesOne(rest, defined) ? text : rest;
}

/** Whether a text calls one of these names, or hands one on to something that starts it. */
function usesOne(text: string, names: ReadonlySet<string>): boolean {
  for (const [, name = ""] of text.matchAll(/(\w+)\s*\(/g)) {
    if (names.has(name)) return true;
    if (ENTRY_CALLS.has(name)) return true;
  }
  for (const [, name = ""] of text.matchAll(/(?:target|func|fn|objective|function)\w*\s*=\s*(\w+)/g))
    if (names.has(name)) return true;
  return false;
}
