import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Writes the settings of the open folder, as a person would in its settings file; the editor takes them up at once. */
export function writeFolderSettings(folder: string, settings: Record<string, unknown>): void {
  mkdirSync(path.join(folder, ".vscode"), { recursive: true });
  writeFileSync(path.join(folder, ".vscode/settings.json"), JSON.stringify(settings));
}
