import * as vscode from "vscode";
import type { Command } from "./parts.ts";

/** Unlearns what earlier runs of this workspace taught; the history stays. */
export const forgetLearned: Command =
  ({ live }) =>
  async () => {
    const { t } = vscode.l10n;
    const count = await live.history.forgetLearned();
    vscode.window.setStatusBarMessage(
      count === 0
        ? t("Wattlens: nothing was learned here yet")
        : t("Wattlens: what {0} runs taught is forgotten; the history stays", count),
      5000,
    );
  };
