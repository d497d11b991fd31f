import type { Call, Expression, Loop, PythonFile } from "../../parse/python.ts";
import { constantOf } from "../../parse/pythonValue.ts";
import type { Value } from "../../parse/value.ts";
import { pathOf, runs } from "../python/entry.ts";
import { inside } from "../python/loopHorizon.ts";
import { isCut, lengthOf } from "../python/loopLength.ts";
import { makersOf } from "../python/pythonFlow.ts";
import { isPerhaps } from "../python/pythonSubject.ts";
import { isUncounted } from "../python/uncounted.ts";

/** A function with more callers does what its callers want. */
const MOST_CALLERS = 50;
/** Texts are followed through so many calls. */
const DEEPEST = 6;
/** Programs that wait for someone's questions: how many come is never in the file. */
const WAITING =
  /^(?:streamlit|gradio|chainlit|flask|fastapi|discord|telegram|slack_bolt|nicegui|panel|reflex|aiogram)$/;
const ASKS_SOMEONE = /(?:^|[^.\w])input\(/;

/**
 * How many requests a file makes when it is started once: for each call the loops around it, multiplied, and the callers of
 * its function, added. Undefined where one of them is not told: a loop without an end or over what is only known when it
 * runs, a branch, a function that others call.
 * @param each how many requests one of the calls makes
 */
export function askedTimes(
  python: PythonFile,
  calls: readonly Call[],
  each: (call: Call) => number | undefined = () => 1,
): number | undefined {
  if (
    calls.length === 0 ||
    (python.text.includes("input(") && ASKS_SOMEONE.test(python.text)) ||
    [...python.modules].some((one) => WAITING.test(one))
  )
    return undefined;
  const known: Known = new Map();
  return added(calls, (call) => {
    const times = timesOf(python, call, known);
    const requests = times === undefined ? undefined : each(call);
    return requests === undefined || times === undefined ? undefined : times * requests;
  });
}

function added(calls: readonly Call[], of: (call: Call) => number | undefined): number | undefined {
  let sum = 0;
  for (const call of calls) {
    const one = of(call);
    if (one === undefined) return undefined;
    sum += one;
  }
  return sum;
}

/** How often the functions of a file run, as far as that has been asked; undefined also while it is being found out. */
type Known = Map<string, number | undefined>;

function timesOf(python: PythonFile, call: Call, known: Known): number | undefined {
  if (isUncounted(call) || isPerhaps(python, call)) return undefined;
  let times = timesOfFunction(python, call.scope, known);
  for (const loop of times === undefined ? [] : python.loops) {
    if (loop.scope !== call.scope || !inside(call, loop)) continue;
    const many = tripsOf(python, loop);
    if (many === undefined) return undefined;
    times = (times ?? 0) * many;
  }
  return times;
}

function timesOfFunction(python: PythonFile, scope: string, known: Known): number | undefined {
  if (scope === "") return 1;
  if (known.has(scope)) return known.get(scope);
  known.set(scope, undefined);
  const name = scope.split(".").at(-1) ?? "";
  const definition = python.definitionsNamed(name).find((one) => pathOf(one) === scope);
  if (definition?.kind !== "function" || definition.decorators.length > 0 || isHandedOn(python, name))
    return undefined;
  const callers = python.callsNamed(name).filter((one) => runs(python, one));
  if (callers.length === 0 || callers.length > MOST_CALLERS) return undefined;
  const times = added(callers, (caller) => timesOf(python, caller, known));
  known.set(scope, times);
  return times;
}

/** `pool.map(ask, questions)`: a function that is named without being called. */
export function isHandedOn(python: PythonFile, name: string): boolean {
  return new RegExp(`(?<!def )(?<![\\w.])${name}\\b(?!\\s*\\()`).test(python.text);
}

/** What tries again until it succeeds goes through once. */
const RETRIES = /attempt|retr(?:y|ies)|tries/i;
const LEAVES = /^[ \t]*(?:break|return)\b/m;

/** How often the body of a loop runs: once where it retries, undefined where the file does not tell. */
function tripsOf(python: PythonFile, loop: Loop): number | undefined {
  const over = python.text.slice(loop.iterable.from, loop.iterable.to);
  if (RETRIES.test(loop.target) || RETRIES.test(over)) return 1;
  if (LEAVES.test(python.text.slice(loop.body.start, loop.body.end))) return undefined;
  return lengthOf(python, loop.iterable, loop.scope)?.times;
}

/** Under which names models, pipelines, tokenizers and processors take what they are to work on. */
const SUBJECTS =
  /^(?:prompts?|text(?:s|_inputs?)?|messages|inputs?|input_ids|questions?|context|images?|audios?|videos?|conversation)$/;
const ENCODES =
  /(?:^|[._])(?:tok|tokenizer|processor|(?:feature|image)_(?:extractor|processor))(?:\.(?:encode|encode_plus|__call__))?$/i;

/** How many answers one call of a model asks for, by what it is handed: one text, a list of texts, one chat. */
function promptsOf(python: PythonFile, call: Call, depth = 0): number | undefined {
  if (depth > DEEPEST) return undefined;
  const handed = call.args.filter(({ name }) => name === undefined || SUBJECTS.test(name));
  for (const { value } of handed.slice(0, MOST_SUBJECTS)) {
    const texts = textsOf(python, value, call, depth + 1);
    if (texts !== undefined) return texts;
  }
  return undefined;
}

/** A question and its context; what comes after is no subject. */
const MOST_SUBJECTS = 3;

function textsOf(python: PythonFile, from: Expression, call: Call, depth: number): number | undefined {
  const { scope, span } = call;
  // A text with places to fill is one text, whatever fills them.
  const known = /String$/.test(from.name)
    ? 1
    : (writtenTexts(constantOf(python, from, scope)?.value) ?? eachOf(python, from, call));
  if (known !== undefined) return known;
  const counted = lengthOf(python, from, scope)?.times;
  if (counted !== undefined) return counted;
  for (const maker of makersOf(python, from, scope, span.start)) {
    if (maker.last === "apply_chat_template") return 1;
    if (ENCODES.test(maker.name)) return promptsOf(python, maker, depth);
  }
  return undefined;
}

/** `for question in ["…", "…"]: ask(question)`: what each of the things is that a loop goes through. */
function eachOf(python: PythonFile, from: Expression, call: Call): number | undefined {
  if (from.name !== "VariableName") return undefined;
  const name = python.text.slice(from.from, from.to);
  const loop = python.loops.find(
    (one) => one.target === name && one.scope === call.scope && inside(call, one),
  );
  const things = loop && constantOf(python, loop.iterable, loop.scope)?.value;
  const each = Array.isArray(things) ? new Set(things.map(writtenTexts)) : undefined;
  return each?.size === 1 ? [...each][0] : undefined;
}

/** A chat is a list of turns, and one request. */
function writtenTexts(value: Value | undefined): number | undefined {
  if (typeof value === "string") return 1;
  if (!Array.isArray(value) || value.length === 0 || isCut(value)) return undefined;
  return value.every((one) => typeof one === "string") ? value.length : 1;
}

/** Pipelines of diffusers and transformers, by what made them. */
const PIPELINES =
  /^diffusers\.(?:\w+\.)*\w*Pipeline\w*\.from_\w+$|^transformers\.(?:\w+\.)*(?:pipeline|\w+Pipeline)$/;
/** A model that is called or asked by a verb; what loads or makes one asks nothing. */
const ASKED =
  /^(?:generate|chat|transcribe|encode|infer|predict)$|^(?!create|load|build|get|make|init|prepare)\w*(?:model|net|network|engine|pipe|pipeline)$/i;

/**
 * How many answers or pictures a script of inference makes, and where the first is asked for.
 * @param start the call that stands for the run: what makes a pipeline, or the verb of a model
 */
export function answersOf(
  python: PythonFile,
  start: Call,
): { readonly requests: number; readonly first: Call } | undefined {
  const made = python.callsLike("qualified", PIPELINES);
  const pipelines = new Set(
    (made.length === 0 ? [] : python.assignments)
      .filter(({ value, scope, span }) =>
        makersOf(python, value, scope, span.start).some((maker) => made.includes(maker)),
      )
      .map(({ target }) => target),
  );
  const asked =
    pipelines.size > 0
      ? pipelines
      : new Set(ASKED.test(start.last) && !made.includes(start) ? [start.name] : []);
  const calls = python.calls.filter((call) => asked.has(call.name) && runs(python, call));
  const [first] = calls;
  const draws = python.modules.has("diffusers");
  const requests = askedTimes(python, calls, (call) => promptsOf(python, call) ?? (draws ? 1 : undefined));
  return first && requests ? { requests, first } : undefined;
}
