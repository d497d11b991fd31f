// Speed on a folder of real files: npm run bench:scan -- FOLDER
// Cold scan beside `rg -c` on the same files, memory, the longest stretch without a breath, and edits of long files.

import { spawnSync } from "node:child_process";
import path from "node:path";
import { build } from "esbuild";
import { out, root } from "../setup/paths.mjs";

const outfile = path.join(out, "bench/scan.mjs");
await build({
  entryPoints: [path.join(root, "scripts/bench/scan/run.ts")],
  bundle: true,
  minify: true,
  platform: "node",
  format: "esm",
  mainFields: ["module", "main"],
  outfile,
  logLevel: "warning",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
const { status } = spawnSync(process.execPath, ["--expose-gc", outfile, ...process.argv.slice(2)], {
  stdio: "inherit",
});
process.exitCode = status ?? 1;
