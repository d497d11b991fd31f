import { type CsvTable, csvAmount } from "./csvTable.ts";

/** What Zeus has measured of a run: GPUs alone, by their own counters. */
export interface ZeusEnergy {
  readonly gpuJoules: number;
  readonly seconds: number;
}

const GPU_COLUMN = /^gpu\d{1,3}_energy$/;

/** Whether a table is the log of a Zeus monitor. */
export function isZeus({ columns }: CsvTable): boolean {
  return columns.includes("window_name") && columns.some((name) => GPU_COLUMN.test(name));
}

/** The sum over the windows of one name; windows of different names lie within one another, so the largest sum counts. */
export function readZeus({ columns, rows }: CsvTable): ZeusEnergy | undefined {
  const gpus = columns.filter((name) => GPU_COLUMN.test(name));
  const sums = new Map<string, ZeusEnergy>();
  for (const row of rows) {
    const joules = gpus.map((name) => csvAmount(row[name]));
    const seconds = csvAmount(row.elapsed_time);
    if (seconds === undefined || joules.includes(undefined)) continue;
    const name = row.window_name ?? "";
    const before = sums.get(name) ?? { gpuJoules: 0, seconds: 0 };
    sums.set(name, {
      gpuJoules: joules.reduce((sum: number, each) => sum + (each ?? 0), before.gpuJoules),
      seconds: before.seconds + seconds,
    });
  }
  return [...sums.values()].sort((a, b) => b.gpuJoules - a.gpuJoules)[0];
}

/** Joules of each GPU since its driver was loaded, from `GET /gpu/get_cumulative_energy` of zeusd. */
export function readZeusdEnergy(json: unknown): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  if (typeof json !== "object" || json === null) return found;
  for (const [id, answer] of Object.entries(json)) {
    const millijoules = (answer as { readonly energy_mj?: unknown } | null)?.energy_mj;
    if (/^\d{1,3}$/.test(id) && typeof millijoules === "number" && millijoules >= 0)
      found.set(id, millijoules / 1000);
  }
  return found;
}
