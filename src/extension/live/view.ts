import type { Learned } from "../../core/live/learn.ts";
import { MACHINE_SOURCES } from "../../core/live/machineSources.ts";
import type { RunState } from "../../core/live/run.ts";
import type { LiveGridView } from "../../present/liveGrid.ts";
import type { LiveRunView } from "../../present/liveRun.ts";
import { learningKey } from "./compare.ts";
import type { Tracked } from "./tracked.ts";

/** What views show of a tracked run. */
export function liveRunView(run: Tracked, learned: ReadonlyMap<string, Learned>): LiveRunView {
  const { begun, state, place, estimate, comparable } = run;
  const { reading, progress, projection, combined } = state;
  const key = estimate && learningKey(estimate);
  const lesson = key === undefined ? undefined : learned.get(key);
  return {
    label: begun.label,
    startedAtSeconds: begun.startedAtSeconds,
    stale: state.stale,
    ...(reading === undefined ? {} : { reading }),
    ...(progress === undefined ? {} : { progress }),
    ...(projection === undefined ? {} : { projection }),
    ...(comparable === undefined ? {} : { estimate: comparable }),
    ...(place === undefined ? {} : { place }),
    ...(run.grid === undefined ? {} : { grid: gridView(run.grid.view, state) }),
    ...(combined === undefined ? {} : { unmeasuredSeconds: combined.unmeasuredSeconds }),
    conflicts: (combined?.conflicts ?? []).map(({ counted, other, ratio }) => ({
      source: other.source,
      ratio,
      ...(combined?.counted.some(({ source }) => source === counted.source)
        ? {}
        : { against: counted.source }),
    })),
    powerWithOther: run.powerWithOther,
    wholeMachine: combined?.counted.some(({ source }) => MACHINE_SOURCES.has(source)) ?? false,
    ...(lesson === undefined ? {} : { learned: { runs: lesson.runs, ratio: lesson.ratio } }),
  };
}

function gridView(view: LiveGridView, { grid, marginalKgCO2e }: RunState): LiveGridView {
  return {
    ...view,
    ...(grid === undefined ? {} : { priced: grid }),
    ...(marginalKgCO2e === undefined ? {} : { marginalKgCO2e }),
  };
}
