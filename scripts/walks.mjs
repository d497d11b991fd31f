import "./setup/node.mjs";
import path from "node:path";
import { exitOnSignals } from "./setup/atExit.mjs";
import { SetupError, script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";
import { runMocha } from "./tests/mocha.mjs";
import { report } from "./tests/tally.mjs";

/**
 * One file of walks, from a fresh editor; once more where it failed: an editor on a busy machine now and then loses
 * a key or a frame, a defect fails twice.
 * @param {string} file
 */
async function runWalk(file) {
  const outfile = path.join(out, "walks", `${path.basename(file).replace(/\W+/g, "-")}.mjs`);
  await bundleTests({
    files: ["test/support/failures.ts", file],
    outfile,
    options: { format: "esm", packages: "external" },
  });
  const options = { timeout: 120_000, reporter: "spec", retries: 1 };
  const first = await runMocha("walks", outfile, options);
  if (first.failed === 0) return first;
  console.log(`tried again in a fresh editor: ${file}`);
  return await runMocha("walks", `${outfile}?again`, options);
}

async function runWalks() {
  const fragment = process.argv[2] ?? "";
  const files = testFiles("test/integration/walks", fragment);
  if (files.length === 0) throw new SetupError(`No walk has "${fragment}" in its path.`);
  await prepareEditorTests();
  process.chdir(root);
  const tally = { suite: "walks", passed: 0, failed: 0 };
  for (const file of files) {
    const { passed, failed } = await runWalk(file);
    tally.passed += passed;
    tally.failed += failed;
  }
  report(tally);
}

await script(async () => {
  exitOnSignals();
  await inTurn(runWalks);
  process.exit();
});
