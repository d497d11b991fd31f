/** A file's or a person's report of what a run, or one like it, has really taken. Absent is unknown. */
export interface RunEvidence {
  readonly kind:
    | "meter"
    | "accounting"
    | "counter"
    | "emissions-file"
    | "power-samples"
    | "timed-steps"
    | "earlier-run"
    | "duration";
  /** Where it comes from, in words: a file name, a tool. */
  readonly source: string;
  /** Energy reported, kWh, and what it covers. */
  readonly energyKWh?: number;
  readonly covers?: "accelerators" | "node" | "facility";
  /** Parts of an `emissions.csv`, kWh. */
  readonly gpuEnergyKWh?: number;
  readonly cpuEnergyKWh?: number;
  /** Mean processor power as reported; 42.5 W is the fall-back of CodeCarbon for an unknown processor. */
  readonly cpuPowerWatts?: number;
  /** Whether the file lists a GPU at all. */
  readonly listsGpu?: boolean;
  /** PUE that the tool has already multiplied in; 1 or absent: none. */
  readonly pueIncluded?: number;
  readonly durationHours?: number;
  /** Earlier runs of the same kind took so many times their forecast; for a run whose amount has changed since. */
  readonly timesForecast?: number;
  readonly secondsPerStep?: number;
  /** Share of the planned run that the report covers, above 0 and at most 1; absent: all of it. */
  readonly completedFraction?: number;
  /** Inputs that have changed since, of model, data, batch, length, precision, accelerator. */
  readonly changedInputs?: number;
}

/** A run that a file tells of, before it is known which workload it was. */
export interface MeasuredRun {
  /** The name that the tracker was given; `codecarbon` where none was. */
  readonly project: string;
  /** As written by the training's machine, without a zone. */
  readonly writtenAt: string;
  readonly evidence: RunEvidence;
}
