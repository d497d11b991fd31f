import path from "node:path";
import { SetupError } from "../setup/command.mjs";
import { cache } from "../setup/paths.mjs";
import { vscodeVersion } from "./versions.mjs";

/** Whether a desktop editor could open a window. */
export function hasDisplay() {
  return process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The desktop editor in the user's cache folder, downloaded once per version.
 * @returns {Promise<string>} the program
 */
export async function desktopEditor() {
  const { downloadAndUnzipVSCode } = await import("@vscode/test-electron");
  try {
    return await downloadAndUnzipVSCode({ version: vscodeVersion, cachePath: path.join(cache, "desktop") });
  } catch (error) {
    const why = error instanceof Error ? error.message : error;
    throw new SetupError(`VS Code ${vscodeVersion} could not be downloaded: ${why}`);
  }
}
