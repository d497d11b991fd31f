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
  await saveReport(pngOf(pngBase64), "png");
}

/** What would run or be fetched where a drawing is opened; ours has nothing of it. */
const ACTIVE = /<(?:script|foreignObject|image|use|a)\b|\son\w+\s*=|\bhref\s*=|javascript:|url\(/i;

/** Saves one chart of the page, in the form that the name of the chosen file asks for. */
export async function saveChart(name: string, svg: string, pngBase64: string): Promise<void> {
  if (ACTIVE.test(svg)) throw new Error("the page sent a drawing that is not only drawn");
  const png = pngOf(pngBase64);
  const uri = await askForFile(`wattlens-${name}`, ["png", "svg"]);
  if (uri !== undefined) await write(uri, /\.svg$/i.test(uri.path) ? new TextEncoder().encode(svg) : png);
}

function pngOf(base64: string): Uint8Array {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  if (PNG.some((byte, index) => bytes[index] !== byte)) throw new Error("the page sent no PNG");
  return bytes;
}

async function saveReport(bytes: Uint8Array, extension: string): Promise<void> {
  const uri = await askForFile("wattlens-report", [extension]);
  if (uri !== undefined) await write(uri, bytes);
}

/** Asks where to, beginning in the first folder. @param forms extensions to choose from, the usual one first */
async function askForFile(name: string, forms: readonly string[]): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  return vscode.window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: vscode.Uri.joinPath(folder, `${name}.${forms[0]}`) }),
    filters: Object.fromEntries(forms.map((form) => [form.toUpperCase(), [form]])),
  });
}

async function write(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, bytes);
  vscode.window.setStatusBarMessage(vscode.l10n.t("Wattlens: report saved"), 5000);
}
