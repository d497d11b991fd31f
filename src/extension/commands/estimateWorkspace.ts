import * as vscode from "vscode";
import type { Command } from "./parts.ts";

/** Reads the workspace anew and opens the report. */
export const estimateWorkspace: Command =
  ({ scan }) =>
  async () => {
    await vscode.commands.executeCommand("wattlens.report.focus");
    const options = {
      location: vscode.ProgressLocation.Window,
      title: vscode.l10n.t("Wattlens reads the workspace"),
    };
    await vscode.window.withProgress(options, () => scan.again());
  };
