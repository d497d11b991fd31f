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
  /**
   * Mean interval score of the range in ln (Gneiting and Raftery 2007): its width, and ten times what the actual value lies
   * outside. Less is better; neither a wide range nor a wrong one gains by it. Absent for points.
   */
  readonly interval?: number;
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
          interval: ranged.reduce((sum, row) => sum + intervalScore(row), 0) / ranged.length,
        }),
  };
}

/** Share of the values that should lie outside the range. */
const OUTSIDE = 0.2;

function intervalScore({ actual, p10, p90 }: Scored): number {
  const [low, high, value] = [Math.log(Number(p10)), Math.log(Number(p90)), Math.log(actual)];
  return high - low + (2 / OUTSIDE) * Math.max(0, low - value, value - high);
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
 * The same forecasts with each source's own pull on its class taken back: the level of the class (mean of ln error) and
 * both sides of its spread (root mean square of the errors, relative to the range's) are refitted on the rows that were
 * fitted on, with and without the source, each shrunk by `K` rows towards what it is; the difference moves the source's rows.
 */
export function leaveSourceOut(rows: readonly Scored[], fitted: readonly Scored[] = rows): readonly Scored[] {
  const fits = new Map<string, { readonly all: Fit; readonly without: Fit }>();
  return rows.map((row) => {
    const key = `${row.group}\n${row.source}`;
    const group = fitted.filter((one) => one.group === row.group);
    const without = group.filter((one) => one.source !== row.source);
    const fit = fits.get(key) ?? { all: fitOf(group), without: fitOf(without) };
    fits.set(key, fit);
    const p50 = row.p50 * Math.exp(fit.all.level - fit.without.level);
    const bound = (end: number | undefined, side: "slower" | "faster") =>
      end === undefined ? undefined : p50 * (end / row.p50) ** (fit.without[side] / fit.all[side]);
    const [p10, p90] = [bound(row.p10, "faster"), bound(row.p90, "slower")];
    return { ...row, p50, ...(p10 === undefined ? {} : { p10 }), ...(p90 === undefined ? {} : { p90 }) };
  });
}

/** How a class's errors lie: their mean in ln, and how far they reach to either side in units of its range. */
interface Fit {
  readonly level: number;
  readonly slower: number;
  readonly faster: number;
}

function fitOf(rows: readonly Scored[]): Fit {
  const level = rows.reduce((sum, row) => sum + Math.log(row.p50 / row.actual), 0) / (rows.length + K);
  const reach = (errors: readonly number[]) => {
    const outward = errors.filter((one) => one > 0);
    return Math.sqrt(
      (outward.reduce((sum, one) => sum + Math.min(one, FAR) ** 2, 0) + K / Z90 ** 2) / (outward.length + K),
    );
  };
  const relative = (end: "p10" | "p90") =>
    rows.flatMap((row) => {
      const bound = row[end];
      return bound === undefined || bound === row.p50
        ? []
        : [Math.log(row.actual / row.p50) / Math.log(bound / row.p50)];
    });
  return { level, slower: reach(relative("p90")), faster: reach(relative("p10")) };
}

/** Rows' worth of trust in the prior from outside the rows. */
const K = 4;
/** Standard deviations from the median to the 90th percentile. */
const Z90 = 1.2816;
/** Errors beyond so many half ranges count as this far: a single row does not set a spread. */
const FAR = 3;
