import { recordOf, tableOf } from "../data/table.ts";
import { type PriorsId, priorsCells, priorsNames, priorsSources } from "../data/tables/priors.generated.ts";
import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import type { Prior } from "./factor.ts";

/**
 * Every range that stands in for something unknown, in one table: data/priors.csv. p10, p50, p90 are the points of the 80 % range.
 * How each was obtained is told in docs/method.md; `verified: false` in a citation marks a figure not re-read.
 */
export const PRIORS = recordOf<PriorsId, Prior>(
  tableOf(
    priorsNames,
    priorsCells,
    priorsSources,
    (row): Prior => ({
      label: row.text(0),
      unit: row.text(1),
      p10: row.number(2) ?? Number.NaN,
      p50: row.number(3) ?? Number.NaN,
      p90: row.number(4) ?? Number.NaN,
      min: row.number(5),
      max: row.number(6),
      because: row.text(7),
      citation: CITE[row.source(8).title as keyof typeof CITE],
    }),
  ),
);

/** Tasks whose time comes from a rate of examples and not from arithmetic. */
export function isRated(task: Task): task is "agent" | "recsys" | "gnn" | "tabular" | "network" {
  return `${task}Rate` in PRIORS;
}
