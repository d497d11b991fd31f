import "./setup/node.mjs";
import path from "node:path";
import { exitOnSignals } from "./setup/atExit.mjs";
import { SetupError, script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";
import { runMocha } from "./tests/mocha.mjs";
import { report } from "./tests/tally.mjs";

async function runWalks() {
  const fragment = process.argv[2] ?? "";
  const files = testFiles("test/integration/walks", fragment);
  if (files.length === 0) throw new SetupError(`No walk has "${fragment}" in its path.`);
  await prepareEditorTests();
  const outfile = path.join(out, "walks", `${fragment.replace(/\W+/g, "-") || "all"}.mjs`);
  await bundleTests({
    files: ["test/support/failures.ts", ...files],
    outfile,
    options: { format: "esm", packages: "external" },
  });
  process.chdir(root);
  report(await runMocha("walks", outfile, { timeout: 120_000, reporter: "spec", retries: 1 }));
}

await script(async () => {
  exitOnSignals();
  await inTurn(runWalks);
  process.exit();
});
