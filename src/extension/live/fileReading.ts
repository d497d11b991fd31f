import { readEmissionsCsv } from "../../core/live/read/emissionsCsv.ts";
import { readTrainerState } from "../../core/live/read/trainerState.ts";
import type { LiveReading } from "../../core/model/live.ts";

/** The files that trainings and their tools write, of which a reading can be made. */
export const FILE_PATTERN = "**/{emissions*.csv,trainer_state.json}";

/** CodeCarbon writes each 120 s at the most often; a checkpoint comes when it comes. */
const STALE_AFTER_SECONDS = { tool: 240, checkpoint: 1800 };

/** What ties files of one run together: a checkpoint's folder is another each time. */
export function familyOf(path: string): string {
  return path.replace(/(?:^|\/)checkpoint-\d+(?=\/)/, "");
}

/** What a file of this name says; undefined while it is half written or is something else. */
export function readingOf(path: string, text: string, atSeconds: number): LiveReading | undefined {
  const name = path.split("/").at(-1) ?? "";
  if (name === "trainer_state.json") return trainer(path, text, atSeconds);
  return emissions(path, text, atSeconds);
}

function trainer(path: string, text: string, atSeconds: number): LiveReading | undefined {
  const state = readTrainerState(text);
  if (state === undefined) return undefined;
  const total = state.steps === undefined ? {} : { total: state.steps };
  return {
    source: "trainer_state.json",
    trust: "reported",
    label: path,
    atSeconds,
    progress: { atSeconds, done: state.step, ...total, unit: "step", source: "trainer_state.json" },
    staleAfterSeconds: STALE_AFTER_SECONDS.checkpoint,
  };
}

function emissions(path: string, text: string, atSeconds: number): LiveReading | undefined {
  const row = readEmissionsCsv(text).at(-1);
  if (row === undefined) return undefined;
  return {
    source: "CodeCarbon",
    trust: "reported",
    label: path,
    atSeconds,
    energyKWh: row.energyKWh,
    kgCO2e: row.kgCO2e,
    durationSeconds: row.seconds,
    staleAfterSeconds: STALE_AFTER_SECONDS.tool,
  };
}
