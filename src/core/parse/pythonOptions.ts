import type { Span } from "../model/source.ts";
import { ofFile } from "./ofFile.ts";
import { ownText } from "./ownText.ts";
import type { Argument, Call, Expression, PythonFile } from "./python.ts";
import { stringValue } from "./pythonString.ts";

/** An option of the script, with its default: argparse, click, typer, absl, dataclass fields. */
export interface PythonOption {
  readonly name: string;
  readonly fallback: Expression;
  readonly span: Span;
  readonly scope: string;
  /** Its help text, which tells what a `batch_size` counts. */
  readonly help?: string;
  readonly kind: "argparse" | "click" | "absl" | "field" | "parameter";
}

/** A switch, and where it is declared. */
interface Switch {
  readonly on: boolean;
  readonly span: Span;
}

/** Options without a value of their own: `action="store_true"` is off unless it is given, `"store_false"` on. */
export function switchOf(file: PythonFile, name: string): Switch | undefined {
  return switchesOf(file).get(name);
}

const switchesOf = ofFile((file): ReadonlyMap<string, Switch> => {
  const found = new Map<string, Switch>();
  for (const call of file.callsNamed("add_argument")) {
    const literal = (one: Argument | undefined) =>
      one && stringValue(file.text.slice(one.value.from, one.value.to));
    const action = /^store_(true|false)$/.exec(
      literal(call.args.find((one) => one.name === "action")) ?? "",
    )?.[1];
    if (action === undefined || call.args.some((one) => one.name === "default")) continue;
    const flags = call.args.filter((one) => one.name === undefined).map(literal);
    const told =
      literal(call.args.find((one) => one.name === "dest")) ??
      flags.find((one) => one?.startsWith("--"))?.replace(/^-+/, "");
    if (told) found.set(told.replaceAll("-", "_"), { on: action === "false", span: call.span });
  }
  return found;
});

/** The options that a file declares, by the name under which the code reads them; the first one of a name counts. */
export const optionsOf = ofFile((file): ReadonlyMap<string, PythonOption> => {
  const options = new Map<string, PythonOption>();
  const add = (option: PythonOption) => {
    if (!options.has(option.name)) options.set(option.name, option);
  };
  for (const call of file.callsLike("last", DECLARES)) {
    const option = declaredBy(file, call);
    if (option) add(option);
  }
  for (const field of file.assignments) {
    if (field.field && /^\w+$/.test(field.target)) {
      add({ name: field.target, fallback: field.value, span: field.span, scope: field.scope, kind: "field" });
    }
  }
  // EasyLM's and mlxu's flags: `define_flags_with_default(total_steps=10000)`.
  for (const call of file.callsNamed("define_flags_with_default"))
    for (const { name, value, span } of call.args)
      if (name !== undefined) add({ name, fallback: value, span, scope: call.scope, kind: "absl" });
  // fastargs' sections: `Section("training", …).params(epochs=Param(int, "…", default=30))`.
  for (const call of file.callsLike("name", /(?:^|\.)Section\(\)\.params$/)) {
    const section = /^Section\(\s*["'](\w+)["']/.exec(
      file.text.slice(call.span.start, call.span.start + 80),
    )?.[1];
    for (const { name, value, span } of call.args) {
      const fallback = file.callAt(value.from, value.to)?.args.find((one) => one.name === "default");
      if (name !== undefined && section !== undefined && fallback)
        add({
          name: `${section}.${name}`,
          fallback: fallback.value,
          span,
          scope: call.scope,
          kind: "parameter",
        });
    }
  }
  for (const call of file.callsNamed("set_defaults")) {
    for (const { name, value, span } of call.args)
      if (name !== undefined)
        options.set(name, { name, fallback: value, span, scope: call.scope, kind: "argparse" });
  }
  // `Settings(epochs=3)`: what the one who makes it says overrules what the class says.
  for (const [name, option] of options) {
    if (option.kind !== "field") continue;
    const owner = option.scope.split(".").at(-1) ?? "";
    for (const call of file.callsNamed(owner)) {
      const given = call.args.find((one) => one.name === name);
      if (given === undefined) continue;
      options.set(name, { ...option, fallback: given.value, span: given.span, scope: call.scope });
      break;
    }
  }
  return options;
});

const DECLARES =
  /^(?:add_argument|option|add_option|DEFINE_(?:integer|float|string|bool|boolean|enum|list|multi_\w+))$/;

/** What a call declares, wherever edits move it. */
interface Declared extends Pick<PythonOption, "name" | "kind" | "help"> {
  /** Which of its arguments is the default. */
  readonly fallback: number;
}

const declared = new WeakMap<Call, Declared | null>();

function declaredBy(file: PythonFile, call: Call): PythonOption | undefined {
  let known = declared.get(call.origin);
  if (known === undefined) {
    known = declaredIn(file, call) ?? null;
    declared.set(call.origin, known);
  }
  if (known === null) return undefined;
  const { fallback, ...own } = known;
  return {
    ...own,
    span: call.span,
    scope: call.scope,
    get fallback() {
      return (call.args[fallback] as Argument).value;
    },
  };
}

function declaredIn(file: PythonFile, call: Call): Declared | undefined {
  const literal = (one: Argument | undefined) =>
    one === undefined ? undefined : stringValue(file.text.slice(one.value.from, one.value.to));
  const helpOf = (byPlace: Argument | undefined) => {
    const said = call.args.find((one) => one.name === "help") ?? byPlace;
    const help = literal(said) ?? concatenated(file, said);
    return help === undefined ? {} : { help: ownText(help) };
  };
  const positional = call.args.filter((one) => one.name === undefined && !one.unpacked);
  const fallback = call.args.findIndex((one) => one.name === "default");
  if (call.last === "add_argument" || call.last === "option" || call.last === "add_option") {
    const flags = positional.map(literal).filter((one) => one !== undefined);
    const long =
      flags.find((one) => one.startsWith("--")) ??
      flags.find((one) => !one.startsWith("-") && call.last === "add_argument") ??
      flags[0];
    const destination = literal(call.args.find((one) => one.name === "dest"));
    const name = (destination ?? long?.replace(/^-+/, ""))?.replaceAll("-", "_").split("/")[0];
    if (!name || fallback < 0) return undefined;
    return {
      name: ownText(name),
      fallback,
      kind: call.last === "option" ? "click" : "argparse",
      ...helpOf(undefined),
    };
  }
  if (call.last.startsWith("DEFINE_")) {
    const name = literal(positional[0]);
    const value = positional[1] ? call.args.indexOf(positional[1]) : fallback;
    return name && value >= 0
      ? { name: ownText(name), fallback: value, kind: "absl", ...helpOf(positional[fallback < 0 ? 2 : 1]) }
      : undefined;
  }
  return undefined;
}

/** Adjacent literals, as a help text over several lines is written. */
function concatenated(file: PythonFile, one: Argument | undefined): string | undefined {
  if (one?.value.name !== "ContinuedString" && one?.value.name !== "ParenthesizedExpression")
    return undefined;
  return file.text.slice(one.value.from, Math.min(one.value.to, one.value.from + 600));
}
