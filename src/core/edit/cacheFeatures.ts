import { children, type Expression, type Loop, type PythonFile } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { codeOf, rootOf } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";
import { indentAt, lineEnd, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

const KEPT = "kept_features";

/**
 * Takes the frozen network's pass out of the epochs: each batch goes through it once, and the epochs go over what came
 * out. Only where the pass stands by itself under `torch.no_grad()` and nothing else looks at its inputs.
 */
export const cacheFeatures: Editor = ({ patch, anchor }, file) => {
  if (patch.cachedFeatures !== true || file.language !== "python" || anchor?.path !== file.path)
    return undefined;
  const python = parsePython(file.text);
  if (new RegExp(`\\b${KEPT}\\b`).test(file.text)) return undefined;
  const found = python.loops.flatMap((inner) => passIn(python, inner) ?? []);
  const [only] = found;
  return only === undefined || found.length !== 1 ? undefined : moved(file.text, only);
};

interface Pass {
  readonly outer: Loop;
  readonly inner: Loop;
  readonly inputs: string;
  readonly labels: string;
  readonly loader: string;
  readonly features: string;
  readonly expression: string;
  /** The `with`, and the one statement in it. */
  readonly block: Expression;
  readonly statement: Expression;
}

/** The pass of `for inputs, labels in loader:` that stands in an outer loop. */
function passIn(python: PythonFile, inner: Loop): Pass | undefined {
  const { text } = python;
  const outer = python.loops.find(
    (one) =>
      one !== inner &&
      one.scope === inner.scope &&
      one.body.start <= inner.span.start &&
      inner.span.end <= one.body.end,
  );
  const [, inputs, labels] = /^\(?(\w+),\s*(\w+)\)?$/.exec(inner.target) ?? [];
  const loader = codeOf(python, inner.iterable);
  if (outer === undefined || inputs === undefined || labels === undefined || !/^[\w.]+$/.test(loader))
    return undefined;
  const block = withNoGrad(rootOf(python), text, inner);
  const statement = block && onlyStatement(block);
  const written = statement && /^(\w+)\s*=\s*(?!=)([^\n]+)$/.exec(codeOf(python, statement));
  const [, features, expression] = written ?? [];
  if (!block || !statement || features === undefined || expression === undefined) return undefined;
  const rest = text.slice(inner.body.start, block.from) + text.slice(block.to, inner.body.end);
  const network = /^([\w.]+)\(/.exec(expression)?.[1];
  const uses = (code: string, name: string) =>
    new RegExp(`(?<![\\w.])${name.replaceAll(".", "\\.")}\\b`).test(code);
  if (network === undefined || uses(rest, inputs) || uses(rest, network) || !uses(expression, inputs))
    return undefined;
  // What the loop itself makes is not there before it.
  const made = python.assignments.filter(
    (one) => inner.body.start <= one.span.start && one.span.end <= inner.body.end,
  );
  if (uses(expression, labels) || made.some((one) => one.target !== features && uses(expression, one.target)))
    return undefined;
  return { outer, inner, inputs, labels, loader, features, expression, block, statement };
}

/** The only `with torch.no_grad():` directly in the loop's body. */
function withNoGrad(root: Expression | null, text: string, { body }: Loop): Expression | undefined {
  const found: Expression[] = [];
  const visit = (node: Expression) => {
    if (node.to <= body.start || node.from >= body.end) return;
    if (
      node.name === "WithStatement" &&
      node.from >= body.start &&
      /^with\s+torch\.no_grad\(\)\s*:/.test(text.slice(node.from, node.to))
    )
      found.push(node);
    for (const kid of children(node)) visit(kid);
  };
  if (root) visit(root);
  return found.length === 1 ? found[0] : undefined;
}

function onlyStatement(block: Expression): Expression | undefined {
  const body = block.getChild("Body");
  const inside = body ? children(body).filter((kid) => /Statement$/.test(kid.name)) : [];
  return inside.length === 1 && inside[0]?.name === "AssignStatement" ? inside[0] : undefined;
}

function moved(text: string, pass: Pass): readonly TextEdit[] | undefined {
  const { outer, inner, block, statement, inputs, labels, features, loader, expression } = pass;
  const start = lineStart(text, outer.span.start);
  const first = lineStart(text, block.from);
  // Statements that share their lines with others cannot be moved by lines.
  if (text.slice(start, outer.span.start).trim() !== "" || text.slice(first, block.from).trim() !== "")
    return undefined;
  const after = lineEnd(text, statement.to);
  if (text.slice(statement.to, after).trim() !== "") return undefined;
  const newline = newlineOf(text);
  const indent = indentAt(text, outer.span.start);
  const step = /^\t/m.test(text) ? "\t" : "    ";
  const once = [
    `${indent}with torch.no_grad():`,
    `${indent}${step}${KEPT} = [(${expression.trim()}, ${labels}) for ${inputs}, ${labels} in ${loader}]`,
  ];
  const next = after + (text.startsWith("\r\n", after) ? 2 : 1);
  return [
    { start, end: start, newText: once.map((line) => line + newline).join("") },
    { ...inner.span, newText: `for ${features}, ${labels} in ${KEPT}` },
    { start: first, end: Math.min(text.length, next), newText: "" },
  ];
}
