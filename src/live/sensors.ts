import { amdSmi, rocmSmi } from "./amdSmi.ts";
import { nvidiaSmi } from "./nvidiaSmi.ts";
import { powermetrics } from "./powermetrics.ts";
import { rapl } from "./rapl.ts";
import type { LiveSource } from "./source.ts";
import { zeusd } from "./zeusd.ts";

/** Every sensor that a machine may have, counters before gauges. None is touched before it is probed. */
export function sensors(): readonly LiveSource[] {
  return [
    zeusd(),
    nvidiaSmi(),
    amdSmi(),
    rocmSmi(),
    rapl(),
    ...(process.platform === "darwin" ? [powermetrics()] : []),
  ];
}
