import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { plainEnvironment, run } from "./command.mjs";
import { root } from "./paths.mjs";

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} Lockfile */

/**
 * @param {string} file
 * @returns {Lockfile}
 */
const lockfile = (file) => JSON.parse(readFileSync(path.join(root, file), "utf8"));

/** Whether node_modules holds what package-lock.json asks for; optional packages are for other platforms too. */
function installed() {
  if (!existsSync(path.join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = lockfile("package-lock.json").packages;
  const present = lockfile("node_modules/.package-lock.json").packages;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) =>
      name === "" || (present[name] ? present[name].version === version : optional === true),
  );
}

/** Installs the packages of package-lock.json when they are missing or others. */
export async function ensurePackages() {
  if (installed()) return;
  console.log("Installing npm packages");
  await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { env: plainEnvironment() });
}
