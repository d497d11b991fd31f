import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import type { Amount } from "./amount.ts";
import { CITE } from "./citations.ts";
import { type FactorList, factorOf, type Prior, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Branch } from "./scenario.ts";
import { type Pace, product } from "./transformer.ts";
import type { Values } from "./work.ts";

type Rate = readonly [p10: number, p50: number, p90: number];

/** Examples per second and device of models whose arithmetic says little about their time; judgement, wide. */
const RATES: { readonly [T in Task]?: Rate } = {
  recsys: [2e4, 2e5, 2e6],
  gnn: [2e3, 3e4, 4e5],
  tabular: [2e3, 4e4, 1e6],
};

/** Tables, graphs and recommendation: time from a rate of examples, since FLOPs do not bound it. */
export function throughputPace(
  factors: FactorList,
  values: Partial<FactValues>,
  task: Task,
  amount: Amount,
  branch: Branch,
): Pace {
  const [p10, p50, p90] = RATES[task] ?? [1e3, 2e4, 4e5];
  const rate: Prior = {
    label: "examples per second and device",
    unit: "1/s",
    p10,
    p50,
    p90,
    because: "time of such models is not bound by arithmetic",
    citation: CITE.judgement,
  };
  const place = factors.add(
    factorOf("rate", rate, "run", { input: "hours", question: "How long did one run take?" }),
  );
  const load = factors.add(factorOf("load", PRIORS.waitingLoad, "run"));
  const examples = product(factors, amount.examples);
  const count = term(factors, "acceleratorCount", branch.hardware.count, "run");
  const seconds = (x: Values) => examples(x) / ((x[place] as number) * count(x));
  const flops = (x: Values) => examples(x) * 2e9 * (values.paramsB ?? 0);
  return {
    seconds,
    flops,
    tokens: examples,
    formula: "2·N·examples (does not bound the time)",
    unit: "image",
    accelerators: count,
    load: (x) => x[load] as number,
    utilisation: () => 0,
  };
}
