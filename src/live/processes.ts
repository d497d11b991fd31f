import { readdir, readFile, readlink, stat } from "node:fs/promises";
import path from "node:path";

/** A running program of this user. The command line is looked at on this machine and never kept. */
export interface RunningProcess {
  readonly pid: number;
  readonly commandLine: string;
  readonly folder?: string;
  readonly startedAtSeconds: number;
}

const MOST = 4_000;
const LONGEST_COMMAND = 4_000;

/** The user's own processes whose program is a Python; Linux only, and empty elsewhere. */
export async function pythonProcesses(root = "/proc"): Promise<readonly RunningProcess[]> {
  const names = await readdir(root).catch(() => []);
  const pids = names.filter((name) => /^\d{1,10}$/.test(name)).slice(0, MOST);
  const found = await Promise.all(pids.map((pid) => processOf(path.join(root, pid), Number(pid))));
  return found.filter((one) => one !== undefined).sort((a, b) => b.startedAtSeconds - a.startedAtSeconds);
}

async function processOf(folder: string, pid: number): Promise<RunningProcess | undefined> {
  const line = await readFile(path.join(folder, "cmdline"), "utf8").catch(() => "");
  const words = line.slice(0, LONGEST_COMMAND).split("\0").filter(Boolean);
  if (!/^(?:python[\d.]*|torchrun|accelerate|deepspeed)$/.test(path.basename(words[0] ?? "")))
    return undefined;
  const known = await stat(folder).catch(() => undefined);
  if (known === undefined || (process.getuid !== undefined && known.uid !== process.getuid()))
    return undefined;
  const cwd = await readlink(path.join(folder, "cwd")).catch(() => undefined);
  return {
    pid,
    commandLine: words.join(" "),
    startedAtSeconds: known.mtimeMs / 1000,
    ...(cwd === undefined ? {} : { folder: cwd }),
  };
}

/** Whether a process is still there. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
