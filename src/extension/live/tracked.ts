import type { RunState } from "../../core/live/run.ts";
import type { Estimate } from "../../core/model/estimate.ts";
import type { Comparable } from "./compare.ts";
import type { RunGrid } from "./liveGrid.ts";

/** A training that was seen to start. */
export interface Begun {
  readonly id: string;
  readonly label: string;
  /** Workspace path of its script, where it is known. */
  readonly path?: string;
  /** Whether something tells its end; else silence does. */
  readonly tellsEnd: boolean;
  /** On this machine, so that the machine's sensors see it. */
  readonly here: boolean;
  readonly startedAtSeconds: number;
  /** Seconds between two readings of the slowest source that comes with it. */
  readonly intervalSeconds?: number;
}

/** What a run's place makes of its energy. */
export interface Place {
  readonly gCO2ePerKWh: number;
  /** Where the figure comes from, in words. */
  readonly basis: string;
  readonly pue?: number;
}

/** A tracked run at a moment. */
export interface Tracked {
  readonly begun: Begun;
  readonly state: RunState;
  readonly place?: Place;
  /** What a live grid service tells; absent where none is on. */
  readonly grid?: RunGrid;
  readonly estimate?: Estimate;
  readonly comparable?: Comparable;
  /** Power is read of the whole machine, and another run is on it too. */
  readonly powerWithOther: boolean;
}
