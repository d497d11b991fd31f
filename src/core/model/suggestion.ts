import type { Estimate, WhatIf } from "./estimate.ts";
import type { FactName, FactValues } from "./fact.ts";
import type { GridForecast } from "./gridForecast.ts";
import type { Citation, Evidence, Sourced } from "./source.ts";
import type { Workload } from "./workload.ts";

/** Inputs to change in a what-if; `undefined` removes one. */
export type Patch = { readonly [K in FactName]?: FactValues[K] | undefined };

/** What an idea saves; of the changed run, its footprint alone. */
export interface Saving extends Omit<WhatIf, "after"> {
  readonly after: Pick<Estimate, "totalKgCO2e">;
}

/** An idea that would lower this run's footprint, with its saving reckoned by the core for this run. */
export interface Suggestion {
  readonly rule: string;
  readonly workloadId: string;
  readonly title: string;
  /** Why here: the facts that make the idea apply. */
  readonly rationale: string;
  /** What it may cost: quality, time, money, residency. */
  readonly tradeOff: string;
  /** The line to change, or the run's anchor. */
  readonly anchor?: Evidence;
  /** The value to change was told in a setting: no file says it, and no edit of one can change it. */
  readonly told?: true;
  readonly patch: Patch;
  readonly saving: Saving;
  /** How often a year the run is scheduled, where a schedule starts it. */
  readonly runsPerYear?: number;
  readonly citation?: Citation;
}

/** Something worth knowing of a run that saves nothing by itself: it has no saving, and claims none. */
export type Advice = Omit<Suggestion, "saving" | "runsPerYear">;

/** What a rule has to say of a run; its saving is the core's to reckon. */
export interface Idea extends Pick<Suggestion, "rule" | "title" | "rationale" | "tradeOff" | "patch"> {
  /** The input to change: its place in a file is where the idea stands. */
  readonly at?: Sourced<unknown> | undefined;
  readonly citation?: Citation | undefined;
}

/** What is known around the runs. */
export interface Around {
  readonly gridForecast?: GridForecast | undefined;
}

/** One lever: looks whether its preconditions hold for this run, and says what to change. It never states a saving. */
export interface SuggestionRule {
  readonly id: string;
  readonly suggest: (workload: Workload, estimate: Estimate, around?: Around) => readonly Idea[];
}
