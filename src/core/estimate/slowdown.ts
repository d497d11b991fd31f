import type { FactValues } from "../model/fact.ts";
import { type FactorList, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Values } from "./work.ts";

/** How much slower than plain training the run's settings make it. */
export function slowdownOf(
  factors: FactorList,
  values: Partial<FactValues>,
  tight?: "squeezed" | "offloaded",
  tdpWatts?: number,
): (x: Values) => number {
  const isCheckpointed = values.gradientCheckpointing === true;
  const checkpointing = term(factors, "checkpointing", isCheckpointed ? PRIORS.checkpointing : 1, "run");
  const compiled = term(factors, "compiled", values.compile === true ? PRIORS.compiled : 1, "run");
  const offloads = values.offload === true || tight === "offloaded";
  const memory = offloads ? PRIORS.offload : tight === undefined ? 1 : PRIORS.squeezed;
  const offload = term(factors, "offload", memory, "run");
  // A card under a lower limit clocks down: power goes with about the cube of the clock.
  const limit = values.powerLimitWatts;
  const isCapped = limit !== undefined && tdpWatts !== undefined && limit < tdpWatts;
  const cap = term(factors, "powerCap", isCapped ? PRIORS.powerCap : 1, "run");
  const below = isCapped ? Math.log(tdpWatts / limit) : 0;
  return (x) => Math.exp(below * cap(x)) * checkpointing(x) * compiled(x) * offload(x);
}
