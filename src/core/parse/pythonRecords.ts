import type { SyntaxNodeRef, Tree } from "@lezer/common";
import type { Span } from "../model/source.ts";
import {
  type Argument,
  type Assignment,
  type Call,
  childNamed,
  children,
  type Definition,
  type Expression,
  type Loop,
} from "./python.ts";
import { stringValue } from "./pythonString.ts";

/** What one walk over a stretch of a file finds, with places in the whole file. */
export interface PythonRecords {
  readonly calls: readonly Call[];
  readonly assignments: readonly Assignment[];
  readonly loops: readonly Loop[];
  readonly definitions: readonly Definition[];
  /** Local and qualified names, in the order in which they are imported. */
  readonly imported: readonly (readonly [name: string, qualified: string])[];
  /** Top-level modules that are imported. */
  readonly modules: ReadonlySet<string>;
  /** First parts of the calls' names: what the walk asked the imports for. */
  readonly heads: ReadonlySet<string>;
  readonly mainGuard?: number;
}

const LONGEST_NAME = 160;

/** Walks a tree of which `text` begins at `origin`; `before` are the names imported above it. */
export function recordsOf(
  tree: Tree,
  text: string,
  origin: number,
  before: ReadonlyMap<string, string>,
): PythonRecords {
  const calls: Call[] = [];
  const assignments: Assignment[] = [];
  const loops: Loop[] = [];
  const definitions: Definition[] = [];
  const imported: [string, string][] = [];
  const modules = new Set<string>();
  const heads = new Set<string>();
  let imports = before;
  let own: Map<string, string> | undefined;
  let mainGuard: number | undefined;
  const slice = (from: number, to: number) => text.slice(from - origin, to - origin);

  // The functions and classes around the node at hand, by their dotted path, with the offset at which each ends.
  const around: { readonly path: string; readonly to: number; readonly isClass: boolean }[] = [];
  const scopeAt = (from: number) => {
    while (around.length > 0 && (around.at(-1)?.to ?? 0) <= from) around.pop();
    return around.at(-1)?.path ?? "";
  };

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
        case "Decorator":
          declared(ref.node);
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
            /^if\s*\(?\s*(?:__name__\s*==\s*["']__main__["']|["']__main__["']\s*==\s*__name__)/.test(
              slice(ref.from, ref.from + 60),
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
    calls,
    assignments,
    loops,
    definitions,
    imported,
    modules,
    heads,
    ...(mainGuard === undefined ? {} : { mainGuard }),
  };

  function take(name: string, qualified: string): void {
    imported.push([name, qualified]);
    own ??= new Map(before);
    own.set(name, qualified);
    imports = own;
  }

  function readImport(node: Expression): void {
    const words = slice(node.from, Math.min(node.to, node.from + 4000))
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
      if (alias) take(alias.trim(), qualified);
      // `from a import *` and `from b import *` are two.
      else if (from) take(name === "*" ? qualified : name, qualified);
      else take(top ?? name, top ?? name);
    }
  }

  function define(node: Expression): void {
    const isClass = node.name === "ClassDefinition";
    const name = textOf(childNamed(node, "VariableName"));
    const parent = node.parent?.name === "DecoratedStatement" ? node.parent : undefined;
    const decorators = children(parent ?? null)
      .filter((one) => one.name === "Decorator")
      .map((one) => slice(one.from + 1, Math.min(one.to, one.from + LONGEST_NAME)).trim());
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

  function defaultsOf(params: Expression | null): Definition["parameters"] {
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

  function namesOf(params: Expression | null): string[] {
    const kids = children(params);
    return kids.flatMap((kid, index) =>
      kid.name === "VariableName" && !/^(?:AssignOp|\*\*?)$/.test(kids[index - 1]?.name ?? "")
        ? [textOf(kid)]
        : [],
    );
  }

  function call(node: Expression): void {
    const callee = node.firstChild;
    if (callee === null || callee.to - callee.from > LONGEST_NAME) return;
    const name = dotted(callee, true);
    if (name !== undefined && name !== "()" && !name.endsWith("]")) record(node, name);
  }

  /** `@click.option("--epochs", default=3)`, `@app.function(gpu="A100")`: of what decorates, options and machines alone are calls. */
  function declared(node: Expression): void {
    const list = childNamed(node, "ArgList");
    const name =
      list === null ? "" : slice(node.from + 1, Math.min(list.from, node.from + LONGEST_NAME)).trim();
    if (
      /^(?:\w+\.)*option$/.test(name) ||
      (list && /^\w+\.(?:function|cls)$/.test(name) && /\bgpu\s*=/.test(slice(list.from, list.to)))
    )
      record(node, name);
  }

  function record(node: Expression, name: string): void {
    const [head = "", ...rest] = name.split(".");
    heads.add(head);
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
      get origin() {
        return one;
      },
    };
    calls.push(one);
  }

  function argumentsOf(list: Expression | null): Argument[] {
    const out: Argument[] = [];
    let name: Expression | undefined;
    let unpacked = false;
    let previous: Expression | undefined;
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

  function assign(node: Expression): void {
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
    const add = (target: Expression, assigned: Expression) => {
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

  function loop(node: Expression): void {
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

  /**
   * `a.b`, `a["b"]` as `a.b`; undefined for anything that is not a plain path. Of what is called, what stands before the
   * last dot may be worked out: `(loss / 4).backward` is `().backward`, `nets[i].fit` is `nets[].fit`.
   */
  function dotted(node: Expression, called = false): string | undefined {
    if (node.name === "VariableName") return textOf(node);
    if (node.name === "ParenthesizedExpression" && called) return "()";
    if (node.name === "CallExpression") {
      const inner = node.firstChild ? dotted(node.firstChild, called) : undefined;
      return inner === undefined ? undefined : `${inner}()`;
    }
    if (node.name !== "MemberExpression") return undefined;
    const object = node.firstChild ? dotted(node.firstChild, called) : undefined;
    if (object === undefined) return undefined;
    const property = childNamed(node, "PropertyName");
    if (property) return `${object}.${textOf(property)}`;
    const key = childNamed(node, "String");
    const written = key ? stringValue(textOf(key)) : undefined;
    if (written !== undefined) return `${object}.${written}`;
    return called ? `${object}[]` : undefined;
  }

  function textOf(node: Expression | null): string {
    return node === null ? "" : slice(node.from, Math.min(node.to, node.from + LONGEST_NAME));
  }
}

function spanOf(node: Expression): Span {
  return { start: node.from, end: node.to };
}
