/** What part of a machine a reading covers. `node` covers cpu, dram and gpu; `process` is what a tool bills to one run. */
export type Scope = "gpu" | "cpu" | "dram" | "node" | "process" | "facility";

/**
 * How far a reading can be stood by. `measured`: an energy counter of the device, or node accounting of an exclusive
 * job. `reported`: a tool's total, which may itself model a part. `sampled`: power readings that we integrate.
 * `estimated`: reckoned from the code.
 */
export type Trust = "measured" | "reported" | "sampled" | "estimated";

/** One reading of one device by one source. Unknown is absent, never zero. */
export interface Sample {
  /** Seconds since the epoch, by the source's own clock where it has one. */
  readonly atSeconds: number;
  /** The reader's clock that neither jumps nor runs while the machine sleeps; where the reader is on that machine. */
  readonly steadySeconds?: number;
  readonly source: string;
  readonly device: string;
  readonly scope: Scope;
  readonly powerWatts?: number;
  /** Cumulative energy in joules: of a counter since any start, of a total since the run's start. */
  readonly energyJoules?: number;
  /** counter: a device's running total; gauge: power now; total: a run's energy so far, by a tool. */
  readonly kind: "counter" | "gauge" | "total";
  /** Whether the source has already multiplied by PUE. */
  readonly pueIncluded: boolean;
  readonly trust: Trust;
  /** The counter's range, where it wraps (RAPL). */
  readonly wrapsAtJoules?: number;
  /** The device's power limit, to tell a counter's step from a restart. */
  readonly limitWatts?: number;
}

/** How far a run has come. */
export interface Progress {
  readonly atSeconds: number;
  readonly done: number;
  /** Absent where the source does not know the end. */
  readonly total?: number;
  readonly unit: "step" | "epoch" | "second";
  readonly source: string;
}

/** What a running training has drawn so far, and where it is heading. */
export interface LiveReading {
  readonly source: string;
  readonly trust: Trust;
  readonly label: string;
  readonly startedAtSeconds?: number;
  readonly atSeconds: number;
  readonly powerWatts?: number;
  readonly energyKWh?: number;
  /** The GPUs' part of it, where the tool tells it. */
  readonly gpuEnergyKWh?: number;
  readonly kgCO2e?: number;
  readonly durationSeconds?: number;
  readonly progress?: Progress;
  /** Seconds after which a reading counts as stale. */
  readonly staleAfterSeconds: number;
}

/** What was known of a run at a moment; what is absent was not known then. */
export interface LivePoint {
  readonly atSeconds: number;
  readonly powerWatts?: number;
  readonly energyKWh?: number;
}
