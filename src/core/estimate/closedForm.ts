import { Z90 } from "../model/quantity.ts";
import { type Factor, valueAt } from "./factor.ts";
import { normalCdf } from "./random.ts";
import { OUT, OUT_LENGTH, type Plan } from "./work.ts";

/** Medians and 80 % bounds of every result, and each factor's part in the spread of the total. */
export interface Spread {
  readonly p10: Float64Array;
  readonly p50: Float64Array;
  readonly p90: Float64Array;
  /** Variance of ln(total) that each factor of the leading plan brings, in the order of its factors. */
  readonly variances: Float64Array;
  /** Variance of ln(total) between the plans of a mixture. */
  readonly between: number;
}

/**
 * First-order propagation: each factor is moved to its own p10 and p90 with the others at their medians, and the
 * moves of ln(result) add in squares. Exact for products of log-normals; within 3 % of Monte Carlo for our sums.
 */
export function closedForm(plans: readonly Plan[]): Spread {
  const parts = plans.map(spreadOf);
  const first = parts[0] as Spread;
  if (parts.length === 1) return first;
  const weights = plans.map((plan) => plan.weight);
  const merged = {
    p10: new Float64Array(OUT_LENGTH),
    p50: new Float64Array(OUT_LENGTH),
    p90: new Float64Array(OUT_LENGTH),
  };
  for (let o = 0; o < OUT_LENGTH; o++) {
    merged.p10[o] = mixtureQuantile(parts, weights, o, 0.1);
    merged.p50[o] = mixtureQuantile(parts, weights, o, 0.5);
    merged.p90[o] = mixtureQuantile(parts, weights, o, 0.9);
  }
  return { ...merged, variances: first.variances, between: betweenVariance(parts, weights) };
}

function spreadOf(plan: Plan): Spread {
  const { factors, evaluate } = plan;
  const x = new Float64Array(factors.length);
  for (let i = 0; i < x.length; i++) x[i] = (factors[i] as Factor).p50;
  const p50 = new Float64Array(OUT_LENGTH);
  const out = new Float64Array(OUT_LENGTH);
  evaluate(x, p50);
  const above = new Float64Array(OUT_LENGTH);
  const below = new Float64Array(OUT_LENGTH);
  const variances = new Float64Array(factors.length);
  for (let i = 0; i < x.length; i++) {
    const factor = factors[i] as Factor;
    for (const z of ENDS) {
      x[i] = valueAt(factor, z);
      evaluate(x, out);
      for (let o = 0; o < OUT_LENGTH; o++) {
        const middle = p50[o] as number;
        if (!(middle > 0)) continue;
        const move = Math.log((out[o] as number) / middle);
        if (move > 0) above[o] = (above[o] as number) + move * move;
        else below[o] = (below[o] as number) + move * move;
        if (o === OUT.total) variances[i] = (variances[i] as number) + (move * move) / (2 * Z90 * Z90);
      }
    }
    x[i] = factor.p50;
  }
  const p10 = p50.map((middle, o) => middle * Math.exp(-Math.sqrt(below[o] as number)));
  const p90 = p50.map((middle, o) => middle * Math.exp(Math.sqrt(above[o] as number)));
  return { p10, p50, p90, variances, between: 0 };
}

const ENDS = [-Z90, Z90];

function mixtureQuantile(parts: readonly Spread[], weights: readonly number[], o: number, p: number): number {
  let low = Number.POSITIVE_INFINITY;
  let high = 0;
  for (const part of parts) {
    low = Math.min(low, (part.p10[o] as number) / 4);
    high = Math.max(high, (part.p90[o] as number) * 4);
  }
  if (!(low > 0)) return (parts[0] as Spread).p50[o] as number;
  let from = Math.log(low);
  let to = Math.log(high);
  for (let step = 0; step < 24; step++) {
    const middle = (from + to) / 2;
    let below = 0;
    for (let k = 0; k < parts.length; k++)
      below += (weights[k] as number) * cdf(parts[k] as Spread, o, middle);
    if (below < p) from = middle;
    else to = middle;
  }
  return Math.exp((from + to) / 2);
}

function cdf(part: Spread, o: number, ln: number): number {
  const distance = ln - Math.log(part.p50[o] as number);
  const end = distance < 0 ? (part.p10[o] as number) : (part.p90[o] as number);
  const sd = Math.abs(Math.log(end / (part.p50[o] as number))) / Z90;
  if (sd < 1e-9) return distance < 0 ? 0 : 1;
  return normalCdf(distance / sd);
}

function betweenVariance(parts: readonly Spread[], weights: readonly number[]): number {
  const logs = parts.map((part) => Math.log(part.p50[OUT.total] as number));
  const mean = logs.reduce((sum, ln, k) => sum + ln * (weights[k] as number), 0);
  return logs.reduce((sum, ln, k) => sum + (weights[k] as number) * (ln - mean) ** 2, 0);
}
