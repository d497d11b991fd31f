import "./setup/node.mjs";
import { rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";
import { exitOnSignals } from "./setup/atExit.mjs";
import { exitCode, SetupError, script } from "./setup/command.mjs";
import { out, root } from "./setup/paths.mjs";
import { bundleTests, testFiles } from "./tests/bundle.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";
import { runMocha } from "./tests/mocha.mjs";
import { readTallies, report } from "./tests/tally.mjs";

// node scripts/walks.mjs [FRAGMENT]: the walks with FRAGMENT in their path, else all; two files at a time, each in a
// process and an editor of its own.

/** Walks that take minutes begin first, so that none of them is waited for at the end. */
const LONG = ["live", "codeActions", "themes", "liveStarts", "panel"];
const AT_ONCE = Math.min(2, availableParallelism());

/** @param {string} file */
const nameOf = (file) => path.basename(file, ".test.ts");
/** @param {string} file */
const rank = (file) => (LONG.includes(nameOf(file)) ? LONG.indexOf(nameOf(file)) : LONG.length);

/**
 * One file of walks, in this process.
 * @param {string} file
 */
async function runWalk(file) {
  const outfile = path.join(out, "walks", `${nameOf(file)}.mjs`);
  await bundleTests({
    files: ["test/support/failures.ts", file],
    outfile,
    options: { format: "esm", packages: "external" },
  });
  report(await runMocha("walks", outfile, { timeout: 120_000, reporter: "spec", retries: 1 }));
}

/**
 * One file of walks in a process of its own, whose output comes whole.
 * @param {string} file
 * @param {string} [why] it is run again
 */
async function inOwnProcess(file, why) {
  const tallyFile = path.join(out, `tally-${process.pid}-${nameOf(file)}.jsonl`);
  const env = { ...process.env, WATTLENS_PREPARED: "1", WATTLENS_TALLY: tallyFile };
  if (why) console.log(why);
  const code = await exitCode(process.execPath, [import.meta.filename, "--one", file], {
    env,
    together: true,
  });
  const [tally] = readTallies(tallyFile);
  rmSync(tallyFile, { force: true });
  if (tally !== undefined) return tally;
  console.error(`${file} ended with exit code ${code} and no result`);
  return { suite: "walks", passed: 0, failed: 1 };
}

/** @param {string} fragment */
async function runWalks(fragment) {
  const files = testFiles("test/integration/walks", fragment);
  if (files.length === 0) throw new SetupError(`No walk has "${fragment}" in its path.`);
  await prepareEditorTests();
  const waiting = [...files].sort((a, b) => rank(a) - rank(b));
  /** @type {Map<string, import("./tests/tally.mjs").Tally>} */
  const tallies = new Map();
  const lane = async () => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift())
      tallies.set(file, await inOwnProcess(file));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  // An editor on a busy machine now and then loses a key or a frame; a defect fails again, alone in a fresh editor.
  for (const file of files)
    if (tallies.get(file)?.failed) tallies.set(file, await inOwnProcess(file, `tried again, alone: ${file}`));
  const sum = (/** @type {"passed" | "failed"} */ what) =>
    [...tallies.values()].reduce((total, each) => total + each[what], 0);
  report({ suite: "walks", passed: sum("passed"), failed: sum("failed") });
}

await script(async () => {
  exitOnSignals();
  process.chdir(root);
  const [first = "", file = ""] = process.argv.slice(2);
  if (first === "--one") await runWalk(file);
  else await inTurn(() => runWalks(first));
  process.exit();
});
