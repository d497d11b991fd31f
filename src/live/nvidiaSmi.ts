import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { NVIDIA_SMI_QUERY, readNvidiaSmiLine } from "../core/live/read/nvidiaSmi.ts";
import { moment } from "./clock.ts";
import { keepRunning } from "./lineChild.ts";
import type { LiveSource } from "./source.ts";

const INTERVAL_SECONDS = 5;
const PROBE_MS = 5_000;

/**
 * GPU power of this machine, sampled by one long-lived `nvidia-smi`. On A100 and H100 the sensor sees a quarter of the
 * run time (Yang et al. 2024), so the trust is "sampled".
 *
 * @param program the name or path of nvidia-smi; another one in tests.
 */
export function nvidiaSmi(program = "nvidia-smi", intervalSeconds = INTERVAL_SECONDS): LiveSource {
  return {
    id: "nvidia-smi",
    intervalSeconds,
    async probe(signal) {
      try {
        const { stdout } = await promisify(execFile)(
          program,
          [`--query-gpu=${NVIDIA_SMI_QUERY}`, "--format=csv,noheader,nounits"],
          {
            timeout: PROBE_MS,
            signal,
          },
        );
        const cards = stdout
          .split("\n")
          .map(readNvidiaSmiLine)
          .filter((card) => card !== undefined);
        const withPower = cards.filter((card) => card.powerWatts !== undefined);
        if (withPower.length === 0)
          return {
            available: false,
            says: `nvidia-smi lists ${cards.length} GPUs, none with a power reading`,
          };
        return {
          available: true,
          says: `nvidia-smi reads the power of ${withPower.length} GPUs`,
          covers: ["nvidia"],
        };
      } catch (error) {
        return {
          available: false,
          says: `nvidia-smi: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed"}`,
        };
      }
    },
    start(sink) {
      const child = keepRunning(
        program,
        [
          `--query-gpu=${NVIDIA_SMI_QUERY}`,
          "--format=csv,noheader,nounits",
          "-lms",
          String(intervalSeconds * 1000),
        ],
        (line) => {
          const card = readNvidiaSmiLine(line);
          if (card?.powerWatts === undefined) return;
          sink.sample({
            ...moment(),
            source: "nvidia-smi",
            device: card.uuid,
            scope: "gpu",
            kind: "gauge",
            powerWatts: card.powerWatts,
            pueIncluded: false,
            trust: "sampled",
            ...(card.limitWatts === undefined ? {} : { limitWatts: card.limitWatts }),
          });
        },
        sink.note,
      );
      return { stop: () => child.stop() };
    },
  };
}
