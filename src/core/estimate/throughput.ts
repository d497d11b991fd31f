import type { FactValues } from "../model/fact.ts";
import type { Amount } from "./amount.ts";
import { type FactorList, type Prior, scaled, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Branch } from "./scenario.ts";
import { type Pace, product } from "./transformer.ts";
import type { Values } from "./work.ts";

/** Tables, graphs, recommendation and networks of which nothing is told: time from a rate of examples, since FLOPs do not bound it. */
export function throughputPace(
  factors: FactorList,
  values: Partial<FactValues>,
  task: "recsys" | "gnn" | "tabular" | "network",
  amount: Amount,
  branch: Branch,
): Pace {
  return ratePace(factors, values, amount, branch, {
    // Whoever writes a network chooses a batch that keeps the device busy: of steps more is known than of examples.
    rate:
      task === "network" && typeof amount.microBatch === "number"
        ? scaled(PRIORS.networkSteps, amount.microBatch)
        : PRIORS[`${task}Rate`],
    isPerDevice: true,
    of: "examples",
    unit: "example",
  });
}

/** Time from a rate, of each device or of the whole run, where FLOPs do not bound it. */
export function ratePace(
  factors: FactorList,
  values: Partial<FactValues>,
  amount: Amount,
  { hardware }: Branch,
  {
    rate,
    isPerDevice,
    of,
    unit,
  }: {
    readonly rate: Prior;
    readonly isPerDevice: boolean;
    /** What the formula calls that which is counted. */
    readonly of: string;
    readonly unit: Pace["unit"];
  },
): Pace {
  const place = term(factors, "rate", rate, "run");
  const load = term(factors, "load", PRIORS.waitingLoad, "run");
  const examples = product(factors, amount.examples);
  const count = term(factors, "acceleratorCount", hardware.count, "run");
  return {
    seconds: (x: Values) => examples(x) / (place(x) * (isPerDevice ? count(x) : 1)),
    flops: (x: Values) => examples(x) * 2e9 * (values.paramsB ?? 0),
    tokens: examples,
    formula: `2·N·${of} (does not bound the time)`,
    unit,
    accelerators: count,
    load: (x) => load(x),
    utilisation: () => 0,
  };
}
