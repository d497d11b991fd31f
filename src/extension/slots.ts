import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Suggestion } from "../core/model/suggestion.ts";

/** A place in a file where a run stands, and what is known about it. */
export interface Slot {
  readonly offset: number;
  readonly cell?: number;
  readonly estimate?: Estimate;
  /** Why there is no estimate. */
  readonly problem?: Problem;
  readonly suggestions: readonly Suggestion[];
  /** How many runs of other files start this place, where they are several: the heaviest stands for all. */
  readonly heaviestOf?: number;
}

/**
 * The runs of a file with their estimates. A run that was joined into another file's (a script that an sbatch file
 * launches) shows that one, the heaviest of several, so that a place never depends on what else is open.
 */
export function slotsOf(file: FileDetections, analysis: Analysis): readonly Slot[] {
  const { path } = file;
  const anchored = analysis.estimates.filter(({ workload }) => workload.anchor?.path === path);
  const [joined, ...others] = analysis.estimates
    .filter(({ workload }) => workload.anchor?.path !== path && workload.paths.includes(path))
    .sort((a, b) => b.totalKgCO2e.p50 - a.totalKgCO2e.p50);
  const slots = new Map<number, Slot>();
  for (const { anchor } of file.runs) {
    const own = anchored.find(({ workload }) => workload.anchor?.span.start === anchor.start);
    const estimate = own ?? joined;
    const problem = analysis.problems.find(
      (each) => each.code === "no-estimate" && each.path === path && each.span?.start === anchor.start,
    );
    if (estimate === undefined && problem === undefined) continue;
    const one = slot(anchor.start, anchor.cell, estimate, problem, analysis);
    const isOfMany = own === undefined && others.length > 0;
    slots.set(anchor.start, isOfMany ? { ...one, heaviestOf: others.length + 1 } : one);
  }
  for (const estimate of anchored) {
    const span = estimate.workload.anchor?.span;
    if (span && !slots.has(span.start)) {
      slots.set(span.start, slot(span.start, span.cell, estimate, undefined, analysis));
    }
  }
  return [...slots.values()].sort((a, b) => a.offset - b.offset);
}

function slot(
  offset: number,
  cell: number | undefined,
  estimate: Estimate | undefined,
  problem: Problem | undefined,
  { suggestions }: Analysis,
): Slot {
  return {
    offset,
    ...(cell === undefined ? {} : { cell }),
    ...(estimate === undefined ? (problem === undefined ? {} : { problem }) : { estimate }),
    suggestions: suggestions.filter(({ workloadId }) => workloadId === estimate?.workload.id),
  };
}
