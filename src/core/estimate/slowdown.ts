import type { FactValues } from "../model/fact.ts";
import { type FactorList, factorOf } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Values } from "./work.ts";

/** How much slower than plain training the run's settings make it. */
export function slowdownOf(
  factors: FactorList,
  values: Partial<FactValues>,
  offloaded: boolean,
): (x: Values) => number {
  const places: number[] = [];
  if (values.gradientCheckpointing === true)
    places.push(factors.add(factorOf("checkpointing", PRIORS.checkpointing, "run")));
  if (values.compile === true) places.push(factors.add(factorOf("compiled", PRIORS.compiled, "run")));
  if (offloaded || values.offload === true) {
    places.push(
      factors.add(
        factorOf("offload", PRIORS.offload, "run", {
          input: "offload",
          question: "Does the run offload to host memory, or does it use more cards?",
        }),
      ),
    );
  }
  return (x) => {
    let times = 1;
    for (const place of places) times *= x[place] as number;
    return times;
  };
}
