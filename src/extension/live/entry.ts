import type { HistoryEntry } from "../../core/live/history.ts";
import { learningKey } from "./compare.ts";
import type { Begun, Tracked } from "./tracked.ts";

/** A shorter run was a try; it leaves no line. */
const LEAST_SECONDS = 10;

/** The id of a run's line in the history. */
export function historyId(begun: Begun): string {
  return `${begun.id}@${Math.round(begun.startedAtSeconds)}`;
}

/** The line that a run leaves; none where it was a try. */
export function entryOf(
  { begun, state, place, estimate, comparable: forecast }: Tracked,
  ended: HistoryEntry["ended"],
  nowSeconds: number,
): HistoryEntry | undefined {
  const { reading, combined } = state;
  const gCO2ePerKWh = state.grid?.gCO2ePerKWh ?? place?.gCO2ePerKWh;
  const seconds = nowSeconds - begun.startedAtSeconds;
  const kWh = reading?.energyKWh;
  if (seconds < LEAST_SECONDS && !(kWh !== undefined && kWh > 0)) return undefined;
  const key = estimate && learningKey(estimate);
  const hardware = estimate?.workload.inputs.accelerator === undefined ? undefined : estimate.hardware;
  return {
    id: historyId(begun),
    label: begun.label,
    startedAtSeconds: begun.startedAtSeconds,
    // A run that was silent ended with its last sign, not when we noticed.
    endedAtSeconds: ended === "uncertain" ? (reading?.atSeconds ?? nowSeconds) : nowSeconds,
    source: reading?.source ?? "",
    trust: reading?.trust ?? "estimated",
    ended,
    ...(begun.path === undefined ? {} : { path: begun.path }),
    ...(kWh === undefined ? {} : { energyKWh: kWh }),
    ...(reading?.kgCO2e === undefined ? {} : { kgCO2e: reading.kgCO2e }),
    ...(gCO2ePerKWh === undefined ? {} : { gCO2ePerKWh }),
    ...(hardware === undefined ? {} : { hardware }),
    ...(forecast === undefined ? {} : { estimatedEnergyKWh: forecast.energyKWh.p50 }),
    ...(estimate === undefined ? {} : { estimatedHours: estimate.hours.p50 }),
    ...(key === undefined ? {} : { learningKey: key }),
    ...(combined !== undefined && combined.unmeasuredSeconds > 0
      ? { unmeasuredSeconds: combined.unmeasuredSeconds }
      : {}),
  };
}
