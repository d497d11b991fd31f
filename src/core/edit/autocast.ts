import { children, type Expression, type PythonFile } from "../parse/python.ts";
import { afterImports, codeOf } from "./pythonEdit.ts";
import { indentAt, lineEnd, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** So many statements before the loss may make what it is reckoned from. */
const MOST_STATEMENTS = 8;

/**
 * The forward pass and the loss of a plain PyTorch loop under `torch.autocast` in bf16, which needs no scaling of the
 * loss. Only where one `backward()` follows a loss that the same block makes from what the statements before it make.
 */
export function autocast(file: PythonFile): readonly TextEdit[] | undefined {
  if (
    file.imports.get("torch") !== "torch" ||
    /autocast|GradScaler|\.half\(\)|bfloat16|\bamp\b/.test(file.text)
  )
    return undefined;
  const [backward, ...others] = file.callsNamed("backward");
  if (backward === undefined || others.length > 0) return undefined;
  const loss = /^(\w+)\.backward$/.exec(backward.name)?.[1];
  const update = statementOf(backward.node);
  const block = update?.parent;
  if (loss === undefined || !update || !block) return undefined;
  const statements = children(block).filter((one) => /Statement$/.test(one.name));
  const before = statements.slice(
    0,
    statements.findIndex((one) => one.from === update.from),
  );
  const pass = forwardPass(file, before, loss);
  return pass && wrapped(file.text, pass);
}

/** The statements from the first that the loss hangs on to the one that makes it; undefined where that cannot be told. */
function forwardPass(
  file: PythonFile,
  before: readonly Expression[],
  loss: string,
): readonly Expression[] | undefined {
  const last = before.findLastIndex((one) => targetsOf(file, one).includes(loss));
  if (last < 0) return undefined;
  const needed = new Set([loss]);
  let first: number | undefined;
  for (let i = last; i >= Math.max(0, last - MOST_STATEMENTS); i--) {
    const statement = before[i] as Expression;
    if (!targetsOf(file, statement).some((name) => needed.has(name))) continue;
    const code = codeOf(file, statement);
    // Inputs that are fetched or moved to a device take no part in the arithmetic.
    const rest = code.replace(/\.(?:to|cuda)\([^()]*\)/g, "");
    if (/\bnext\(/.test(rest) || !/\w\(/.test(rest)) continue;
    for (const [name] of code.matchAll(/[A-Za-z_]\w*/g)) needed.add(name);
    first = i;
  }
  const pass = first === undefined ? undefined : before.slice(first, last + 1);
  // A forward pass calls a model; a loss that is only summed up was made elsewhere.
  return pass?.some((one) =>
    /=\s*(?:self\.)?\w*(?:model|net|criterion|loss\w*)\w*\(/i.test(codeOf(file, one)),
  )
    ? pass
    : undefined;
}

function targetsOf(file: PythonFile, node: Expression): readonly string[] {
  if (node.name !== "AssignStatement") return [];
  const left = codeOf(file, node).split(/(?<![=!<>+*/-])=(?!=)/)[0] ?? "";
  return /^[\w\s,()]+$/.test(left) ? (left.match(/\w+/g) ?? []) : [];
}

function statementOf(node: Expression): Expression | undefined {
  for (let one: Expression | null = node; one !== null; one = one.parent)
    if (/Statement$/.test(one.name)) return one;
  return undefined;
}

/** The statements one step further in; undefined where one shares its line, or holds a text of several lines. */
function wrapped(text: string, pass: readonly Expression[]): readonly TextEdit[] | undefined {
  const first = pass[0];
  const last = pass.at(-1);
  if (first === undefined || last === undefined) return undefined;
  for (const one of pass) {
    const alone = text.slice(lineStart(text, one.from), one.from).trim() === "";
    const rest = text.slice(one.to, lineEnd(text, one.to));
    if (!alone || !/^[ \t]*(?:#.*)?$/.test(rest)) return undefined;
  }
  if (/"""|'''|\\\r?\n/.test(text.slice(first.from, last.to))) return undefined;
  const indent = indentAt(text, first.from);
  const step = indent.startsWith("\t") ? "\t" : "    ";
  const head = `with torch.autocast("cuda", dtype=torch.bfloat16):${newlineOf(text)}${indent}${step}`;
  const edits: TextEdit[] = [{ start: first.from, end: first.from, newText: head }];
  for (let at = text.indexOf("\n", first.from); at >= 0 && at < last.to; at = text.indexOf("\n", at + 1))
    if (!/^\r?\n/.test(text.slice(at + 1, at + 3))) edits.push({ start: at + 1, end: at + 1, newText: step });
  return edits;
}

/** Keras' policy for all layers, behind the last import; `fit` scales the loss by itself where fp16 needs it. */
export function kerasPolicy(file: PythonFile, precision: "bf16" | "fp16"): readonly TextEdit[] | undefined {
  if (
    file.callsNamed("fit").length === 0 ||
    /mixed_precision|set_global_policy|set_policy|set_floatx/.test(file.text)
  )
    return undefined;
  const owner =
    file.imports.get("keras") === "keras" || file.imports.get("keras") === "tensorflow.keras"
      ? "keras"
      : file.imports.get("tf") === "tensorflow"
        ? "tf.keras"
        : undefined;
  if (owner === undefined) return undefined;
  const policy = precision === "bf16" ? "mixed_bfloat16" : "mixed_float16";
  const quote = file.text.split("'").length > file.text.split('"').length ? "'" : '"';
  const line = `${owner}.mixed_precision.set_global_policy(${quote}${policy}${quote})`;
  return afterImports(file, line);
}
