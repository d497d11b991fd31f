import { mkdirSync } from "node:fs";
import path from "node:path";
import { run } from "../setup/command.mjs";
import { out, root } from "../setup/paths.mjs";

/** The packaged extension. */
export const vsix = path.join(out, "wattlens.vsix");

const vsce = path.join(root, "node_modules/@vscode/vsce/vsce");

/** Packages the extension from minified bundles, within their budgets. */
export async function packageExtension() {
  mkdirSync(out, { recursive: true });
  // The pictures of the README travel inside; there is no public address to point them at.
  const options = ["--no-dependencies", "--no-rewrite-relative-links", "--allow-missing-repository"];
  await run(process.execPath, [vsce, "package", ...options, "--out", vsix], { quiet: true });
}

/** Builds the bundles as they are during development: readable, with source maps. */
export async function buildExtension() {
  await run(process.execPath, [path.join(root, "esbuild.mjs")]);
}
