import type { MeasuredRun } from "../model/evidence.ts";
import { readEmissionsCsv } from "./read/emissionsCsv.ts";

const HOUR_SECONDS = 3600;

/**
 * The runs of an `emissions.csv` as evidence: node energy as CodeCarbon counts it (its PUE is 1 unless it was told
 * one). An input may have changed since, which nobody can see in the file, so it counts for a little less.
 */
export function measuredRuns(path: string, text: string): readonly MeasuredRun[] {
  return readEmissionsCsv(text)
    .filter(({ seconds, energyKWh }) => seconds > 0 && energyKWh > 0)
    .map(({ project, writtenAt, seconds, energyKWh, gpuEnergyKWh, cpuEnergyKWh, cpuPowerWatts }) => ({
      project,
      writtenAt,
      evidence: {
        kind: "emissions-file",
        source: path,
        energyKWh,
        covers: "node",
        durationHours: seconds / HOUR_SECONDS,
        changedInputs: 1,
        ...(gpuEnergyKWh === undefined ? {} : { gpuEnergyKWh, listsGpu: gpuEnergyKWh > 0 }),
        ...(cpuEnergyKWh === undefined ? {} : { cpuEnergyKWh }),
        ...(cpuPowerWatts === undefined ? {} : { cpuPowerWatts }),
      },
    }));
}
