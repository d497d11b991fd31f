import { findRegion, rankedRegions, regionGrid } from "../data/regions.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { isBound, isRestricted } from "./bound.ts";
import { dataGigabytes, moveSaid } from "./dataToMove.ts";

/** A region must be this much cleaner to be worth moving to. */
const WORTH_MOVING = 0.8;

/**
 * The cleanest region of the same provider in the same jurisdiction. Both regions are compared in one boundary
 * (life-cycle), so that a direct figure never wins over a life-cycle one. Silent where the data may not move: a region
 * of a government cloud, or files that speak of patients or residency.
 */
export const greenerRegion: SuggestionRule = {
  id: "greener-region",
  suggest(workload) {
    const { region, provider } = workload.inputs;
    if (region === undefined || workload.inputs.gCO2ePerKWh !== undefined || isBound(workload, region.value))
      return [];
    const here = findRegion(region.value, provider?.value)?.row;
    if (here === undefined) return [];
    const today = regionGrid(here);
    const best = rankedRegions().find(
      ({ region: one }) =>
        one.provider === here.provider && one.jurisdiction === here.jurisdiction && !isRestricted(one.region),
    );
    if (
      best === undefined ||
      best.region.region === here.region ||
      best.gCO2ePerKWh > WORTH_MOVING * today.gCO2ePerKWh
    )
      return [];
    const movedGB = dataGigabytes(workload);
    const grams = (value: number) => `${Math.round(value)} g/kWh`;
    return [
      {
        rule: "greener-region",
        title: `Run in ${best.region.region} (${best.region.location})`,
        rationale: `The grid of ${here.region} emits ${grams(today.gCO2ePerKWh)}, that of ${best.region.region} ${grams(best.gCO2ePerKWh)}: life-cycle yearly averages of both. The energy stays about the same.`,
        tradeOff: `Check that the data may leave the region, and that the hardware is offered there. ${moveSaid(movedGB)}`,
        patch: { region: best.region.region, ...(movedGB === undefined ? {} : { movedGB }) },
        at: region,
        citation: best.citation,
      },
    ];
  },
};
