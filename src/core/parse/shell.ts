import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/source.ts";
import { expansion, LONGEST_VALUE, MOST_WORDS, type ShellWord, type Tree } from "./shellExpand.ts";
import { type HeaderLine, headersOf } from "./shellHeaders.ts";
import { countedLoop } from "./shellLists.ts";
import {
  logicalLines,
  quotedLines,
  treeOf,
  withoutInnerComments,
  withoutPlaceholders,
  withoutReturns,
} from "./shellSource.ts";
import { holds } from "./shellTests.ts";

/** The arm of an `if` that is run as the file stands. */
export const TAKEN = "taken";

/** `$1`, `${1#*=}`, `$OPTARG`: what a caller may say. */
const CALLERS = /^"?\$(?:\d|OPTARG|\{(?:\d|OPTARG)(?:[#%][^}]{0,80})?\})"?$/;

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
  /** The arm that it stands in of each `if` around it, by where the `if` begins; absent outside of any. */
  readonly arms?: ReadonlyMap<number, string>;
  /** The head of the outermost of these loops. */
  readonly loop?: Span;
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
/** Scripts within a script that are read. */
const MOST_SCRIPTS = 50;

/**
 * Parses shell text; a part that is broken hides nothing else.
 * @param outer variables that an outer script has set: `bash -c '$LAUNCHER $CMD'` sees what was exported
 */
export function parseShell(written: string, outer?: ReadonlyMap<string, string>): ShellFile {
  const text = withoutInnerComments(withoutPlaceholders(withoutReturns(written)));
  const problems: Problem[] = [];
  const headers = headersOf(text);
  const variables = new Map(outer);
  const { fill, wordsOf, listOf, setArray, setMember } = expansion(variables, spanOf);
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
  let arms: ReadonlyMap<number, string> = new Map();
  /** Whether the pipeline that is being read ends in a shell: `echo "$JOB" | ssh host bash`. */
  let fed = false;
  let scripts = 0;
  let loop: Span | undefined;
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
    const lines = logicalLines(text);
    for (let at = 0; at < lines.length; ) {
      const quoted = quotedLines(lines, at);
      const start = lines[at]?.start ?? 0;
      base = start;
      const whole = treeOf(text.slice(start, lines[quoted - 1]?.end));
      // A quote that is never closed joins nothing.
      const alone = whole.trouble === undefined || quoted === at + 1;
      const { tree } = alone ? whole : treeOf(lines[at]?.line ?? "");
      if (tree) visit(tree, 1, 0);
      at = alone ? quoted : at + 1;
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
    if (tree.type === "If" && conditional(tree, repeats, depth)) return;
    // What is set only under a condition does not undo what the file says without one.
    const before = tree.type === "If" && tree.else === undefined ? new Map(variables) : undefined;
    const around = arms;
    const begins = base + (tree.pos ?? 0);
    const outer = loop;
    const inner = Math.min(1e6, repeats * timesOf(tree));
    if (inner > repeats)
      loop ??= { start: base + (tree.pos ?? 0), end: base + ((tree.body as Tree | undefined)?.pos ?? 0) };
    for (const [key, value] of Object.entries(tree)) {
      if (key === "type" || key === "wordlist" || typeof value !== "object") continue;
      for (const [index, one] of (Array.isArray(value) ? value : [value]).entries()) {
        if (tree.type === "If" && key !== "clause") arms = new Map(around).set(begins, `${key}${index}`);
        visit(one, inner, depth + 1);
        arms = around;
      }
    }
    for (const [key, value] of before ?? [])
      if (value !== "" && !CALLERS.test(value)) variables.set(key, value);
    loop = outer;
  }

  /** Of an `if` whose conditions the file decides one arm counts: the others are read, and leave no variables behind. */
  function conditional(tree: Tree, repeats: number, depth: number): boolean {
    const choices = [tree, ...((tree.elif as Tree[] | undefined) ?? [])].map((one) => ({
      body: one.then as Tree | undefined,
      held: holds(one.clause as Tree | undefined, fill),
    }));
    const first = choices.findIndex((one) => one.held !== false);
    if (first >= 0 && choices[first]?.held === undefined) return false;
    const taken = first < 0 ? choices.length : first;
    const around = arms;
    for (const [index, body] of [
      ...choices.map((one) => one.body),
      tree.else as Tree | undefined,
    ].entries()) {
      if (body === undefined) continue;
      const before = new Map(variables);
      const name = index === taken ? TAKEN : index === 0 ? "then0" : `elif${index - 1}`;
      arms = new Map(around).set(base + (tree.pos ?? 0), name);
      visit(body, repeats, depth + 1);
      arms = around;
      if (index === taken) continue;
      variables.clear();
      for (const [key, value] of before) variables.set(key, value);
    }
    return true;
  }

  /** How often a loop runs its body, where the file tells; its variable stands at the first value. */
  function timesOf(tree: Tree): number {
    if (tree.type === "ArithmeticFor") {
      const counted = countedLoop(text.slice(base + (tree.pos ?? 0)), variables);
      if (counted) variables.set(counted.variable, counted.from);
      return counted?.times ?? 1;
    }
    if (tree.type !== "For") return 1;
    const list = listOf(tree.wordlist);
    const name = (tree.name as Tree | undefined)?.value;
    const [first] = list;
    if (typeof name === "string" && first) variables.set(name, first.text);
    // `$DATA/a $DATA/b` are two, whatever they are; `$LIST` may be any number.
    const counts = list.every((word) => word.known || !/^\$(?:\w+|\{[^}]*\}|\([\s\S]*\))$/.test(word.text));
    return counts ? Math.max(1, list.length) : 1;
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
    readHereDoc(tree, words, environment);
    writtenScript(tree, words, repeats);
    if (words[0]?.text === "cd") folder = wentTo(words[1], folder);
    else
      commands.push({
        words,
        environment,
        span: spanOf(tree),
        repeats,
        ...(loop === undefined ? {} : { loop }),
        ...(folder === undefined ? {} : { folder }),
        ...(arms.size === 0 ? {} : { arms }),
      });
  }

  /** `read -r -d '' COMMANDS <<EOF`: the text becomes the variable, its continued lines joined; `IFS=, read -ra IDS <<< "0,1"`. */
  function readHereDoc(tree: Tree, words: readonly ShellWord[], own: ReadonlyMap<string, string>): void {
    if (words[0]?.text !== "read") return;
    const name = words
      .map((word) => word.text)
      .findLast((text) => /^[A-Za-z_]\w*$/.test(text) && text !== "read");
    const here = ((tree.suffix as Tree[] | undefined) ?? []).find((one) => one.type === "HereDoc");
    const body = here?.body as Tree | undefined;
    if (name !== undefined && body !== undefined)
      variables.set(name, fill(body).trim().slice(0, LONGEST_VALUE));
    const line = ((tree.suffix as Tree[] | undefined) ?? []).find((one) => one.type === "HereString");
    const text = line && fill(line.target as Tree).slice(0, LONGEST_VALUE);
    if (name === undefined || text === undefined || !words.some((word) => /^-\w*a$/.test(word.text))) return;
    const parts = text.split(own.get("IFS") || /\s+/).filter((part) => part !== "");
    setArray(
      name,
      parts.map((part) => ({ text: part, span: spanOf(tree), known: !/\$[\w{(]/.test(part) })),
      false,
    );
  }

  /** `sbatch <<EOF`, `cat > run.sh <<EOF`, `echo "$JOB" | ssh host bash`: what a script hands on to a shell is run, too. */
  function writtenScript(tree: Tree, words: readonly ShellWord[], repeats: number): void {
    const suffix = (tree.suffix as Tree[] | undefined) ?? [];
    const file = suffix.findLast((one) => one.type === "Redirect" && String(one.operator).startsWith(">"));
    const written = file?.target as Tree | undefined;
    const named = [written && fill(written), words[0]?.text === "tee" && words.at(-1)?.text];
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
          commands[index] = {
            ...one,
            span,
            words: one.words.map((word) => ({ ...word, span })),
            ...(one.loop === undefined ? {} : { loop: loop ?? span }),
          };
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
      setArray(name, listOf(value.elements), one.append === true);
      return;
    }
    const text = value === undefined ? "" : fill(value).slice(0, LONGEST_VALUE);
    if (one.index !== undefined) {
      setMember(name, one.index as Tree, { text, span: spanOf(one), known: !/\$[\w{(]/.test(text) });
      return;
    }
    // `-m) MODEL=$1`, `--model=*) MODEL="${1#*=}"`: what a caller may say instead does not undo what the file says.
    if (CALLERS.test(text) && (variables.get(name) ?? "") !== "") return;
    const before = one.append === true ? (into.get(name) ?? variables.get(name) ?? "") : "";
    into.set(name, (before + text).slice(0, LONGEST_VALUE));
  }
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
