/** Units that a `Quantity` may carry; the unit is part of the type, so that kWh are never added to kgCO2e. */
export type Unit =
  | "h"
  | "kWh"
  | "kgCO2e"
  | "L"
  | "FLOP"
  | "W"
  | "J/token"
  | "J/image"
  | "J/action"
  | "J/example"
  | "J/request"
  | "Wh/request"
  | "gCO2e/unit"
  | "1";

/** An uncertain amount: its median and the bounds of its 80 % range (10th and 90th percentile), all in `unit`. */
export interface Quantity<U extends Unit = Unit> {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly unit: U;
}

/** p90/p50 of a log-normal is e^(1.2816·lnSd): the standard normal's 90th percentile. */
export const Z90 = 1.2815515655446004;

/** A log-normal quantity from its median and the standard deviation of its natural logarithm. */
export function logNormal<U extends Unit>(p50: number, lnSd: number, unit: U): Quantity<U> {
  const factor = Math.exp(Z90 * lnSd);
  return { p10: p50 / factor, p50, p90: p50 * factor, unit };
}
