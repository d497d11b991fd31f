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
    const [p10, p50, p90] = mixtureQuantiles(parts, weights, o);
    merged.p10[o] = p10 as number;
    merged.p50[o] = p50 as number;
    merged.p90[o] = p90 as number;
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

/** Bisections of a quantile; the last interval is interpolated. */
const STEPS = 12;

/** Quantiles of one result over the plans of a mixture, each a log-normal with its own width on either side. */
function mixtureQuantiles(
  parts: readonly Spread[],
  weights: readonly number[],
  o: number,
): readonly number[] {
  const middles: number[] = [];
  const below: number[] = [];
  const above: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const part of parts) {
    const middle = Math.log(part.p50[o] as number);
    const low = Math.log(part.p10[o] as number);
    const high = Math.log(part.p90[o] as number);
    if (!Number.isFinite(low)) return [0.1, 0.5, 0.9].map(() => (parts[0] as Spread).p50[o] as number);
    middles.push(middle);
    below.push(Math.max((middle - low) / Z90, 1e-6));
    above.push(Math.max((high - middle) / Z90, 1e-6));
    least = Math.min(least, low);
    most = Math.max(most, high);
  }
  const share = (ln: number) => {
    let sum = 0;
    for (let k = 0; k < middles.length; k++) {
      const distance = ln - (middles[k] as number);
      sum += (weights[k] as number) * normalCdf(distance / ((distance < 0 ? below[k] : above[k]) as number));
    }
    return sum;
  };
  // Each plan's own bounds enclose the mixture's: no plan has more than a tenth outside them.
  return [0.1, 0.5, 0.9].map((p) => {
    let from = least;
    let to = most;
    let fromShare = share(from);
    let toShare = share(to);
    for (let step = 0; step < STEPS; step++) {
      const middle = (from + to) / 2;
      const there = share(middle);
      if (there < p) {
        from = middle;
        fromShare = there;
      } else {
        to = middle;
        toShare = there;
      }
    }
    const place =
      toShare > fromShare ? Math.min(1, Math.max(0, (p - fromShare) / (toShare - fromShare))) : 0.5;
    return Math.exp(from + place * (to - from));
  });
}

function betweenVariance(parts: readonly Spread[], weights: readonly number[]): number {
  const logs = parts.map((part) => Math.log(part.p50[OUT.total] as number));
  const mean = logs.reduce((sum, ln, k) => sum + ln * (weights[k] as number), 0);
  return logs.reduce((sum, ln, k) => sum + (weights[k] as number) * (ln - mean) ** 2, 0);
}
