import { existsSync } from "node:fs";
import { onPath } from "../host/debian.mjs";
import { desktopEditor, hasDisplay } from "../host/desktop.mjs";
import { exitCode, SetupError } from "../setup/command.mjs";
import { root } from "../setup/paths.mjs";
import { buildExtension } from "../tests/product.mjs";
import { serve } from "./serve.mjs";

/** An editor that ends with an error sooner than this never opened a window. */
const startMs = 15_000;

/**
 * Opens a desktop editor with the extension running from this clone, and waits for its window to close.
 * @param {string} program
 * @param {string} folder
 */
async function openDesktop(program, folder) {
  const started = Date.now();
  const args = ["--new-window", "--wait", `--extensionDevelopmentPath=${root}`, folder];
  const code = await exitCode(program, args);
  if (code !== 0 && Date.now() - started < startMs)
    throw new SetupError(`${program} ended with exit code ${code}`);
}

function installedEditor() {
  const named = process.env.WATTLENS_VSCODE;
  if (named && !existsSync(named))
    throw new SetupError(`WATTLENS_VSCODE names ${named}, which does not exist`);
  const program = named ?? onPath("code");
  if (!program) throw new SetupError("no code on PATH");
  return program;
}

/** The editors of a machine with a display, in the order in which they are tried. */
const routes = [
  { name: "the installed VS Code", find: async () => installedEditor() },
  { name: "a downloaded VS Code", find: desktopEditor },
];

/**
 * Opens the folder in the first editor that works, and says which and why.
 * @param {string} folder
 */
export async function openEditor(folder) {
  if (!hasDisplay()) {
    console.log("This machine has no display, so VS Code runs as a server and you look at it in a browser.");
    return await serve(folder);
  }
  await buildExtension();
  for (const { name, find } of routes) {
    try {
      const program = await find();
      console.log(`Opening ${folder} in ${name}: ${program}`);
      return await openDesktop(program, folder);
    } catch (error) {
      console.log(`Not in ${name}: ${error instanceof Error ? error.message : error}.`);
    }
  }
  console.log("So VS Code runs as a server and you look at it in a browser.");
  await serve(folder);
}
