import type * as vscode from "vscode";
import { editsFor } from "../core/edit/edits.ts";
import type { TextEdit } from "../core/edit/textEdit.ts";
import type { Advice } from "../core/model/suggestion.ts";
import type { Analyses } from "./analyses.ts";
import { openDocument } from "./openText.ts";

/**
 * The edits that carry out a suggestion in a document as it is now; undefined where there are none. The places of the
 * last analysis are moved along with what was typed since.
 */
export function suggestedEdit(
  analyses: Analyses,
  suggestion: Advice,
  document: vscode.TextDocument,
): readonly TextEdit[] | undefined {
  const { path, text, language } = openDocument(document);
  const { anchor } = suggestion;
  if (anchor === undefined || anchor.path !== path) return undefined;
  const known = language ?? analyses.entry(path)?.detections.language ?? "other";
  // A notebook is changed in its cells (`cellEditsFor`), never in the text of its file behind the editor's back.
  if (known === "notebook") return undefined;
  const start = analyses.locate(path, anchor.span.start);
  const end = Math.max(start, analyses.locate(path, anchor.span.end));
  return editsFor(
    { ...suggestion, anchor: { ...anchor, span: { ...anchor.span, start, end } } },
    { path, text, language: known },
  );
}
