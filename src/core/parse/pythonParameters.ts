import type { Call, Definition, Expression, PythonFile } from "./python.ts";
import { optionsOf } from "./pythonOptions.ts";

/** An expression and the scope in which its names are looked up. */
export interface Placed {
  readonly expression: Expression;
  readonly scope: string;
}

/** Callers of one function that are looked at; the first that says something counts. */
const MOST_CALLERS = 20;

/**
 * What a parameter of the function at `scope` stands for: what the file's own call of it hands over, by name, by place
 * or through `**vars(args)`; else its default.
 */
export function parameterValue(file: PythonFile, scope: string, name: string): Placed | undefined {
  const owner = functionAt(file, scope);
  if (owner === undefined || !owner.takes.includes(name)) return undefined;
  const callers = callsOf(file, owner);
  for (const call of callers.slice(0, MOST_CALLERS)) {
    if (call.scope === scope) continue;
    const given = handed(file, call, owner, name);
    if (given) return given;
  }
  const spawned = startedWith(file, owner, name);
  if (spawned) return spawned;
  const commanded = handedByCommand(file, callers, name);
  if (commanded) return commanded;
  // `train(loader, **config.train)`: what is not told may say anything.
  if (callers.some((call) => call.scope !== scope && spreadsUnknown(file, call))) return undefined;
  const option = owner.decorators.some((one) => /option|argument/.test(one))
    ? optionsOf(file).get(name)
    : undefined;
  if (option) return { expression: option.fallback, scope: option.scope };
  const fallback = owner.parameters.find((one) => one.name === name)?.fallback;
  return fallback === undefined ? undefined : { expression: fallback, scope };
}

/** The function whose inside is this scope. */
export function functionAt(file: PythonFile, path: string): Definition | undefined {
  const at = path.lastIndexOf(".");
  const scope = path.slice(0, Math.max(0, at));
  return file
    .definitionsNamed(path.slice(at + 1))
    .find((one) => one.kind === "function" && one.scope === scope);
}

/** Calls of a function; of `__init__`, those of its class. */
function callsOf(file: PythonFile, owner: Definition): readonly Call[] {
  const name = owner.name === "__init__" ? (owner.scope.split(".").at(-1) ?? "") : owner.name;
  const sent = ["remote", "delay", "spawn", "local", "submit"].flatMap((verb) =>
    // `work.remote(x)`: Ray, Dask and Modal send the call elsewhere.
    file.callsNamed(verb).filter((call) => call.name === `${name}.${verb}`),
  );
  return [...file.callsNamed(name), ...sent];
}

function handed(file: PythonFile, call: Call, owner: Definition, name: string): Placed | undefined {
  const named = call.args.find((one) => one.name === name);
  if (named) return { expression: named.value, scope: call.scope };
  const own = ownNames(owner);
  const positional = call.args.filter((one) => one.name === undefined);
  const at = own.indexOf(name);
  const before = positional.slice(0, at + 1);
  const one = before.some((other) => other.unpacked) ? undefined : before[at];
  if (one) return { expression: one.value, scope: call.scope };
  // `Model(**vars(args))`: the options by their names.
  const spread = positional.find(
    (other) => other.unpacked && /^vars\(|\.__dict__$|_asdict\(\)$/.test(textOf(file, other.value)),
  );
  const option = spread ? optionsOf(file).get(name) : undefined;
  return option === undefined ? undefined : { expression: option.fallback, scope: option.scope };
}

/** A call that hands over names which only come to be when it runs: `**config.train.dump()`, and no dictionary of the file's. */
function spreadsUnknown(file: PythonFile, call: Call): boolean {
  return call.args.some(
    (one) =>
      one.unpacked &&
      one.name === undefined &&
      file.text[one.value.from - 1] === "*" &&
      file.text[one.value.from - 2] === "*" &&
      !/^vars\(|\.__dict__$|_asdict\(\)$/.test(textOf(file, one.value)) &&
      one.value.name !== "VariableName" &&
      one.value.name !== "DictionaryExpression",
  );
}

/** `mp.spawn(train, args=(world_size, epochs))` puts the rank in front; `Process(target=…)` and launchers do not. */
function startedWith(file: PythonFile, owner: Definition, name: string): Placed | undefined {
  for (const starter of ["spawn", "start_processes", "notebook_launcher", "Process"]) {
    for (const call of file.callsNamed(starter)) {
      if (!call.args.some((one) => textOf(file, one.value) === owner.name)) continue;
      const args =
        call.args.find((one) => one.name === "args") ??
        (starter === "Process" ? undefined : call.args.filter((one) => one.name === undefined)[1]);
      if (args?.value.name !== "TupleExpression") continue;
      const given: Expression[] = [];
      for (let kid = args.value.firstChild; kid !== null; kid = kid.nextSibling)
        if (!/^[(),]$|Comment/.test(kid.name)) given.push(kid);
      const ranked = starter === "spawn" || starter === "start_processes" ? 1 : 0;
      const expression = given[ownNames(owner).indexOf(name) - ranked];
      if (expression) return { expression, scope: call.scope };
    }
  }
  return undefined;
}

/** `@click.option(…) def main(**kwargs): train(**kwargs)`: a command that hands on all its options by their names. */
function handedByCommand(file: PythonFile, callers: readonly Call[], name: string): Placed | undefined {
  const option = callers
    .slice(0, MOST_CALLERS)
    .some(
      (call) =>
        call.args.some((one) => one.unpacked && one.value.name === "VariableName") &&
        functionAt(file, call.scope)?.decorators.some((by) => /option\b/.test(by)),
    )
    ? optionsOf(file).get(name)
    : undefined;
  return option && { expression: option.fallback, scope: option.scope };
}

function ownNames({ takes }: Definition): readonly string[] {
  return takes[0] === "self" || takes[0] === "cls" ? takes.slice(1) : takes;
}

function textOf(file: PythonFile, node: Expression): string {
  return file.text.slice(node.from, Math.min(node.to, node.from + 80));
}
