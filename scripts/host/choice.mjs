import { SetupError } from "../setup/command.mjs";

/** @typedef {"desktop" | "server"} TestHost */

/**
 * The editor that the tests run in. It is chosen openly and never by catching a failed download.
 * @returns {{ host: TestHost, because: string }}
 */
export function testHost() {
  const asked = process.env.WATTLENS_TEST_HOST;
  if (asked === "desktop" || asked === "server")
    return { host: asked, because: `WATTLENS_TEST_HOST=${asked}` };
  if (asked) throw new SetupError(`WATTLENS_TEST_HOST is "desktop" or "server", not "${asked}".`);
  if (process.env.CI) return { host: "server", because: "the default in CI" };
  return process.platform === "linux"
    ? { host: "server", because: "the default on Linux" }
    : { host: "desktop", because: "the default on macOS and Windows" };
}
