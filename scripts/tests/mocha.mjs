import { pathToFileURL } from "node:url";
import { tallyOf } from "./tally.mjs";

/**
 * Runs a bundle of tests with mocha in this process.
 * @param {string} suite its name in the report
 * @param {string} bundle a bundle of bundleTests
 * @param {{ timeout?: number, reporter?: string, retries?: number }} [options] `retries`: how often a failed test is
 *   tried again; each such time is told
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runMocha(suite, bundle, { timeout = 60_000, reporter = "dot", retries = 0 } = {}) {
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout, reporter, retries, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, bundle, mocha);
  const { load } = await import(pathToFileURL(bundle).href);
  load();
  return await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(tallyOf(suite, runner.stats)));
    runner.on("retry", (test, error) => console.log(`tried again: ${test.fullTitle()}: ${error.message}`));
  });
}
