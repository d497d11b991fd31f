import * as vscode from "vscode";
import { exportCsv, exportLatex } from "../../core/live/export.ts";
import type { HistoryEntry } from "../../core/live/history.ts";
import { endedTitle, endedWhen } from "../../present/liveHistory.ts";
import { words } from "../words.ts";
import type { Command } from "./parts.ts";

/** Writes the history to a file that the person names: a table, JSON, or the statement for a paper. */
export const exportHistory: Command =
  ({ live }) =>
  async () => {
    const { t } = vscode.l10n;
    const entries = live.history.entries();
    if (entries.length === 0) {
      void vscode.window.showInformationMessage(t("Wattlens: no training was followed here yet."));
      return;
    }
    const form = await vscode.window.showQuickPick(
      [
        { label: "CSV", description: t("columns of CodeCarbon's emissions.csv"), ending: "csv" },
        { label: "JSON", description: t("all that is kept"), ending: "json" },
        { label: "LaTeX", description: t("the statement of one run for a paper"), ending: "tex" },
      ] as const,
      { title: t("Wattlens: export {0} runs", entries.length) },
    );
    if (form === undefined) return;
    const text = form.ending === "tex" ? await latex(entries) : textOf(form.ending, entries);
    if (text === undefined) return;
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const name = `wattlens-history.${form.ending}`;
    const uri = await vscode.window.showSaveDialog({
      filters: { [form.label]: [form.ending] },
      ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, name) }),
    });
    if (uri === undefined) return;
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.window.showTextDocument(uri);
  };

function textOf(ending: "csv" | "json", entries: readonly HistoryEntry[]): string {
  return ending === "csv" ? exportCsv(entries) : `${JSON.stringify(entries, null, 2)}\n`;
}

async function latex(entries: readonly HistoryEntry[]): Promise<string | undefined> {
  const choice = await vscode.window.showQuickPick(
    entries.toReversed().map((entry) => ({
      label: `${entry.label}: ${endedTitle(entry, words)}`,
      description: endedWhen(entry, words),
      entry,
    })),
    { title: vscode.l10n.t("Wattlens: which run?") },
  );
  return choice && exportLatex(choice.entry);
}
