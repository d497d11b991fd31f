import * as vscode from "vscode";
import type { Analysis } from "../core/model/analysis.ts";
import { exportText } from "../present/panelExport.ts";
import type { ExportFormat } from "../present/panelMessages.ts";
import { words } from "./words.ts";

const extensions: { readonly [F in ExportFormat]: string } = {
  markdown: "md",
  csv: "csv",
  json: "json",
  html: "html",
  svg: "svg",
};

/** Puts the report on the clipboard, or into a file that the person chooses. */
export async function exportReport(analysis: Analysis, format: ExportFormat, to: "clipboard" | "file") {
  const { t } = vscode.l10n;
  const text = exportText(analysis, format, words);
  if (to === "clipboard") {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(t("Wattlens: report copied"), 5000);
    return;
  }
  const extension = extensions[format];
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    ...(folder === undefined
      ? {}
      : { defaultUri: vscode.Uri.joinPath(folder, `wattlens-report.${extension}`) }),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (uri === undefined) return;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  vscode.window.setStatusBarMessage(t("Wattlens: report saved"), 5000);
}
