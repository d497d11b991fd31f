import type { HistoryEntry } from "./history.ts";

/** What earlier runs of the same script on the same hardware taught: measured ÷ estimated energy. */
export interface Learned {
  readonly key: string;
  readonly runs: number;
  /** The factor to multiply the next forecast by; 1 until something was learned. */
  readonly ratio: number;
  /** Standard deviation of ln(ratio) that is left. */
  readonly lnSd: number;
}

/** Spread of ln(measured ÷ estimated) over scripts before anything is known: the forecast's own tier (estimation.md §3). */
const PRIOR_LN_SD = 0.5;
/** Spread between runs of one script on one kind of hardware: tier 2b, an earlier run scaled. */
const RUN_LN_SD = 0.3;
/** A ratio beyond this is another run, not a lesson. */
const FURTHEST = 20;

/**
 * Learns per key from finished runs with a measurement and a forecast. Normal–normal shrinkage of ln(ratio): one run
 * moves the forecast most of the way, and no number of runs narrows it below the spread between runs.
 */
export function learn(history: readonly HistoryEntry[]): ReadonlyMap<string, Learned> {
  const logs = new Map<string, number[]>();
  for (const entry of history) {
    if (entry.learningKey === undefined || entry.ended !== "finished" || entry.trust === "estimated")
      continue;
    const ratio = (entry.energyKWh ?? Number.NaN) / (entry.estimatedEnergyKWh ?? Number.NaN);
    if (!(ratio > 1 / FURTHEST && ratio < FURTHEST)) continue;
    logs.set(entry.learningKey, [...(logs.get(entry.learningKey) ?? []), Math.log(ratio)]);
  }
  const learned = new Map<string, Learned>();
  for (const [key, values] of logs) {
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const weight = PRIOR_LN_SD ** 2 / (PRIOR_LN_SD ** 2 + RUN_LN_SD ** 2 / n);
    const left = Math.sqrt((1 - weight) * PRIOR_LN_SD ** 2 + RUN_LN_SD ** 2);
    learned.set(key, { key, runs: n, ratio: Math.exp(weight * mean), lnSd: left });
  }
  return learned;
}
