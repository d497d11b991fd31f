// Speed on a folder of real files: npm run bench:scan -- FOLDER
// Cold scan beside `rg -c` on the same files, memory, the longest stretch without a breath, and edits of long files.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { out, root } from "../setup/paths.mjs";

const options = /** @type {const} */ ({
  bundle: true,
  minify: true,
  mainFields: ["module", "main"],
  logLevel: "warning",
});
const outfile = path.join(out, "bench/scan.mjs");
const worker = path.join(out, "bench/scanWorker.js");
await build({
  ...options,
  entryPoints: [path.join(root, "scripts/bench/scan/run.ts")],
  platform: "node",
  format: "esm",
  outfile,
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
// As the product has it, whose bundle is the worker too.
await build({
  ...options,
  entryPoints: [path.join(root, "src/extension/entry.ts")],
  platform: "browser",
  format: "cjs",
  external: ["vscode", "node:*"],
  outfile: worker,
});
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder to scan: npm run bench:scan -- FOLDER");
const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, path.resolve(folder), worker], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
