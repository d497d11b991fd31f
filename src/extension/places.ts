import * as vscode from "vscode";
import type { Place } from "../present/report.ts";

/** The name by which the core knows a file: relative to the workspace, with forward slashes. */
export function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri).replaceAll("\\", "/");
}

/** The file that such a name stands for: one that is open, else one in a folder of the workspace. */
export function uriOf(path: string): vscode.Uri | undefined {
  const open = [...vscode.workspace.textDocuments, ...vscode.workspace.notebookDocuments].find(
    ({ uri }) => uri.scheme !== "vscode-notebook-cell" && pathOf(uri) === path,
  );
  if (open) return open.uri;
  // A page, or a link, that was tampered with must not lead out of the workspace.
  if (path.split("/").includes("..")) return undefined;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const only = folders.length === 1 ? folders[0] : undefined;
  if (only) return vscode.Uri.joinPath(only.uri, path);
  const [name, ...rest] = path.split("/");
  const folder = folders.find((each) => each.name === name);
  return folder && vscode.Uri.joinPath(folder.uri, rest.join("/"));
}

/** Opens a place and puts the cursor there. */
export async function reveal(place: Place): Promise<void> {
  const uri = uriOf(place.path);
  if (uri === undefined) return;
  if (place.cell !== undefined && uri.path.endsWith(".ipynb")) return revealCell(uri, place.cell);
  const document = await vscode.workspace.openTextDocument(uri);
  const position =
    place.line === undefined
      ? document.positionAt(place.start ?? 0)
      : new vscode.Position(Math.min(place.line, document.lineCount) - 1, 0);
  const line = document.lineAt(position.line);
  const at = new vscode.Position(line.lineNumber, line.firstNonWhitespaceCharacterIndex);
  await vscode.window.showTextDocument(document, { selection: new vscode.Range(at, at) });
}

async function revealCell(uri: vscode.Uri, cell: number): Promise<void> {
  const notebook = await vscode.workspace.openNotebookDocument(uri);
  const range = new vscode.NotebookRange(cell, cell + 1);
  const editor = await vscode.window.showNotebookDocument(notebook, { selections: [range] });
  editor.revealRange(range, vscode.NotebookEditorRevealType.InCenterIfOutsideViewport);
}

/** A link of markdown or of a lens that opens a place. */
export function revealLink(place: Place): string {
  return `command:wattlens.reveal?${encodeURIComponent(JSON.stringify([place]))}`;
}
