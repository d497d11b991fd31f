import type { Span } from "../model/source.ts";
import { ofFile } from "./ofFile.ts";
import {
  type Assignment,
  type Call,
  childNamed,
  children,
  type Expression,
  type PythonFile,
} from "./python.ts";
import { arithmetic, belongs, isTrue, numberOf, series, strings } from "./pythonArithmetic.ts";
import { branchesAround } from "./pythonBranches.ts";
import { optionsOf, type PythonOption, switchOf } from "./pythonOptions.ts";
import { parameterValue } from "./pythonParameters.ts";
import { stringValue } from "./pythonString.ts";
import type { Value, ValueMap } from "./value.ts";

/** A constant and where it is written: the literal, where one was followed to. */
export interface Found {
  readonly value: Value;
  readonly span: Span;
}

/** No expression of a training script needs more than this; a longer one is not followed. */
const MOST_STEPS = 400;
/** Nor all of a script's together; in a file made to hurt, expressions are followed no further than this from then on. */
const MOST_STEPS_OF_FILE = 200_000;
const FEWEST_STEPS = 20;
const DEEPEST = 24;
const MOST_ITEMS = 200;

/**
 * The constant that an expression stands for: literals, arithmetic, names assigned in the file, defaults of options,
 * dataclass fields and parameters, environment look-ups with a fallback. Undefined where the file does not tell.
 */
export function constantOf(file: PythonFile, expression: Expression, scope: string): Found | undefined {
  return constantsOf(file)(expression, scope);
}

const constantsOf = ofFile((file) => {
  let stepsOfFile = 0;
  /** Answers by place and scope: several detectors ask for the same expressions. */
  const answers = new Map<string, Found | undefined>();
  /** As `answers`, of all that was followed on the way to one, as far as nothing cut it short. */
  const parts = new Map<string, Found | undefined>();
  let most = MOST_STEPS;
  let steps = 0;
  /** What is being followed, the outermost first: what leads back to itself is not followed again. */
  const open: string[] = [];
  /** The outermost of them that was met again; less than all where something led too far. */
  let met = Number.POSITIVE_INFINITY;

  return (expression: Expression, scope: string): Found | undefined => {
    const asked = keyOf(expression, scope);
    if (answers.has(asked)) return answers.get(asked);
    most = stepsOfFile > MOST_STEPS_OF_FILE ? FEWEST_STEPS : MOST_STEPS;
    steps = 0;
    const answer = evaluate(expression, scope, 0);
    stepsOfFile += steps;
    answers.set(asked, answer);
    return answer;
  };

  function evaluate(node: Expression, at: string, depth: number): Found | undefined {
    if (++steps > most || depth > DEEPEST) {
      met = -1;
      return undefined;
    }
    if (!LEADS_ON.test(node.name)) return followed(node, at, depth);
    const key = keyOf(node, at);
    if (parts.has(key)) return parts.get(key);
    const before = met;
    met = Number.POSITIVE_INFINITY;
    const found = followed(node, at, depth);
    // Elsewhere it is the same, unless it met what was being followed here.
    if (met >= open.length) parts.set(key, found);
    met = Math.min(met, before);
    return found;
  }

  /** What is found by following this, unless that is being done. */
  function opened(what: string, follow: () => Found | undefined): Found | undefined {
    const at = open.indexOf(what);
    if (at >= 0) {
      met = Math.min(met, at);
      return undefined;
    }
    open.push(what);
    const found = follow();
    open.pop();
    return found;
  }

  function followed(node: Expression, at: string, depth: number): Found | undefined {
    const span = { start: node.from, end: node.to };
    const found = (value: Value | undefined): Found | undefined =>
      value === undefined ? undefined : { value, span };
    switch (node.name) {
      case "Number":
        return found(numberOf(text(node)));
      case "String":
        return found(stringValue(text(node)));
      case "ContinuedString":
        return found(joined(children(node).map((kid) => evaluate(kid, at, depth + 1)?.value)));
      case "FormatString":
        return found(formatted(node, at, depth));
      case "Boolean":
        return found(text(node) === "True");
      case "None":
        return found(null);
      case "ParenthesizedExpression":
        return node.firstChild?.nextSibling
          ? evaluate(node.firstChild.nextSibling, at, depth + 1)
          : undefined;
      case "UnaryExpression":
        return found(unary(node, at, depth));
      case "BinaryExpression":
        return binary(node, at, depth);
      case "ConditionalExpression":
        return conditional(node, at, depth);
      case "ArrayExpression":
      case "TupleExpression":
      case "SetExpression":
        return found(list(node, at, depth));
      case "DictionaryExpression":
        return found(dictionary(node, at, depth));
      case "VariableName":
        return byName(text(node), at, node.from, depth);
      case "MemberExpression":
        return member(node, at, depth);
      case "CallExpression":
        return called(node, at, depth);
      default:
        return undefined;
    }
  }

  function text(node: Expression): string {
    return file.text.slice(node.from, node.to);
  }

  function byName(name: string, at: string, before: number, depth: number): Found | undefined {
    return opened(`${name}\n${at}`, () => {
      for (let around = at; ; around = around.includes(".") ? around.slice(0, around.lastIndexOf(".")) : "") {
        const here = file.assignmentsTo(name).filter((one) => one.scope === around && !one.field);
        if (here.some((one) => one.augmented)) return undefined;
        const earlier = here.filter((other) => other.span.start < before);
        if (here.length > 0) return chosen(earlier.length > 0 ? earlier : here, around, depth);
        const parameter = around === "" ? undefined : parameterValue(file, around, name);
        if (parameter) return evaluate(parameter.expression, parameter.scope, depth + 1);
        if (around === "") break;
      }
      return undefined;
    });
  }

  /** The last assignment that surely runs, unless it says `None`; else the first that may run. */
  function chosen(all: readonly Assignment[], scope: string, depth: number): Found | undefined {
    if (all.length === 1 && all[0]) return evaluate(all[0].value, scope, depth + 1);
    const possible = all.flatMap((one) => {
      const runs = outcome(one, scope, depth);
      return runs === false ? [] : [{ one, sure: runs === true }];
    });
    const sure = possible.filter((each) => each.sure).at(-1)?.one;
    const found = sure ? evaluate(sure.value, scope, depth + 1) : undefined;
    // What surely runs and is only known then is not what a branch may say.
    if (sure && found?.value !== null) return found;
    const perhaps = possible.find((each) => !each.sure)?.one;
    return (perhaps && evaluate(perhaps.value, scope, depth + 1)) ?? found;
  }

  /** Whether a statement runs, by the tests of the branches around it; undefined where the file does not tell. */
  function outcome({ value }: Assignment, scope: string, depth: number): boolean | undefined {
    let known: boolean | undefined = true;
    for (const { test, holds } of branchesAround(value)) {
      const told = evaluate(test, scope, depth + 1)?.value;
      if (told === undefined) known = undefined;
      else if (isTrue(told) !== holds) return false;
    }
    return known;
  }

  function member(node: Expression, at: string, depth: number): Found | undefined {
    const property = childNamed(node, "PropertyName");
    const key = childNamed(node, "String");
    const index = childNamed(node, "Number");
    const name = property ? text(property) : key ? stringValue(text(key)) : undefined;
    const whole = text(node).replace(/\s+/g, "");
    if (property && /^[\w.]+$/.test(whole)) {
      const set = opened(whole, () => {
        // What is only set where something holds that the file does not tell is no default.
        const direct = file
          .assignmentsTo(whole)
          .filter((one) => !one.augmented && outcome(one, one.scope, depth) === true)
          .at(-1);
        return direct && evaluate(direct.value, direct.scope, depth + 1);
      });
      if (set) return set;
    }
    const object = node.firstChild ? evaluate(node.firstChild, at, depth + 1) : undefined;
    if (object && typeof object.value === "object" && object.value !== null) {
      const inner = Array.isArray(object.value)
        ? index
          ? object.value[Number(text(index))]
          : undefined
        : name === undefined
          ? undefined
          : (object.value as ValueMap)[name];
      return inner === undefined ? undefined : { value: inner, span: object.span };
    }
    if (name === undefined) return undefined;
    const kind = ACCELERATOR_KIND.exec(whole)?.[1];
    if (kind !== undefined) return { value: kind, span: { start: node.from, end: node.to } };
    if (NUMBER_TYPE.test(whole)) return { value: whole, span: { start: node.from, end: node.to } };
    return option(name, depth);
  }

  /** `args.lr`, `FLAGS.lr`, `cfg.lr`: the default of the option or field of that name. */
  function option(name: string, depth: number): Found | undefined {
    const one: PythonOption | undefined = optionsOf(file).get(name);
    const flag = one === undefined ? switchOf(file, name) : undefined;
    if (flag) return { value: flag.on, span: flag.span };
    return one && opened(`--${name}`, () => evaluate(one.fallback, one.scope, depth + 1));
  }

  function called(node: Expression, at: string, depth: number): Found | undefined {
    const call = file.callAt(node.from, node.to);
    if (call === undefined) return undefined;
    const arg = (index: number, name?: string): Found | undefined => {
      const one =
        call.args.find((other) => name !== undefined && other.name === name) ??
        call.args.filter((other) => other.name === undefined && !other.unpacked)[index];
      return one ? evaluate(one.value, at, depth + 1) : undefined;
    };
    switch (call.qualified) {
      case "int":
      case "float": {
        const inner = arg(0);
        const value = typeof inner?.value === "string" ? numberOf(inner.value) : inner?.value;
        return inner && typeof value === "number"
          ? { value: call.qualified === "int" ? Math.trunc(value) : value, span: inner.span }
          : undefined;
      }
      case "str":
      case "json.dumps": {
        const inner = arg(0);
        return inner && typeof inner.value === "number"
          ? { value: String(inner.value), span: inner.span }
          : inner;
      }
      case "bool":
      case "pathlib.Path":
        return arg(0);
      case "max":
      case "min": {
        const values = call.args.map((_, index) => arg(index)?.value);
        if (values.length < 2 || !values.every((value) => typeof value === "number")) return undefined;
        return { value: Math[call.qualified](...values), span: call.span };
      }
      // A script that is started without words of its own has its name alone.
      case "len":
        return call.args[0] && text(call.args[0].value) === "sys.argv"
          ? { value: 1, span: call.span }
          : undefined;
      case "list":
      case "tuple":
      case "sorted": {
        const inner = arg(0);
        return inner && Array.isArray(inner.value) ? inner : undefined;
      }
      case "range":
      case "numpy.arange":
      case "numpy.linspace":
      case "numpy.logspace": {
        const numbers = call.args.map((_, index) => arg(index)?.value);
        const value = series(call.last, numbers);
        return value && { value, span: call.span };
      }
      // `getattr(torch, "float16")`
      case "getattr": {
        const [owner] = call.args;
        const property = arg(1)?.value;
        const whole = owner && typeof property === "string" ? `${text(owner.value)}.${property}` : "";
        return NUMBER_TYPE.test(whole) ? { value: whole, span: call.span } : undefined;
      }
      case "os.environ.get":
      case "tinygrad.getenv":
      case "tinygrad.helpers.getenv":
      case "os.getenv":
        return arg(1, "default");
      default:
        return fieldDefault(call, arg);
    }
  }

  function fieldDefault(
    call: Call,
    arg: (index: number, name?: string) => Found | undefined,
  ): Found | undefined {
    if (["field", "Field"].includes(call.last)) return arg(0, "default");
    // `settings.get("epochs", 10)`
    if (call.last === "get" && call.node.firstChild?.name === "MemberExpression") {
      const held = call.node.firstChild.firstChild;
      const map = held ? evaluate(held, call.scope, 3)?.value : undefined;
      const key = arg(0)?.value;
      if (typeof map !== "object" || map === null || Array.isArray(map) || typeof key !== "string")
        return undefined;
      const told = Object.hasOwn(map, key) ? (map as ValueMap)[key] : undefined;
      return told === undefined ? arg(1, "default") : { value: told, span: call.span };
    }
    // What hands on the settings that it is given: `task.connect(settings)`, `OmegaConf.create(settings)`.
    if (
      /^(?:task\.connect|copy\.deepcopy|(?:omegaconf\.)?OmegaConf\.create)$/i.test(call.qualified) ||
      /(?:^|\.)task\.connect$/.test(call.name)
    )
      return arg(0);
    if (["Option", "Argument"].includes(call.last)) return arg(0, "default");
    // SageMaker's and Kubeflow's pipelines.
    if (/^Parameter(?:String|Integer|Float)$/.test(call.last)) return arg(1, "default_value");
    if (
      /^(?:dict|SimpleNamespace|Namespace|ConfigDict|EasyDict|edict|AttrDict|DotDict|AttributeDict)$/.test(
        call.last,
      )
    ) {
      const entries = call.args.flatMap((one) => {
        const value = one.name === undefined ? undefined : evaluate(one.value, call.scope, 2)?.value;
        return one.name === undefined || value === undefined ? [] : [[one.name, value] as const];
      });
      return { value: Object.fromEntries(entries), span: call.span };
    }
    return undefined;
  }

  function unary(node: Expression, at: string, depth: number): Value | undefined {
    const operand = node.lastChild ? evaluate(node.lastChild, at, depth + 1)?.value : undefined;
    const operator = node.firstChild ? text(node.firstChild) : "";
    if (operator === "not") return typeof operand === "boolean" ? !operand : undefined;
    if (typeof operand !== "number") return undefined;
    return operator === "-" ? -operand : operator === "+" ? operand : undefined;
  }

  function binary(node: Expression, at: string, depth: number): Found | undefined {
    const kids = children(node);
    const [left] = kids;
    const right = kids.at(-1);
    if (!left || !right || kids.length < 3) return undefined;
    const a = evaluate(left, at, depth + 1);
    // `is not`, `not in` are two words.
    const word = kids.slice(1, -1).map(text).join(" ");
    if (word === "or") return a && isTrue(a.value) ? a : evaluate(right, at, depth + 1);
    if (word === "and" && a && !isTrue(a.value)) return a;
    const b = evaluate(right, at, depth + 1);
    // `ROOT / "weights.pt"`: a path from a folder that the file does not tell.
    if (word === "/" && a === undefined && typeof b?.value === "string") return b;
    // `"CI" in os.environ`: of what only a test's machine sets.
    if (
      /^(?:not )?in$/.test(word) &&
      text(right) === "os.environ" &&
      /^(?:CI|SMOKE_TEST|\w*_TEST(?:S|ING)?|GITHUB_ACTIONS)$/.test(String(a?.value))
    )
      return { value: word !== "in", span: { start: node.from, end: node.to } };
    if (a === undefined || b === undefined) return undefined;
    if (word === "and") return b;
    const value = /^(?:not )?in$|^is(?: not)?$/.test(word)
      ? belongs(a.value, word, b.value)
      : typeof a.value === "string" || typeof b.value === "string"
        ? strings(a.value, word, b.value)
        : arithmetic(a.value, word, b.value);
    return value === undefined ? undefined : { value, span: { start: node.from, end: node.to } };
  }

  function conditional(node: Expression, at: string, depth: number): Found | undefined {
    const kids = children(node).filter((kid) => kid.name !== "if" && kid.name !== "else");
    const [yes, test, no] = kids;
    if (!yes || !test || !no) return undefined;
    const holds = evaluate(test, at, depth + 1)?.value;
    if (holds === undefined) return undefined;
    return evaluate(isTrue(holds) ? yes : no, at, depth + 1);
  }

  function list(node: Expression, at: string, depth: number): Value | undefined {
    const kids = children(node)
      .filter((kid) => !/^[[\](){},]$|Comment/.test(kid.name))
      .slice(0, MOST_ITEMS);
    const values = kids.map((kid) => evaluate(kid, at, depth + 1)?.value);
    return values.every((value) => value !== undefined) ? (values as Value[]) : undefined;
  }

  function dictionary(node: Expression, at: string, depth: number): Value {
    const out: { [key: string]: Value } = {};
    const kids = children(node).filter((kid) => !/^[{},]$|Comment/.test(kid.name));
    for (let i = 0; i + 2 < kids.length + 1 && i < 3 * MOST_ITEMS; i++) {
      const colon = kids[i + 1];
      const key = kids[i];
      const value = kids[i + 2];
      if (colon?.name !== ":" || key === undefined || value === undefined) continue;
      const name = evaluate(key, at, depth + 1)?.value;
      const inner = evaluate(value, at, depth + 1)?.value;
      if ((typeof name === "string" || typeof name === "number") && inner !== undefined)
        out[String(name)] = inner;
      i += 2;
    }
    return out;
  }

  function formatted(node: Expression, at: string, depth: number): string | undefined {
    let out = "";
    let from = node.from;
    for (const kid of children(node)) {
      if (kid.name !== "FormatReplacement") continue;
      const inner = kid.firstChild?.nextSibling;
      const value = inner ? evaluate(inner, at, depth + 1)?.value : undefined;
      if (typeof value !== "string" && typeof value !== "number") return undefined;
      out += file.text.slice(from, kid.from) + String(value);
      from = kid.to;
    }
    const literal = out + file.text.slice(from, node.to);
    return stringValue(literal.replace(/^[fF]([rR]?)|^([rR])[fF]/, "$1$2"));
  }
});

/** Expressions that stand for others. */
const LEADS_ON = /^(?:VariableName|(?:Member|Call|Binary|Conditional|Unary)Expression)$/;

function keyOf({ from, to }: Expression, scope: string): string {
  return `${from} ${to} ${scope}`;
}

function joined(parts: readonly (Value | undefined)[]): string | undefined {
  return parts.every((part) => typeof part === "string") ? parts.join("") : undefined;
}

/** Vertex AI's names of accelerators: `aip.AcceleratorType.NVIDIA_TESLA_K80`, and its gapic clients' alike. */
const ACCELERATOR_KIND = /\.AcceleratorType\.([A-Z][A-Z0-9_]+)$/;

/** Types of numbers that arrays are kept in, told by their written names: `torch.bfloat16`. */
const NUMBER_TYPE =
  /^(?:torch|jnp|jax\.numpy|np|numpy|tf|mx|paddle|ms)\.(?:b?float(?:8_\w+|16|32|64)?|half|double|u?int(?:4|8))$/;
