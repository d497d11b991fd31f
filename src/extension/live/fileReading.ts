import { ALL_DEVICES } from "../../core/live/combine.ts";
import { readCarbontracker } from "../../core/live/read/carbontracker.ts";
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
import { readEvents } from "../../core/live/read/tensorboard.ts";
import { readTrainerState } from "../../core/live/read/trainerState.ts";
import { isZeus, readZeus } from "../../core/live/read/zeus.ts";
import type { LiveReading, Sample } from "../../core/model/live.ts";

/** The files that trainings and their tools write, of which a reading can be made. */
export const FILE_PATTERN =
  "**/{emissions*.csv,emission.csv,trainer_state.json,results.csv,metrics.csv,wandb-summary.json,*_carbontracker.log,events.out.tfevents.*,mlruns/*/*/metrics/*loss}";

/** Which file beside another one completes it: the number of epochs of Ultralytics and of carbontracker. */
export function companionOf(path: string): string | undefined {
  if (path.endsWith("results.csv")) return "args.yaml";
  const log = CARBONTRACKER.exec(path)?.[1];
  return log && `${log}_output.log`;
}

const CARBONTRACKER = /([^/]*_carbontracker)\.log$/;
const EVENTS = /(?:^|\/)events\.out\.tfevents\.[^/]*$/;

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
  bytes: Uint8Array,
  atSeconds: number,
  companion?: string,
): LiveReading | undefined {
  const base = { label: path, atSeconds, trust: "reported" } as const;
  if (EVENTS.test(path)) return ofEvents(base, bytes);
  return readingOfText(base, new TextDecoder().decode(bytes), companion);
}

function readingOfText(base: Base, text: string, companion: string | undefined): LiveReading | undefined {
  const { label: path, atSeconds } = base;
  if (CARBONTRACKER.test(path)) return ofCarbontracker(base, text, companion);
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

/** What a tool's total counts of a run; its GPUs' part beside it, as a cross-check of other sources of them. */
export function samplesOf(reading: LiveReading): readonly Sample[] {
  const { atSeconds, source, trust, energyKWh, gpuEnergyKWh } = reading;
  const base = {
    atSeconds,
    source,
    trust,
    device: ALL_DEVICES,
    kind: "total" as const,
    pueIncluded: source === "CodeCarbon",
  };
  // Zeus counts GPUs and nothing else; the other tools a machine's share.
  const scope = source === "Zeus" ? "gpu" : "process";
  const of = (scope: Sample["scope"], kWh: number | undefined) =>
    kWh === undefined ? [] : [{ ...base, scope, energyJoules: kWh * JOULES_PER_KWH }];
  return [...of(scope, energyKWh), ...(gpuEnergyKWh === 0 ? [] : of("gpu", gpuEnergyKWh))];
}

type Base = Pick<LiveReading, "label" | "atSeconds" | "trust">;

/** TensorBoard knows the step and no end. */
function ofEvents(base: Base, bytes: Uint8Array): LiveReading | undefined {
  const step = readEvents(bytes, { offset: 0 }).last?.step;
  return ofProgress(
    base,
    step === undefined ? undefined : { framework: "TensorBoard", unit: "step", done: step },
  );
}

/** Energy of the epochs that were measured, by their mean power: the tool's own totals hold a world-average PUE. */
function ofCarbontracker(base: Base, text: string, companion = ""): LiveReading | undefined {
  const { epochs, seconds, energyKWh } = readCarbontracker(text);
  if (epochs === 0) return undefined;
  const total = readCarbontracker(companion).predicted?.epochs;
  const progress = ofProgress(base, {
    framework: "carbontracker",
    unit: "epoch",
    done: epochs,
    ...(total === undefined || total < epochs ? {} : { total }),
  });
  const energy = energyKWh === undefined ? {} : ofTotal(base, "carbontracker", { seconds, energyKWh });
  return progress && { ...progress, ...energy };
}

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
  row: {
    readonly seconds: number;
    readonly energyKWh: number;
    readonly gpuEnergyKWh?: number;
    readonly kgCO2e?: number;
  },
): LiveReading {
  return {
    ...base,
    source,
    energyKWh: row.energyKWh,
    durationSeconds: row.seconds,
    staleAfterSeconds: STALE_AFTER_SECONDS.tool,
    ...(row.gpuEnergyKWh === undefined ? {} : { gpuEnergyKWh: row.gpuEnergyKWh }),
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
