/** The columns that we ask `nvidia-smi --query-gpu` for, in this order. */
export const NVIDIA_SMI_QUERY =
  "timestamp,index,uuid,name,power.draw,power.limit,utilization.gpu,memory.used";

/** One GPU at one moment, as `nvidia-smi` prints it. What it could not read is absent. */
export interface GpuReading {
  readonly index: number;
  readonly uuid: string;
  readonly name: string;
  readonly powerWatts?: number;
  readonly limitWatts?: number;
  readonly utilizationPercent?: number;
  readonly memoryUsedMiB?: number;
}

/** Reads one line of `--format=csv,noheader,nounits`; undefined for anything else (headers, errors, torn lines). */
export function readNvidiaSmiLine(line: string): GpuReading | undefined {
  const cells = line.trim().split(/,\s*/);
  if (cells.length !== 8) return undefined;
  const [, index, uuid, name, power, limit, utilization, memory] = cells;
  if (!/^\d{1,3}$/.test(index ?? "") || !/^(GPU|MIG)-/.test(uuid ?? "")) return undefined;
  const powerWatts = figure(power);
  const limitWatts = figure(limit);
  const utilizationPercent = figure(utilization);
  const memoryUsedMiB = figure(memory);
  return {
    index: Number(index),
    uuid: uuid ?? "",
    name: name ?? "",
    ...(powerWatts === undefined ? {} : { powerWatts }),
    ...(limitWatts === undefined ? {} : { limitWatts }),
    ...(utilizationPercent === undefined ? {} : { utilizationPercent }),
    ...(memoryUsedMiB === undefined ? {} : { memoryUsedMiB }),
  };
}

/** `[N/A]`, `[Not Supported]` and `[Unknown Error]` are unknown, never zero. */
function figure(cell: string | undefined): number | undefined {
  return cell !== undefined && /^\d{1,9}(?:\.\d{1,9})?$/.test(cell) ? Number(cell) : undefined;
}
