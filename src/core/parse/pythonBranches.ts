import type { Expression } from "./python.ts";

/** A test that stands around a statement, and whether the statement runs where the test holds or where it does not. */
export interface Branch {
  readonly test: Expression;
  readonly holds: boolean;
}

/** Deeper nests are not followed. */
const DEEPEST = 12;

/** The tests of the `if` statements around a node, and the exceptions that it waits for, up to the function or the module that holds it. */
export function branchesAround(node: Expression): readonly Branch[] {
  const known = remembered.get(node);
  if (known !== undefined) return known;
  const found = branchesOf(node);
  remembered.set(node, found);
  return found;
}

const remembered = new WeakMap<Expression, readonly Branch[]>();

function branchesOf(node: Expression): readonly Branch[] {
  const out: Branch[] = [];
  let inner: Expression = node;
  for (let outer = node.parent; outer !== null && out.length < DEEPEST; outer = outer.parent) {
    if (/^(?:FunctionDefinition|ClassDefinition|LambdaExpression|Script)$/.test(outer.name)) break;
    if (inner.name === "Body" && outer.name === "IfStatement") out.push(...testsOf(outer, inner));
    if (inner.name === "Body" && outer.name === "TryStatement") out.push(...handledBy(outer, inner));
    inner = outer;
  }
  return out;
}

/** Of `if a: … elif b: … else: …`, what leads to one of the bodies: earlier tests fail, its own one holds. */
function testsOf(statement: Expression, body: Expression): readonly Branch[] {
  const tests: Branch[] = [];
  let before: Expression | undefined;
  for (let kid = statement.firstChild; kid !== null; kid = kid.nextSibling) {
    if (kid.name === "Body") {
      const own = before?.name === "else" ? undefined : before;
      if (kid.from === body.from) return own === undefined ? tests : [...tests, { test: own, holds: true }];
      if (own !== undefined) tests.push({ test: own, holds: false });
    }
    if (kid.name !== "Comment") before = kid;
  }
  return tests;
}

/** `except OutOfMemoryError:` stands before a body that runs where that has happened. */
function handledBy(statement: Expression, body: Expression): readonly Branch[] {
  let waited: Expression | undefined;
  for (let kid = statement.firstChild; kid !== null && kid.from !== body.from; kid = kid.nextSibling) {
    if (kid.name === "except") waited = kid;
    else if (kid.name === "finally" || kid.name === "else") waited = undefined;
    else if (kid.name !== "Comment" && kid.name !== "Body" && waited?.name === "except") waited = kid;
  }
  return waited === undefined || waited.name === "try" ? [] : [{ test: waited, holds: true }];
}
