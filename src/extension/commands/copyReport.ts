import * as vscode from "vscode";
import { formatRuns } from "../../present/format.ts";
import { reportMarkdown } from "../../present/markdown.ts";
import { reportOf } from "../../present/report.ts";
import { words } from "../words.ts";
import type { Command } from "./parts.ts";

/** Puts the report on the clipboard as markdown. */
export const copyReport: Command =
  ({ analyses, scan }) =>
  async () => {
    await scan.ensure();
    const report = reportOf(analyses.whole, words);
    await vscode.env.clipboard.writeText(reportMarkdown(report, words));
    const { t } = vscode.l10n;
    const said =
      report.runs.length === 0
        ? t("Wattlens: copied; no run was found to estimate")
        : t("Wattlens: report of {0} copied", formatRuns(report.runs.length, words));
    vscode.window.setStatusBarMessage(said, 5000);
  };
