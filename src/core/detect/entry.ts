import type { Call, PythonFile } from "../parse/python.ts";

/** Decorators that make a function an entry point of its own. */
export const ENTRY_DECORATOR =
  /(?:^|\.)(?:main|command|callback|function|local_entrypoint|cli|record|hydra_main|task|flow|remote|remote_function|entrypoint|pipeline|component|step|op|tool|traceable|observe|get|post|route|websocket|asset|job|method|enter|batched|web_endpoint|fastapi_endpoint|asgi_app|actor|call_parse)\b/;

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
]);

const SENT = /^\w+(?:\.options\(\))?\.(?:bind|remote|deploy|spawn|starmap|delay|local)$/;

const remembered = new WeakMap<PythonFile, ReadonlySet<string>>();

/**
 * Scopes that run when the file is started as a script: the module itself, and every function that it calls, or hands
 * on by name, from there. A library that only defines functions has the module alone.
 */
export function reachable(file: PythonFile): ReadonlySet<string> {
  const known = remembered.get(file);
  if (known) return known;
  const reached = new Set([""]);
  const waiting = [""];
  const byName = new Map<string, string[]>();
  const membersOf = new Map<string, string[]>();
  for (const one of file.definitions) {
    const path = one.scope === "" ? one.name : `${one.scope}.${one.name}`;
    byName.set(one.name, [...(byName.get(one.name) ?? []), path]);
    if (one.scope !== "") membersOf.set(one.scope, [...(membersOf.get(one.scope) ?? []), path]);
    if (
      one.kind === "function" &&
      one.decorators.some((decorator) => ENTRY_DECORATOR.test(decorator.split("(")[0] ?? ""))
    )
      reach(path);
  }
  const aliases = new Map<string, string[]>();
  for (const { scope, value } of file.assignments) {
    if (value.name !== "VariableName") continue;
    const named = byName.get(file.text.slice(value.from, value.to));
    if (named) aliases.set(scope, [...(aliases.get(scope) ?? []), ...named]);
  }
  const mains = new Set(file.callsLike("name", /(?:^|\.)app\.run$/));
  const sent = new Set(file.callsLike("name", SENT));
  const callsIn = new Map<string, Call[]>();
  for (const call of file.calls) {
    const same = callsIn.get(call.scope);
    if (same) same.push(call);
    else callsIn.set(call.scope, [call]);
  }
  const classes = new Set(
    file.definitions
      .filter((one) => one.kind === "class")
      .map((one) => (one.scope === "" ? one.name : `${one.scope}.${one.name}`)),
  );
  for (let scope = waiting.pop(); scope !== undefined; scope = waiting.pop()) {
    // `answer = answer_locally`: a function under another name.
    for (const path of aliases.get(scope) ?? []) reach(path);
    for (const call of callsIn.get(scope) ?? []) {
      // `fire.Fire()` of nothing makes each function of the module a command.
      if (call.qualified === "fire.Fire" && call.args.length === 0)
        for (const one of file.definitions) if (one.scope === "" && one.kind === "function") reach(one.name);
      // `app.run()` of absl and TensorFlow starts the module's `main`.
      if (mains.has(call)) for (const path of byName.get("main") ?? []) reach(path);
      for (const path of byName.get(call.last) ?? []) reach(path);
      // `Server.bind()`, `work.remote(x)`: Ray and Modal call what stands before the verb.
      if (sent.has(call)) for (const path of byName.get(call.name.split(".")[0] ?? "") ?? []) reach(path);
      // `spawn(train, …)`, `study.optimize(objective)`, `Process(target=run)`: functions handed on by name.
      for (const { name, value } of call.args) {
        // A module that only defines may hand functions to a registry while it is loaded: that runs none of them.
        const runsIt = () =>
          scope !== "" ||
          file.mainGuard !== undefined ||
          RUNNERS.has(call.last) ||
          /target|func|fn|objective|function|callback|_per_worker$/.test(name ?? "");
        if (value.name === "VariableName" && runsIt())
          for (const path of byName.get(file.text.slice(value.from, value.to)) ?? []) reach(path);
        // `Fire({"run": run})`: commands by their names.
        else if (value.name === "DictionaryExpression" && RUNNERS.has(call.last)) {
          for (let kid = value.firstChild; kid !== null; kid = kid.nextSibling)
            if (kid.name === "VariableName")
              for (const path of byName.get(file.text.slice(kid.from, kid.to)) ?? []) reach(path);
        }
        // `set_defaults(func=Action.execute)`: a command of several.
        else if (call.last === "set_defaults" && value.name === "MemberExpression")
          for (const path of byName.get(file.text.slice(value.from, value.to).split(".").at(-1) ?? "") ?? [])
            reach(path);
      }
    }
    // A class that is used brings its methods, a function its inner functions' bodies when they are called.
    if (classes.has(scope)) for (const member of membersOf.get(scope) ?? []) reach(member);
    // A function that is made and given back is called by whom it is given to.
    else if (scope !== "")
      for (const member of membersOf.get(scope) ?? [])
        if (returns(file, scope, member.slice(scope.length + 1))) reach(member);
  }
  remembered.set(file, reached);
  return reached;

  function reach(path: string): void {
    if (reached.has(path)) return;
    reached.add(path);
    waiting.push(path);
  }
}

function returns(file: PythonFile, scope: string, name: string): boolean {
  return file.definitions.some(
    (one) =>
      (one.scope === "" ? one.name : `${one.scope}.${one.name}`) === scope &&
      file.text.slice(one.span.start, one.span.end).includes(`return ${name}\n`),
  );
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
    file.definitions.some((one) => one.decorators.some((decorator) => /^call_parse\b/.test(decorator)))
  );
}
