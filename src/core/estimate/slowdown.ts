import type { FactValues } from "../model/fact.ts";
import { CITE } from "./citations.ts";
import { type FactorList, factorOf, type Prior } from "./factor.ts";
import type { Values } from "./work.ts";

const CHECKPOINTING: Prior = {
  label: "time with activation checkpointing, relative to without",
  unit: "1",
  p10: 1,
  p50: 1.15,
  p90: 1.33,
  min: 1,
  because: "part of the forward pass is done twice; larger batches win some of it back",
  citation: CITE.foundry,
};

const OFFLOAD: Prior = {
  label: "time with offloading to host memory, relative to without",
  unit: "1",
  p10: 1.8,
  p50: 4,
  p90: 12,
  min: 1,
  because: "weights or optimiser state cross the bus at every step",
  citation: CITE.judgement,
};

const COMPILED: Prior = {
  label: "time of compiled code, relative to eager",
  unit: "1",
  p10: 0.68,
  p50: 0.85,
  p90: 1,
  because: "fused kernels",
  citation: CITE.judgement,
};

/** How much slower than plain training the run's settings make it. */
export function slowdownOf(
  factors: FactorList,
  values: Partial<FactValues>,
  offloaded: boolean,
): (x: Values) => number {
  const places: number[] = [];
  if (values.gradientCheckpointing === true)
    places.push(factors.add(factorOf("checkpointing", CHECKPOINTING, "run")));
  if (values.compile === true) places.push(factors.add(factorOf("compiled", COMPILED, "run")));
  if (offloaded || values.offload === true) {
    places.push(
      factors.add(
        factorOf("offload", OFFLOAD, "run", {
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
