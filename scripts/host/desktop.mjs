import path from "node:path";
import { cache } from "../setup/paths.mjs";
import { vscodeVersion } from "./versions.mjs";

/**
 * The desktop editor in the user's cache folder, downloaded once per version.
 * @returns {Promise<string>} the program
 */
export async function desktopEditor() {
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  return await downloadAndUnzipVSCode({ version: vscodeVersion, cachePath: path.join(cache, "desktop") });
}
