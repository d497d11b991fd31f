import { appendFileSync, existsSync, readFileSync } from "node:fs";

/** @typedef {{ suite: string, passed: number, failed: number }} Tally */

/**
 * Hands the result of a suite to `npm test`, which adds up those of all suites.
 * @param {Tally} tally
 */
export function report(tally) {
  const file = process.env.WATTLENS_TALLY;
  if (file) appendFileSync(file, `${JSON.stringify(tally)}\n`);
  console.log(`${tally.suite}: ${tally.passed} passed, ${tally.failed} failed`);
  if (tally.failed > 0) process.exitCode = 1;
}

/**
 * @param {string} file
 * @returns {Tally[]}
 */
export function readTallies(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/**
 * The tally of a mocha run. A test that was skipped or a suite without tests counts as a failure.
 * @param {string} suite
 * @param {{ passes: number, failures: number, pending: number } | undefined} stats
 * @returns {Tally}
 */
export function tallyOf(suite, stats) {
  if (stats === undefined || stats.passes + stats.failures === 0) {
    console.error(`${suite}: no test was run`);
    return { suite, passed: 0, failed: Math.max(1, stats?.pending ?? 0) };
  }
  if (stats.pending > 0) console.error(`${suite}: ${stats.pending} skipped, which counts as failed`);
  return { suite, passed: stats.passes, failed: stats.failures + stats.pending };
}
