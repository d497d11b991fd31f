import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "node:util";
import { openBrowser } from "../host/browser.mjs";
import { desktopEditor } from "../host/desktop.mjs";
import { temporaryProfile } from "../host/profile.mjs";
import { startServer, workbenchUrl } from "../host/server.mjs";
import { out, root } from "../setup/paths.mjs";

/** @typedef {import("mocha").Stats | undefined} Stats */
/** @typedef {{ fixture?: string | undefined, trusted: boolean, web: boolean, bundle: string}} Run */

/** The workbench's own log shares a channel with the console of the extension host. */
const noise =
  /^(Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching|Updating additional builtin|Creation of workbench contribution|\[(Service Worker|AgentHost|AccountPolicyGate|reconnection-grace-time))/;

const limitMs = 180_000;

/**
 * Runs a bundle inside the extension host of code-server.
 * @param {Run} run
 * @returns {Promise<Stats>}
 */
async function onServer({ fixture, trusted, web, bundle }) {
  const place = temporaryProfile({
    fixture,
    settings: {
      "security.workspace.trust.enabled": !trusted,
      ...(web ? { "remote.extensionKind": { "wattlens.wattlens": ["web"] } } : {}),
    },
  });
  const server = await startServer({ profile: place.profile, trustAll: trusted, driven: true });
  const { page, close } = await openBrowser();
  /** @type {Stats} */
  let stats;
  try {
    await new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error(`no result after ${limitMs / 1000} s`)), limitMs).unref();
      page.on("crash", () => reject(new Error("the page crashed")));
      const start = async () => {
        await page.exposeFunction(
          "codeAutomationLog",
          (/** @type {string} */ _type, /** @type {unknown[]} */ words) => {
            const line = format(...words);
            if (line.startsWith("##mocha ")) stats = JSON.parse(line.slice(8));
            // What follows the result is the workbench shutting down.
            else if (stats === undefined && !noise.test(line)) console.log(line);
          },
        );
        await page.exposeFunction("codeAutomationExit", resolve);
        const remote = (/** @type {string} */ file) => `vscode-remote://${server.authority}${file}`;
        const payload = /** @type {const} */ ([
          ["extensionDevelopmentPath", remote(root)],
          ["extensionTestsPath", remote(bundle)],
        ]);
        await page.goto(workbenchUrl(server, place.folder, payload));
      };
      start().catch(reject);
    });
  } catch (error) {
    console.error(error);
    await page.screenshot({ path: path.join(out, "screenshots/suite-failure.png") }).catch(() => {});
    console.error(server.log().split("\n").slice(-15).join("\n"));
    stats = undefined;
  } finally {
    await close();
    await server.stop();
    place.remove();
  }
  return stats;
}

/**
 * Runs a bundle inside the extension host of the desktop editor.
 * @param {Run} run
 * @returns {Promise<Stats>}
 */
async function onDesktop({ fixture, trusted, bundle }) {
  const { runTests } = await import("@vscode/test-electron");
  const place = temporaryProfile({
    fixture,
    settings: { "security.workspace.trust.enabled": !trusted },
  });
  const statsFile = path.join(place.profile, "stats.json");
  try {
    await runTests({
      vscodeExecutablePath: await desktopEditor(),
      extensionDevelopmentPath: root,
      extensionTestsPath: bundle,
      extensionTestsEnv: { WATTLENS_STATS: statsFile },
      launchArgs: [
        ...(place.folder ? [place.folder] : []),
        ...(trusted ? ["--disable-workspace-trust"] : []),
        `--user-data-dir=${path.join(place.profile, "user-data")}`,
        `--extensions-dir=${path.join(place.profile, "extensions")}`,
      ],
    });
  } catch (error) {
    console.error(error);
  }
  const stats = existsSync(statsFile) ? JSON.parse(readFileSync(statsFile, "utf8")) : undefined;
  place.remove();
  return stats;
}

/**
 * Runs a bundle of tests inside a real extension host.
 * @param {import("../host/choice.mjs").TestHost} host
 * @param {Run} run
 * @returns {Promise<Stats>}
 */
export function runInExtensionHost(host, run) {
  return host === "server" ? onServer(run) : onDesktop(run);
}
