import type { Assignment, Call, Expression, PythonFile } from "../../parse/python.ts";
import { functionAt, parameterValue } from "../../parse/pythonParameters.ts";
import type { Found } from "../../parse/pythonValue.ts";
import { count } from "../facts.ts";
import { argument } from "./pythonPairs.ts";

/** Names lead to names; no script needs more steps than this. */
const MOST_STEPS = 12;

/** What hands on the loader or data set that it is given: progress bars, counters, wrappers of other libraries. */
const HANDS_ON =
  /^(?:tqdm|trange|enumerate|iter|zip|cycle|islice|prepare|prepare_data_loader|setup_dataloaders|track|progress_bar|prefetch_to_device|repeat|infinite|MpDeviceLoader|distribute_dataset|experimental_distribute_dataset|as_numpy|take)$/;

/** The calls that made what an expression stands for, the last one first: `.batch(32)`, `DataLoader(…)`. */
export function makersOf(
  file: PythonFile,
  expression: Expression,
  scope: string,
  before: number,
): readonly Call[] {
  const makers: Call[] = [];
  follow(expression, scope, before, 0);
  return makers;

  function follow(node: Expression | null | undefined, at: string, end: number, step: number): void {
    if (!node || step > MOST_STEPS) return;
    if (node.name === "VariableName") named(file.text.slice(node.from, node.to), at, end, step + 1);
    else if (node.name === "ParenthesizedExpression") follow(node.firstChild?.nextSibling, at, end, step + 1);
    else if (node.name === "CallExpression") called(node, at, end, step + 1);
  }

  function named(name: string, at: string, end: number, step: number): void {
    const one = assignedBefore(file, name, at, end);
    const given = one || at === "" ? undefined : parameterValue(file, at, name);
    if (one) follow(one.value, one.scope, one.span.start, step);
    else if (given) follow(given.expression, given.scope, given.expression.from, step);
  }

  function called(node: Expression, at: string, end: number, step: number): void {
    // A long chain has no name, and is followed to where it begins.
    const call = file.callAt(node.from, node.to);
    if (call) makers.push(call);
    const handed =
      call && HANDS_ON.test(call.last) ? call.args.find((one) => one.name === undefined) : undefined;
    if (handed) follow(handed.value, at, end, step);
    else if (node.firstChild?.name === "MemberExpression") follow(node.firstChild.firstChild, at, end, step);
  }
}

/** The last assignment to a name before a place, in the function at hand or in what is around it. */
export function assignedBefore(
  file: PythonFile,
  name: string,
  scope: string,
  before: number,
): Assignment | undefined {
  const all = file.assignmentsTo(name).filter((one) => !one.augmented && !one.field);
  for (let around = scope; ; around = around.includes(".") ? around.slice(0, around.lastIndexOf(".")) : "") {
    const here = all.filter((one) => one.scope === around);
    const earlier = here.filter((one) => one.span.start < before);
    // A function's text may stand before the assignment that has run when it is called.
    const found = earlier.at(-1) ?? (around === scope ? undefined : here[0]);
    if (found || around === "") return found;
  }
}

/** The batch size that a loader or data set was made with, and the call that says it. */
export function batchOf(
  file: PythonFile,
  expression: Expression,
  scope: string,
  before: number,
): { readonly size: number; readonly call: Call } | undefined {
  for (const call of makersOf(file, expression, scope, before)) {
    const told =
      argument(file, call, "batch_size") ??
      argument(file, call, "bs") ??
      (/^(?:DataLoader|StatefulDataLoader)$/.test(call.last)
        ? argument(file, call, "batch_size", 1)
        : /^(?:batch|padded_batch|ragged_batch)$/.test(call.last)
          ? argument(file, call, "batch_size", 0)
          : call.node.from === expression.from
            ? ownBatch(file, call)
            : undefined);
    const size = count(told?.value);
    if (size !== undefined) return { size, call };
  }
  return undefined;
}

/** `get_batches(words, 512)`: the place of the batch's size is that in the function's own head. */
function ownBatch(file: PythonFile, call: Call): Found | undefined {
  const at = functionAt(file, call.name)?.takes.indexOf("batch_size") ?? -1;
  return at < 0 ? undefined : argument(file, call, "batch_size", at);
}
