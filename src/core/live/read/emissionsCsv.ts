import { csvAmount, csvCells } from "./csvTable.ts";

/** A run as CodeCarbon's `emissions.csv` tells it: totals since the run's start, PUE already in them. */
export interface EmissionsRow {
  readonly runId: string;
  readonly project: string;
  /** Local time of the training machine, as written: it carries no zone. */
  readonly writtenAt: string;
  readonly seconds: number;
  readonly kgCO2e: number;
  readonly energyKWh: number;
  readonly gpuEnergyKWh?: number;
  readonly cpuEnergyKWh?: number;
  readonly cpuPowerWatts?: number;
}

/** Beyond this a file is read from its end. */
const LONGEST = 2_000_000;

/**
 * The last row of each run, in the file's order. A row is cumulative, so rows of a run are never summed. Columns are
 * found by the header but only those before the country's: from 3.2.9 on, appended rows lack the empty columns behind
 * it. A half-written last line is left out.
 */
export function readEmissionsCsv(text: string): readonly EmissionsRow[] {
  const headerEnd = text.indexOf("\n");
  if (headerEnd < 0) return [];
  const header = csvCells(text.slice(0, headerEnd));
  const last = text.lastIndexOf("\n");
  const from = Math.max(headerEnd + 1, last - LONGEST);
  const names = ["timestamp", "project_name", "run_id", "duration", "emissions", "energy_consumed"] as const;
  const columns = names.map((name) => header.indexOf(name));
  if (columns.includes(-1)) return [];
  const parts = PARTS.map(([field, name]) => [field, header.indexOf(name)] as const);
  const runs = new Map<string, EmissionsRow>();
  for (const line of text.slice(from, last).split("\n")) {
    const cells = csvCells(line);
    const row = rowOf(cells, columns, header.length);
    if (row === undefined) continue;
    runs.delete(row.runId);
    runs.set(row.runId, { ...row, ...partsOf(cells, parts) });
  }
  return [...runs.values()];
}

/** Columns of the parts, all before the country's. */
const PARTS = [
  ["gpuEnergyKWh", "gpu_energy"],
  ["cpuEnergyKWh", "cpu_energy"],
  ["cpuPowerWatts", "cpu_power"],
] as const;

function partsOf(
  row: readonly string[],
  parts: readonly (readonly [(typeof PARTS)[number][0], number])[],
): Partial<EmissionsRow> {
  return Object.fromEntries(
    parts.flatMap(([field, column]) => {
      const value = csvAmount(row[column]);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}

/** Columns that a row of an append may lack: region, longitude, latitude, GPU model, two of the cloud's, and a few to come. */
const MOST_MISSING = 10;

function rowOf(row: readonly string[], columns: readonly number[], width: number): EmissionsRow | undefined {
  if (row.length > width || row.length < width - MOST_MISSING) return undefined;
  const [writtenAt = "", project = "", runId = "", ...numbers] = columns.map((column) => row[column] ?? "");
  const [seconds, kgCO2e, energyKWh] = numbers.map((text) => (text === "" ? Number.NaN : Number(text)));
  const all = [seconds, kgCO2e, energyKWh];
  if (runId === "" || !all.every((value) => value !== undefined && Number.isFinite(value) && value >= 0))
    return undefined;
  return { runId, project, writtenAt, seconds: seconds ?? 0, kgCO2e: kgCO2e ?? 0, energyKWh: energyKWh ?? 0 };
}
