// Broken input: npm run fuzz -- [--minutes 5] [--seed 1] [--root FOLDER] [--size 10000000]
// Tries texts made to hurt, then files below FOLDER broken at random, until the time is up. No throw, no hang, one answer.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { out, root } from "./setup/paths.mjs";

const outfile = path.join(out, "fuzz.mjs");
await build({
  entryPoints: [path.join(root, "scripts/fuzz/run.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  mainFields: ["module", "main"],
  outfile,
  logLevel: "warning",
  banner: {
    js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
  },
});
await import(pathToFileURL(outfile).href);
