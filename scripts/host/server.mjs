import { spawn } from "node:child_process";
import path from "node:path";
import { atExit } from "../setup/atExit.mjs";
import { run, SetupError } from "../setup/command.mjs";
import { serverInstall } from "./install.mjs";

/**
 * @typedef {object} Server
 * @property {string} authority host and port, as in the address of the page
 * @property {() => string} log what the server printed so far
 * @property {Promise<void>} ended resolves when the server is gone, whoever ended it
 * @property {() => Promise<void>} stop
 */

/** Settings that keep the editor quiet: no telemetry, no updates, no welcome page, no chat. */
export const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "extensions.autoUpdate": false,
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "chat.disableAIFeatures": true,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
};

/** @param {string} profile */
const places = (profile) => [
  ...["--config", path.join(profile, "config.yaml")],
  ...["--user-data-dir", path.join(profile, "user-data")],
  ...["--extensions-dir", path.join(profile, "extensions")],
];

/** Without a gallery the editor asks nobody for extensions. */
const env = () => ({ ...process.env, EXTENSIONS_GALLERY: "{}" });

/**
 * Installs a packaged extension into a profile.
 * @param {string} profile
 * @param {string} vsix
 */
export async function installExtension(profile, vsix) {
  const { node, entry } = await serverInstall();
  await run(node, [entry, ...places(profile), "--install-extension", vsix, "--force"], {
    env: env(),
    quiet: true,
  });
}

/**
 * Starts code-server on the loopback interface.
 * @param {{ profile: string, port?: number, trustAll?: boolean, driven?: boolean }} options
 *   profile: folder of its settings and extensions; port: 0 for a free one;
 *   trustAll: every workspace counts as trusted; driven: the page may load an extension under development
 * @returns {Promise<Server>}
 */
export async function startServer({ profile, port = 0, trustAll = true, driven = false }) {
  const { node, entry } = await serverInstall();
  const args = [
    ...[entry, ...places(profile), "--bind-addr", `127.0.0.1:${port}`, "--auth", "none"],
    ...[
      "--disable-telemetry",
      "--disable-update-check",
      "--disable-getting-started-override",
      "--ignore-last-opened",
    ],
    ...(trustAll ? ["--disable-workspace-trust"] : []),
    // Without this switch a built workbench ignores the development extension in the page's payload.
    ...(driven ? ["--vscode-option", "enable-smoke-test-driver"] : []),
  ];
  const child = spawn(node, args, { env: env(), stdio: ["ignore", "pipe", "pipe"] });
  /** @type {Promise<void>} */
  const ended = new Promise((resolve) => {
    child.once("close", () => resolve());
  });
  void ended.then(atExit(() => child.kill("SIGKILL")));
  let log = "";
  const listening = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SetupError(`code-server did not start:\n${log}`)), 60_000);
    /** @param {Buffer} data */
    const read = (data) => {
      log += data;
      const address = /listening on http:\/\/(127\.0\.0\.1:\d+)/i.exec(log)?.[1];
      if (address) {
        clearTimeout(timer);
        resolve(address);
      }
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", (code) => {
      clearTimeout(timer);
      const taken = log.includes("EADDRINUSE");
      reject(
        new SetupError(
          taken ? `Port ${port} is taken.` : `code-server ended with exit code ${code}:\n${log}`,
        ),
      );
    });
  });
  const stop = () => {
    const timer = setTimeout(() => child.kill("SIGKILL"), 5_000);
    child.kill("SIGTERM");
    return ended.finally(() => clearTimeout(timer));
  };
  return { authority: listening, log: () => log, ended, stop };
}

/**
 * The address of the workbench.
 * @param {Server} server
 * @param {string | undefined} folder
 * @param {readonly (readonly [string, string])[]} [payload]
 */
export function workbenchUrl(server, folder, payload = []) {
  const url = new URL(`http://${server.authority}/`);
  if (folder) url.searchParams.set("folder", folder);
  else url.searchParams.set("ew", "true");
  if (payload.length > 0) url.searchParams.set("payload", JSON.stringify(payload));
  return url.href;
}
