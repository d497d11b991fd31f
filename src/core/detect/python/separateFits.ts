import type { Span } from "../../model/source.ts";
import type { Call, Expression, Loop, PythonFile } from "../../parse/python.ts";
import { branchesAround } from "../../parse/pythonBranches.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import { runs } from "./entry.ts";
import { inside } from "./loopHorizon.ts";
import { assignedBefore } from "./pythonFlow.ts";

/** One of several trainings of a file. */
export interface Training<Start extends Call | Loop> {
  /** The call or loop that trains. */
  readonly start: Start;
  /** Where a reader meets it: the start, or the call of the function that holds it. */
  readonly place: Call | Loop;
  /** The file without what only the other trainings are made from. */
  readonly seen: PythonFile;
}

/** More trainings in one file are a course, not runs that a person looks at one by one. */
const MOST_TRAININGS = 12;
/** Of a longer text, which nobody wrote by hand, the first training alone is told. */
const LONGEST_TEXT = 150_000;
/** Statements that lead to one training; more are not followed, nor longer ones read. */
const MOST_STATEMENTS = 80;
const LONGEST_STATEMENT = 4_000;

/**
 * The trainings of a file that each train something: model A in one cell, model B in another, two stages of one model,
 * two calls of the function that trains. The first is there in any case; others only where they surely run.
 */
export function separateFits<Start extends Call | Loop>(
  python: PythonFile,
  starts: readonly Start[],
): readonly Training<Start>[] {
  const all = starts.flatMap((start) => placesOf(python, start).map((place) => ({ start, place })));
  const isSure = ({ start, place }: (typeof all)[number]) =>
    surelyRuns(python, place) && (start === starts[0] || surelyRuns(python, start));
  // Of two arms of an `if` the one that the file's own settings choose.
  const [first, ...rest] = all;
  const isOther =
    first !== undefined && !isSure(first) && isPassedOver(python, first.place) && rest.some(isSure);
  const found = all
    .filter((one, index) => (index === 0 ? !isOther : isSure(one)))
    .slice(0, python.text.length > LONGEST_TEXT ? 1 : MOST_TRAININGS);
  if (found.length < 2) return found.map(({ start }) => ({ start, place: start, seen: python }));
  const onObjects = statementsOnObjects(python);
  const places = found.map(({ place }) => place);
  const parts = found.map(({ place }) => madeFrom(python, place, places, onObjects));
  return found.map((one, index) => {
    const own = parts[index] ?? [];
    const others = parts.flatMap((part, at) => (at === index ? [] : part));
    return {
      ...one,
      seen: without(python, [
        ...others.filter((span) => !holds(own, span)),
        ...overwritten(python, own),
        ...later(python, one.place),
      ]),
    };
  });
}

/** The calls of the plain function that a training stands in, where there are several; else the training itself. */
function placesOf(python: PythonFile, start: Call | Loop): readonly (Call | Loop)[] {
  const owner = python
    .definitionsNamed(start.scope)
    .find((one) => one.kind === "function" && one.scope === "");
  if (owner === undefined) return [start];
  const callers = python
    .callsNamed(owner.name)
    .filter((call) => call.name === owner.name && call.scope !== start.scope && runs(python, call));
  // What a loop over epochs calls is a part of one training.
  const inEpochs = (call: Call) =>
    python.loops.some((loop) => /epoch/i.test(loop.target) && inside(call, loop));
  return callers.length > 1 && !callers.some(inEpochs) ? callers : [start];
}

function nodeOf(place: Call | Loop): Expression {
  return "node" in place ? place.node : place.iterable;
}

function wholeOf(place: Call | Loop): Span {
  return "node" in place ? place.span : { start: place.span.start, end: place.body.end };
}

/** Whether no test stands around a place but those that hold, and the main guard. */
function surelyRuns(python: PythonFile, place: Call | Loop): boolean {
  return branchesAround(nodeOf(place)).every(
    ({ test, holds: needed }) =>
      /^\(?__name__/.test(python.text.slice(test.from, test.from + 12)) ||
      constantOf(python, test, place.scope)?.value === needed,
  );
}

/** Whether a test around a place is known to fail. */
function isPassedOver(python: PythonFile, place: Call | Loop): boolean {
  return branchesAround(nodeOf(place)).some(({ test, holds: needed }) => {
    const value = constantOf(python, test, place.scope)?.value;
    return typeof value === "boolean" && value !== needed;
  });
}

/** The place of a training and the statements that what it trains, and on what, is made from. */
function madeFrom(
  python: PythonFile,
  place: Call | Loop,
  places: readonly (Call | Loop)[],
  onObjects: ReadonlyMap<string, readonly Statement[]>,
): readonly Span[] {
  const whole = wholeOf(place);
  const out: Span[] = [whole];
  const done = new Set<string>();
  follow(whole, place.scope, whole.start);
  return out;

  function follow(within: Span, scope: string, before: number): void {
    for (const name of namesIn(python, within)) {
      const one = assignedBefore(python, name, scope, before);
      const made = one ? one.span : python.definitionsNamed(name).find((other) => other.scope === "")?.span;
      const key = `${made?.start}`;
      if (made === undefined || done.has(key) || out.length >= MOST_STATEMENTS) continue;
      done.add(key);
      out.push(made);
      if (one) follow(one.span, one.scope, one.span.start);
      if (one) onObject(name, one.scope, one.span.start);
    }
  }

  function onObject(name: string, scope: string, from: number): void {
    for (const one of onObjects.get(name) ?? []) {
      const { span } = one;
      if (
        one.scope !== scope ||
        span.start <= from ||
        span.end > whole.start ||
        out.length >= MOST_STATEMENTS
      )
        continue;
      if (holds(out, span) || places.some((other) => holds([span], other.span))) continue;
      out.push(span);
      follow(span, scope, span.start);
    }
  }
}

/** What a module does after a training; its functions and classes may have been used before. */
function later(python: PythonFile, place: Call | Loop): readonly Span[] {
  if (place.scope !== "") return [];
  const { end } = wholeOf(place);
  return [...python.assignments, ...python.calls]
    .filter((one) => one.scope === "" && one.span.start >= end)
    .map((one) => one.span);
}

type Statement = Pick<Call, "span" | "scope">;

/** `model.add(…)`, `base.trainable = False`: what happens to an object after its making, by its name. */
function statementsOnObjects(python: PythonFile): ReadonlyMap<string, readonly Statement[]> {
  const out = new Map<string, Statement[]>();
  const add = (name: string, one: Statement) => {
    const [head = "", ...rest] = name.split(".");
    if (rest.length === 0 || python.imports.has(head)) return;
    const same = out.get(head);
    if (same) same.push(one);
    else out.set(head, [one]);
  };
  for (const one of python.assignments) add(one.target, one);
  for (const one of python.calls) add(one.name, one);
  return out;
}

/** Of attributes that are set more than once before a training, all but the last: `base.trainable`, frozen and then not. */
function overwritten(python: PythonFile, own: readonly Span[]): readonly Span[] {
  const last = new Map<string, Span>();
  const out: Span[] = [];
  for (const { target, span } of python.assignments) {
    if (!target.includes(".") || !own.some((one) => one.start === span.start && one.end === span.end))
      continue;
    const before = last.get(target);
    if (before) out.push(before);
    last.set(target, span);
  }
  return out;
}

/** Names that stand in a stretch of the file, but attributes and the names of arguments. */
function namesIn({ text }: PythonFile, { start, end }: Span): ReadonlySet<string> {
  const written = text.slice(start, Math.min(end, start + LONGEST_STATEMENT));
  return new Set(written.match(/(?<![\w.])[A-Za-z_]\w*(?!\w|[ \t]*=[^=])/g) ?? []);
}

function holds(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((one) => one.start <= start && end <= one.end);
}

/** A file in which some stretches say nothing. */
function without(python: PythonFile, spans: readonly Span[]): PythonFile {
  const keeps = (one: { readonly span: Span }) => !holds(spans, one.span);
  return {
    ...python,
    calls: python.calls.filter(keeps),
    callsNamed: (last) => python.callsNamed(last).filter(keeps),
    callsLike: (part, pattern) => python.callsLike(part, pattern).filter(keeps),
    callsIn: (stretch) => python.callsIn(stretch).filter(keeps),
    assignments: python.assignments.filter(keeps),
    assignmentsTo: (target) => python.assignmentsTo(target).filter(keeps),
    assignmentsLike: (pattern) => python.assignmentsLike(pattern).filter(keeps),
    loops: python.loops.filter(keeps),
    definitions: python.definitions.filter(keeps),
    definitionsNamed: (name) => python.definitionsNamed(name).filter(keeps),
    worked: new Map(),
  };
}
