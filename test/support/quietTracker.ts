import { Tracker, type TrackerParts } from "../../src/extension/live/tracker.ts";

/** A tracker without sensors, estimates and places, of which nobody hears; a test tells what it needs of them. */
export function quietTracker(parts: Partial<TrackerParts> = {}): Tracker {
  return new Tracker({
    sources: async () => [],
    estimateOf: () => undefined,
    placeOf: () => undefined,
    note: () => undefined,
    changed: () => undefined,
    ended: () => undefined,
    checkpoint: () => undefined,
    ...parts,
  });
}
