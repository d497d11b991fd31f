import type { Estimate, Total } from "./estimate.ts";
import type { RunEvidence } from "./evidence.ts";
import type { FileDetections } from "./fact.ts";
import type { GridForecast } from "./gridForecast.ts";
import type { Problem } from "./problem.ts";
import type { Advice, Suggestion } from "./suggestion.ts";

/** Everything that views show: one analysis feeds them all. */
export interface Analysis {
  /** Without steps, assumptions and cross-checks, which are reckoned for the run that someone asks of. */
  readonly estimates: readonly Estimate[];
  readonly suggestions: readonly Suggestion[];
  /** What is worth knowing of runs without a saving. */
  readonly advice: readonly Advice[];
  readonly files: readonly FileDetections[];
  readonly problems: readonly Problem[];
  readonly total?: Total;
  /** Runs that are found and not yet reckoned; absent when all are. */
  readonly pending?: number;
  /** Runs for which savings were not yet looked for; absent when none is left. */
  readonly savingsPending?: number;
}

/** What the user told us in settings; every one optional, none with a silent default. */
export interface AnalysisSettings {
  readonly accelerator?: string;
  readonly acceleratorCount?: number;
  readonly provider?: string;
  readonly region?: string;
  readonly country?: string;
  readonly gCO2ePerKWh?: number;
  readonly pue?: number;
  /** The grid's next hours, where a service that tells them is on. */
  readonly gridForecast?: GridForecast;
  /** What earlier runs have taught, by the workload's id. */
  readonly evidence?: { readonly [workloadId: string]: readonly RunEvidence[] };
}
