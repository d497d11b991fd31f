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
  const choice = plans.length > 1 ? normalDraws(`mixture:${runId}`, count) : undefined;
  let from = 0;
  for (const plan of plans) {
    const to = from + plan.weight;
    const columns = plan.factors.map((factor) => column(factor, runId, count));
    const x = new Float64Array(columns.length);
    for (let k = 0; k < count; k++) {
      if (choice) {
        const u = normalCdf(choice[k] as number);
        if (u < from || (u >= to && to < 0.999999)) continue;
      }
      for (let i = 0; i < x.length; i++) x[i] = (columns[i] as Float64Array)[k] as number;
      plan.evaluate(x, out);
      for (let o = 0; o < OUT_LENGTH; o++) (results[o] as Float64Array)[k] = out[o] as number;
    }
    from = to;
  }
  return results;
}

function column(factor: Factor, runId: string, count: number): Float64Array {
  const draws = normalDraws(factor.scope === "systematic" ? factor.id : `${factor.id}@${runId}`, count);
  const values = new Float64Array(count);
  const valueAt = quantileOf(factor);
  for (let k = 0; k < count; k++) values[k] = valueAt(draws[k] as number);
  return values;
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
