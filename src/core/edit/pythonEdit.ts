import { type Argument, type Call, children, type Expression, type PythonFile } from "../parse/python.ts";
import { indentAt, lineEnd, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** The code of an expression as written. */
export function codeOf(file: PythonFile, node: Expression): string {
  return file.text.slice(node.from, node.to);
}

/** The keyword argument of a call. */
export function argument(call: Call, name: string): Argument | undefined {
  return call.args.find((one) => one.name === name);
}

/** Whether a call takes arguments from elsewhere (`**kwargs`), so that what it lacks cannot be told. */
export function isOpen(call: Call): boolean {
  return call.args.some((one) => one.unpacked);
}

/** The quote that a file uses more. */
function quoteOf(file: PythonFile): '"' | "'" {
  const double = file.text.split('"').length;
  return file.text.split("'").length > double ? "'" : '"';
}

/** A Python string in the file's quotes. */
export function quoted(file: PythonFile, value: string): string {
  const quote = quoteOf(file);
  return quote + value.replaceAll("\\", "\\\\").replaceAll(quote, `\\${quote}`) + quote;
}

/** Adds arguments at the end of a call, in the style of its last line; undefined where the list is not plain. */
export function addArguments(
  file: PythonFile,
  call: Call,
  code: readonly string[],
): readonly TextEdit[] | undefined {
  const list = call.node.getChild("ArgList");
  if (list === null || isOpen(call)) return undefined;
  return addItems(file.text, list, code);
}

/** Adds items at the end of a bracketed list: a call's arguments, an array, names of an import. */
export function addItems(
  text: string,
  list: Expression,
  code: readonly string[],
): readonly TextEdit[] | undefined {
  const kids = children(list);
  const close = kids.at(-1);
  if (close === undefined || !/^[)\]}]$/.test(text.slice(close.from, close.to))) return undefined;
  if (kids.some((kid) => kid.name === "for" || kid.name === "⚠")) return undefined;
  const inner = kids.slice(1, -1).filter((kid) => kid.name !== "Comment");
  const last = inner.at(-1);
  if (last === undefined) return [{ start: close.from, end: close.from, newText: code.join(", ") }];
  const comma = last.name === ",";
  const item = firstOfItem(inner);
  const alone = text.slice(lineStart(text, item.from), item.from).trim() === "" && item.from > list.from;
  if (!alone) {
    const added = code.join(", ");
    return [{ start: last.to, end: last.to, newText: comma ? ` ${added},` : `, ${added}` }];
  }
  const lead = newlineOf(text) + indentAt(text, item.from);
  const added = code.map((one) => lead + one).join(",") + (comma ? "," : "");
  // A comment behind the last item stays with it.
  const rest = text.slice(last.to, lineEnd(text, last.to));
  const end = /^[ \t]*#/.test(rest) ? lineEnd(text, last.to) : last.to;
  if (comma || end === last.to) return [{ start: end, end, newText: comma ? added : `,${added}` }];
  return [
    { start: last.to, end: last.to, newText: "," },
    { start: end, end, newText: added },
  ];
}

function firstOfItem(inner: readonly Expression[]): Expression {
  const end = inner.at(-1)?.name === "," ? inner.length - 1 : inner.length;
  let start = end - 1;
  while (start > 0 && inner[start - 1]?.name !== ",") start--;
  return inner[start] as Expression;
}

/** Sets an argument to this code: adds it, or replaces a value that `may` be replaced. Undefined where it may not be. */
export function setArgument(
  file: PythonFile,
  call: Call,
  name: string,
  code: string,
  may: (value: string) => boolean,
): readonly TextEdit[] | undefined {
  const known = argument(call, name);
  if (known === undefined) return addArguments(file, call, [`${name}=${code}`]);
  const value = codeOf(file, known.value);
  if (value === code || !may(value)) return undefined;
  return [{ start: known.value.from, end: known.value.to, newText: code }];
}

/** Makes a name known to the file: nothing where it is, else one name more in an import, else a line more. */
export function importName(file: PythonFile, module: string, name: string): readonly TextEdit[] | undefined {
  const known = file.imports.get(name);
  if (known !== undefined)
    return known === `${module}.${name}` || known.startsWith(`${module.split(".")[0]}.`) ? [] : undefined;
  if (
    file.assignments.some((one) => one.target === name) ||
    file.definitions.some((one) => one.name === name)
  )
    return undefined;
  const imports = topImports(file);
  for (const one of imports) {
    const written = file.text.slice(one.from, one.to);
    if (new RegExp(`^from\\s+${module.replaceAll(".", "\\.")}\\s+import\\s*[\\w(]`).test(written)) {
      const added = extendImport(file, one, name);
      if (added) return added;
    }
  }
  const last =
    imports.filter((one) => !/^from\s+__future__/.test(file.text.slice(one.from, one.to))).at(-1) ??
    imports.at(-1);
  if (last === undefined) return undefined;
  const end = lineEnd(file.text, last.to);
  return [{ start: end, end, newText: `${newlineOf(file.text)}from ${module} import ${name}` }];
}

/** A line by itself behind the imports with which the file begins. */
export function afterImports(file: PythonFile, line: string): readonly TextEdit[] | undefined {
  const statements = children(rootOf(file));
  const end = statements.findIndex((one) =>
    /^(?:Function|Class)Definition$|^(?:If|For|With|Try)Statement$/.test(one.name),
  );
  const last = statements
    .slice(0, end < 0 ? undefined : end)
    .findLast((one) => one.name === "ImportStatement");
  if (last === undefined) return undefined;
  const at = lineEnd(file.text, last.to);
  const newline = newlineOf(file.text);
  return [{ start: at, end: at, newText: `${newline}${newline}${line}` }];
}

/** Import statements at module level, up to the first definition or call. */
function topImports(file: PythonFile): readonly Expression[] {
  const root = rootOf(file);
  const out: Expression[] = [];
  for (const kid of children(root)) {
    if (kid.name === "ImportStatement") out.push(kid);
    if (kid.name === "FunctionDefinition" || kid.name === "ClassDefinition") break;
  }
  return out;
}

/** The whole tree, reached from any node of it. */
export function rootOf(file: PythonFile): Expression | null {
  let node: Expression | null = file.calls[0]?.node ?? file.assignments[0]?.value ?? null;
  while (node?.parent) node = node.parent;
  return node;
}

function extendImport(file: PythonFile, node: Expression, name: string): readonly TextEdit[] | undefined {
  const written = file.text.slice(node.from, node.to);
  const open = children(node).find((kid) => kid.name === "(");
  if (open === undefined)
    return /[\\\n*]/.test(written) ? undefined : [{ start: node.to, end: node.to, newText: `, ${name}` }];
  const kids = children(node);
  const close = kids.at(-1);
  const inner = kids.slice(kids.indexOf(open) + 1, -1).filter((kid) => kid.name !== "Comment");
  const last = inner.at(-1);
  if (last === undefined || close === undefined || close.name !== ")") return undefined;
  const comma = last.name === ",";
  const item = firstOfItem(inner);
  const alone = file.text.slice(lineStart(file.text, item.from), item.from).trim() === "";
  if (!alone || /^[ \t]*#/.test(file.text.slice(last.to, lineEnd(file.text, last.to))))
    return alone ? undefined : [{ start: last.to, end: last.to, newText: comma ? ` ${name},` : `, ${name}` }];
  const lead = newlineOf(file.text) + indentAt(file.text, item.from);
  return [{ start: last.to, end: last.to, newText: comma ? `${lead}${name},` : `,${lead}${name}` }];
}
