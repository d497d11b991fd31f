import * as vscode from "vscode";

/** Asks for a secret, shown as dots; undefined where none was given. */
export function askSecret(title: string): Promise<string | undefined> {
  return ask(title, true);
}

/** Asks for a name that belongs to a secret. */
export function askText(title: string): Promise<string | undefined> {
  return ask(title, false);
}

async function ask(title: string, password: boolean): Promise<string | undefined> {
  const prompt = vscode.l10n.t("Kept in the secret storage of the editor; sent to this one service only.");
  const typed = await vscode.window.showInputBox({ title, prompt, password, ignoreFocusOut: true });
  return typed?.trim() || undefined;
}
