import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { run, SetupError } from "../setup/command.mjs";
import { onPath } from "./debian.mjs";

/**
 * Sees to it that the programs of some Debian packages are on PATH. As root on Debian they are installed, and their
 * services kept from starting; elsewhere the error says what to install.
 * @param {Record<string, string>} programs a program of each package, by package name
 */
export async function ensurePrograms(programs) {
  const lacking = () => Object.keys(programs).filter((name) => onPath(programs[name] ?? name) === undefined);
  const packages = lacking();
  if (packages.length === 0) return;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version") || onPath("apt-get") === undefined) {
    throw new SetupError(`These tests need ${packages.join(", ")}: please install.`);
  }
  console.log(`Installing ${packages.join(", ")} with apt-get`);
  // RUNLEVEL=1 tells invoke-rc.d that this is no time to start daemons.
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  const install = ["install", "-y", "--no-install-recommends", ...packages];
  if (spawnSync("apt-get", install, { env, stdio: "ignore" }).status !== 0) {
    await run("apt-get", ["update"], { env, quiet: true });
    await run("apt-get", install, { env, quiet: true });
  }
  const still = lacking();
  if (still.length > 0) throw new SetupError(`apt-get ran, and ${still.join(", ")} is still missing.`);
}
