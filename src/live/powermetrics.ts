import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { readPowermetricsLine } from "../core/live/read/powermetrics.ts";
import { moment } from "./clock.ts";
import { keepRunning } from "./lineChild.ts";
import type { LiveSource } from "./source.ts";

const INTERVAL_SECONDS = 5;
const PROBE_MS = 8_000;
/** `sudo -n` fails where a password would be needed, and never asks for one. */
const COMMAND = ["-n", "powermetrics", "--samplers", "cpu_power,gpu_power"];

/**
 * Power of an Apple chip by its own tool, which only root may run: used where an administrator has allowed it without a
 * password, and never asked for otherwise.
 *
 * @param program what raises the rights; another one in tests.
 */
export function powermetrics(program = "sudo", intervalSeconds = INTERVAL_SECONDS): LiveSource {
  return {
    id: "powermetrics",
    intervalSeconds,
    async probe(signal) {
      if (process.platform !== "darwin" && program === "sudo")
        return { available: false, says: "powermetrics is a tool of macOS" };
      try {
        const once = [...COMMAND, "-n", "1", "-i", "200"];
        const { stdout } = await promisify(execFile)(program, once, { timeout: PROBE_MS, signal });
        return stdout.split("\n").some((line) => readPowermetricsLine(line))
          ? {
              available: true,
              says: "powermetrics reads the chip without a password",
              covers: ["apple", "cpu"],
            }
          : { available: false, says: "powermetrics tells no power of this chip" };
      } catch {
        return { available: false, says: "powermetrics needs a password here, which is not asked for" };
      }
    },
    start(sink) {
      return keepRunning(
        program,
        [...COMMAND, "-i", String(intervalSeconds * 1000)],
        (line) => {
          const read = readPowermetricsLine(line);
          if (read === undefined) return;
          sink.sample({
            ...moment(),
            source: "powermetrics",
            device: read.part,
            scope: read.part === "cpu" ? "cpu" : "gpu",
            kind: "gauge",
            powerWatts: read.powerWatts,
            pueIncluded: false,
            trust: "sampled",
          });
        },
        sink.note,
      );
    },
  };
}
