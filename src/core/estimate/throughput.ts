import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Amount } from "./amount.ts";
import { CITE } from "./citations.ts";
import { type FactorList, type Prior, range, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Branch } from "./scenario.ts";
import { type Pace, product } from "./transformer.ts";
import type { Values } from "./work.ts";

/** Three points of a rate. */
export type Rate = readonly [p10: number, p50: number, p90: number];

/** Examples per second and device of models whose arithmetic says little about their time; judgement, wide. */
const RATES: { readonly [T in Task]?: Rate } = {
  recsys: [2e4, 2e5, 2e6],
  gnn: [2e3, 3e4, 4e5],
  tabular: [2e3, 4e4, 1e6],
  network: [60, 2e3, 4e4],
};

/** Tables, graphs and recommendation: time from a rate of examples, since FLOPs do not bound it. */
export function throughputPace(
  factors: FactorList,
  values: Partial<FactValues>,
  task: Task,
  amount: Amount,
  branch: Branch,
): Pace {
  const rate = range(
    "examples per second and device",
    "1/s",
    RATES[task] ?? [1e3, 2e4, 4e5],
    "time of such models is not bound by arithmetic",
    CITE.judgement,
  );
  return ratePace(factors, values, amount, branch, {
    rate,
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
