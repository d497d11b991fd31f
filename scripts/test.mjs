import "./setup/node.mjs";
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { exitOnSignals } from "./setup/atExit.mjs";
import { exitCode, SetupError } from "./setup/command.mjs";
import { ensurePackages } from "./setup/packages.mjs";
import { out } from "./setup/paths.mjs";
import { inTurn, prepareEditorTests } from "./tests/editor.mjs";
import { readTallies } from "./tests/tally.mjs";

const tallyFile = path.join(out, `tally-${process.pid}.jsonl`);
const env = { ...process.env, WATTLENS_TALLY: tallyFile, WATTLENS_PREPARED: "1" };

/**
 * Runs one script of suites. One that ends badly without saying so in its tallies is a failure too.
 * @param {string} name
 */
async function runSuites(name) {
  const before = readTallies(tallyFile).length;
  const code = await exitCode(process.execPath, [path.join(import.meta.dirname, `${name}.mjs`)], { env });
  const tallies = readTallies(tallyFile).slice(before);
  const told = tallies.some(({ failed }) => failed > 0);
  if ((code !== 0 && !told) || tallies.length === 0) {
    console.error(`${name}: ended with exit code ${code} and ${tallies.length} results`);
    return [...tallies, { suite: name, passed: 0, failed: 1 }];
  }
  return tallies;
}

async function runAll() {
  mkdirSync(out, { recursive: true });
  rmSync(tallyFile, { force: true });
  await ensurePackages();
  await prepareEditorTests();
  const tallies = [];
  for (const name of ["unit", "suite", "walks"]) tallies.push(...(await runSuites(name)));
  rmSync(tallyFile, { force: true });
  return tallies;
}

/** @type {import("./tests/tally.mjs").Tally[]} */
let tallies = [];
exitOnSignals();
await inTurn(async () => {
  tallies = await runAll();
}).catch((error) => {
  console.error(error instanceof SetupError ? error.message : error);
  tallies = [{ suite: "set-up", passed: 0, failed: 1 }];
});
const sum = (/** @type {"passed" | "failed"} */ what) =>
  tallies.reduce((total, each) => total + each[what], 0);
console.log();
for (const { suite, passed, failed } of tallies) console.log(`${suite}: ${passed} passed, ${failed} failed`);
console.log(`${sum("passed")} passed, ${sum("failed")} failed`);
process.exit(sum("failed") > 0 ? 1 : 0);
