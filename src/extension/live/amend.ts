import type { HistoryEntry } from "../../core/live/history.ts";
import type { LiveReading } from "../../core/model/live.ts";
import { comparable } from "./compare.ts";
import type { Tracked } from "./tracked.ts";

/** A row of a tool covers its own run; one that is longer than ours by this much is of another. */
const SLACK_SECONDS = 120;

/** Whether a tool's total can be of a run that began then. */
export function isOfRun({ atSeconds, durationSeconds = 0 }: LiveReading, startedAtSeconds: number): boolean {
  return atSeconds >= startedAtSeconds && durationSeconds <= atSeconds - startedAtSeconds + SLACK_SECONDS;
}

/**
 * The line of a run that has just ended with the total that its tool wrote on leaving, which is heard of a second
 * later; undefined where the file says nothing of that run.
 */
export function amend(entry: HistoryEntry, last: Tracked, reading: LiveReading): HistoryEntry | undefined {
  const { energyKWh, kgCO2e, source, trust } = reading;
  if (energyKWh === undefined || !isOfRun(reading, entry.startedAtSeconds)) return undefined;
  const forecast = last.estimate && comparable(last.estimate, undefined).energyKWh.p50;
  const { kgCO2e: _, ...rest } = entry;
  return {
    ...rest,
    source,
    trust,
    energyKWh,
    ...(kgCO2e === undefined ? {} : { kgCO2e }),
    ...(forecast === undefined ? {} : { estimatedEnergyKWh: forecast }),
  };
}
