import type { Step } from "../model/estimate.ts";
import type { Factor } from "./factor.ts";

/** The values of an estimate's factors, in the order of its factor list. */
export type Values = Float64Array;

/** What a task model hands to the shared chain; each is a pure function of the factor values. */
export interface Work {
  /** Seconds of the whole run. */
  readonly seconds: (x: Values) => number;
  /** Accelerators at work (a factor when unknown). */
  readonly accelerators: (x: Values) => number;
  /** Energy of the chips alone, kWh, given the seconds reckoned above. */
  readonly acceleratorKWh: (x: Values, seconds: number) => number;
  /** Energy of the hosts, kWh; left out when the chain's own host model serves. */
  readonly hostKWh?: (x: Values, acceleratorKWh: number, hours: number) => number;
  /** How many tokens, images or requests the run makes, for SCI and joules per unit. */
  readonly functionalUnit?: FunctionalUnit | undefined;
  /** Neither how much it is nor how long it takes is told. */
  readonly isUntold?: boolean;
  /** The task's part of "show your work", at the given values; built only when asked for. */
  readonly explain: (x: Values) => readonly Step[];
}

/** What a run produces or works through, and how many of it. */
export interface FunctionalUnit {
  readonly unit: "token" | "image" | "example" | "action" | "request";
  readonly count: (x: Values) => number;
}

/** Places in the vector of results. */
export const OUT = {
  hours: 0,
  acceleratorHours: 1,
  acceleratorKWh: 2,
  hostKWh: 3,
  overheadKWh: 4,
  energyKWh: 5,
  operational: 6,
  embodied: 7,
  total: 8,
  market: 9,
  water: 10,
  gramsPerUnit: 11,
  joulesPerUnit: 12,
  acceleratorJoulesPerUnit: 13,
} as const;

/** Length of the vector of results. */
export const OUT_LENGTH = 14;

/** One way the run may be: a pure function from factor values to results. */
export interface Plan {
  readonly weight: number;
  readonly label: string;
  readonly factors: readonly Factor[];
  readonly evaluate: (x: Values, out: Float64Array) => void;
  readonly explain: (x: Values) => readonly Step[];
  readonly functionalUnit: FunctionalUnit | undefined;
}
