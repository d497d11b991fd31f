import { findRegion, rankedRegions, regionGrid } from "../data/regions.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { isBound, isRestricted } from "./bound.ts";
import { dataGigabytes, moveSaid } from "./dataToMove.ts";

/** Another provider must be this much cleaner than the best region of one's own. */
const WORTH_CHANGING = 0.5;

/** The cleanest region of another provider in the same jurisdiction, where one's own has none nearly as clean. */
export const otherProvider: SuggestionRule = {
  id: "other-provider",
  suggest(workload) {
    const { region, provider, gCO2ePerKWh, instanceType } = workload.inputs;
    if (region === undefined || gCO2ePerKWh !== undefined || isBound(workload, region.value)) return [];
    const here = findRegion(region.value, provider?.value)?.row;
    // A machine of one provider has no certain twin at another.
    if (here === undefined || instanceType !== undefined) return [];
    const near = rankedRegions().filter(
      ({ region: one }) => one.jurisdiction === here.jurisdiction && !isRestricted(one.region),
    );
    const own = near.find((one) => one.region.provider === here.provider);
    const best = near.find((one) => one.region.provider !== here.provider);
    if (!own || !best || best.gCO2ePerKWh > WORTH_CHANGING * own.gCO2ePerKWh) return [];
    const today = regionGrid(here);
    const movedGB = dataGigabytes(workload);
    const grams = (value: number) => `${Math.round(value)} g/kWh`;
    return [
      {
        rule: "other-provider",
        title: `Run at ${best.region.provider} in ${best.region.region} (${best.region.location})`,
        rationale: `No region of ${here.provider} in the same jurisdiction is nearly as clean: ${grams(best.gCO2ePerKWh)} there, ${grams(today.gCO2ePerKWh)} here, life-cycle yearly averages of both. The energy stays about the same.`,
        tradeOff: `Another provider means another bill and other machines. Check that the data may leave. ${moveSaid(movedGB)}`,
        patch: {
          provider: best.region.provider,
          region: best.region.region,
          ...(movedGB === undefined ? {} : { movedGB }),
        },
        at: region,
        citation: best.citation,
      },
    ];
  },
};
