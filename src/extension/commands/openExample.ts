import * as vscode from "vscode";
import type { Command } from "./parts.ts";

/** Opens a small training script that lies on no disk, to see what Wattlens shows of one. */
export const openExample: Command =
  ({ extensionUri }) =>
  async () => {
    const uri = vscode.Uri.joinPath(extensionUri, "examples", "sentiment", "train.py");
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    const document = await vscode.workspace.openTextDocument({ language: "python", content });
    const run = document.positionAt(content.lastIndexOf(".train("));
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(run, run) });
  };
