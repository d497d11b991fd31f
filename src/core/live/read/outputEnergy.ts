import type { Sample } from "../../model/live.ts";
import { ALL_DEVICES } from "../combine.ts";
import { type CodecarbonLog, readCodecarbonLine } from "./codecarbonLog.ts";
import { readLoggerOutput } from "./loggerOutput.ts";

/** Reads what CodeCarbon says in a training's output as it comes: its INFO log, or its `LoggerOutput`. */
export interface OutputEnergy {
  readonly read: (chunk: string, atSeconds: number) => readonly Sample[];
}

/** The log has six decimals of a kWh: below this a figure is mostly rounding. */
const LEAST_KWH = 0.001;
const JOULES_PER_KWH = 3.6e6;
const LONGEST_LINE = 16_000;
const WORDS = ["[codecarbon ", '"energy_consumed"'];

/** A reader for one run. Holds a line's rest and the tool's last figures, no more. */
export function createOutputEnergy(): OutputEnergy {
  let rest = "";
  let log: CodecarbonLog = {};
  return {
    read(chunk, atSeconds) {
      const text = rest + chunk;
      const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
      rest = text.slice(end + 1).slice(-LONGEST_LINE);
      // Bars are drawn many times a second, and hold nothing of it.
      if (end < 0 || !WORDS.some((word) => text.includes(word))) return [];
      const lines = text.slice(0, end).split(/[\r\n]+/);
      return lines.flatMap((line) => ofLine(line, atSeconds) ?? []);
    },
  };

  function ofLine(line: string, atSeconds: number): Sample | undefined {
    if (line.includes('"energy_consumed"')) {
      const row = readLoggerOutput(`${line}\n`);
      return row && sampleOf(row.energyKWh, undefined, atSeconds);
    }
    if (!line.includes("[codecarbon ")) return undefined;
    const before = log;
    log = readCodecarbonLine(before, line);
    // The total closes a round of readings; what the round did not tell of is not drawn on from an older one.
    if (!/ kWh of electricity/.test(line) || log.energyKWh === undefined) return undefined;
    const { energyKWh, gpuWatts, cpuWatts, ramWatts } = log;
    log = { energyKWh };
    const parts = [gpuWatts, cpuWatts, ramWatts].filter((watts) => watts !== undefined);
    const known = cpuWatts !== undefined && ramWatts !== undefined;
    const powerWatts = known ? parts.reduce((sum, watts) => sum + watts, 0) : undefined;
    return energyKWh < LEAST_KWH ? undefined : sampleOf(energyKWh, powerWatts, atSeconds);
  }
}

function sampleOf(energyKWh: number, powerWatts: number | undefined, atSeconds: number): Sample {
  return {
    atSeconds,
    source: "CodeCarbon",
    device: ALL_DEVICES,
    scope: "process",
    kind: "total",
    energyJoules: energyKWh * JOULES_PER_KWH,
    pueIncluded: true,
    trust: "reported",
    ...(powerWatts === undefined ? {} : { powerWatts }),
  };
}
