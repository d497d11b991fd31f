import type { Call, Expression, Loop, PythonFile } from "../parse/python.ts";
import { constantOf } from "../parse/pythonValue.ts";
import type { Value } from "../parse/value.ts";
import { pathOf, runs } from "./entry.ts";
import { count } from "./facts.ts";
import { inside } from "./loopHorizon.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument } from "./pythonPairs.ts";
import { isPerhaps } from "./pythonSubject.ts";

const UNCOUNTED = /^WhileStatement$|Comprehension|^LambdaExpression$/;
/** A function with more callers does what its callers want. */
const MOST_CALLERS = 50;
/** Texts and rows are followed through so many calls. */
const DEEPEST = 6;
/** Blocks around a call are followed this far. */
const HIGHEST = 200;
/** A list as long as this may be a longer one that was cut. */
const CUT = 200;

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

/** Whether a loop without a count lies around a call, in its own function. */
function isUncounted({ node }: Call): boolean {
  let around = node.parent;
  for (let height = 0; around !== null && height < HIGHEST; height++) {
    if (UNCOUNTED.test(around.name)) return true;
    if (around.name === "FunctionDefinition") return false;
    around = around.parent;
  }
  return false;
}

/** `pool.map(ask, questions)`: a function that is named without being called. */
function isHandedOn(python: PythonFile, name: string): boolean {
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
  return lengthOf(python, loop.iterable, loop.scope);
}

/** Wrappers that hand on each thing that they are given. */
const HANDS_ON = /^(?:enumerate|tqdm|track|list|zip|reversed|sorted|shuffled|iter)$/;
/** What takes so many of a data set, and the place of the number. */
const TAKES: { readonly [name: string]: number } = { take: 0, head: 0, sample: 0, islice: 1 };

/** How many things an expression goes through: a range, a list that is written out, the first so many of a data set. */
function lengthOf(python: PythonFile, from: Expression, scope: string, depth = 0): number | undefined {
  if (depth > DEEPEST) return undefined;
  const first = /\[:(\d[\d_]*)\]$/.exec(python.text.slice(from.from, from.to))?.[1];
  if (first !== undefined) return count(Number(first.replaceAll("_", "")));
  const call = python.callAt(from.from, from.to);
  if (call && /^t?range$/.test(call.last)) return spanOf(python, call);
  const list = constantOf(python, from, scope)?.value;
  if (Array.isArray(list)) return list.length < CUT ? list.length : undefined;
  const handed = call && HANDS_ON.test(call.last) ? call.args[0]?.value : undefined;
  if (handed) return lengthOf(python, handed, scope, depth + 1);
  for (const maker of makersOf(python, from, scope, from.from)) {
    const taken = takenBy(python, maker, depth + 1);
    if (taken !== undefined) return taken;
  }
  return undefined;
}

function spanOf(python: PythonFile, call: Call): number | undefined {
  const told = call.args
    .filter((one) => one.name === undefined)
    .map((one) => constantOf(python, one.value, call.scope)?.value);
  const [a, b, step = 1] = told;
  const [start, end] = told.length === 1 ? [0, a] : [a, b];
  return typeof start === "number" && typeof end === "number" && typeof step === "number" && step > 0
    ? count(Math.ceil((end - start) / step))
    : undefined;
}

function takenBy(python: PythonFile, maker: Call, depth: number): number | undefined {
  if (maker.last === "select" && maker.args[0])
    return lengthOf(python, maker.args[0].value, maker.scope, depth);
  if (maker.last === "load_dataset") {
    const part = String(argument(python, maker, "split")?.value ?? "");
    return count(Number(/^\w+\[:(\d+)\]$/.exec(part)?.[1]));
  }
  const place = Object.hasOwn(TAKES, maker.last) ? TAKES[maker.last] : undefined;
  return place === undefined ? undefined : count(argument(python, maker, "n", place)?.value);
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

function textsOf(
  python: PythonFile,
  from: Expression,
  { scope, span }: Call,
  depth: number,
): number | undefined {
  // A text with places to fill is one text, whatever fills them.
  const known = /String$/.test(from.name) ? 1 : writtenTexts(constantOf(python, from, scope)?.value);
  if (known !== undefined) return known;
  const counted = lengthOf(python, from, scope);
  if (counted !== undefined) return counted;
  for (const maker of makersOf(python, from, scope, span.start)) {
    if (maker.last === "apply_chat_template") return 1;
    if (ENCODES.test(maker.name)) return promptsOf(python, maker, depth);
  }
  return undefined;
}

/** A chat is a list of turns, and one request. */
function writtenTexts(value: Value | undefined): number | undefined {
  if (typeof value === "string") return 1;
  if (!Array.isArray(value) || value.length === 0 || value.length >= CUT) return undefined;
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
