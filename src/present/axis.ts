import type { Quantity } from "../core/model/quantity.ts";
import { formatAmount } from "./format.ts";
import type { Words } from "./words.ts";

/** A logarithmic axis in kgCO2e that whole powers of ten begin and end. */
export interface Axis {
  readonly fromKgCO2e: number;
  readonly toKgCO2e: number;
  /** Where to write what, 0–1 along the axis. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** More labels than these do not fit a narrow sidebar. */
const MOST_TICKS = 5;

/** The axis on which all ranges fit. Runs differ by orders of magnitude, so it is logarithmic. */
export function axisOf(quantities: readonly Quantity<"kgCO2e">[], words: Words): Axis {
  const bounds = quantities.flatMap(({ p10, p90 }) => [p10, p90]).filter((value) => value > 0);
  const least = bounds.length > 0 ? Math.floor(Math.log10(Math.min(...bounds))) : 0;
  const most = Math.max(least + 1, bounds.length > 0 ? Math.ceil(Math.log10(Math.max(...bounds))) : 1);
  const step = Math.ceil((most - least) / (MOST_TICKS - 1));
  const ticks = [];
  for (let power = least; power <= most; power += step) {
    ticks.push({
      at: (power - least) / (most - least),
      label: formatAmount(10 ** power, "kgCO2e", words, 1).replace("CO₂e", ""),
    });
  }
  return { fromKgCO2e: 10 ** least, toKgCO2e: 10 ** most, ticks };
}

/** The axis that the ranges fill, for bars in the rows of a table: it has no labels, so its ends need not be round. */
export function tightAxisOf(quantities: readonly Quantity<"kgCO2e">[]): Axis {
  const bounds = quantities.flatMap(({ p10, p90 }) => [p10, p90]).filter((value) => value > 0);
  const fromKgCO2e = bounds.length > 0 ? Math.min(...bounds) : 1;
  return { fromKgCO2e, toKgCO2e: Math.max(fromKgCO2e * 1.01, ...bounds), ticks: [] };
}

/** Where an amount lies on the axis, 0–1. */
export function positionOn(axis: Axis, kgCO2e: number): number {
  if (!(kgCO2e > 0)) return 0;
  const share = Math.log(kgCO2e / axis.fromKgCO2e) / Math.log(axis.toKgCO2e / axis.fromKgCO2e);
  return Math.min(1, Math.max(0, share));
}

/** From these shares of a power of ten on the next of 2, 5 and 10 is the nearer step, on a logarithmic scale. */
const NEARER = [
  [Math.sqrt(50), 10],
  [Math.sqrt(10), 5],
  [Math.sqrt(2), 2],
] as const;

/** Multiples of 1, 2 or 5 times a power of ten from 0 on, about so many, the last at `most` or the first beyond it. */
export function linearTicks(most: number, about: number): readonly number[] {
  const raw = most / about;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = power * (NEARER.find(([from]) => raw / power >= from)?.[1] ?? 1);
  if (!(step > 0) || !Number.isFinite(step)) return [0];
  const count = Math.ceil(Number((most / step).toPrecision(12)));
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(12)));
}
