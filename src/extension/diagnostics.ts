import * as vscode from "vscode";
import type { Suggestion } from "../core/model/suggestion.ts";
import { savingTitle } from "../present/lens.ts";
import type { Analyses } from "./analyses.ts";
import type { Dismissals } from "./dismissed.ts";
import type { Guard } from "./guard.ts";
import { uriOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { words } from "./words.ts";

/** A smaller share of a run's emissions is not worth a line among the problems. */
const LEAST_SAVED_FRACTION = 0.1;

/** The editor lists no hints among the problems: what is to stand there is information. */
const SEVERITY = {
  hint: vscode.DiagnosticSeverity.Hint,
  information: vscode.DiagnosticSeverity.Information,
} as const;

/** Savings as hints or among the problems, where the user has asked for them. */
export function registerDiagnostics(
  analyses: Analyses,
  dismissals: Dismissals,
  guard: Guard,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection("wattlens");
  const show = () =>
    guard.quietly(
      "diagnostics",
      () => {
        collection.clear();
        const { diagnostics } = readSettings();
        if (diagnostics === "off") return;
        const marks = marksOf(analyses.current.suggestions, dismissals, SEVERITY[diagnostics]);
        for (const [path, found] of marks) {
          const uri = uriOf(path);
          if (uri) collection.set(uri, found);
        }
      },
      undefined,
    );
  show();
  return vscode.Disposable.from(
    collection,
    analyses.onDidChange(show),
    dismissals.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens.diagnostics")) show();
    }),
  );
}

/** Marks by file: the suggestions that save enough and were not dismissed, on the line that they speak of. */
function marksOf(
  suggestions: readonly Suggestion[],
  dismissals: Pick<Dismissals, "isDismissed">,
  severity: vscode.DiagnosticSeverity,
): ReadonlyMap<string, vscode.Diagnostic[]> {
  const marks = new Map<string, vscode.Diagnostic[]>();
  for (const one of suggestions) {
    const { anchor } = one;
    // A notebook's lines are those of its raw file, which no editor shows.
    if (anchor === undefined || anchor.path.endsWith(".ipynb")) continue;
    if (one.saving.savedFraction.p50 < LEAST_SAVED_FRACTION || dismissals.isDismissed(one)) continue;
    const line = anchor.line - 1;
    const range = new vscode.Range(line, 0, line, Number.MAX_SAFE_INTEGER);
    const mark = new vscode.Diagnostic(range, `${savingTitle(one, words)}. ${one.tradeOff}`, severity);
    mark.source = "Wattlens";
    mark.code = one.rule;
    marks.set(anchor.path, [...(marks.get(anchor.path) ?? []), mark]);
  }
  return marks;
}
