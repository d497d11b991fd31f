import * as vscode from "vscode";
import type { Advice, Suggestion } from "../core/model/suggestion.ts";
import { formatQuantity } from "../present/format.ts";
import type { Analyses } from "./analyses.ts";
import type { Dismissals } from "./dismissed.ts";
import type { Guard } from "./guard.ts";
import { isFile, notebookOf } from "./openText.ts";
import { pathOf } from "./places.ts";
import { suggestedEdits } from "./suggestedEdit.ts";
import { words } from "./words.ts";

const KIND = vscode.CodeActionKind.RefactorRewrite;

/** The light bulb on a run's line, and on any line that a suggestion speaks of: the edits that can be made there. */
export function registerCodeActions(
  analyses: Analyses,
  dismissals: Dismissals,
  guard: Guard,
): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context) =>
      guard.quietly("code actions", () => {
        const asked = context.only === undefined || context.only.contains(KIND);
        const known = isFile(document) || notebookOf(document) !== undefined;
        return asked && known ? codeActions(analyses, dismissals, document, range) : [];
      }, []),
  };
  const metadata = { providedCodeActionKinds: [KIND] };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider({ pattern: "**/*" }, provider, metadata),
    vscode.languages.registerCodeActionsProvider({ scheme: "untitled" }, provider, metadata),
  );
}

/** The actions on the lines of a range. */
function codeActions(
  analyses: Analyses,
  dismissals: Dismissals,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const notebook = notebookOf(document)?.notebook;
  const path = pathOf(notebook?.uri ?? document.uri);
  return suggestionsAt(analyses, document, range)
    .filter(
      (one) =>
        !dismissals.isDismissed(one) && suggestedEdits(analyses, one, notebook ?? document) !== undefined,
    )
    .flatMap((one) => {
      const apply = new vscode.CodeAction(titleOf(one), KIND);
      apply.command = {
        title: apply.title,
        command: "wattlens.applySuggestion",
        arguments: [path, one.workloadId, one.rule],
      };
      const dismiss = new vscode.CodeAction(
        vscode.l10n.t("Wattlens: do not suggest “{0}”…", one.title),
        KIND,
      );
      dismiss.command = {
        title: dismiss.title,
        command: "wattlens.dismissSuggestion",
        arguments: [path, one.workloadId, one.rule],
      };
      return [apply, dismiss];
    });
}

function titleOf(suggestion: Suggestion | Advice): string {
  if (!("saving" in suggestion)) return vscode.l10n.t("Wattlens: {0}", suggestion.title);
  const saved = formatQuantity(suggestion.saving.savedKgCO2e, words).text;
  return vscode.l10n.t("Wattlens: {0} (saves ≈ {1})", suggestion.title, saved);
}

/** Suggestions of the runs that stand on these lines, and those whose own place is there. */
function suggestionsAt(
  analyses: Analyses,
  document: vscode.TextDocument,
  range: vscode.Range,
): readonly (Suggestion | Advice)[] {
  const cell = notebookOf(document);
  const path = pathOf(cell?.notebook.uri ?? document.uri);
  const isThere = (offset: number) => {
    const now = analyses.locate(path, offset);
    const place = cell && analyses.entry(path)?.notebook?.placeOf(now);
    if (cell && place?.cell !== cell.index) return false;
    const line = place?.line ?? document.positionAt(now).line;
    return range.start.line <= line && line <= range.end.line;
  };
  const slots = analyses.slots(path).filter((slot) => isThere(slot.offset));
  const { suggestions, advice } = analyses.current;
  const here = new Set(slots.flatMap(({ estimate }) => estimate?.workload.id ?? []));
  const ofRuns = [
    ...slots.flatMap((slot) => slot.suggestions),
    ...advice.filter((one) => here.has(one.workloadId)),
  ];
  const ofLines = [...suggestions, ...advice].filter(
    ({ anchor }) => anchor?.path === path && isThere(anchor.span.start),
  );
  return [...new Set([...ofRuns, ...ofLines])];
}
