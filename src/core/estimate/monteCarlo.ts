import { type Factor, quantileOf } from "./factor.ts";
import { normalCdf, normalDraws } from "./random.ts";
import { OUT_LENGTH, type Plan } from "./work.ts";

/** Results of every draw, one array per place in the vector of results. */
export type Draws = readonly Float64Array[];

/** Draws of a report: enough for 80 % bounds to settle within 1 %. */
export const DRAWS = 2000;

/**
 * Draws every factor from the stream of its id (with the run's id for factors that belong to the run), so that two
 * estimates that share a factor share its draws: what-if and totals need nothing else.
 */
export function monteCarlo(plans: readonly Plan[], runId: string, count: number = DRAWS): Draws {
  const results = Array.from({ length: OUT_LENGTH }, () => new Float64Array(count));
  const out = new Float64Array(OUT_LENGTH);
  const choice = plans.length > 1 ? normalDraws(`mixture:${runId}`, count).map(normalCdf) : undefined;
  let from = 0;
  for (const plan of plans) {
    const to = from + plan.weight;
    const columns = plan.factors.map((factor) => columnOf(factor, runId, count));
    const x = new Float64Array(columns.length);
    for (let k = 0; k < count; k++) {
      if (choice) {
        const u = choice[k] as number;
        if (u < from || (u >= to && to < 0.999999)) continue;
      }
      for (let i = 0; i < x.length; i++) x[i] = drawnValue(columns[i] as Column, k);
      plan.evaluate(x, out);
      for (let o = 0; o < OUT_LENGTH; o++) (results[o] as Float64Array)[k] = out[o] as number;
    }
    from = to;
  }
  return results;
}

/** A factor's draws. Those of its values that were asked for are kept: plans and changed runs share most factors. */
interface Column {
  readonly factor: Factor;
  readonly draws: Float64Array;
  readonly valueAt: (z: number) => number;
  /** Not a number where not yet asked for. */
  readonly values: Float64Array;
}
const remembered = new WeakMap<Float64Array, Column>();

function columnOf(factor: Factor, runId: string, count: number): Column {
  const draws = normalDraws(factor.scope === "systematic" ? factor.id : `${factor.id}@${runId}`, count);
  const known = remembered.get(draws);
  if (known && isAlike(known.factor, factor)) return known;
  const column = {
    factor,
    draws,
    valueAt: quantileOf(factor),
    values: new Float64Array(count).fill(Number.NaN),
  };
  remembered.set(draws, column);
  return column;
}

function isAlike(a: Factor, b: Factor): boolean {
  return a.p10 === b.p10 && a.p50 === b.p50 && a.p90 === b.p90 && a.min === b.min && a.max === b.max;
}

function drawnValue({ draws, values, valueAt }: Column, k: number): number {
  const known = values[k] as number;
  if (!Number.isNaN(known)) return known;
  const value = valueAt(draws[k] as number);
  values[k] = value;
  return value;
}

/** A quantile of unsorted draws, interpolated. */
export function quantiles(draws: Float64Array): { p10: number; p50: number; p90: number } {
  const sorted = Float64Array.from(draws).sort();
  return { p10: at(sorted, 0.1), p50: at(sorted, 0.5), p90: at(sorted, 0.9) };
}

function at(sorted: Float64Array, p: number): number {
  const place = p * (sorted.length - 1);
  const low = Math.floor(place);
  const a = sorted[low] ?? 0;
  const b = sorted[Math.min(low + 1, sorted.length - 1)] ?? a;
  return a + (b - a) * (place - low);
}
