import type { Quantity } from "../core/model/quantity.ts";
import { formatNumber, rangeFactor, type Scale, scaleOf } from "./format.ts";
import type { Words } from "./words.ts";

interface Change {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A difference with its range, all in one unit: `17 kgCO₂e (8.7–35)`; one that may go either way says so. */
export function formatChange(change: Quantity, words: Words): string {
  return written(change, changeScale(change), words);
}

/** The size alone of a difference, to the digits that its range supports: `17 kgCO₂e`. */
export function formatChangeSize(change: Quantity, words: Words): string {
  return sizeOf(change, changeScale(change), words);
}

/** The size alone of a share: `68 %`. */
export function formatShareChangeSize(change: Change, words: Words): string {
  return sizeOf(change, percent, words);
}

const percent = { unit: "%", size: 0.01 } as const;

function sizeOf(change: Change, { unit, size }: Pick<Scale, "unit" | "size">, words: Words): string {
  const [middle] = isClear(change) ? [] : rounded(valuesOf(change, size), words);
  const text = middle ?? signed(change.p50 / size, digitsOf(change), words);
  return `${text.replace("−", "")} ${unit}`;
}

function changeScale(change: Quantity): Scale {
  const largest = Math.max(...[change.p10, change.p50, change.p90].map(Math.abs));
  return scaleOf({ ...change, p50: isClear(change) ? Math.abs(change.p50) : largest });
}

function valuesOf({ p10, p50, p90 }: Change, size: number): readonly number[] {
  return [p50, p10, p90].map((value) => value / size);
}

/** A share of one with its range: `68 % (60–75)`. */
export function formatShareChange(change: Change, words: Words): string {
  return written(change, percent, words);
}

/** Whether the sign is sure: nothing, at the least, is no doubt about it. */
function isClear({ p10, p50, p90 }: Change): boolean {
  return p50 > 0 ? p10 >= 0 : p50 < 0 && p90 <= 0;
}

function written(change: Change, { unit, size }: Pick<Scale, "unit" | "size">, words: Words): string {
  const values = valuesOf(change, size);
  const [middle, low, high] = (
    isClear(change) ? values.map((value) => signed(value, digitsOf(change), words)) : rounded(values, words)
  ) as [string, string, string];
  if (low === high) return `${middle} ${unit}`;
  const range = change.p10 < 0 ? words.t("{0} to {1}", low, high) : `${low}–${high}`;
  if (middle === "0") return words.t("about the same ({0} {1})", range, unit);
  return `${middle} ${unit} (${range})`;
}

/** As everywhere, a range wider than that supports one digit. */
function digitsOf({ p10, p90 }: Change): 1 | 2 {
  const [low, high] = [Math.abs(p10), Math.abs(p90)].sort((a, b) => a - b) as [number, number];
  return low === 0 || rangeFactor({ p10: low, p90: high }) > 2.5 ? 1 : 2;
}

/** Where the sign is not sure, small figures stand for nothing: all are rounded as the largest is. */
function rounded(values: readonly number[], words: Words): readonly string[] {
  const largest = Math.max(...values.map(Math.abs));
  if (largest === 0) return values.map(() => "0");
  const step = 10 ** (Math.floor(Math.log10(largest)) - 1);
  return values.map((value) => signed(step * Math.round(value / step), 2, words));
}

function signed(value: number, digits: number, words: Words): string {
  return `${value < 0 ? "−" : ""}${formatNumber(Math.abs(value), words, digits)}`;
}
