import * as vscode from "vscode";
import type { Words } from "../present/words.ts";

/** The reader's language, as the editor has it. */
export const words: Words = { t: (message, ...args) => vscode.l10n.t(message, ...args), locale: locale() };

/** The editor's language where numbers can be written in it, else English. */
function locale(): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(vscode.env.language)[0] ?? "en";
  } catch {
    return "en";
  }
}
