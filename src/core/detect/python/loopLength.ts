import type { Span } from "../../model/source.ts";
import type { Call, Expression, PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { count } from "../facts.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument } from "./pythonPairs.ts";

/** How many things there are, and where that is written. */
export interface Length {
  readonly times: number;
  readonly span: Span;
}

/** Rows are followed through so many calls. */
const DEEPEST = 6;
/** A list as long as this may be a longer one that was cut. */
const CUT = 200;

/** Whether a list that was read may be the beginning of a longer one. */
export function isCut(list: readonly unknown[]): boolean {
  return list.length >= CUT;
}

/** Wrappers that hand on each thing that they are given. */
const HANDS_ON = /^(?:enumerate|tqdm|track|list|zip|reversed|sorted|shuffled|iter)$/;
/** What takes so many of a data set, and the place of the number. */
const TAKES: { readonly [name: string]: number } = { take: 0, head: 0, sample: 0, islice: 1 };

/**
 * How many things an expression goes through: a range, a list that is written out, lists that are combined, the first so
 * many of a data set. Undefined where the file does not tell.
 */
export function lengthOf(python: PythonFile, from: Expression, scope: string, depth = 0): Length | undefined {
  if (depth > DEEPEST) return undefined;
  const span = { start: from.from, end: from.to };
  const first = /\[:(\d[\d_]*)\]$/.exec(python.text.slice(from.from, from.to))?.[1];
  if (first !== undefined) return told(Number(first.replaceAll("_", "")), span);
  const call = python.callAt(from.from, from.to);
  if (call && /^t?range$/.test(call.last)) return told(stepsOf(python, call), span);
  const handed = call && HANDS_ON.test(call.last) ? call.args[0]?.value : undefined;
  if (handed) return lengthOf(python, handed, scope, depth + 1);
  const list = constantOf(python, from, scope);
  if (Array.isArray(list?.value)) return isCut(list.value) ? undefined : told(list.value.length, list.span);
  if (call?.last === "product") return told(combined(python, call, depth), span);
  for (const maker of makersOf(python, from, scope, from.from)) {
    const taken = takenBy(python, maker, depth + 1);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function told(times: number | undefined, span: Span): Length | undefined {
  const whole = count(times);
  return whole === undefined ? undefined : { times: whole, span };
}

/** The steps of `range(n)`, `range(a, b)`, `range(a, b, step)`. */
function stepsOf(python: PythonFile, call: Call): number | undefined {
  const numbers = call.args
    .filter((one) => one.name === undefined)
    .map((one) => constantOf(python, one.value, call.scope)?.value);
  const [a, b, step = 1] = numbers;
  const [start, end] = numbers.length === 1 ? [0, a] : [a, b];
  return typeof start === "number" && typeof end === "number" && typeof step === "number" && step > 0
    ? Math.ceil((end - start) / step)
    : undefined;
}

/** `itertools.product(rates, sizes)`: each with each. */
function combined(python: PythonFile, call: Call, depth: number): number | undefined {
  let product = 1;
  for (const { value } of call.args) {
    const one = lengthOf(python, value, call.scope, depth + 1);
    if (one === undefined) return undefined;
    product *= one.times;
  }
  return product;
}

function takenBy(python: PythonFile, maker: Call, depth: number): Length | undefined {
  if (maker.last === "select" && maker.args[0])
    return lengthOf(python, maker.args[0].value, maker.scope, depth);
  if (maker.last === "load_dataset") {
    const part = String(argument(python, maker, "split")?.value ?? "");
    return told(Number(/^\w+\[:(\d+)\]$/.exec(part)?.[1]), maker.span);
  }
  const place = Object.hasOwn(TAKES, maker.last) ? TAKES[maker.last] : undefined;
  return place === undefined
    ? undefined
    : told(count(argument(python, maker, "n", place)?.value), maker.span);
}
