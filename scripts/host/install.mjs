import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { exitCode, plainEnvironment, run, SetupError } from "../setup/command.mjs";
import { locked } from "../setup/lock.mjs";
import { cache } from "../setup/paths.mjs";
import { ensureSystem } from "./debian.mjs";
import { codeServerVersion, nodeVersion } from "./versions.mjs";

const nodePackage = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;
const name = `host-${codeServerVersion}-${nodeVersion}`;
const folder = path.join(cache, name);
const stamp = path.join(folder, "complete");

/** Parts of code-server that no test touches: 280 MB. */
const unused = [
  "lib/vscode/node_modules/@github/copilot-sdk-linux-x64",
  "lib/vscode/node_modules/@github/copilot-sdk-linux-arm64",
  "lib/vscode/node_modules/@microsoft/mxc-sdk",
  "lib/vscode/node_modules/@vscode/windows-process-tree",
  "lib/vscode/extensions/copilot",
  "lib/vscode/extensions/mermaid-markdown-features",
];

/** @param {string} target an empty folder */
async function install(target) {
  writeFileSync(path.join(target, "package.json"), '{"private":true}\n');
  const nodeFolder = path.join(target, "node_modules", nodePackage);
  const env = {
    ...plainEnvironment(),
    PATH: path.join(nodeFolder, "bin") + path.delimiter + process.env.PATH,
    // The headers ship in the same package, so nothing is fetched from elsewhere.
    npm_config_nodedir: nodeFolder,
  };
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const options = { cwd: target, env, quiet: true };
  await run("npm", ["install", ...quiet, `${nodePackage}@${nodeVersion}`], options);
  await run("npm", ["install", ...quiet, `code-server@${codeServerVersion}`], options);
  const codeServer = path.join(target, "node_modules/code-server");
  const inside = { ...options, cwd: path.join(codeServer, "lib/vscode") };
  await run("npm", ["install", "--omit=dev", ...quiet], inside);
  // The extension host misses only these two; the rest of the native modules needs no compiler here.
  await run("npm", ["rebuild", "--loglevel=error", "@vscode/spdlog", "@vscode/native-watchdog"], inside);
  for (const part of unused) rmSync(path.join(codeServer, part), { recursive: true, force: true });
  rmSync(path.join(nodeFolder, "share"), { recursive: true, force: true });
}

/** Removes what interrupted installs left behind; called while the lock is held. */
function removeRemains() {
  for (const entry of readdirSync(cache)) {
    if (entry.startsWith(`${name}.part-`)) rmSync(path.join(cache, entry), { recursive: true, force: true });
  }
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Brings code-server and its Node into the user's cache folder, once per version.
 * It is built beside its place and renamed, so an interrupted install never counts.
 * @returns {Promise<{ node: string, entry: string }>} the Node program and the script to start with it
 */
export async function serverInstall() {
  if (process.platform === "win32") {
    throw new SetupError("There is no code-server for Windows: please use WATTLENS_TEST_HOST=desktop.");
  }
  if (!existsSync(stamp)) {
    await ensureSystem({ compiler: true });
    await locked(path.join(cache, `${name}.lock`), "installs the same editor", async () => {
      if (existsSync(stamp)) return;
      console.log(`Installing code-server ${codeServerVersion} into ${folder}, about a minute`);
      removeRemains();
      const part = path.join(cache, `${name}.part-${process.pid}`);
      mkdirSync(part, { recursive: true });
      await install(part);
      writeFileSync(path.join(part, "complete"), `${new Date().toISOString()}\n`);
      renameSync(part, folder);
    });
  }
  const host = {
    node: path.join(folder, "node_modules", nodePackage, "bin/node"),
    entry: path.join(folder, "node_modules/code-server/out/node/entry.js"),
  };
  if ((await exitCode(host.node, ["--version"], { quiet: true })) !== 0) {
    throw new SetupError(`${folder} is damaged: please delete it and try again.`);
  }
  return host;
}
