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

/** What a `zeusd` daemon has to tell, from `GET /discover`. */
export interface ZeusdDevices {
  readonly gpus: readonly { readonly id: string; readonly name: string; readonly counts: boolean }[];
  readonly cpus: readonly string[];
}

/** Reads `/discover`; undefined for anything else. A group that the daemon does not serve has no devices. */
export function readZeusdDevices(json: unknown): ZeusdDevices | undefined {
  if (!isRecord(json) || !Array.isArray(json.gpus) || !Array.isArray(json.cpus)) return undefined;
  const groups: readonly unknown[] = Array.isArray(json.enabled_api_groups) ? json.enabled_api_groups : [];
  const listed = (devices: readonly unknown[]) => devices.filter(isRecord).filter(({ id }) => isIndex(id));
  return {
    gpus: !groups.includes("gpu-read")
      ? []
      : listed(json.gpus).map(({ id, name, cumulative_energy_available: counts }) => ({
          id: String(id),
          name: String(name ?? ""),
          counts: counts === true,
        })),
    cpus: groups.includes("cpu-read") ? listed(json.cpus).map(({ id }) => String(id)) : [],
  };
}

/** Joules of each GPU since its driver was loaded, from `GET /gpu/get_cumulative_energy` of zeusd. */
export function readZeusdEnergy(json: unknown): ReadonlyMap<string, number> {
  return eachDevice(json, ({ energy_mj: millijoules }) => scaled(millijoules, 1e-3));
}

/** Watts of each GPU now, from `GET /gpu/get_power`. */
export function readZeusdPower(json: unknown): ReadonlyMap<string, number> {
  const powers = isRecord(json) && isRecord(json.power_mw) ? json.power_mw : {};
  return eachDevice(
    Object.fromEntries(Object.entries(powers).map(([id, milliwatts]) => [id, { milliwatts }])),
    ({ milliwatts }) => scaled(milliwatts, 1e-3),
  );
}

/** Watts of one GPU, from the data of an event of `GET /gpu/stream_power`; undefined for anything else. */
export function readZeusdPowerEvent(
  data: string,
): { readonly id: string; readonly watts: number } | undefined {
  const json = parsed(data);
  if (!isRecord(json) || !isIndex(json.gpu_id)) return undefined;
  const watts = scaled(json.power_mw, 1e-3);
  return watts === undefined ? undefined : { id: String(json.gpu_id), watts };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Joules of each package and its memory since any start, from `GET /cpu/get_cumulative_energy`. */
export function readZeusdCpuEnergy(
  json: unknown,
): ReadonlyMap<string, { readonly cpu?: number; readonly dram?: number }> {
  return eachDevice(json, ({ cpu_energy_uj, dram_energy_uj }) => {
    const cpu = scaled(cpu_energy_uj, 1e-6);
    const dram = scaled(dram_energy_uj, 1e-6);
    if (cpu === undefined && dram === undefined) return undefined;
    return { ...(cpu === undefined ? {} : { cpu }), ...(dram === undefined ? {} : { dram }) };
  });
}

function eachDevice<T>(
  json: unknown,
  read: (device: Readonly<Record<string, unknown>>) => T | undefined,
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [id, device] of Object.entries(isRecord(json) ? json : {})) {
    const value = isIndex(id) && isRecord(device) ? read(device) : undefined;
    if (value !== undefined) found.set(id, value);
  }
  return found;
}

function isIndex(id: unknown): boolean {
  return /^\d{1,3}$/.test(String(id));
}

function scaled(value: unknown, scale: number): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && value >= 0 ? value * scale : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
