import type { SourceFile } from "../model/source.ts";
import { ENTRY_DECORATOR } from "./entry.ts";

const remembered = new WeakMap<SourceFile, string>();

/**
 * The part of a Python text that can run when the file is started, found without parsing it: the statements at module
 * level, and the definitions that are called or handed on by name from there, and from these in turn. Rather more than
 * runs, never less: a library of thousands of lines is put aside by looking at the few between its definitions.
 */
export function startedText(source: SourceFile): string {
  if (source.language !== "python") return source.text;
  const known = remembered.get(source);
  if (known !== undefined) return known;
  const started = reached(source.text);
  remembered.set(source, started);
  return started;
}

/** A line that begins a statement at module level, or closes a bracket that was opened there. */
const HEAD = /^[^\s#].*/gm;
const DEFINITION = /^(?:async\s+def|def|class)\s+\w/;
const DECORATOR = /^@([\w.]+)/;

function reached(text: string): string {
  const definitions: string[] = [];
  const running: string[] = [];
  let start = 0;
  let inside = false;
  let decorated = false;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    const [line] = head;
    // `) -> int:` closes the head of a definition that is written over several lines.
    if (/^[)\]}]/.test(line)) continue;
    end(head.index);
    inside = DEFINITION.test(line);
    const decorator = DECORATOR.exec(line)?.[1];
    if (decorator !== undefined && ENTRY_DECORATOR.test(decorator)) decorated = true;
  }
  end(text.length);
  // A method that is an entry point of its own.
  if (/^[ \t]+@[\w.]+/m.test(text))
    for (const [, decorator = ""] of text.matchAll(/^[ \t]+@([\w.]+)/gm))
      if (ENTRY_DECORATOR.test(decorator)) return text;
  // Fire makes each function of the module a command.
  if (/\bFire\(\s*\)/.test(text)) return text;
  return closure(running, definitions);

  function end(at: number): void {
    const block = text.slice(start, at);
    start = at;
    if (inside && !decorated) definitions.push(block);
    else running.push(block);
    if (inside) decorated = false;
  }
}

/** Strings over several lines hold examples and help; they do not run. */
const LITERAL = /#.*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;
const CALLED = /\b(\w+)\s*\(/g;
/** `Server.bind()`, `work.remote(x)`: Ray and Modal call what stands before the verb. */
const SENT = /\b(\w+)\.(?:bind|remote|deploy|spawn|starmap|delay|local|options)\(/g;
const HANDED_ON = /[(,=][ \t\r\n]*(\w+)[ \t]*(?=[,)#\r\n]|$)/g;

function closure(running: readonly string[], definitions: readonly string[]): string {
  const waiting = [withoutLongStrings(running.join(""))];
  const byName = new Map<string, string[]>();
  for (const block of definitions)
    for (const [, name = ""] of block.matchAll(/\b(?:def|class)\s+(\w+)/g))
      byName.set(name, [...(byName.get(name) ?? []), block]);
  const out: string[] = [];
  const taken = new Set<string>();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    out.push(block);
    // absl's and TensorFlow's `app.run()` start the module's `main`.
    if (/\bapp\.run\(/.test(block)) take("main");
    for (const pattern of [CALLED, HANDED_ON, SENT]) {
      for (const [, name = ""] of block.matchAll(pattern)) {
        take(name);
      }
    }
  }
  return out.join("\n");

  function take(name: string): void {
    const called = byName.get(name);
    if (called === undefined) return;
    byName.delete(name);
    for (const one of called) {
      if (taken.has(one)) continue;
      taken.add(one);
      waiting.push(one);
    }
  }
}

function withoutLongStrings(block: string): string {
  return block.replace(LITERAL, (literal) => (/^(?:#|"""|''')/.test(literal) ? "" : literal));
}

const imported = new WeakMap<SourceFile, string>();

/** The import statements of a Python text; of a notebook, all of it. What a library's detector looks at first. */
export function importedText(source: SourceFile): string {
  if (source.language !== "python") return source.text;
  const known = imported.get(source);
  if (known !== undefined) return known;
  const found = source.text.match(/^[ \t]*(?:from|import)[ \t].*/gm)?.join("\n") ?? "";
  imported.set(source, found);
  return found;
}
