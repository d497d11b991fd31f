import * as vscode from "vscode";
import type { Suggestion } from "../core/model/suggestion.ts";
import { lensTitle, savingLines, savingTitle } from "../present/lens.ts";
import type { Analyses } from "./analyses.ts";
import type { Guard } from "./guard.ts";

import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { words } from "./words.ts";

/** The estimate of a notebook's run, below the cell that starts it. */
export function registerCellStatus(analyses: Analyses, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.NotebookCellStatusBarItemProvider = {
    onDidChangeCellStatusBarItems: changed.event,
    provideCellStatusBarItems: (cell) => guard.quietly("cell status", () => items(cell), []),
  };

  function items(cell: vscode.NotebookCell): vscode.NotebookCellStatusBarItem[] {
    if (!readSettings().lenses) return [];
    const path = pathOf(cell.notebook.uri);
    return analyses
      .slots(path)
      .filter(
        (slot) => (analyses.entry(path)?.notebook?.placeOf(slot.offset)?.cell ?? slot.cell) === cell.index,
      )
      .flatMap(({ estimate, suggestions: [best] }) => {
        if (estimate === undefined) return [];
        const title = lensTitle(estimate, words);
        const item = new vscode.NotebookCellStatusBarItem(
          `$(zap) ${title}`,
          vscode.NotebookCellStatusBarAlignment.Left,
        );
        item.command = "wattlens.showReport";
        item.accessibilityInformation = { label: vscode.l10n.t("Wattlens: {0}. Opens the report.", title) };
        item.tooltip = vscode.l10n.t("Opens the report; the hover in the cell shows how this was reckoned.");
        return best === undefined ? [item] : [item, saving(best, path)];
      });
  }

  /** The best idea beside it; a click previews it, as that of a lens does. */
  function saving(best: Suggestion, path: string): vscode.NotebookCellStatusBarItem {
    const title = savingTitle(best, words);
    const item = new vscode.NotebookCellStatusBarItem(
      `$(lightbulb) ${title}`,
      vscode.NotebookCellStatusBarAlignment.Left,
    );
    item.command = {
      title,
      command: "wattlens.applySuggestion",
      arguments: [best.anchor?.path ?? path, best.workloadId, best.rule],
    };
    item.tooltip = [...savingLines(best, words), best.rationale, best.tradeOff].join("\n");
    return item;
  }

  return vscode.Disposable.from(
    changed,
    vscode.notebooks.registerNotebookCellStatusBarItemProvider("jupyter-notebook", provider),
    analyses.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens.codeLens")) changed.fire();
    }),
  );
}
