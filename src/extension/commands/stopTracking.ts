import * as vscode from "vscode";
import type { Command } from "./parts.ts";

/** Stops following a run. The run itself goes on. */
export const stopTracking: Command =
  ({ live }) =>
  async () => {
    const { t } = vscode.l10n;
    const running = live.tracker.views();
    const [only] = running;
    if (only === undefined) {
      void vscode.window.showInformationMessage(t("Wattlens: no training is followed now."));
      return;
    }
    const choice =
      running.length === 1
        ? only.begun
        : await vscode.window.showQuickPick(
            running.map(({ begun }) => ({ label: begun.label, id: begun.id })),
            { title: t("Wattlens: stop following which run? The run goes on.") },
          );
    if (choice === undefined) return;
    live.tracker.end(choice.id, "uncertain");
    vscode.window.setStatusBarMessage(
      t("Wattlens: {0} is no longer followed; it goes on", choice.label),
      5000,
    );
  };
