import * as vscode from "vscode";
import { findZone } from "../../core/data/grid.ts";
import { isWholeStatement, trackerSnippet } from "../live/trackerSnippet.ts";
import { pathOf } from "../places.ts";
import { readSettings } from "../settings.ts";
import type { Command, Parts } from "./parts.ts";

/** Puts CodeCarbon's offline tracker around the selected lines, else around the run at the cursor, else at the cursor. */
export const insertTracker: Command = (parts) => async () => {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== "python") {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Wattlens: open the Python file of the training first."),
    );
    return;
  }
  const { document } = editor;
  const range = rangeOf(editor, parts);
  const lines = range.isEmpty
    ? []
    : document
        .getText(range)
        .replace(/\r?\n$/, "")
        .split(/\r?\n/);
  const country = readSettings().analysis.country;
  const zone = country === undefined ? undefined : findZone(country)?.row.zone;
  const snippet = trackerSnippet({
    lines,
    imported: /^\s*from codecarbon import .*\bOfflineEmissionsTracker\b/m.test(document.getText()),
    ...(zone !== undefined && /^[A-Z]{3}$/.test(zone) ? { country: zone } : {}),
  });
  await editor.insertSnippet(new vscode.SnippetString(snippet), range);
};

/** Whole lines: the selection's, or the one of the run nearest to the cursor; an empty range where neither fits. */
function rangeOf({ document, selection }: vscode.TextEditor, { analyses }: Parts): vscode.Range {
  if (!selection.isEmpty) {
    const last = selection.end.character === 0 ? selection.end.line - 1 : selection.end.line;
    return wholeLines(document, selection.start.line, Math.max(selection.start.line, last));
  }
  const path = pathOf(document.uri);
  const run = analyses
    .slots(path)
    .map(({ offset }) => document.positionAt(analyses.locate(path, offset)).line)
    .sort((a, b) => Math.abs(a - selection.active.line) - Math.abs(b - selection.active.line))[0];
  if (run !== undefined && isWholeStatement(document.lineAt(run).text)) return wholeLines(document, run, run);
  const start = document.lineAt(selection.active.line).range.start;
  return new vscode.Range(start, start);
}

function wholeLines(document: vscode.TextDocument, first: number, last: number): vscode.Range {
  return new vscode.Range(
    document.lineAt(first).range.start,
    document.lineAt(last).rangeIncludingLineBreak.end,
  );
}
