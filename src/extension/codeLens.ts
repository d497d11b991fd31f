import * as vscode from "vscode";
import { lensTitle, savingLines, savingTitle } from "../present/lens.ts";
import type { Analyses } from "./analyses.ts";
import type { Guard } from "./guard.ts";
import { isFile } from "./openText.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import type { Slot } from "./slots.ts";
import { words } from "./words.ts";

/**
 * Lenses above runs, answered at once from the last good analysis: the same lines moved with the text, the same count,
 * the same words until there are better ones.
 */
export function registerCodeLenses(analyses: Analyses, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  let shown = "";
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: (document) =>
      guard.quietly("lenses", () => (readSettings().lenses && isFile(document) ? lenses(document) : []), []),
  };

  function lenses(document: vscode.TextDocument): vscode.CodeLens[] {
    const path = pathOf(document.uri);
    if (path.endsWith(".ipynb")) return [];
    const lines = new Map<number, vscode.CodeLens[]>();
    for (const slot of analyses.slots(path)) {
      const position = document.positionAt(analyses.locate(path, slot.offset));
      const line = document.lineAt(position.line);
      const at = new vscode.Range(
        line.lineNumber,
        line.firstNonWhitespaceCharacterIndex,
        line.lineNumber,
        line.text.length,
      );
      if (!lines.has(line.lineNumber)) lines.set(line.lineNumber, lensesOf(slot, at, path));
    }
    return [...lines.values()].flat();
  }

  function wordsAbove({ uri }: vscode.TextDocument): unknown {
    const path = pathOf(uri);
    if (analyses.entry(path) === undefined) return [];
    return [path, ...analyses.slots(path).map(titlesOf)];
  }

  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider({ pattern: "**/*" }, provider),
    vscode.languages.registerCodeLensProvider({ scheme: "untitled" }, provider),
    analyses.onDidChange(() => {
      // Asking the editor to ask again makes it draw again; only for other words, and only of what is seen: a document
      // that comes up is asked about anyway.
      const now = JSON.stringify(
        vscode.window.visibleTextEditors.map(({ document }) => wordsAbove(document)),
      );
      if (now !== shown) changed.fire();
      shown = now;
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens.codeLens")) changed.fire();
    }),
  );
}

/** What is read above a run: its figure, and its best saving. */
function titlesOf({ estimate, problem, suggestions: [best], heaviestOf }: Slot): readonly string[] {
  if (estimate === undefined) return [vscode.l10n.t("No estimate: {0}", problem?.message ?? "")];
  const line = lensTitle(estimate, words);
  const title =
    heaviestOf === undefined ? line : vscode.l10n.t("{0} · the heaviest of {1} runs", line, heaviestOf);
  return best === undefined ? [title] : [title, savingTitle(best, words)];
}

function lensesOf(slot: Slot, range: vscode.Range, path: string): vscode.CodeLens[] {
  const { estimate } = slot;
  const [title = "", saving = ""] = titlesOf(slot);
  if (estimate === undefined) {
    return [new vscode.CodeLens(range, { title, command: "wattlens.whyNoEstimate", arguments: [path] })];
  }
  const explain = {
    title,
    tooltip: vscode.l10n.t("Show how this was reckoned"),
    command: "wattlens.explain",
    arguments: [{ path, start: slot.offset }],
  };
  const [best] = slot.suggestions;
  if (best === undefined) return [new vscode.CodeLens(range, explain)];
  const save = {
    title: `$(lightbulb) ${saving}`,
    tooltip: [...savingLines(best, words), best.rationale, best.tradeOff].join("\n"),
    command: "wattlens.applySuggestion",
    arguments: [best.anchor?.path ?? path, best.workloadId, best.rule],
  };
  return [new vscode.CodeLens(range, explain), new vscode.CodeLens(range, save)];
}
