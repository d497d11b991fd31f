/** Sources that see a machine's parts and not who uses them, and the seconds between two of their readings. */
export const MACHINE_SOURCES: ReadonlyMap<string, number> = new Map([
  ["zeusd", 5],
  ["nvidia-smi", 5],
  ["amd-smi", 5],
  ["rocm-smi", 60],
  ["rapl", 5],
  ["powermetrics", 5],
]);
