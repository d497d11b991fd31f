import { pathToFileURL } from "node:url";
import { tallyOf } from "./tally.mjs";

/**
 * Runs a bundle of tests with mocha in this process.
 * @param {string} suite its name in the report
 * @param {string} bundle a bundle of bundleTests
 * @param {{ timeout?: number, reporter?: string }} [options]
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
export async function runMocha(suite, bundle, { timeout = 10_000, reporter = "dot" } = {}) {
  process.setSourceMapsEnabled(true);
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout, reporter, forbidOnly: true });
  mocha.suite.emit("pre-require", globalThis, bundle, mocha);
  const { load } = await import(pathToFileURL(bundle).href);
  load();
  return await new Promise((resolve) => {
    const runner = mocha.run(() => resolve(tallyOf(suite, runner.stats)));
  });
}
