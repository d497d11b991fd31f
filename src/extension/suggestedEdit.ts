import type * as vscode from "vscode";
import { cellEditsFor, editsFor } from "../core/edit/edits.ts";
import type { TextEdit } from "../core/edit/textEdit.ts";
import type { Advice } from "../core/model/suggestion.ts";
import type { Analyses } from "./analyses.ts";
import { openDocument, openNotebook } from "./openText.ts";

/** An edit with the document that it changes: a file's, or that of a notebook's cell. */
export interface PlacedEdit extends TextEdit {
  readonly document: vscode.TextDocument;
}

/**
 * The edits that carry out a suggestion in a document or a notebook as it is now; undefined where there are none. The
 * places of the last analysis are moved along with what was typed since.
 */
export function suggestedEdits(
  analyses: Analyses,
  suggestion: Advice,
  opened: vscode.TextDocument | vscode.NotebookDocument,
): readonly PlacedEdit[] | undefined {
  const { path, text, language } = "cellCount" in opened ? openNotebook(opened) : openDocument(opened);
  const { anchor } = suggestion;
  if (anchor === undefined || anchor.path !== path) return undefined;
  const start = analyses.locate(path, anchor.span.start);
  const end = Math.max(start, analyses.locate(path, anchor.span.end));
  const asked = { ...suggestion, anchor: { ...anchor, span: { ...anchor.span, start, end } } };
  if ("cellCount" in opened) {
    // A notebook is changed in its cells, never in the text of its file behind the editor's back.
    return cellEditsFor(asked, { path, text, language: "notebook" })?.map((edit) => ({
      ...edit,
      document: opened.cellAt(edit.cell).document,
    }));
  }
  const known = language ?? analyses.entry(path)?.detections.language ?? "other";
  return known === "notebook"
    ? undefined
    : editsFor(asked, { path, text, language: known })?.map((edit) => ({ ...edit, document: opened }));
}
