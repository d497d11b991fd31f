import type { FactValues } from "../model/fact.ts";
import { type FactorList, factorOf } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Values } from "./work.ts";

/** How much slower than plain training the run's settings make it. */
export function slowdownOf(
  factors: FactorList,
  values: Partial<FactValues>,
  tight?: "squeezed" | "offloaded",
  tdpWatts?: number,
): (x: Values) => number {
  const places: number[] = [];
  if (values.gradientCheckpointing === true)
    places.push(factors.add(factorOf("checkpointing", PRIORS.checkpointing, "run")));
  if (values.compile === true) places.push(factors.add(factorOf("compiled", PRIORS.compiled, "run")));
  if (tight !== undefined || values.offload === true) {
    const offloads = values.offload === true || tight === "offloaded";
    places.push(
      factors.add(
        factorOf("offload", offloads ? PRIORS.offload : PRIORS.squeezed, "run", {
          input: "offload",
          question: "Does the run offload to host memory, or does it use more cards?",
        }),
      ),
    );
  }
  // A card under a lower limit clocks down: power goes with about the cube of the clock.
  const limit = values.powerLimitWatts;
  const isCapped = limit !== undefined && tdpWatts !== undefined && limit < tdpWatts;
  const cap = isCapped ? factors.add(factorOf("powerCap", PRIORS.powerCap, "run")) : -1;
  const below = isCapped ? Math.log(tdpWatts / limit) : 0;
  return (x) => {
    let times = cap < 0 ? 1 : Math.exp(below * (x[cap] as number));
    for (const place of places) times *= x[place] as number;
    return times;
  };
}
