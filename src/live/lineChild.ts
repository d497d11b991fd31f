import { spawn } from "node:child_process";
import { createBackoff } from "./backoff.ts";

/** A running program whose output is read line by line. */
export interface LineChild {
  readonly stop: () => Promise<void>;
}

/** A line longer than this is cut: a program that never ends its line must not fill the memory. */
const LONGEST_LINE = 16_384;
const KILL_AFTER_MS = 2_000;

/**
 * Keeps one program running and hands over its lines; starts it again with growing waits when it dies, and gives up
 * after five failures in a row. Arguments go to the program as they are: no shell is involved.
 */
export function keepRunning(
  program: string,
  args: readonly string[],
  onLine: (line: string) => void,
  note: (line: string) => void,
  restartSeconds = 5,
): LineChild {
  const backoff = createBackoff(restartSeconds);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let child = begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await end(child);
    },
  };

  function begin() {
    const started = spawn(program, [...args], { stdio: ["ignore", "pipe", "ignore"], windowsHide: true });
    let rest = "";
    let ended = false;
    started.stdout.setEncoding("utf8");
    started.stdout.on("data", (chunk: string) => {
      const lines = (rest + chunk).split("\n");
      rest = (lines.pop() ?? "").slice(0, LONGEST_LINE);
      if (lines.length > 0) backoff.succeeded();
      for (const line of lines) onLine(line.slice(0, LONGEST_LINE).replace(/\r$/, ""));
    });
    const over = (why: string) => {
      if (ended) return;
      ended = true;
      if (stopped) return;
      const seconds = backoff.failed();
      note(
        `${program} ${why}; ${seconds === undefined ? "not started again" : `starting again in ${Math.round(seconds)} s`}`,
      );
      if (seconds === undefined) return;
      timer = setTimeout(() => {
        child = begin();
      }, seconds * 1000);
    };
    started.on("error", (error) => over(`could not be started (${error.message})`));
    started.on("close", (code, signal) => over(`ended (${signal ?? `code ${code ?? "unknown"}`})`));
    return started;
  }
}

async function end(child: ReturnType<typeof spawn>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  await new Promise<void>((resolve) => {
    const kill = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER_MS);
    child.once("close", () => {
      clearTimeout(kill);
      resolve();
    });
    child.kill("SIGTERM");
  });
}
