/** One forecast beside what happened. Without bounds it is a point, as rivals give. */
export interface Scored {
  readonly id: string;
  readonly group: string;
  readonly source: string;
  readonly actual: number;
  readonly p50: number;
  readonly p10?: number;
  readonly p90?: number;
}

/** How good a set of forecasts is; errors are multiplicative (1 is right), shares are 0–1. */
export interface Score {
  readonly n: number;
  readonly median: number;
  readonly bias: number;
  readonly p90: number;
  readonly within2: number;
  /** Share of the rows inside the 80 % range; absent for points. */
  readonly coverage?: number;
  /** Median p90 ÷ p10; absent for points. */
  readonly sharpness?: number;
}

/** Scores forecasts on the logarithm, as docs/method.md defines. */
export function score(rows: readonly Scored[]): Score {
  const logs = rows.map((row) => Math.log(row.p50 / row.actual));
  const errors = logs.map(Math.abs);
  const ranged = rows.filter((row) => row.p10 !== undefined && row.p90 !== undefined);
  const inside = ranged.filter((row) => Number(row.p10) <= row.actual && row.actual <= Number(row.p90));
  return {
    n: rows.length,
    median: Math.exp(quantile(errors, 0.5)),
    bias: Math.exp(quantile(logs, 0.5)),
    p90: Math.exp(quantile(errors, 0.9)),
    within2: errors.filter((error) => error <= Math.LN2).length / rows.length,
    ...(ranged.length < rows.length
      ? {}
      : {
          coverage: inside.length / ranged.length,
          sharpness: quantile(
            ranged.map((row) => Number(row.p90) / Number(row.p10)),
            0.5,
          ),
        }),
  };
}

/** A quantile, interpolated; NaN of nothing. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = p * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/**
 * The same forecasts with each source's own pull on the level of its group taken back: the group's level is refitted
 * (mean of ln error, shrunk by `K` rows) with and without the source, and the difference moves the source's rows.
 */
export function leaveSourceOut(rows: readonly Scored[]): readonly Scored[] {
  const level = (some: readonly Scored[]) =>
    some.reduce((sum, row) => sum + Math.log(row.p50 / row.actual), 0) / (some.length + K);
  return rows.map((row) => {
    const group = rows.filter((one) => one.group === row.group);
    const without = group.filter((one) => one.source !== row.source);
    const move = Math.exp(level(group) - level(without));
    return {
      ...row,
      p50: row.p50 * move,
      ...(row.p10 === undefined ? {} : { p10: row.p10 * move }),
      ...(row.p90 === undefined ? {} : { p90: row.p90 * move }),
    };
  });
}

/** Rows' worth of trust in the prior from outside the rows. */
const K = 4;
