// Detection on labelled files: npm run bench:detection -- --root FOLDER --labels LABELS.jsonl [--workspaces FILE.json] [--predictions OUT.jsonl] [-v]
// --predictions writes what was found, one line a file, for the corpus's own score.py: both must print the same counts.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { out, root } from "../setup/paths.mjs";

const outfile = path.join(out, "bench/detection.mjs");
await build({
  entryPoints: [path.join(root, "scripts/bench/detection/run.ts")],
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
