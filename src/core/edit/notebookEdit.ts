import type { SourceFile, Span } from "../model/source.ts";
import { type Notebook, type NotebookCell, parseNotebook } from "../parse/notebook.ts";
import type { Editor, Suggested } from "./suggested.ts";
import { indentAt, lineStart, newlineOf, type TextEdit } from "./textEdit.ts";

/** A change to the text of one cell; offsets count in the cell's own text, as an editor shows it. */
export interface CellEdit extends TextEdit {
  /** 0-based, over cells of every kind. */
  readonly cell: number;
}

/**
 * The edits of a Python editor, made in the code of all cells together, and brought back to the cells that they belong
 * to. Undefined where there are none, or where one would reach from one cell into the next.
 */
export function cellEdits(
  editor: Editor,
  suggested: Suggested,
  file: SourceFile,
): readonly CellEdit[] | undefined {
  const notebook = parseNotebook(file.text);
  if (notebook.problems.length > 0) return undefined;
  const span = suggested.anchor && codeSpan(notebook, suggested.anchor.span);
  if (suggested.anchor !== undefined && span === undefined) return undefined;
  const anchor = suggested.anchor && span && { ...suggested.anchor, span };
  const edits = editor(
    { ...suggested, anchor },
    { path: file.path, text: notebook.code, language: "python" },
  );
  if (edits === undefined || edits.length === 0) return undefined;
  const placed = edits.map((edit) => inCell(notebook, edit));
  return placed.every((one) => one !== undefined) ? placed : undefined;
}

/** The same edits in the raw `.ipynb` text, which stays valid JSON with a line of code to a line. */
export function rawEdits(file: SourceFile, edits: readonly CellEdit[]): readonly TextEdit[] | undefined {
  const { cells } = parseNotebook(file.text);
  const raw = edits.map((edit) => {
    const cell = cells[edit.cell];
    return cell && inJson(file.text, cell, edit);
  });
  return raw.every((one) => one !== undefined) ? raw : undefined;
}

/** A stretch of the raw text as a stretch of the joined code. */
function codeSpan({ cells }: Notebook, { start, end }: Span): Span | undefined {
  for (const { rawOffsets, codeOffset } of cells) {
    const last = rawOffsets.at(-1);
    const first = rawOffsets[0];
    if (codeOffset === undefined || first === undefined || last === undefined) continue;
    if (start < first || start > last) continue;
    const from = rawOffsets.findIndex((raw) => raw >= start);
    const to = rawOffsets.findIndex((raw) => raw >= end);
    return { start: codeOffset + from, end: codeOffset + (to < 0 ? rawOffsets.length - 1 : to) };
  }
  return undefined;
}

function inCell({ cells }: Notebook, { start, end, newText }: TextEdit): CellEdit | undefined {
  const cell = cells.find(
    ({ codeOffset, source }) =>
      codeOffset !== undefined && codeOffset <= start && end <= codeOffset + source.length,
  );
  if (cell?.codeOffset === undefined || cell.rawOffsets.length < 2) return undefined;
  return { cell: cell.index, start: start - cell.codeOffset, end: end - cell.codeOffset, newText };
}

function inJson(
  text: string,
  { rawOffsets }: NotebookCell,
  { start, end, newText }: TextEdit,
): TextEdit | undefined {
  const first = rawOffsets[start];
  const last = end === start ? first : rawOffsets[end - 1];
  if (first === undefined || last === undefined) return undefined;
  const stop = end === start ? last : last + (text[last] !== "\\" ? 1 : text[last + 1] === "u" ? 6 : 2);
  return { start: first, end: stop, newText: written(text, rawOffsets, first, newText) };
}

/** Code as JSON writes it. Where the source is a list of lines, a new line becomes an item of its own. */
function written(text: string, rawOffsets: readonly number[], at: number, code: string): string {
  const json = JSON.stringify(code).slice(1, -1).replaceAll("\\r\\n", "\\n");
  const first = rawOffsets[0] ?? 0;
  const isList = /\[\s*"$/.test(text.slice(Math.max(0, first - LONGEST_INDENT), first));
  if (!isList) return json;
  const isOwnLine = /^[ \t]*"/.test(text.slice(lineStart(text, at), at));
  const between = isOwnLine ? newlineOf(text) + indentAt(text, at) : "";
  return json.replaceAll("\\n", `\\n",${between}"`);
}

const LONGEST_INDENT = 200;
