import * as vscode from "vscode";
import * as z from "zod/mini";
import type { DismissalScope } from "../dismissed.ts";
import { suggestionTarget } from "./applySuggestion.ts";
import type { Command } from "./parts.ts";

interface Choice extends vscode.QuickPickItem {
  readonly scope: DismissalScope;
}

/** Asks how far a dismissal goes, and remembers it. */
export const dismissSuggestion: Command =
  ({ dismissals }) =>
  async (...target: unknown[]) => {
    const parsed = z.safeParse(suggestionTarget, target);
    if (!parsed.success) return;
    const [, workloadId, rule] = parsed.data;
    const { t } = vscode.l10n;
    const choices: Choice[] = [
      { label: t("For this run"), scope: "run" },
      { label: t("In this workspace"), scope: "workspace" },
      { label: t("Always"), scope: "always" },
    ];
    const choice = await vscode.window.showQuickPick(choices, {
      title: t("Wattlens: where should this no longer be suggested?"),
    });
    if (choice) await dismissals.dismiss({ rule, workloadId }, choice.scope);
  };

/** Forgets what was dismissed. */
export const restoreSuggestions: Command =
  ({ dismissals }) =>
  async () => {
    const count = await dismissals.restore();
    const { t } = vscode.l10n;
    vscode.window.setStatusBarMessage(
      count === 0
        ? t("Wattlens: no suggestion was dismissed")
        : t("Wattlens: dismissed suggestions are shown again"),
      5000,
    );
  };
