import { parse } from "unbash";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/source.ts";
import { type HeaderLine, headersOf } from "./shellHeaders.ts";
import { arithmetic, reckoned, splitWords } from "./shellWords.ts";

/** A word of a command with its variables filled in, as far as the file tells them. */
export interface ShellWord {
  /** Filled in; a part that the file does not tell stays as written (`$HOME`). */
  readonly text: string;
  readonly span: Span;
  /** False while a `$` is left in it. */
  readonly known: boolean;
}

/** One simple command with its words in order; words[0] is the program. */
export interface ShellCommand {
  readonly words: readonly ShellWord[];
  /** `X=1 cmd`: assignments in front of it. */
  readonly environment: ReadonlyMap<string, string>;
  readonly span: Span;
  /** Where `cd` has led, from the folder that the script starts in; absent where the file does not tell. */
  readonly folder?: string;
  /** How often the `for` loops around it run it, where their lists are known. */
  readonly repeats: number;
}

/** A shell script as the detectors see it. */
export interface ShellFile {
  readonly text: string;
  readonly commands: readonly ShellCommand[];
  readonly headers: readonly HeaderLine[];
  readonly variables: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const LONGEST_TEXT = 400_000;
const MOST_COMMANDS = 5_000;
const MOST_WORDS = 600;
const LONGEST_VALUE = 8_000;
/** Scripts within a script that are read. */
const MOST_SCRIPTS = 50;

type Tree = {
  readonly type?: string;
  readonly pos?: number;
  readonly end?: number;
  readonly [key: string]: unknown;
};

/** Lines of Windows, in as many characters: a backslash at the end of one continues it there too. */
function withoutReturns(text: string): string {
  return text.includes("\r") ? text.replaceAll("\\\r\n", " \\\n").replaceAll("\r\n", "\n\n") : text;
}

/** `DATA=<Specify path>` is no shell: in as many characters, a variable that nobody sets. */
function withoutPlaceholders(text: string): string {
  return text.includes("=<")
    ? text.replace(/=<[^<>\n"'$;|&()]{1,120}>$/gm, (whole) => `=$${"_".repeat(whole.length - 2)}`)
    : text;
}

/**
 * Parses shell text; a part that is broken hides nothing else.
 * @param outer variables that an outer script has set: `bash -c '$LAUNCHER $CMD'` sees what was exported
 */
export function parseShell(written: string, outer?: ReadonlyMap<string, string>): ShellFile {
  const text = withoutPlaceholders(withoutReturns(written));
  const problems: Problem[] = [];
  const headers = headersOf(text);
  const variables = new Map(outer);
  const arrays = new Map<string, readonly ShellWord[]>();
  const commands: ShellCommand[] = [];
  if (text.length > LONGEST_TEXT) {
    return {
      text,
      commands,
      headers,
      variables,
      problems: [
        {
          code: "too-large",
          severity: "info",
          message: `A script of ${text.length} characters is not read.`,
        },
      ],
    };
  }
  let folder: string | undefined;
  /** Whether the pipeline that is being read ends in a shell: `echo "$JOB" | ssh host bash`. */
  let fed = false;
  let scripts = 0;
  /** Where the piece that is being read begins. */
  let base = 0;
  const whole = treeOf(text);
  if (whole.tree) visit(whole.tree, 1, 0);
  if (whole.trouble !== undefined) {
    problems.push({ code: "syntax", severity: "warning", message: whole.trouble });
    byLines();
  }
  return { text, commands, headers, variables, problems };

  /** One bad line hides nothing: reads line by line, where that finds more than the broken whole. */
  function byLines(): void {
    const before = { commands: [...commands], variables: [...variables] };
    commands.length = 0;
    variables.clear();
    for (const { line, start } of logicalLines(text)) {
      base = start;
      const { tree } = treeOf(line);
      if (tree) visit(tree, 1, 0);
    }
    base = 0;
    if (commands.length > before.commands.length) return;
    commands.splice(0, commands.length, ...before.commands);
    variables.clear();
    for (const [key, value] of before.variables) variables.set(key, value);
  }

  function spanOf(tree: Tree): Span {
    return { start: base + (tree.pos ?? 0), end: base + (tree.end ?? 0) };
  }

  function visit(node: unknown, repeats: number, depth: number): void {
    if (depth > 80 || commands.length >= MOST_COMMANDS) return;
    if (Array.isArray(node)) {
      for (const one of node) visit(one, repeats, depth + 1);
      return;
    }
    if (typeof node !== "object" || node === null) return;
    const tree = node as Tree;
    if (tree.type === "Command") {
      simple(tree, repeats);
      return;
    }
    if (tree.type === "Pipeline") {
      const outer = fed;
      fed = isShell((tree.commands as Tree[] | undefined)?.at(-1));
      visit(tree.commands, repeats, depth + 1);
      fed = outer;
      return;
    }
    if (tree.type === "Case") {
      alternatives((tree.items as Tree[] | undefined) ?? [], repeats, depth + 1);
      return;
    }
    // What is set only under a condition does not undo what the file says without one.
    const before = tree.type === "If" && tree.else === undefined ? new Map(variables) : undefined;
    let inner = repeats;
    if (tree.type === "For") {
      const list = listOf(tree.wordlist);
      const name = (tree.name as Tree | undefined)?.value;
      if (list.length > 0 && list.every((word) => word.known)) inner = Math.min(1e6, repeats * list.length);
      const [first] = list;
      if (typeof name === "string" && first) variables.set(name, first.text);
    }
    for (const [key, value] of Object.entries(tree)) {
      if (key !== "type" && key !== "wordlist" && typeof value === "object") visit(value, inner, depth + 1);
    }
    for (const [key, value] of before ?? []) if (value !== "") variables.set(key, value);
  }

  /** Of the alternatives of a `case` the first that sets a variable tells its value. */
  function alternatives(items: readonly Tree[], repeats: number, depth: number): void {
    const chosen = new Map<string, string>();
    for (const item of items) {
      const before = new Map(variables);
      visit(item, repeats, depth);
      for (const [key, value] of variables)
        if (before.get(key) !== value && !chosen.has(key)) chosen.set(key, value);
      for (const key of chosen.keys()) {
        const value = before.get(key);
        if (value === undefined) variables.delete(key);
        else variables.set(key, value);
      }
    }
    for (const [key, value] of chosen) variables.set(key, value);
  }

  function simple(tree: Tree, repeats: number): void {
    const environment = new Map<string, string>();
    for (const one of (tree.prefix as Tree[] | undefined) ?? []) assign(one, environment);
    const name = tree.name as Tree | undefined;
    if (name === undefined) {
      for (const [key, value] of environment) variables.set(key, value);
      return;
    }
    const words: ShellWord[] = [...wordsOf(name)];
    for (const one of (tree.suffix as Tree[] | undefined) ?? []) {
      if (words.length >= MOST_WORDS) break;
      if (one.type === "Assignment") {
        const program = words[0]?.text;
        if (
          program === "export" ||
          program === "declare" ||
          program === "local" ||
          program === "readonly" ||
          program === "typeset"
        ) {
          assign(one, variables);
        } else words.push(...splitAssignment(one));
      } else if (one.type === "Word") words.push(...wordsOf(one));
    }
    readHereDoc(tree, words);
    writtenScript(tree, words, repeats);
    if (words[0]?.text === "cd") folder = wentTo(words[1], folder);
    else
      commands.push({
        words,
        environment,
        span: spanOf(tree),
        repeats,
        ...(folder === undefined ? {} : { folder }),
      });
  }

  /** `read -r -d '' COMMANDS <<EOF`: the text becomes the variable, its continued lines joined. */
  function readHereDoc(tree: Tree, words: readonly ShellWord[]): void {
    if (words[0]?.text !== "read") return;
    const name = words
      .map((word) => word.text)
      .findLast((text) => /^[A-Za-z_]\w*$/.test(text) && text !== "read");
    const here = ((tree.suffix as Tree[] | undefined) ?? []).find((one) => one.type === "HereDoc");
    const body = here?.body as Tree | undefined;
    if (name !== undefined && body !== undefined)
      variables.set(name, fill(body).trim().slice(0, LONGEST_VALUE));
  }

  /** `sbatch <<EOF`, `cat > run.sh <<EOF`, `echo "$JOB" | ssh host bash`: what a script hands on to a shell is run, too. */
  function writtenScript(tree: Tree, words: readonly ShellWord[], repeats: number): void {
    const suffix = (tree.suffix as Tree[] | undefined) ?? [];
    const file = suffix.findLast((one) => one.type === "Redirect" && String(one.operator).startsWith(">"));
    const named = [(file?.target as Tree | undefined)?.text, words[0]?.text === "tee" && words.at(-1)?.text];
    const kept = fed || named.some((text) => /\.(?:sh|bash|slurm|sbatch|job)"?$/.test(String(text)));
    const body = suffix.find((one) => one.type === "HereDoc")?.body as Tree | undefined;
    if (body && (kept || isShell(tree))) {
      // In as many characters: `\$` is left for the inner shell.
      nested(String(body.text ?? "").replaceAll("\\$", " $"), body.pos ?? 0, repeats);
    } else if (kept && words[0]?.text === "echo" && words.length === 2 && /\n/.test(words[1]?.text ?? "")) {
      const outer = commands.length;
      nested(words[1]?.text ?? "", 0, repeats);
      const span = spanOf(tree);
      for (const [index, one] of commands.entries())
        if (index >= outer)
          commands[index] = { ...one, span, words: one.words.map((word) => ({ ...word, span })) };
    }
  }

  function nested(script: string, start: number, repeats: number): void {
    const [outer, before] = [base, folder];
    base += start;
    const { tree } = treeOf(script.slice(0, LONGEST_VALUE));
    if (tree && ++scripts <= MOST_SCRIPTS) visit(tree, repeats, 1);
    [base, folder] = [outer, before];
  }

  /** `train.py lr=0.1`: an argument that looks like an assignment. */
  function splitAssignment(one: Tree): readonly ShellWord[] {
    const value = one.value as Tree | undefined;
    const inner = value === undefined ? undefined : wordsOf(value)[0];
    const text = `${String(one.name ?? "")}${one.append === true ? "+" : ""}=${inner?.text ?? ""}`;
    return [{ text, span: spanOf(one), known: inner?.known ?? true }];
  }

  function assign(one: Tree, into: Map<string, string>): void {
    const name = one.name;
    const value = one.value as Tree | undefined;
    if (typeof name !== "string") return;
    if (value?.type === "ArrayValue") {
      const words = listOf(value.elements);
      arrays.set(name, one.append === true ? [...(arrays.get(name) ?? []), ...words] : words);
      return;
    }
    const text = value === undefined ? "" : fill(value).slice(0, LONGEST_VALUE);
    // `-m) MODEL=$1`, `--model=*) MODEL="${1#*=}"`: what a caller may say instead does not undo what the file says.
    if (
      /^"?\$(?:\d|OPTARG|\{(?:\d|OPTARG)(?:[#%][^}]{0,80})?\})"?$/.test(text) &&
      (variables.get(name) ?? "") !== ""
    )
      return;
    const before = one.append === true ? (into.get(name) ?? variables.get(name) ?? "") : "";
    into.set(name, (before + text).slice(0, LONGEST_VALUE));
  }

  function listOf(nodes: unknown): ShellWord[] {
    return Array.isArray(nodes) ? nodes.slice(0, MOST_WORDS).flatMap((one) => [...wordsOf(one as Tree)]) : [];
  }

  /** A word may become none or several: an array, or an unquoted variable with spaces in it. */
  function wordsOf(word: Tree): readonly ShellWord[] {
    const span = spanOf(word);
    const written = String(word.text ?? "");
    const array = /^"?\$\{(\w+)\[[@*]\]\}"?$/.exec(written)?.[1];
    const members = array === undefined ? undefined : arrays.get(array);
    if (members) return members;
    const numbers = numbersOf(written, variables);
    if (numbers) return numbers.map((text) => ({ text, span, known: true }));
    const text = fill(word).slice(0, LONGEST_VALUE);
    if (/^\$(?:\{?\w+\}?|\{\w+:-[^}"]{0,80}\}|\(echo\s[^)]*\))$/.test(written) && /\s/.test(text)) {
      return splitWords(text).map((one) => ({ text: one, span, known: !one.includes("$") }));
    }
    return [{ text, span, known: !/\$[\w{(]/.test(text) }];
  }

  /** The value of a word: its parts, variables replaced by what the file sets. */
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
          | { readonly type?: string; readonly operator?: string; readonly operand?: Tree }
          | undefined;
        if (operation === undefined) return one.index === undefined ? (set ?? written) : written;
        if (operation.type === "Default") {
          if (set !== undefined && set !== "") return set;
          const value = operation.operand === undefined ? "" : fill(operation.operand);
          if (operation.operator === ":=" || operation.operator === "=")
            variables.set(String(one.parameter ?? ""), value.slice(0, LONGEST_VALUE));
          return value;
        }
        return set !== undefined && operation.type === "Alternate" && operation.operand
          ? fill(operation.operand)
          : (set ?? written);
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

  /** What `$(echo …)` and `$(cat <<EOF …)` print. */
  function printed(one: Tree): string | undefined {
    const [only, other] = ((one.script as Tree | undefined)?.commands as Tree[] | undefined) ?? [];
    const piped = only?.command as Tree | undefined;
    // `$(echo "A / B" | bc)`
    const [says, reckons] = piped?.type === "Pipeline" ? ((piped.commands as Tree[] | undefined) ?? []) : [];
    const isReckoned = String((reckons?.name as Tree | undefined)?.value ?? "") === "bc";
    const command = isReckoned ? says : piped;
    if (other !== undefined || command?.type !== "Command") return undefined;
    const suffix = (command.suffix as Tree[] | undefined) ?? [];
    const program = String((command.name as Tree | undefined)?.value ?? "");
    const body = suffix.find((part) => part.type === "HereDoc")?.body as Tree | undefined;
    if (program === "cat" && body) return fill(body).slice(0, LONGEST_VALUE);
    if (program !== "echo" || suffix.some((part) => part.type !== "Word")) return undefined;
    const said = suffix.map(fill).filter((text) => !/^-[neE]+$/.test(text));
    const text = said.join(" ").slice(0, LONGEST_VALUE);
    return isReckoned ? reckoned(text.replace(/^scale *= *0 *;/, "")) : text;
  }
}

/** `{1..5}`, `$(seq 5)`, `$(seq 1 5)`, `$(seq 1 2 9)`. */
function numbersOf(written: string, variables: ReadonlyMap<string, string>): readonly string[] | undefined {
  const [, first, last] = /^\{(\d{1,6})\.\.(\d{1,6})\}$/.exec(written) ?? [];
  const [, counted] = /^(?:\$\(|`)seq ([\w${} ]{1,80})[)`]$/.exec(written) ?? [];
  const told = counted
    ?.trim()
    .split(/ +/)
    .map((one) => Number(variables.get(one.replace(/^\$\{?|\}$/g, "")) ?? one));
  const [from, step, to] =
    told === undefined
      ? [Number(first), 1, Number(last)]
      : [told.length > 1 ? told[0] : 1, told.length > 2 ? told[1] : 1, told.at(-1)];
  if (from === undefined || to === undefined || step === undefined || !(step > 0) || !(from <= to))
    return undefined;
  const length = Math.min(MOST_WORDS, Math.floor((to - from) / step) + 1);
  return Array.from({ length }, (_, index) => String(from + index * step));
}

/** A command that runs the script which it reads: a shell, here or on another machine, or a scheduler. */
function isShell(tree: Tree | undefined): boolean {
  const program = String((tree?.name as Tree | undefined)?.value ?? "");
  const suffix = (tree?.suffix as Tree[] | undefined) ?? [];
  if (program === "kubectl") return suffix.some((one) => one.value === "exec");
  return /^(?:\S*\/)?(?:bash|sh|ssh|srun|sbatch|qsub|bsub)$/.test(program);
}

/** Where a `cd` leads; undefined where the file does not tell, or leads back to the script's own folder. */
function wentTo(word: ShellWord | undefined, from: string | undefined): string | undefined {
  const text = word?.text.replace(/\/+$/, "");
  if (text === undefined || text === "" || text === "." || !word?.known || /^[/~$-]|`/.test(text))
    return text === "." ? from : undefined;
  return from === undefined ? text : `${from}/${text}`.slice(-300);
}

/** The syntax tree, and what is wrong with the text. */
function treeOf(text: string): { readonly tree?: Tree; readonly trouble?: string } {
  try {
    const tree = parse(text) as unknown as Tree;
    const errors = tree.errors as readonly { readonly message?: string }[] | undefined;
    return errors?.length
      ? { tree, trouble: String(errors[0]?.message ?? "unreadable").slice(0, 200) }
      : { tree };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message.slice(0, 200) : "unreadable" };
  }
}

/** Lines with their continuations joined, by where they begin. */
function logicalLines(text: string): readonly { readonly line: string; readonly start: number }[] {
  const out: { line: string; start: number }[] = [];
  for (const match of text.matchAll(/(?:[^\\\n]|\\[\s\S])+/g)) {
    out.push({ line: match[0], start: match.index });
    if (out.length >= MOST_COMMANDS) break;
  }
  return out;
}
