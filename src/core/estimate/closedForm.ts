import { Z90 } from "../model/quantity.ts";
import { bounded, type Factor } from "./factor.ts";
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
 * Second-order propagation: each factor is moved to its own p10 and p90 with the others at their medians, which gives
 * the slope and the curvature of ln(result) in it. Variances add; the curvatures shift and skew the result by the
 * expansion of Cornish & Fisher (1938). Exact for one factor and for products of log-normals.
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
  const square = new Float64Array(OUT_LENGTH);
  const bend = new Float64Array(OUT_LENGTH);
  const skew = new Float64Array(OUT_LENGTH);
  const low = new Float64Array(OUT_LENGTH);
  const variances = new Float64Array(factors.length);
  for (let i = 0; i < x.length; i++) {
    const factor = factors[i] as Factor;
    x[i] = bounded(factor, factor.p10);
    evaluate(x, low);
    x[i] = bounded(factor, factor.p90);
    evaluate(x, out);
    for (let o = 0; o < OUT_LENGTH; o++) {
      const middle = p50[o] as number;
      if (!(middle > 0)) continue;
      const up = Math.log((out[o] as number) / middle);
      const down = Math.log((low[o] as number) / middle);
      const slope = (up - down) / (2 * Z90);
      const curve = (up + down) / (2 * Z90 * Z90);
      const part = slope * slope + 2 * curve * curve;
      square[o] = (square[o] as number) + part;
      bend[o] = (bend[o] as number) + curve;
      skew[o] = (skew[o] as number) + slope * slope * curve;
      if (o === OUT.total) variances[i] = part;
    }
    x[i] = factor.p50;
  }
  return { ...quantiles(p50, square, bend, skew), variances, between: 0 };
}

function quantiles(
  middle: Float64Array,
  square: Float64Array,
  bend: Float64Array,
  skew: Float64Array,
): Pick<Spread, "p10" | "p50" | "p90"> {
  const p10 = new Float64Array(OUT_LENGTH);
  const p50 = new Float64Array(OUT_LENGTH);
  const p90 = new Float64Array(OUT_LENGTH);
  for (let o = 0; o < OUT_LENGTH; o++) {
    const variance = square[o] as number;
    const start = middle[o] as number;
    if (!(variance > 0)) {
      p10[o] = p50[o] = p90[o] = start;
      continue;
    }
    const sd = Math.sqrt(variance);
    const tilt = (skew[o] as number) / variance;
    const centre = (bend[o] as number) - tilt;
    const lean = Z90 * Z90 * tilt;
    p50[o] = start * Math.exp(centre);
    p10[o] = start * Math.exp(centre + Math.min(0, lean - Z90 * sd));
    p90[o] = start * Math.exp(centre + Math.max(0, lean + Z90 * sd));
  }
  return { p10, p50, p90 };
}

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
