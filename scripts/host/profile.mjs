import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { atExit } from "../setup/atExit.mjs";
import { root } from "../setup/paths.mjs";
import { quietSettings } from "./server.mjs";

const testSettings = {
  ...quietSettings,
  "git.enabled": false,
  "window.commandCenter": false,
  "editor.accessibilitySupport": "off",
  "editor.minimap.enabled": false,
  "window.title": "${activeEditorShort}${separator}${rootName}",
  "security.workspace.trust.startupPrompt": "never",
};

/**
 * A fresh profile and a copy of a folder, both below one temporary folder.
 * @param {{ settings?: Record<string, unknown>, keys?: readonly { key: string, command: string }[], fixture?: string | undefined }} what
 *   fixture: relative to the project; none for an editor without a folder; keys: bound to commands
 */
export function temporaryProfile({ settings = {}, keys = [], fixture }) {
  const profile = mkdtempSync(path.join(tmpdir(), "wattlens-host-"));
  const settingsFile = path.join(profile, "user-data/User/settings.json");
  mkdirSync(path.dirname(settingsFile), { recursive: true });
  mkdirSync(path.join(profile, "extensions"));
  writeFileSync(settingsFile, JSON.stringify({ ...testSettings, ...settings }, null, 2));
  writeFileSync(path.join(path.dirname(settingsFile), "keybindings.json"), JSON.stringify(keys));
  const folder = fixture === undefined ? undefined : path.join(profile, path.basename(fixture));
  if (fixture !== undefined && folder !== undefined)
    cpSync(path.join(root, fixture), folder, { recursive: true });
  // The extension host outlives the server by a second and still writes.
  const erase = () => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
  const forget = atExit(erase);
  const remove = () => {
    erase();
    forget();
  };
  return { profile, folder, remove };
}
