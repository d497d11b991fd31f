import type { QuestionsId } from "../data/tables/questions.generated.ts";
import { Z90 } from "../model/quantity.ts";
import type { Citation } from "../model/source.ts";
import { CITE } from "./citations.ts";
import { QUESTIONS, type Question } from "./questions.ts";

/** The three points and the bounds of an uncertain number; log-normal on either side of the median. */
export interface Prior {
  readonly label: string;
  readonly unit: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  /** Hard bounds: a physical ceiling or floor that no draw may pass. */
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly because: string;
  readonly citation: Citation;
}

/** A prior in one line: what, in which unit, its three points, why, from where, and what no draw may pass. */
export function range(
  label: string,
  unit: string,
  [p10, p50, p90]: readonly [p10: number, p50: number, p90: number],
  because: string,
  citation: Citation,
  { min, max }: Pick<Prior, "min" | "max"> = {},
): Prior {
  return { label, unit, p10, p50, p90, min, max, because, citation };
}

/** A range that is judged: nothing measured was found. */
export function judged(
  label: string,
  unit: string,
  points: readonly [p10: number, p50: number, p90: number],
  because: string,
  bounds?: Pick<Prior, "min" | "max">,
): Prior {
  return range(label, unit, points, because, CITE.judgement, bounds);
}

/** Three points around a median that may be off by the same factor on either side. */
export function around(p50: number, by: number): readonly [p10: number, p50: number, p90: number] {
  return [p50 / by, p50, p50 * by];
}

/** A named uncertain input of one estimate. Its id also keys its random draws. */
export interface Factor extends Prior {
  readonly id: string;
  /** Shared by all runs of a report, or drawn anew for each run. */
  readonly scope: "systematic" | "run";
  /** What a person could tell to settle it. */
  readonly ask?: Question | undefined;
}

/** A factor's value as a function of a standard normal quantile: p50 at 0, p90 at +1.2816. */
export function quantileOf(factor: Prior): (z: number) => number {
  const { p10, p50, p90 } = factor;
  const below = Math.log(p50 / p10) / Z90;
  const above = Math.log(p90 / p50) / Z90;
  return (z) => bounded(factor, p50 * Math.exp(z * (z < 0 ? below : above)));
}

/** A value within the factor's physical bounds. */
export function bounded(factor: Prior, value: number): number {
  if (factor.max !== undefined && value > factor.max) return factor.max;
  if (factor.min !== undefined && value < factor.min) return factor.min;
  return value;
}

/** Collects the factors of one estimate and gives each its place in the vector of values. */
export interface FactorList {
  readonly list: readonly Factor[];
  /** Place of the factor in the vector; a factor named twice keeps its first place. */
  readonly add: (factor: Factor) => number;
}

/** An empty list of factors. */
export function createFactors(): FactorList {
  const list: Factor[] = [];
  return {
    list,
    add(factor) {
      const known = list.findIndex((one) => one.id === factor.id);
      if (known >= 0) return known;
      list.push(factor);
      return list.length - 1;
    },
  };
}

/** Every factor at its median. */
export function mediansOf(factors: readonly Factor[]): Float64Array {
  return Float64Array.from(factors, ({ p50 }) => p50);
}

/** A prior as a factor of one estimate. Written out, since every estimate makes a dozen and a spread is slow. */
export function factorOf(id: string, prior: Prior, scope: Factor["scope"], asks = true): Factor {
  const { label, unit, p10, p50, p90, min, max, because, citation } = prior;
  return {
    id,
    scope,
    label,
    unit,
    p10,
    p50,
    p90,
    min,
    max,
    because,
    citation,
    ask: asks ? QUESTIONS[id as QuestionsId] : undefined,
  };
}

/** The same prior around another median. */
export function scaled(prior: Prior, by: number): Prior {
  const { label, unit, p10, p50, p90, because, citation } = prior;
  return range(label, unit, [p10 * by, p50 * by, p90 * by], because, citation);
}

/** A number that is either known or a range. */
export type Term = Prior | number;

/** What does not apply multiplies by one; most terms of an estimate do not. */
const ONE = () => 1;

/** Reads a term from the vector of values: a constant when it is known, a factor's value when it is a range. */
export function term(
  factors: FactorList,
  id: string,
  value: Term,
  scope: Factor["scope"],
  asks?: boolean,
): (x: Float64Array) => number {
  if (value === 1) return ONE;
  if (typeof value === "number") return () => value;
  if (value.p10 === value.p90) return () => value.p50;
  const place = factors.add(factorOf(id, value, scope, asks));
  return (x) => x[place] as number;
}

/** The median of a term. */
export function middle(value: Term): number {
  return typeof value === "number" ? value : value.p50;
}
