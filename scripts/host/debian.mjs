import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { run, SetupError } from "../setup/command.mjs";

const browserNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const macBrowsers = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * @param {string} name
 * @returns {string | undefined} the full path of a program on PATH
 */
export function onPath(name) {
  const suffixes = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return (process.env.PATH ?? "")
    .split(path.delimiter)
    .flatMap((folder) => suffixes.map((suffix) => path.join(folder, name + suffix)))
    .find((file) => existsSync(file));
}

/** The browser for the walks, if the machine has one. */
export function browser() {
  const named = process.env.WATTLENS_CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new SetupError(`WATTLENS_CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  return browserNames.map(onPath).find(Boolean) ?? macBrowsers.find((file) => existsSync(file));
}

function hasFont() {
  if (process.platform !== "linux") return true;
  const folder = "/usr/share/fonts";
  return (
    existsSync(folder) &&
    readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf)$/.test(String(name)))
  );
}

/** What the machine lacks, as Debian package names. */
function missing({ compiler = false }) {
  return [
    browser() ? undefined : "chromium",
    hasFont() ? undefined : "fonts-dejavu-core",
    ...(compiler ? ["python3", "make", "g++"].map((name) => (onPath(name) ? undefined : name)) : []),
  ].filter((name) => name !== undefined);
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version") && onPath("apt-get") !== undefined;
}

/**
 * Sees to it that the machine has a browser, a font and, for an install from source, a compiler.
 * As root on Debian they are installed; elsewhere the error says what to install.
 * @param {{ compiler?: boolean }} [needs]
 */
export async function ensureSystem(needs = {}) {
  const lacking = missing(needs);
  if (lacking.length === 0) return;
  if (!mayInstall()) {
    throw new SetupError(
      `The tests need ${lacking.join(", ")}: please install, or name a browser in WATTLENS_CHROMIUM.`,
    );
  }
  console.log(`Installing ${lacking.join(", ")} with apt-get`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  // Package lists are often absent in containers, so a failed first try is followed by an update.
  const install = ["install", "-y", "--no-install-recommends", ...lacking];
  if (spawnSync("apt-get", install, { env, stdio: "ignore" }).status !== 0) {
    await run("apt-get", ["update"], { env, quiet: true });
    await run("apt-get", install, { env, quiet: true });
  }
  const still = missing(needs);
  if (still.length > 0) throw new SetupError(`apt-get ran, and ${still.join(", ")} is still missing.`);
}
