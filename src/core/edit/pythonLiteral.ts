import type { Span } from "../model/source.ts";
import { children, type Expression, type PythonFile } from "../parse/python.ts";
import { stringValue } from "../parse/pythonString.ts";
import { constantOf } from "../parse/pythonValue.ts";
import { codeOf, rootOf } from "./pythonEdit.ts";
import type { TextEdit } from "./textEdit.ts";

/** A literal of a Python file that can be replaced where it stands. */
interface Literal {
  readonly node: Expression;
  readonly value: string | number;
}

/** All plain string and number literals that overlap a place. */
export function literalsIn(file: PythonFile, place: Span): readonly Literal[] {
  const inside = (node: Expression): Literal[] => {
    if (node.to <= place.start || node.from >= place.end) return [];
    const found = literalOf(file, node);
    return found ? [found] : children(node).flatMap(inside);
  };
  const root = rootOf(file);
  return root ? inside(root) : [];
}

function literalOf(file: PythonFile, node: Expression): Literal | undefined {
  if (node.name !== "String" && node.name !== "Number") return undefined;
  if (node.parent?.name === "ContinuedString") return undefined;
  const code = codeOf(file, node);
  const value = node.name === "String" ? stringValue(code) : Number(code.replaceAll("_", ""));
  return value === undefined || (typeof value === "number" && !Number.isFinite(value))
    ? undefined
    : { node, value };
}

/**
 * The literal that a fact at this place was read from: the place itself, the value of an argument or an assignment
 * there, followed to a constant of the file. Undefined where several could be meant.
 */
export function literalAt(
  file: PythonFile,
  place: Span,
  keys: RegExp,
  kind: "string" | "number",
): Literal | undefined {
  const isKind = (one: Literal | undefined) => (typeof one?.value === kind ? one : undefined);
  const exact = literalsIn(file, place).filter(
    (one) => one.node.from === place.start && one.node.to === place.end,
  );
  if (exact[0]) return isKind(exact[0]);
  const written = [
    ...file.calls.flatMap((call) =>
      call.args.flatMap((one) =>
        one.name === undefined
          ? []
          : [{ key: one.name, value: one.value, span: one.span, scope: call.scope }],
      ),
    ),
    ...file.assignments.map((one) => ({
      key: one.target.split(".").at(-1) ?? "",
      value: one.value,
      span: one.span,
      scope: one.scope,
    })),
    ...file.definitions.flatMap((one) =>
      one.parameters.map((each) => ({
        key: each.name,
        value: each.fallback,
        span: each.span,
        scope: one.scope,
      })),
    ),
  ].filter((one) => one.span.start >= place.start && one.span.end <= place.end);
  const whole = written.filter((one) => one.span.start === place.start && one.span.end === place.end);
  const named = whole.length > 0 ? whole : written.filter((one) => keys.test(one.key));
  // An option's default stands inside the call that declares it.
  const chosen = named.length > 0 ? named : written.filter((one) => one.key === "default");
  const [only] = chosen;
  if (chosen.length !== 1 || only === undefined) {
    const inside = literalsIn(file, place).filter((one) => typeof one.value === kind);
    return chosen.length === 0 && inside.length === 1 ? inside[0] : undefined;
  }
  const found = constantOf(file, only.value, only.scope);
  if (found === undefined) return undefined;
  return isKind(
    literalsIn(file, found.span).find(
      (one) => one.node.from === found.span.start && one.node.to === found.span.end,
    ),
  );
}

/** Another text in the literal's own quotes and prefix. */
export function replaceString(file: PythonFile, literal: Literal, value: string): TextEdit {
  const code = codeOf(file, literal.node);
  const [, prefix = "", quote = '"'] = /^([rRuU]?)("""|'''|"|')/.exec(code) ?? [];
  return { start: literal.node.from, end: literal.node.to, newText: prefix + quote + value + quote };
}

/** Another number for the literal. */
export function replaceNumber(literal: Literal, value: number): TextEdit {
  return { start: literal.node.from, end: literal.node.to, newText: String(value) };
}
