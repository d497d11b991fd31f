import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { atExit } from "./atExit.mjs";

/** @param {number} pid */
function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "EPERM";
  }
}

/**
 * Takes the lock file, which names its owner, or tells who holds it.
 * @param {string} file
 * @returns {number | undefined} the process that holds the lock
 */
function holder(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return undefined;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EEXIST") throw error;
  }
  const pid = Number(readFileSync(file, "utf8"));
  if (pid && alive(pid)) return pid;
  rmSync(file, { force: true });
  return holder(file);
}

/**
 * Runs the work while no other process holds the same lock; a lock whose owner is gone does not count.
 * @template T
 * @param {string} file
 * @param {string} doing what the holder does, to be told while waiting
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function locked(file, doing, work) {
  mkdirSync(path.dirname(file), { recursive: true });
  let told = false;
  for (let pid = holder(file); pid !== undefined; pid = holder(file)) {
    if (!told) console.log(`Waiting for process ${pid}, which ${doing}`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  const release = () => rmSync(file, { force: true });
  const forget = atExit(release);
  try {
    return await work();
  } finally {
    release();
    forget();
  }
}
