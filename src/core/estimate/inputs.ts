import { numbersOf } from "../data/table.ts";
import { type BoundsId, boundsCells, boundsNames } from "../data/tables/bounds.generated.ts";
import type { FactName, FactValues } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { Sourced } from "../model/source.ts";
import type { Workload } from "../model/workload.ts";

type NumberName = { [K in FactName]: FactValues[K] extends number ? K : never }[FactName];

/** Lowest and highest value that each number may have; outside, it is reported and treated as unknown. */
const BOUNDS: { readonly [K in NumberName]?: readonly (number | undefined)[] } = numbersOf<
  BoundsId & NumberName
>(boundsNames, boundsCells);

/** The inputs that may be used, as plain values, and what was wrong with the others. */
export interface CheckedInputs {
  readonly values: Partial<FactValues>;
  readonly problems: readonly Problem[];
}

/** Drops numbers that cannot be (zero, negative, not finite, absurd) and says so, field by field. */
export function checkInputs(workload: Workload): CheckedInputs {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, sourced] of Object.entries(workload.inputs)) {
    if (sourced === undefined) continue;
    const { value } = sourced as Sourced<unknown>;
    const [least, most] = BOUNDS[name as NumberName] ?? [];
    if (
      least !== undefined &&
      most !== undefined &&
      !(typeof value === "number" && value >= least && value <= most)
    ) {
      problems.push(outOfRange(name, value, [least, most]));
    } else if (value !== "") {
      values[name] = value;
    }
  }
  return { values: values as Partial<FactValues>, problems };
}

function outOfRange(name: string, value: unknown, bounds: readonly [number, number]): Problem {
  return {
    code: "out-of-range",
    severity: "warning",
    field: name,
    message: `${name} is ${String(value)}, outside ${bounds[0]} to ${bounds[1]}.${name.endsWith("B") ? " It counts billions." : ""} It was treated as unknown.`,
  };
}
