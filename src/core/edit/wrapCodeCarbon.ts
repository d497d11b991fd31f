import { children, type Expression } from "../parse/python.ts";
import { parsePython } from "../parse/pythonFile.ts";
import { importName, quoted, rootOf } from "./pythonEdit.ts";
import type { Editor } from "./suggested.ts";
import { indentAt, lineEnd, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** Measures the run: puts its statement under CodeCarbon's tracker that needs no network. */
export const wrapCodeCarbon: Editor = ({ patch, anchor }, file) => {
  const country = patch.country;
  if (
    file.language !== "python" ||
    anchor?.path !== file.path ||
    country === undefined ||
    !/^[A-Z]{3}$/.test(country)
  )
    return undefined;
  const python = parsePython(file.text);
  if (
    /Tracker$|CodeCarbonCallback$/.test(
      python.calls.find((one) => /(?:Emissions|Carbon)Tracker$|^CodeCarbonCallback$/.test(one.last))?.last ??
        "",
    )
  )
    return undefined;
  const { text } = file;
  const statement = statementAt(rootOf(python), anchor.span.start);
  if (statement === undefined || /^(?:Return|Function|Class|Import|Decorated)/.test(statement.name))
    return undefined;
  const first = lineStart(text, statement.from);
  const end = lineEnd(text, statement.to);
  // A statement that shares its lines with others, or holds a text of several lines, cannot be moved to the right.
  if (
    text.slice(first, statement.from).trim() !== "" ||
    !/^[ \t]*(?:#.*)?$/.test(text.slice(statement.to, end))
  )
    return undefined;
  if (holdsLongText(text, statement)) return undefined;
  const known = importName(python, "codecarbon", "OfflineEmissionsTracker");
  if (known === undefined) return undefined;
  const indent = indentAt(text, statement.from);
  const step = /^\t/m.test(text) ? "\t" : "    ";
  const edits: TextEdit[] = [
    {
      start: statement.from,
      end: statement.from,
      newText: `with OfflineEmissionsTracker(country_iso_code=${quoted(python, country)}):${newlineOf(text)}${indent}${step}`,
    },
  ];
  for (let at = text.indexOf("\n", first); at >= 0 && at < statement.to; at = text.indexOf("\n", at + 1)) {
    if (!/^\r?\n|^\r?$/.test(text.slice(at + 1, at + 3)))
      edits.push({ start: at + 1, end: at + 1, newText: step });
  }
  return [...known, ...edits];
};

/** The innermost statement around an offset. */
function statementAt(root: Expression | null, offset: number): Expression | undefined {
  let found: Expression | undefined;
  for (let node = root; node !== null; ) {
    if (/Statement$/.test(node.name)) found = node;
    node = children(node).find((kid) => kid.from <= offset && offset < kid.to) ?? null;
  }
  return found;
}

function holdsLongText(text: string, node: Expression): boolean {
  if (/String$/.test(node.name) && text.slice(node.from, node.to).includes("\n")) return true;
  return children(node).some((kid) => holdsLongText(text, kid));
}
