import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type AmdReading, readAmdSmi } from "../core/live/read/amdSmi.ts";
import { createJsonObjects } from "../core/live/read/jsonObjects.ts";
import type { Sample } from "../core/model/live.ts";
import { moment } from "./clock.ts";
import { keepRunning } from "./lineChild.ts";
import { poll } from "./polled.ts";
import type { Capability, LiveSource } from "./source.ts";

const INTERVAL_SECONDS = 5;
/** rocm-smi cannot stay running, and each start of it takes a Python about half a second of work. */
const ROCM_INTERVAL_SECONDS = 60;
const PROBE_MS = 8_000;
const LARGEST_OUTPUT = 1024 * 1024;
const ASK = ["metric", "--power", "--energy", "--json"];

/**
 * Power of AMD's GPUs, sampled by one long-lived `amd-smi`. The energy counter is not used: on some cards it is wrong
 * (ROCm/amdsmi issue 38), and nothing here tells on which.
 *
 * @param program the name or path of amd-smi; another one in tests.
 */
export function amdSmi(program = "amd-smi", intervalSeconds = INTERVAL_SECONDS): LiveSource {
  return {
    id: "amd-smi",
    intervalSeconds,
    probe: (signal) => probe("amd-smi", program, ASK, signal),
    start(sink) {
      const objects = createJsonObjects();
      return keepRunning(
        program,
        [...ASK, "--watch", String(intervalSeconds)],
        (line) => {
          for (const json of objects.read(`${line}\n`))
            for (const sample of samplesOf("amd-smi", readCard(json))) sink.sample(sample);
        },
        sink.note,
      );
    },
  };
}

/** The same by `rocm-smi`, of machines that have no `amd-smi` yet; asked once a minute. */
export function rocmSmi(program = "rocm-smi", intervalSeconds = ROCM_INTERVAL_SECONDS): LiveSource {
  const args = ["--showpower", "--json"];
  return {
    id: "rocm-smi",
    intervalSeconds,
    probe: (signal) => probe("rocm-smi", program, args, signal),
    start(sink) {
      const ask = async (signal: AbortSignal) => {
        const readings = await readOnce(program, args, signal);
        for (const sample of samplesOf("rocm-smi", readings)) sink.sample(sample);
      };
      return poll({ name: "rocm-smi", everySeconds: intervalSeconds, ask, sink });
    },
  };
}

async function probe(
  name: string,
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Capability> {
  try {
    const cards = await readOnce(program, args, signal);
    const count = cards.filter(({ powerWatts }) => powerWatts !== undefined).length;
    if (count === 0)
      return { available: false, says: `${name} lists ${cards.length} GPUs, none with a power reading` };
    return { available: true, says: `${name} reads the power of ${count} GPUs`, covers: ["amd"] };
  } catch (error) {
    return {
      available: false,
      says: `${name}: ${error instanceof Error ? (error.message.split("\n")[0] ?? "") : "failed"}`,
    };
  }
}

async function readOnce(program: string, args: readonly string[], signal: AbortSignal) {
  const { stdout } = await promisify(execFile)(program, [...args], {
    timeout: PROBE_MS,
    maxBuffer: LARGEST_OUTPUT,
    signal,
  });
  return createJsonObjects().read(stdout).flatMap(readCard);
}

/** An object of the stream is a card of amd-smi, or the whole answer of either tool. */
function readCard(json: unknown): readonly AmdReading[] {
  const isCard = typeof json === "object" && json !== null && "gpu" in json;
  return readAmdSmi(isCard ? [json] : json);
}

function samplesOf(source: string, readings: readonly AmdReading[]): readonly Sample[] {
  return readings.flatMap(({ device, powerWatts }) =>
    powerWatts === undefined
      ? []
      : {
          ...moment(),
          source,
          device,
          scope: "gpu" as const,
          kind: "gauge" as const,
          powerWatts,
          pueIncluded: false,
          trust: "sampled" as const,
        },
  );
}
