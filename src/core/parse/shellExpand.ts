import type { Span } from "../model/source.ts";
import { braces, sequence } from "./shellLists.ts";
import { filtered, pathPart, without } from "./shellText.ts";
import { arithmetic, reckoned, splitWords } from "./shellWords.ts";

/** A word of a command with its variables filled in, as far as the file tells them. */
export interface ShellWord {
  /** Filled in; a part that the file does not tell stays as written (`$HOME`). */
  readonly text: string;
  readonly span: Span;
  /** False while a `$` is left in it. */
  readonly known: boolean;
}

/** A node of the shell's syntax tree. */
export type Tree = {
  readonly type?: string;
  readonly pos?: number;
  readonly end?: number;
  readonly [key: string]: unknown;
};

export const MOST_WORDS = 600;
export const LONGEST_VALUE = 8_000;

/** What the words of a script become, by its variables and arrays. */
export interface Expansion {
  /** The value of a word: its parts, variables replaced by what the file sets. */
  readonly fill: (word: Tree) => string;
  /** A word may become none or several: an array, or an unquoted variable with spaces in it. */
  readonly wordsOf: (word: Tree) => readonly ShellWord[];
  readonly listOf: (nodes: unknown) => readonly ShellWord[];
  /** `(a b c)`, `([small]=1 [large]=8)`: by index, or by the keys that stand before the values. */
  readonly setArray: (name: string, words: readonly ShellWord[], adds: boolean) => void;
  readonly setMember: (name: string, key: string | Tree, word: ShellWord) => void;
}

/** @param variables those that the script sets as it is read; `${X:=1}` sets one here, too */
export function expansion(variables: Map<string, string>, spanOf: (tree: Tree) => Span): Expansion {
  /** By index or by key, in the order in which they were set. */
  const arrays = new Map<string, Map<string, ShellWord>>();
  return { fill, wordsOf, listOf, setArray, setMember };

  function setArray(name: string, words: readonly ShellWord[], adds: boolean): void {
    if (!adds) arrays.delete(name);
    for (const word of words) {
      const [, key, text] = /^\[([^\]]{1,200})\]=([\s\S]*)$/.exec(word.text) ?? [];
      if (key !== undefined && text !== undefined) setMember(name, key, { ...word, text });
      else setMember(name, String(arrays.get(name)?.size ?? 0), word);
    }
  }

  function setMember(name: string, key: string | Tree, word: ShellWord): void {
    const members = arrays.get(name) ?? new Map<string, ShellWord>();
    arrays.set(name, members);
    if (members.size < MOST_WORDS) members.set(typeof key === "string" ? key : keyOf(key), word);
  }

  /** What stands in the brackets; of an array by index a variable may stand there without its `$`. */
  function keyOf(index: Tree): string {
    return fill(index).replace(/^(["'])(.*)\1$/, "$2");
  }

  function memberOf(name: string, index: Tree): ShellWord | undefined {
    const members = arrays.get(name);
    const key = keyOf(index);
    return members?.get(key) ?? members?.get(variables.get(key) ?? "");
  }

  function listOf(nodes: unknown): ShellWord[] {
    return Array.isArray(nodes) ? nodes.slice(0, MOST_WORDS).flatMap((one) => [...wordsOf(one as Tree)]) : [];
  }

  function wordsOf(word: Tree): readonly ShellWord[] {
    const span = spanOf(word);
    const written = String(word.text ?? "");
    const [, keys, array = ""] = /^"?\$\{(!?)(\w+)\[[@*]\]\}"?$/.exec(written) ?? [];
    const members = arrays.get(array);
    if (members && keys !== "") return [...members.keys()].map((text) => ({ text, span, known: true }));
    if (members) return [...members.values()];
    const parts = (word.parts as Tree[] | undefined) ?? [];
    if (parts.some((one) => one.type === "BraceExpansion")) {
      const texts = parts.reduce<readonly string[]>(
        (before, one) =>
          before
            .flatMap((text) =>
              (one.type === "BraceExpansion" ? braces(String(one.text)) : [part(one)]).map(
                (after) => text + after,
              ),
            )
            .slice(0, MOST_WORDS),
        [""],
      );
      return texts.map((text) => ({ text, span, known: !/\$[\w{(]/.test(text) }));
    }
    const text = fill(word).slice(0, LONGEST_VALUE);
    if (
      /^(?:\$(?:\{?\w+\}?|\{\w+(?::-|\/\/)[^}"]{0,80}\}|\((?:echo|seq)\s[^)]*\))|`seq\s[^`]*`)$/.test(
        written,
      ) &&
      /\s/.test(text)
    ) {
      return splitWords(text).map((one) => ({ text: one, span, known: !one.includes("$") }));
    }
    return [{ text, span, known: !/\$[\w{(]/.test(text) }];
  }

  function fill(word: Tree): string {
    const parts = word.parts as Tree[] | undefined;
    if (parts === undefined) return String(word.value ?? word.text ?? "");
    return parts.map(part).join("");
  }

  function part(one: Tree): string {
    const written = String(one.text ?? "");
    switch (one.type) {
      case "SimpleExpansion":
        return variables.get(written.replace(/^\$/, "")) ?? written;
      case "ParameterExpansion": {
        const set = variables.get(String(one.parameter ?? ""));
        const operation = one.operation as
          | {
              readonly type?: string;
              readonly operator?: string;
              readonly operand?: Tree;
              readonly pattern?: Tree;
              readonly replacement?: Tree;
            }
          | undefined;
        if (operation === undefined)
          return one.index === undefined ? (set ?? written) : ofArray(one, written);
        if (operation.type === "Default") {
          if (set !== undefined && set !== "") return set;
          const value = operation.operand === undefined ? "" : fill(operation.operand);
          if (operation.operator === ":=" || operation.operator === "=")
            variables.set(String(one.parameter ?? ""), value.slice(0, LONGEST_VALUE));
          return value;
        }
        if (set === undefined) return written;
        const { type, operator = "", operand, pattern, replacement } = operation;
        if (type === "Alternate" && operand) return fill(operand);
        if (type === "Remove" && operand) return without(set, operator, fill(operand));
        return type === "Replace" && operator === "//" && pattern && /^[^*?[$]+$/.test(fill(pattern))
          ? set.replaceAll(fill(pattern), replacement ? fill(replacement) : "").slice(0, LONGEST_VALUE)
          : set;
      }
      case "ArithmeticExpansion":
        return arithmetic(written, variables) ?? written;
      case "DoubleQuoted":
      case "LocaleString":
        return ((one.parts as Tree[] | undefined) ?? []).map(part).join("");
      case "CommandExpansion":
        return printed(one) ?? written;
      default:
        return String(one.value ?? written);
    }
  }

  /** `${BATCH[large]}`, `${#SEEDS[@]}`. */
  function ofArray({ parameter, prefix, index }: Tree, written: string): string {
    const name = String(parameter);
    const all = /^[@*]$/.test(fill(index as Tree));
    if (prefix === "#" && all) return String(arrays.get(name)?.size ?? written);
    if (prefix !== undefined) return written;
    // Within a longer text the members stand one behind the other.
    const members = all ? [...(arrays.get(name)?.values() ?? [])].map(({ text }) => text).join(" ") : "";
    return members || (memberOf(name, index as Tree)?.text ?? written);
  }

  /** What `$(echo …)`, `$(seq …)` and `$(cat <<EOF …)` print. */
  function printed(one: Tree): string | undefined {
    const [only, other] = ((one.script as Tree | undefined)?.commands as Tree[] | undefined) ?? [];
    const piped = only?.command as Tree | undefined;
    // `$(echo "A / B" | bc)`, `$(echo $DEVICES | tr , '\n' | wc -l)`
    const [says, ...filters] =
      piped?.type === "Pipeline" ? ((piped.commands as Tree[] | undefined) ?? []) : [];
    const command = says ?? piped;
    if (other !== undefined || command?.type !== "Command") return undefined;
    const suffix = (command.suffix as Tree[] | undefined) ?? [];
    const program = String((command.name as Tree | undefined)?.value ?? "");
    const body = suffix.find((part) => part.type === "HereDoc")?.body as Tree | undefined;
    if (program === "cat" && body && filters.length === 0) return fill(body).slice(0, LONGEST_VALUE);
    if (program === "seq" && filters.length === 0) return sequence(suffix.map(fill))?.join(" ");
    if (program === "which" && suffix.length === 1) return fill(suffix[0] as Tree);
    if (/^(?:base|dir)name$/.test(program) && filters.length === 0)
      return pathPart(program, suffix.map(fill));
    if (program !== "echo" || suffix.some((part) => part.type !== "Word")) return undefined;
    const said = suffix.map(fill).filter((text) => !/^-[neE]+$/.test(text));
    let text: string | undefined = said.join(" ").slice(0, LONGEST_VALUE);
    if (filters.length > 0 && /\$[\w{(]/.test(text)) return undefined;
    for (const filter of filters) {
      if (text === undefined) return undefined;
      const name = String((filter.name as Tree | undefined)?.value ?? "");
      const args = ((filter.suffix as Tree[] | undefined) ?? []).map(fill);
      text = name === "bc" ? reckoned(text.replace(/^scale *= *0 *;/, "")) : filtered(text, name, args);
    }
    return text;
  }
}
