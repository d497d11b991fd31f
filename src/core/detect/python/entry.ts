import { callsByScope } from "../../parse/callIndex.ts";
import { ofFile } from "../../parse/ofFile.ts";
import { ownText } from "../../parse/ownText.ts";
import {
  type Call,
  children,
  type Definition,
  type Expression,
  type PythonFile,
} from "../../parse/python.ts";

/** Decorators that make a function an entry point of its own. */
export const ENTRY_DECORATOR =
  /(?:^|\.)(?:main|command|default|callback|function|local_entrypoint|cli|record|hydra_main|task|flow|remote|remote_function|entrypoint|pipeline|component|step|op|tool|traceable|observe|get|post|put|route|websocket|asset|job|method|enter|batched|web_endpoint|fastapi_endpoint|asgi_app|actor|call_parse)\b/;

/** What runs a function that it is handed. */
const RUNNERS = new Set([
  ..."run Fire launch spawn call_parse auto cli mp_spawn notebook_launcher start_processes optimize agent".split(
    " ",
  ),
  ..."submit Thread Process TorchTrainer tune_with_parameters with_resources xmp_spawn invoke partial map".split(
    " ",
  ),
  ..."apply_async step train_fn run_sync to_thread run_in_executor starmap imap imap_unordered apply".split(
    " ",
  ),
  ..."progress_apply Timer evaluate Evaluation create_task gather RunnableLambda".split(" "),
  // Steps of a LangGraph, what a Gradio interface calls when it is used.
  ..."add_node add_conditional_edges ChatInterface Interface submit click then".split(" "),
]);

const SENT = /^\w+(?:\.options\(\))?\.(?:bind|remote|deploy|spawn|starmap|delay|local)$/;

/**
 * Scopes that run when the file is started as a script: the module itself, and every function that it calls, or hands
 * on by name, from there. A library that only defines functions has the module alone.
 */
export const reachable = ofFile((file): ReadonlySet<string> => {
  const reached = new Set([""]);
  const waiting = [""];
  const byName = new Map<string, string[]>();
  const membersOf = new Map<string, string[]>();
  for (const one of file.definitions) {
    const path = pathOf(one);
    add(byName, one.name, path);
    if (one.scope !== "") add(membersOf, one.scope, path);
    if (
      one.kind === "function" &&
      one.decorators.some((decorator) => ENTRY_DECORATOR.test(decorator.split("(")[0] ?? ""))
    )
      reach(path);
  }
  for (const scope of consoleScripts(file)) reach(scope);
  const aliases = new Map<string, string[]>();
  for (const { scope, value } of file.assignments) {
    // `run = train if training else evaluate`
    const named =
      value.name === "ConditionalExpression" ? children(value) : value.name === "VariableName" ? [value] : [];
    for (const { name, from, to } of named)
      if (name === "VariableName")
        for (const path of byName.get(file.text.slice(from, to)) ?? []) add(aliases, scope, path);
  }
  const callsIn = callsByScope(file);
  const classes = new Set(file.definitions.filter((one) => one.kind === "class").map(pathOf));
  for (let scope = waiting.pop(); scope !== undefined; scope = waiting.pop()) {
    // `answer = answer_locally`: a function under another name.
    for (const path of aliases.get(scope) ?? []) reach(path);
    const mayHandOn = scope !== "" || file.mainGuard !== undefined || file.isNotebook === true;
    for (const call of callsIn.get(scope) ?? []) {
      const { startsAll, names, handedOn } = startsOf(file, call);
      if (startsAll)
        for (const one of file.definitions) if (one.scope === "" && one.kind === "function") reach(one.name);
      for (const name of names) for (const path of byName.get(name) ?? []) reach(path);
      if (mayHandOn) for (const name of handedOn) for (const path of byName.get(name) ?? []) reach(path);
    }
    // A class that is used brings its methods, a function its inner functions' bodies when they are called.
    if (classes.has(scope)) for (const member of membersOf.get(scope) ?? []) reach(member);
    // A function that is made and given back is called by whom it is given to.
    else if (scope !== "")
      for (const member of membersOf.get(scope) ?? [])
        if (returns(file, scope, member.slice(scope.length + 1))) reach(member);
  }
  return reached;

  function reach(path: string): void {
    if (reached.has(path)) return;
    reached.add(path);
    waiting.push(path);
  }
});

/** Functions at the margin that parse the command line, in a file without a main guard: an installed command calls them. */
function consoleScripts(file: PythonFile): readonly string[] {
  return file.mainGuard === undefined
    ? file
        .callsNamed("parse_args")
        .filter(({ scope, args }) => args.length === 0 && /^\w+$/.test(scope))
        .map(({ scope }) => scope)
    : [];
}

function add<T>(to: Map<string, T[]>, key: string, one: T): void {
  const same = to.get(key);
  if (same) same.push(one);
  else to.set(key, [one]);
}

/** What a call may run, by name. */
interface Starts {
  /** `fire.Fire()` of nothing makes each function of the module a command. */
  readonly startsAll: boolean;
  readonly names: readonly string[];
  /** A module that only defines may hand functions to a registry while it is loaded: that runs none of them. */
  readonly handedOn: readonly string[];
}

const ofCall = new WeakMap<Call, Starts>();

function startsOf(file: PythonFile, call: Call): Starts {
  const known = ofCall.get(call.origin);
  if (known) return known;
  const found = writtenStarts(file, call);
  ofCall.set(call.origin, found);
  return found;
}

function writtenStarts({ text }: PythonFile, { name: written, qualified, last, args }: Call): Starts {
  const names = [last];
  const handedOn: string[] = [];
  const textOf = ({ from, to }: Expression) => ownText(text.slice(from, to));
  const isRunner = RUNNERS.has(last);
  // `app.run()` of absl and TensorFlow starts the module's `main`.
  if (/(?:^|\.)app\.run$/.test(written)) names.push("main");
  // `Server.bind()`, `work.remote(x)`: Ray and Modal call what stands before the verb.
  if (SENT.test(written)) names.push(written.split(".")[0] ?? "");
  // `spawn(train, …)`, `study.optimize(objective)`, `Process(target=run)`: functions handed on by name.
  for (const { name, value } of args) {
    if (value.name === "VariableName")
      (isRunner || /target|func|fn|objective|function|callback|_per_worker$/.test(name ?? "")
        ? names
        : handedOn
      ).push(textOf(value));
    // `Fire({"run": run})`: commands by their names.
    else if (value.name === "DictionaryExpression" && isRunner) {
      for (let kid = value.firstChild; kid !== null; kid = kid.nextSibling)
        if (kid.name === "VariableName") names.push(textOf(kid));
    }
    // `set_defaults(func=Action.execute)`: a command of several.
    else if (last === "set_defaults" && value.name === "MemberExpression")
      names.push(textOf(value).split(".").at(-1) ?? "");
  }
  return { startsAll: qualified === "fire.Fire" && args.length === 0, names, handedOn };
}

function returns(file: PythonFile, path: string, name: string): boolean {
  return file
    .definitionsNamed(path.slice(path.lastIndexOf(".") + 1))
    .some(
      (one) =>
        pathOf(one) === path && file.text.slice(one.span.start, one.span.end).includes(`return ${name}\n`),
    );
}

/** A definition by the names of all that is around it: `Trainer.fit`. */
export function pathOf({ scope, name }: Definition): string {
  return scope === "" ? name : `${scope}.${name}`;
}

/** Whether a call runs when the file is started. */
export function runs(file: PythonFile, call: { readonly scope: string }): boolean {
  return reachable(file).has(call.scope);
}

/** Whether the file is meant to be started: it has a main guard, or does more than define at module level. */
export function isScript(file: PythonFile): boolean {
  return (
    file.mainGuard !== undefined ||
    file.calls.some(
      (call) =>
        call.scope === "" &&
        !/^(?:register|getLogger|namedtuple|TypeVar|compile|join|dirname|abspath)$/.test(call.last),
    ) ||
    /^#!.*python/.test(file.text) ||
    consoleScripts(file).length > 0 ||
    file.definitions.some((one) => one.decorators.some((decorator) => /^call_parse\b/.test(decorator)))
  );
}
