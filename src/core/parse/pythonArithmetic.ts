import type { Value } from "./value.ts";

/** What Python takes for true. */
export function isTrue(value: Value): boolean {
  if (value === null || value === false || value === 0 || value === "") return false;
  return typeof value === "object" ? Object.keys(value).length > 0 : true;
}

/** `is`, `is not` between plain values; `in`, `not in` a list, a map or a text. */
export function belongs(a: Value, operator: string, b: Value): boolean | undefined {
  if (operator.startsWith("is")) {
    if (typeof a === "object" && a !== null && typeof b === "object" && b !== null) return undefined;
    return operator === "is" ? a === b : a !== b;
  }
  const inside = Array.isArray(b)
    ? b.includes(a)
    : typeof b === "string" && typeof a === "string"
      ? b.includes(a)
      : typeof b === "object" && b !== null && typeof a === "string"
        ? Object.hasOwn(b, a)
        : undefined;
  return inside === undefined ? undefined : operator === "in" ? inside : !inside;
}

export function strings(a: Value, operator: string, b: Value): Value | undefined {
  if (typeof a !== "string" || typeof b !== "string")
    return operator === "==" ? false : operator === "!=" ? true : undefined;
  if (operator === "+") return a + b;
  return operator === "==" ? a === b : operator === "!=" ? a !== b : undefined;
}

export function arithmetic(a: Value, operator: string, b: Value): Value | undefined {
  if (typeof a !== "number" || typeof b !== "number")
    return operator === "==" ? a === b : operator === "!=" ? a !== b : undefined;
  const result = ARITHMETIC[operator]?.(a, b);
  return typeof result === "boolean" || (typeof result === "number" && Number.isFinite(result))
    ? result
    : undefined;
}

const ARITHMETIC: { readonly [operator: string]: (a: number, b: number) => number | boolean } = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "//": (a, b) => Math.floor(a / b),
  "%": (a, b) => a - b * Math.floor(a / b),
  "**": (a, b) => a ** b,
  "<<": (a, b) => a * 2 ** b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
};

/** Longer series are data, not settings. */
const MOST_NUMBERS = 200;

/** The numbers of `range`, `arange`, `linspace` and `logspace`; how many there are is what matters to a search. */
export function series(kind: string, given: readonly (Value | undefined)[]): readonly number[] | undefined {
  const [a, b, c] = given;
  if (typeof a !== "number" || (b !== undefined && typeof b !== "number")) return undefined;
  if (kind === "linspace" || kind === "logspace") {
    const many = c ?? 50;
    if (b === undefined || typeof many !== "number" || many < 1 || many > MOST_NUMBERS) return undefined;
    const at = (i: number) => (many === 1 ? a : a + ((b - a) * i) / (many - 1));
    return Array.from({ length: many }, (_, i) => (kind === "linspace" ? at(i) : 10 ** at(i)));
  }
  const step = c ?? 1;
  if (given.length > 1 && b === undefined) return undefined;
  if (typeof step !== "number" || step === 0) return undefined;
  const [from, to] = b === undefined ? [0, a] : [a, b];
  const many = Math.ceil((to - from) / step - 1e-9);
  return many > 0 && many <= MOST_NUMBERS
    ? Array.from({ length: many }, (_, i) => from + i * step)
    : undefined;
}

/** Python's number literals: `1_000`, `1e-4`, `0x10`, `2.`. */
export function numberOf(literal: string): number | undefined {
  const value = Number(literal.replaceAll("_", "").replace(/^(-?)0[oO]/, "$10o"));
  return literal.trim() !== "" && Number.isFinite(value) ? value : undefined;
}
