import type { Tree } from "./shellExpand.ts";

/** Whether a condition holds by what the file says, `[ "$MODE" = train ]`; undefined where it does not tell. */
export function holds(clause: Tree | undefined, fill: (word: Tree) => string): boolean | undefined {
  const [only, ...others] = (clause?.commands as Tree[] | undefined) ?? [];
  const command = only?.command as Tree | undefined;
  if (command === undefined || others.length > 0) return undefined;
  if (command.type === "TestCommand") {
    const test = command.expression as Tree | undefined;
    if (test?.type !== "TestBinary") return undefined;
    return compared(fill(test.left as Tree), String(test.operator), fill(test.right as Tree));
  }
  const program = String((command.name as Tree | undefined)?.value ?? "");
  if (program !== "[" && program !== "test") return undefined;
  const words = ((command.suffix as Tree[] | undefined) ?? []).map(fill);
  if (program === "[") words.pop();
  const [left = "", operator = "", right = ""] = words;
  if (words.length === 3) return compared(left, operator, right);
  if (words.length !== 2 || !isTold(operator)) return undefined;
  return left === "-z" ? operator === "" : left === "-n" ? operator !== "" : undefined;
}

/** Neither a variable that nobody sets, nor a pattern. */
function isTold(text: string): boolean {
  return !/[$`*?]/.test(text);
}

function compared(left: string, operator: string, right: string): boolean | undefined {
  if (!isTold(left) || !isTold(right)) return undefined;
  if (operator === "=" || operator === "==") return left === right;
  if (operator === "!=") return left !== right;
  const [a, b] = [left, right].map((text) => (/^-?\d{1,15}$/.test(text) ? Number(text) : Number.NaN));
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return undefined;
  switch (operator) {
    case "-eq":
      return a === b;
    case "-ne":
      return a !== b;
    case "-gt":
      return a > b;
    case "-ge":
      return a >= b;
    case "-lt":
      return a < b;
    case "-le":
      return a <= b;
    default:
      return undefined;
  }
}
