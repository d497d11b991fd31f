import * as vscode from "vscode";
import { endedDetail, endedTitle, endedWhen } from "../../present/liveHistory.ts";
import { reveal } from "../places.ts";
import { words } from "../words.ts";
import type { Command } from "./parts.ts";

/** Lists the runs that ended in this workspace, the newest first; choosing one opens its script. */
export const showHistory: Command =
  ({ live }) =>
  async () => {
    const { t } = vscode.l10n;
    const entries = [...live.history.entries()].sort((a, b) => b.endedAtSeconds - a.endedAtSeconds);
    if (entries.length === 0) {
      void vscode.window.showInformationMessage(t("Wattlens: no training was followed here yet."));
      return;
    }
    const choice = await vscode.window.showQuickPick(
      entries.map((entry) => ({
        label: `${entry.label}: ${endedTitle(entry, words)}`,
        description: endedWhen(entry, words),
        detail: endedDetail(entry, words),
        entry,
      })),
      { title: t("Wattlens: runs of this workspace"), matchOnDescription: true, matchOnDetail: true },
    );
    if (choice?.entry.path !== undefined) await reveal({ path: choice.entry.path });
  };
