import type { SourceFile } from "../../model/source.ts";
import { once } from "../../parse/once.ts";
import type { Piece } from "../../parse/pythonPieces.ts";
import { piecesIn, versionOf } from "../../parse/version.ts";
import { ENTRY_DECORATOR } from "./entry.ts";

/** A stretch of a Python text, what it names, and what was asked of it. */
interface Block {
  readonly text: string;
  /** Names that it calls or hands on. */
  readonly uses: () => ReadonlySet<string>;
  /** Names that are defined in it. */
  readonly defines: readonly string[];
  readonly answers: Map<string, boolean>;
}

const remembered = new WeakMap<SourceFile, readonly Block[]>();

/**
 * Whether the pattern matches in what can run when a Python file is started, found without parsing it: the statements at
 * module level, and the definitions that are called or handed on by name from there, and from these in turn. Rather more
 * than runs, never less: a library of thousands of lines is put aside by looking at the few between its definitions.
 */
export function startedMentions(source: SourceFile, pattern: RegExp): boolean {
  if (source.language !== "python") return pattern.test(source.text);
  let blocks = remembered.get(source);
  if (blocks === undefined) {
    blocks = startedBlocks(piecesIn(versionOf(source)).all);
    remembered.set(source, blocks);
  }
  const key = `${pattern.flags}/${pattern.source}`;
  return blocks.some(({ text, answers }) => {
    let answer = answers.get(key);
    if (answer === undefined) {
      answer = pattern.test(text);
      answers.set(key, answer);
    }
    return answer;
  });
}

function startedBlocks(pieces: readonly Piece[]): readonly Block[] {
  const running: Block[] = [];
  const definitions: Block[] = [];
  let decorated = false;
  for (const piece of pieces) {
    const parts = partsOf(piece, decorated);
    // A method that is an entry point of its own, or Fire, which makes each function of the module a command.
    if (parts.startsAll) return pieces.map((one) => partsOf(one, false).whole());
    running.push(parts.running());
    definitions.push(...parts.definitions());
    decorated = parts.decorated;
  }
  return closure(running, definitions);
}

/** The blocks of a piece. */
interface Parts {
  readonly running: () => Block;
  readonly definitions: () => readonly Block[];
  readonly whole: () => Block;
  /** Whether a decorator that makes an entry point waits for its definition, which stands below. */
  readonly decorated: boolean;
  readonly startsAll: boolean;
}

const ofPieces = [new WeakMap<Piece, Parts>(), new WeakMap<Piece, Parts>()] as const;

function partsOf(piece: Piece, decorated: boolean): Parts {
  const known = ofPieces[decorated ? 1 : 0];
  let parts = known.get(piece);
  if (parts === undefined) {
    parts = cut(piece.text, decorated);
    known.set(piece, parts);
  }
  return parts;
}

/** A line that begins a statement at module level, or closes a bracket that was opened there. */
const HEAD = /^[^\s#].*/gm;
const DEFINITION = /^(?:async\s+def|def|class)\s+\w/;
const DECORATOR = /^@([\w.]+)/;

function cut(text: string, decoratedAbove: boolean): Parts {
  const definitions: string[] = [];
  const running: string[] = [];
  let start = 0;
  let inside = false;
  let decorated = decoratedAbove;
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
  return {
    running: once(() => block(withoutLongStrings(running.join("")))),
    definitions: once(() =>
      definitions.map((one) =>
        block(
          one,
          Array.from(one.matchAll(/\b(?:def|class)\s+(\w+)/g), ([, name = ""]) => name),
        ),
      ),
    ),
    whole: once(() => block(text)),
    decorated,
    startsAll: /\bFire\(\s*\)/.test(text) || hasEntryMethod(text),
  };

  function end(at: number): void {
    const stretch = text.slice(start, at);
    start = at;
    // What parses the command line may be a command that is installed.
    if (inside && !decorated && !/\.parse_args\(\)/.test(stretch)) definitions.push(stretch);
    else running.push(stretch);
    if (inside) decorated = false;
  }
}

function hasEntryMethod(text: string): boolean {
  for (const [, decorator = ""] of text.matchAll(/^[ \t]+@([\w.]+)/gm))
    if (ENTRY_DECORATOR.test(decorator)) return true;
  return false;
}

/** Strings over several lines hold examples and help; they do not run. */
const LITERAL = /#.*|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g;

function withoutLongStrings(text: string): string {
  return text.replace(LITERAL, (literal) => (/^(?:#|"""|''')/.test(literal) ? "" : literal));
}

const CALLED = /\b(\w+)\s*\(/g;
/** `Server.bind()`, `work.remote(x)`: Ray and Modal call what stands before the verb. */
const SENT = /\b(\w+)\.(?:bind|remote|deploy|spawn|starmap|delay|local|options)\(/g;
const HANDED_ON = /[(,=][ \t\r\n]*(\w+)[ \t]*(?=[,)#\r\n]|$)/g;

function block(text: string, defines: readonly string[] = []): Block {
  const uses = once(() => {
    const names = new Set<string>();
    // absl's and TensorFlow's `app.run()` start the module's `main`.
    if (/\bapp\.run\(/.test(text)) names.add("main");
    for (const pattern of [CALLED, HANDED_ON, SENT])
      for (const [, name = ""] of text.matchAll(pattern)) names.add(name);
    return names;
  });
  return { text, uses, defines, answers: new Map() };
}

function closure(running: readonly Block[], definitions: readonly Block[]): readonly Block[] {
  const byName = new Map<string, Block[]>();
  for (const one of definitions)
    for (const name of one.defines) {
      const same = byName.get(name);
      if (same) same.push(one);
      else byName.set(name, [one]);
    }
  const out = new Set(running);
  if (byName.size === 0) return running;
  // A set is gone through to its end, also to what is added on the way.
  for (const { uses } of out) {
    for (const name of uses()) {
      for (const one of byName.get(name) ?? []) out.add(one);
      byName.delete(name);
    }
  }
  return [...out];
}
