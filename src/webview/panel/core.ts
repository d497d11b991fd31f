import { allAccelerators } from "../../core/data/accelerators.ts";
import { findInstance } from "../../core/data/instances.ts";
import {
  allRegions,
  findRegion,
  providerId,
  type RegionGrid,
  rankedRegions,
} from "../../core/data/regions.ts";
import { estimate } from "../../core/estimate/estimate.ts";
import { patched, whatIf } from "../../core/estimate/whatIf.ts";
import type { Estimate, WhatIf } from "../../core/model/estimate.ts";
import type { CloudRegion } from "../../core/model/grid.ts";
import type { Problem } from "../../core/model/problem.ts";
import type { Patch } from "../../core/model/suggestion.ts";
import type { Workload } from "../../core/model/workload.ts";

/** Remembers the last few answers by their arguments, as text: a page is drawn at every key. */
function remembered<A extends readonly unknown[], R>(
  most: number,
  reckon: (...args: A) => R,
): (...args: A) => R {
  const known = new Map<string, R>();
  return (...args) => {
    // `undefined` removes an input, and must not be taken for an input that is not there.
    const key = JSON.stringify(args, (_, value: unknown) => (value === undefined ? "\u0000" : value));
    const found = known.get(key);
    if (found !== undefined) return found;
    const answer = reckon(...args);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}

/** The run with some inputs changed, every step and assumption with it; undefined where nothing can be said. */
export const estimated = remembered(20, (workload: Workload, patch: Patch): Estimate | undefined => {
  const outcome: Estimate | Problem = estimate(patched(workload, patch));
  return "totalKgCO2e" in outcome ? outcome : undefined;
});

/** What a change saves against today, on common draws; undefined where nothing can be said. */
export const compared = remembered(20, (workload: Workload, patch: Patch): WhatIf | undefined => {
  const outcome: WhatIf | Problem = whatIf(workload, patch);
  return "after" in outcome ? outcome : undefined;
});

export interface RegionRun {
  readonly grid: RegionGrid;
  readonly estimate: Estimate;
}

/** The run in every region of the tables, cleanest grid first: each reckoned anew, since facilities differ too. */
export const inAllRegions = remembered(4, (workload: Workload): readonly RegionRun[] => {
  const hardware = sameHardware(workload);
  return rankedRegions().flatMap((grid) => {
    const { provider, region } = grid.region;
    // What was said of another grid or facility does not move along.
    const place: Patch = { provider, region, gCO2ePerKWh: undefined, country: undefined, pue: undefined };
    const outcome = estimate(patched(workload, { ...hardware, ...place }), { details: false });
    return "totalKgCO2e" in outcome ? [{ grid, estimate: outcome }] : [];
  });
});

/** An instance type is one provider's name: elsewhere the same accelerators are meant. */
function sameHardware({ inputs }: Workload): Patch {
  const { instanceType, provider, accelerator, acceleratorCount, nodes } = inputs;
  const found = instanceType && findInstance(instanceType.value, provider?.value)?.row;
  if (found?.acceleratorId === undefined) return {};
  return {
    instanceType: undefined,
    accelerator: accelerator?.value ?? found.acceleratorId,
    acceleratorCount: acceleratorCount?.value ?? found.acceleratorCount * (nodes?.value ?? 1),
  };
}

export { isForecastOf, startRatio, startsOf } from "../../core/estimate/gridHours.ts";

/** The cloud region that a run names. */
export function regionOf({ inputs: { region, provider } }: Workload): CloudRegion | undefined {
  return region === undefined ? undefined : findRegion(region.value, provider?.value)?.row;
}

/** What fields complete from. */
export const acceleratorNames = () => allAccelerators().map(({ name }) => name);
export const regionNames = () => [...new Set(allRegions().map(({ region }) => region))];
export { siblingsOf } from "./siblings.ts";
export { providerId };
