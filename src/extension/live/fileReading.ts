import { type CsvTable, readCsvTable } from "../../core/live/read/csvTable.ts";
import { isEco2ai, readEco2ai } from "../../core/live/read/eco2ai.ts";
import { readEmissionsCsv } from "../../core/live/read/emissionsCsv.ts";
import { readLoggerOutput } from "../../core/live/read/loggerOutput.ts";
import {
  type FileProgress,
  readMlflowMetric,
  readProgressTable,
  readWandbSummary,
} from "../../core/live/read/progressFiles.ts";
import { readTrainerState } from "../../core/live/read/trainerState.ts";
import { isZeus, readZeus } from "../../core/live/read/zeus.ts";
import type { LiveReading } from "../../core/model/live.ts";

/** The files that trainings and their tools write, of which a reading can be made. */
export const FILE_PATTERN =
  "**/{emissions*.csv,emission.csv,trainer_state.json,results.csv,metrics.csv,wandb-summary.json,mlruns/*/*/metrics/*loss}";

/** Which file beside another one completes it; Ultralytics tells the number of epochs there. */
export function companionOf(path: string): string | undefined {
  return path.endsWith("results.csv") ? "args.yaml" : undefined;
}

/** CodeCarbon writes each 120 s at the most often; a checkpoint or an epoch comes when it comes. */
const STALE_AFTER_SECONDS = { tool: 240, progress: 1800 };
const JOULES_PER_KWH = 3.6e6;

/** What ties files of one run together: a checkpoint's folder is another each time. */
export function familyOf(path: string): string {
  return path.replace(/(?:^|\/)checkpoint-\d+(?=\/)/, "");
}

/**
 * What such a file says, by what is in it; undefined while it is half written or is something else.
 *
 * @param companion text of the file that `companionOf` names.
 */
export function readingOf(
  path: string,
  text: string,
  atSeconds: number,
  companion?: string,
): LiveReading | undefined {
  const base = { label: path, atSeconds, trust: "reported" } as const;
  if (path.endsWith(".json")) {
    const trainer = readTrainerState(text);
    if (trainer === undefined) return ofProgress(base, readWandbSummary(parsed(text)));
    const total = trainer.steps === undefined ? {} : { total: trainer.steps };
    return {
      ...base,
      source: "trainer_state.json",
      progress: { atSeconds, done: trainer.step, ...total, unit: "step", source: "trainer_state.json" },
      staleAfterSeconds: STALE_AFTER_SECONDS.progress,
    };
  }
  if (/(?:^|\/)metrics\/[^/]+$/.test(path)) return ofProgress(base, readMlflowMetric(text));
  const row = readEmissionsCsv(text).at(-1) ?? readLoggerOutput(text);
  if (row) return ofTotal(base, "CodeCarbon", row);
  const table = readCsvTable(text);
  return table && ofTable(base, table, companion);
}

type Base = Pick<LiveReading, "label" | "atSeconds" | "trust">;

function ofTable(base: Base, table: CsvTable, companion: string | undefined): LiveReading | undefined {
  if (isEco2ai(table)) {
    const row = readEco2ai(table);
    return row && ofTotal(base, "eco2AI", row);
  }
  if (isZeus(table)) {
    const energy = readZeus(table);
    if (energy === undefined) return undefined;
    // The GPUs' own counters, read by a tool.
    const { seconds, gpuJoules } = energy;
    return ofTotal({ ...base, trust: "measured" }, "Zeus", {
      seconds,
      energyKWh: gpuJoules / JOULES_PER_KWH,
    });
  }
  return ofProgress(base, readProgressTable(table, companion));
}

function ofTotal(
  base: Base,
  source: string,
  row: { readonly seconds: number; readonly energyKWh: number; readonly kgCO2e?: number },
): LiveReading {
  return {
    ...base,
    source,
    energyKWh: row.energyKWh,
    durationSeconds: row.seconds,
    staleAfterSeconds: STALE_AFTER_SECONDS.tool,
    ...(row.kgCO2e === undefined ? {} : { kgCO2e: row.kgCO2e }),
  };
}

function ofProgress(base: Base, progress: FileProgress | undefined): LiveReading | undefined {
  if (progress === undefined) return undefined;
  const { framework, unit, done, total } = progress;
  return {
    ...base,
    source: framework,
    progress: {
      atSeconds: base.atSeconds,
      done,
      unit,
      source: framework,
      ...(total === undefined ? {} : { total }),
    },
    staleAfterSeconds: STALE_AFTER_SECONDS.progress,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
