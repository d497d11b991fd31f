// First paint and updates of the full report in a real editor: node scripts/bench/ui.mjs [--runs 200] [--rounds 7]
// Beside it, in the same editor and the same run: the built-in Markdown preview. Exits with 1 beyond the budget.

import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { exitOnSignals } from "../setup/atExit.mjs";
import { script } from "../setup/command.mjs";
import { out, root } from "../setup/paths.mjs";
import { inTurn, prepareEditorTests } from "../tests/editor.mjs";

const { values } = parseArgs({
  options: { runs: { type: "string", default: "200" }, rounds: { type: "string", default: "7" } },
});

await script(async () => {
  exitOnSignals();
  await inTurn(async () => {
    await prepareEditorTests();
    const outfile = path.join(out, "bench/ui.mjs");
    await build({
      absWorkingDir: root,
      entryPoints: ["scripts/bench/ui/run.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
    });
    process.chdir(root);
    const { measure } = await import(pathToFileURL(outfile).href);
    const fine = await measure(Number(values.runs), Number(values.rounds));
    process.exitCode = fine ? 0 : 1;
  });
  process.exit();
});
