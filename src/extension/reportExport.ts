import * as vscode from "vscode";
import type { Analysis } from "../core/model/analysis.ts";
import { exportText, type TextFormat } from "../present/panelExport.ts";
import { words } from "./words.ts";

const extensions: { readonly [F in TextFormat]: string } = {
  markdown: "md",
  csv: "csv",
  json: "json",
  html: "html",
  svg: "svg",
};

/** Puts the report on the clipboard, or into a file that the person chooses. */
export async function exportReport(analysis: Analysis, format: TextFormat, to: "clipboard" | "file") {
  const text = exportText(analysis, format, words);
  if (to === "file") return saveReport(new TextEncoder().encode(text), extensions[format]);
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Wattlens: report copied"), 5000);
}

/** The first bytes of every PNG file. */
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Saves the picture that the page has made; what is none is not written. */
export async function savePicture(pngBase64: string): Promise<void> {
  const bytes = Uint8Array.from(atob(pngBase64), (character) => character.charCodeAt(0));
  if (PNG.some((byte, index) => bytes[index] !== byte)) throw new Error("the page sent no PNG");
  await saveReport(bytes, "png");
}

async function saveReport(bytes: Uint8Array, extension: string): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const uri = await vscode.window.showSaveDialog({
    ...(folder === undefined
      ? {}
      : { defaultUri: vscode.Uri.joinPath(folder, `wattlens-report.${extension}`) }),
    filters: { [extension.toUpperCase()]: [extension] },
  });
  if (uri === undefined) return;
  await vscode.workspace.fs.writeFile(uri, bytes);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Wattlens: report saved"), 5000);
}
