import type { SyntaxNode, SyntaxNodeRef } from "@lezer/common";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/source.ts";
import { bracketDepth } from "./pythonDepth.ts";
import { stringValue } from "./pythonString.ts";
import { pythonTree } from "./pythonTree.ts";

/** An expression of the tree, by its node. */
export type Expression = SyntaxNode;

/** One argument of a call: by keyword, by position, or unpacked (`*a`, `**k`). */
export interface Argument {
  readonly name?: string;
  readonly unpacked: boolean;
  readonly value: Expression;
  /** From the keyword to the end of the value. */
  readonly span: Span;
}

/** A call anywhere in the file. */
export interface Call {
  /** As written: `trainer.fit`, `L.Trainer`. */
  readonly name: string;
  /** With imports and aliases resolved: `lightning.Trainer`. */
  readonly qualified: string;
  /** The last part of the name. */
  readonly last: string;
  readonly args: readonly Argument[];
  readonly node: SyntaxNode;
  readonly span: Span;
  /** Functions and classes around it, outermost first: `main`, `Model.training_step`; empty at module level. */
  readonly scope: string;
}

/** An assignment or an annotated field with a default. */
export interface Assignment {
  /** As written: `EPOCHS`, `args.lr`, `config["lr"]` as `config.lr`. */
  readonly target: string;
  readonly value: Expression;
  readonly span: Span;
  readonly scope: string;
  /** Directly in a class body: a field of a dataclass or of a settings class. */
  readonly field: boolean;
  readonly augmented: boolean;
}

/** A `for` statement: its target and what it runs over. */
export interface Loop {
  readonly target: string;
  readonly iterable: Expression;
  readonly span: Span;
  readonly body: Span;
  readonly scope: string;
}

/** A function or class, with decorators and parameter defaults. */
export interface Definition {
  readonly kind: "function" | "class";
  readonly name: string;
  readonly scope: string;
  readonly span: Span;
  readonly decorators: readonly string[];
  readonly bases: readonly string[];
  /** All parameters by name, in order, those without a default too. */
  readonly takes: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly fallback: Expression;
    readonly span: Span;
  }[];
}

/** A Python file as the detectors see it: one walk over one tree. */
export interface PythonFile {
  readonly text: string;
  readonly calls: readonly Call[];
  /** Calls by the last part of their name. */
  readonly callsNamed: (last: string) => readonly Call[];
  /** The call whose expression begins and ends there. */
  readonly callAt: (from: number, to: number) => Call | undefined;
  readonly assignments: readonly Assignment[];
  readonly assignmentsTo: (target: string) => readonly Assignment[];
  readonly loops: readonly Loop[];
  readonly definitions: readonly Definition[];
  /** Local name → qualified name. */
  readonly imports: ReadonlyMap<string, string>;
  /** Top-level modules that are imported, `transformers`, `torch`. */
  readonly modules: ReadonlySet<string>;
  /** Offset of `if __name__ == "__main__":`, where there is one. */
  readonly mainGuard?: number;
  readonly problems: readonly Problem[];
}

/** A file longer than this is read up to here, and said to be. */
const LONGEST_TEXT = 2_000_000;
const LONGEST_NAME = 160;
/** Deeper brackets were not written by a person, and would exhaust the parser's stack. */
const DEEPEST = 300;

/** Parses Python text. Broken code still yields the rest; nothing is thrown. */
export function parsePython(text: string): PythonFile {
  const cut = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  const calls: Call[] = [];
  const byLast = new Map<string, Call[]>();
  let byPlace: Map<string, Call> | undefined;
  const assignments: Assignment[] = [];
  const byTarget = new Map<string, Assignment[]>();
  const loops: Loop[] = [];
  const definitions: Definition[] = [];
  const imports = new Map<string, string>();
  const modules = new Set<string>();
  const problems: Problem[] = [];
  let mainGuard: number | undefined;
  if (cut !== text) {
    problems.push({
      code: "too-large",
      severity: "info",
      message: `Read up to ${LONGEST_TEXT} characters of ${text.length}.`,
    });
  }

  // The functions and classes around the node at hand, by their dotted path, with the offset at which each ends.
  const around: { readonly path: string; readonly to: number; readonly isClass: boolean }[] = [];
  const scopeAt = (from: number) => {
    while (around.length > 0 && (around.at(-1)?.to ?? 0) <= from) around.pop();
    return around.at(-1)?.path ?? "";
  };

  const deepest = bracketDepth(cut);
  if (deepest > DEEPEST) {
    problems.push({
      code: "too-deep",
      severity: "warning",
      message: `Brackets are nested ${deepest} deep; the file is not read.`,
    });
  }
  const tree = pythonTree(deepest > DEEPEST ? "" : cut);
  tree.iterate({
    enter(ref: SyntaxNodeRef) {
      switch (ref.name) {
        case "ImportStatement":
          readImport(ref.node);
          return false;
        case "FunctionDefinition":
        case "ClassDefinition":
          define(ref.node);
          return true;
        case "CallExpression":
          call(ref.node);
          return true;
        case "AssignStatement":
        case "UpdateStatement":
          assign(ref.node);
          return true;
        case "ForStatement":
          loop(ref.node);
          return true;
        case "IfStatement":
          if (
            mainGuard === undefined &&
            cut.startsWith("if", ref.from) &&
            /^if\s*\(?\s*(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)/.test(
              cut.slice(ref.from, ref.from + 60),
            ) &&
            scopeAt(ref.from) === ""
          ) {
            mainGuard = ref.from;
          }
          return true;
        default:
          return true;
      }
    },
  });
  return {
    text: cut,
    calls,
    callAt(from, to) {
      byPlace ??= new Map(calls.map((one) => [`${one.span.start}:${one.span.end}`, one]));
      return byPlace.get(`${from}:${to}`);
    },
    callsNamed: (last) => byLast.get(last) ?? [],
    assignments,
    assignmentsTo: (target) => byTarget.get(target) ?? [],
    loops,
    definitions,
    imports,
    modules,
    ...(mainGuard === undefined ? {} : { mainGuard }),
    problems,
  };

  function readImport(node: SyntaxNode): void {
    const words = cut
      .slice(node.from, Math.min(node.to, node.from + 4000))
      .replace(/#[^\n]*/g, " ")
      .replace(/[()\\\n\r]/g, " ")
      .trim();
    const from = /^from\s+(\.*[\w.]*)\s+import\s+(.*)$/s.exec(words);
    const list = (from ? from[2] : words.replace(/^import\s+/, "")) ?? "";
    const module = from?.[1] ?? "";
    for (const item of list.split(",")) {
      const [name = "", alias] = item.trim().split(/\s+as\s+/);
      if (!/^[\w.*]+$/.test(name)) continue;
      const qualified = from ? `${module}.${name}` : name;
      const top = (from ? module : name).split(".")[0];
      if (top) modules.add(top);
      if (alias) imports.set(alias.trim(), qualified);
      // `from a import *` and `from b import *` are two.
      else if (from) imports.set(name === "*" ? qualified : name, qualified);
      else imports.set(top ?? name, top ?? name);
    }
  }

  function define(node: SyntaxNode): void {
    const isClass = node.name === "ClassDefinition";
    const name = textOf(childNamed(node, "VariableName"));
    const parent = node.parent?.name === "DecoratedStatement" ? node.parent : undefined;
    const decorators = (parent?.getChildren("Decorator") ?? []).map((one) =>
      cut.slice(one.from + 1, Math.min(one.to, one.from + LONGEST_NAME)).trim(),
    );
    const params = childNamed(node, "ParamList");
    const bases = isClass
      ? children(childNamed(node, "ArgList"))
          .filter((one) => /Name|Member/.test(one.name))
          .map(textOf)
      : [];
    definitions.push({
      kind: isClass ? "class" : "function",
      name,
      scope: scopeAt(node.from),
      span: spanOf(node),
      decorators,
      bases,
      takes: isClass ? [] : namesOf(params),
      parameters: isClass ? [] : defaultsOf(params),
    });
    const scope = around.at(-1)?.path ?? "";
    around.push({ path: scope === "" ? name : `${scope}.${name}`, to: node.to, isClass });
  }

  function defaultsOf(params: SyntaxNode | null): Definition["parameters"] {
    const out: { name: string; fallback: Expression; span: Span }[] = [];
    const kids = children(params);
    kids.forEach((kid, index) => {
      const value = kids[index + 1];
      if (kid.name !== "AssignOp" || value === undefined) return;
      const named = kids[index - 1]?.name === "TypeDef" ? kids[index - 2] : kids[index - 1];
      if (named?.name === "VariableName")
        out.push({ name: textOf(named), fallback: value, span: { start: named.from, end: value.to } });
    });
    return out;
  }

  function namesOf(params: SyntaxNode | null): string[] {
    const kids = children(params);
    return kids.flatMap((kid, index) =>
      kid.name === "VariableName" && !/^(?:AssignOp|\*\*?)$/.test(kids[index - 1]?.name ?? "")
        ? [textOf(kid)]
        : [],
    );
  }

  function call(node: SyntaxNode): void {
    const callee = node.firstChild;
    if (callee === null || callee.to - callee.from > LONGEST_NAME) return;
    const name = dotted(callee);
    if (name === undefined) return;
    const [head = "", ...rest] = name.split(".");
    const base = imports.get(head) ?? head;
    let args: readonly Argument[] | undefined;
    const one: Call = {
      name,
      qualified: [base, ...rest].join("."),
      last: rest.at(-1) ?? base.split(".").at(-1) ?? head,
      // Of most calls, no one asks.
      get args() {
        args ??= argumentsOf(childNamed(node, "ArgList"));
        return args;
      },
      node,
      span: spanOf(node),
      scope: scopeAt(node.from),
    };
    calls.push(one);
    const same = byLast.get(one.last);
    if (same) same.push(one);
    else byLast.set(one.last, [one]);
  }

  function argumentsOf(list: SyntaxNode | null): Argument[] {
    const out: Argument[] = [];
    let name: SyntaxNode | undefined;
    let unpacked = false;
    let previous: SyntaxNode | undefined;
    for (const kid of children(list)) {
      if (kid.name === "AssignOp") name = previous;
      else if (kid.name === "," || kid.name === "(" || kid.name === ")") {
        if (kid.name === ",") {
          name = undefined;
          unpacked = false;
        }
      } else if (kid.name === "*" || kid.name === "**") unpacked = true;
      else if (kid.name !== "Comment" && kid.name !== "for") {
        const next = kid.nextSibling;
        if (next?.name !== "AssignOp") {
          out.push({
            ...(name === undefined ? {} : { name: textOf(name) }),
            unpacked,
            value: kid,
            span: { start: name?.from ?? kid.from, end: kid.to },
          });
        }
      }
      previous = kid;
    }
    return out;
  }

  function assign(node: SyntaxNode): void {
    const kids = children(node);
    const operators = kids
      .map((kid, index) => (kid.name === "AssignOp" || kid.name === "UpdateOp" ? index : -1))
      .filter((index) => index > 0);
    const lastOperator = operators.at(-1);
    const value = lastOperator === undefined ? undefined : kids[lastOperator + 1];
    if (lastOperator === undefined || value === undefined) return;
    const given = kids.slice(lastOperator + 1).filter((kid) => kid.name !== ",");
    const [tuple] = given;
    // `a, b = (1, 2)` pairs up as `a, b = 1, 2` does.
    const after =
      given.length === 1 && tuple?.name === "TupleExpression" && operators[0] !== 1
        ? children(tuple).filter((kid) => !/^[(),]$|Comment/.test(kid.name))
        : given;
    const targets = kids.slice(0, operators[0]).filter((kid) => kid.name !== "," && kid.name !== "TypeDef");
    const scope = scopeAt(node.from);
    const field = around.at(-1)?.isClass === true;
    const add = (target: SyntaxNode, assigned: SyntaxNode) => {
      const name = dotted(target);
      if (name === undefined) return;
      const one: Assignment = {
        target: name,
        value: assigned,
        span: { start: target.from, end: assigned.to },
        scope,
        field,
        augmented: node.name === "UpdateStatement",
      };
      assignments.push(one);
      const same = byTarget.get(name);
      if (same) same.push(one);
      else byTarget.set(name, [one]);
    };
    // `a, b = 1, 2` pairs up; `a = b = 1` gives both the value.
    if (operators.length === 1 && targets.length > 1 && targets.length === after.length) {
      targets.forEach((target, index) => {
        const assigned = after[index];
        if (assigned) add(target, assigned);
      });
    } else if (targets.length === 1 && given.length === 1) {
      for (const operator of operators) {
        const target = kids[operator - 1]?.name === "TypeDef" ? kids[operator - 2] : kids[operator - 1];
        if (target) add(target, value);
      }
    }
  }

  function loop(node: SyntaxNode): void {
    const kids = children(node);
    const at = kids.findIndex((kid) => kid.name === "in");
    const iterable = kids[at + 1];
    const body = childNamed(node, "Body");
    if (at < 0 || iterable === undefined || body === null) return;
    loops.push({
      target: kids
        .slice(0, at)
        .filter((kid) => kid.name === "VariableName")
        .map(textOf)
        .join(","),
      iterable,
      span: { start: node.from, end: body.from },
      body: spanOf(body),
      scope: scopeAt(node.from),
    });
  }

  /** `a.b`, `a["b"]` as `a.b`; undefined for anything that is not a plain path. */
  function dotted(node: SyntaxNode): string | undefined {
    if (node.name === "VariableName") return textOf(node);
    if (node.name === "CallExpression") {
      const inner = node.firstChild ? dotted(node.firstChild) : undefined;
      return inner === undefined ? undefined : `${inner}()`;
    }
    if (node.name !== "MemberExpression") return undefined;
    const object = node.firstChild ? dotted(node.firstChild) : undefined;
    if (object === undefined) return undefined;
    const property = childNamed(node, "PropertyName");
    if (property) return `${object}.${textOf(property)}`;
    const key = childNamed(node, "String");
    const written = key ? stringValue(textOf(key)) : undefined;
    return written === undefined ? undefined : `${object}.${written}`;
  }

  function textOf(node: SyntaxNode | null): string {
    return node === null ? "" : cut.slice(node.from, Math.min(node.to, node.from + LONGEST_NAME));
  }
}

/** The first child of this name. The library's own way makes a cursor for each question. */
function childNamed(node: SyntaxNode, name: string): SyntaxNode | null {
  for (let kid = node.firstChild; kid !== null; kid = kid.nextSibling) if (kid.name === name) return kid;
  return null;
}

/** A node's children, in order. */
export function children(node: SyntaxNode | null): SyntaxNode[] {
  const out: SyntaxNode[] = [];
  for (let kid = node?.firstChild ?? null; kid !== null; kid = kid.nextSibling) out.push(kid);
  return out;
}

function spanOf(node: SyntaxNode): Span {
  return { start: node.from, end: node.to };
}
