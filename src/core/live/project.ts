import { Z90 } from "../model/quantity.ts";

/** A point of a running training: how much is done, what it has drawn and how long it has taken. */
export interface RunPoint {
  readonly done: number;
  readonly energyKWh: number;
  readonly seconds: number;
}

/** Where a run is heading. `early` until a pause (evaluation, checkpoint) or half the way has been seen. */
export interface Projection {
  readonly energyKWh: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly seconds: { readonly p10: number; readonly p50: number; readonly p90: number };
  readonly progress: number;
  readonly early: boolean;
}

/** Before this share of the work, or this long, only "so far" is shown: see `project`. */
export const LEAST_PROGRESS = 0.05;
export const LEAST_SECONDS = 60;

/** Blocks of equal progress that the past is cut into. */
const BLOCKS = 20;
/** Start-up (compilation, caches, first batches) that says nothing about the rest: the first hundredth. */
const WARM_UP = 0.01;
/**
 * What no history shows: another job on the node, a slow drift, a last evaluation. Shrinks as the rest does. This and
 * the two below are the narrowest that keep three in four of the back-test's runs within the range in its worst case.
 */
const FLOOR = 0.01;
const FLOOR_OF_REST = 0.035;
/** Room for the evaluation that has not come yet, in one direction only: it can only add. */
const UNSEEN_PAUSE = 0.1;
/** Of the blocks' scatter, what the rest does not average out: pauses recur in it as they did in the past. */
const LASTING_SCATTER = 0.6;
/** A block this much above the median block is taken for a pause. */
const PAUSE_RATIO = 1.25;

/**
 * Projects the total of a run from the energy and time per unit of progress so far.
 *
 * The past is cut into blocks of equal progress, the warm-up dropped. The rest is expected at the mean rate of the
 * blocks; its 80 % range adds up the spread of that mean (with the blocks' autocorrelation), the trend over the blocks
 * carried into the rest, and a floor for what no history shows. A nominal range of the mean alone covers 0–53 % of
 * simulated runs; this one is back-tested by `npm run bench:projection`.
 *
 * @returns undefined before 5 % of the work or 60 s, or where the points say nothing (no total, no energy).
 */
export function project(given: readonly RunPoint[], total: number): Projection | undefined {
  const points = given.filter(({ done, energyKWh, seconds }) => Number.isFinite(done + energyKWh + seconds));
  const last = points.at(-1);
  if (last === undefined || !(total > 0) || !(last.done > 0) || !(last.energyKWh > 0)) return undefined;
  const progress = Math.min(1, last.done / total);
  const left = Math.max(0, total - last.done);
  if (progress < LEAST_PROGRESS || last.seconds < LEAST_SECONDS) return undefined;
  const energyBlocks = rates(points, total, (point) => point.energyKWh);
  const timeBlocks = rates(points, total, (point) => point.seconds);
  if (energyBlocks.length < 2) return undefined;
  const sawPause = hasPause(energyBlocks) || hasPause(timeBlocks);
  const early = !sawPause && progress < 0.5;
  const energyKWh = outlook(energyBlocks, last.energyKWh, left, progress, early);
  const seconds = outlook(timeBlocks, last.seconds, left, progress, early);
  // Amounts at the edge of what a number can hold say nothing.
  if (!Number.isFinite(energyKWh.p10 + energyKWh.p90 + seconds.p10 + seconds.p90)) return undefined;
  return { energyKWh, seconds, progress, early };
}

/** Amount per unit of progress, for each block of equal progress; linear between points. */
function rates(points: readonly RunPoint[], total: number, amount: (point: RunPoint) => number): number[] {
  const last = points.at(-1);
  if (last === undefined) return [];
  const first = Math.min(WARM_UP * total, last.done / 4);
  const size = (last.done - first) / BLOCKS;
  if (!(size > 0)) return [];
  const out: number[] = [];
  let index = 0;
  let before = at(first);
  for (let block = 1; block <= BLOCKS; block++) {
    const after = at(first + block * size);
    out.push(Math.max(0, after - before) / size);
    before = after;
  }
  return withoutStartUp(out);

  function at(done: number): number {
    while (index + 1 < points.length && (points[index + 1]?.done ?? Infinity) < done) index++;
    const a = points[index];
    const b = points[index + 1] ?? a;
    if (a === undefined || b === undefined) return 0;
    if (b.done <= a.done) return amount(b);
    const share = Math.min(1, Math.max(0, (done - a.done) / (b.done - a.done)));
    return amount(a) + share * (amount(b) - amount(a));
  }
}

/** Drops the leading blocks that are slower than the newest ones by more than a pause: caches filling, a second compilation. */
function withoutStartUp(blocks: readonly number[]): number[] {
  const newest = median(blocks.slice(-Math.ceil(blocks.length / 4)));
  const steady = blocks.findIndex((rate) => rate <= PAUSE_RATIO * newest);
  return steady > 0 && blocks.length - steady >= 3 ? blocks.slice(steady) : [...blocks];
}

function outlook(blocks: readonly number[], soFar: number, left: number, progress: number, early: boolean) {
  const mean = blocks.reduce((sum, rate) => sum + rate, 0) / blocks.length;
  const rest = mean * left;
  const relative = restError(blocks, mean, progress);
  const down = Z90 * relative;
  const up = Z90 * relative + (early ? UNSEEN_PAUSE : 0);
  const least = soFar + rest * Math.max(0, 1 - down);
  const most = soFar + rest * (1 + up);
  // The likeliest value leans to the side on which an unseen pause would fall.
  return { p10: least, p50: Math.min(most, soFar + rest * (1 + (early ? UNSEEN_PAUSE / 4 : 0))), p90: most };
}

/** Standard deviation of the rest's rate, relative to the mean of the past. */
function restError(blocks: readonly number[], mean: number, progress: number): number {
  if (!(mean > 0)) return 1;
  const n = blocks.length;
  const slope = medianSlope(blocks);
  const middle = median(blocks);
  // Correlation is read from residuals cut at the pauses: one pause is scatter, not a slow wave.
  const residuals = blocks.map((rate, i) => rate - middle - slope * (i - (n - 1) / 2));
  const cut = 3 * median(residuals.map(Math.abs));
  let variance = 0;
  let calm = 0;
  let lagged = 0;
  residuals.forEach((residual, i) => {
    variance += residual * residual;
    const kept = clamp(residual, -cut, cut);
    calm += kept * kept;
    if (i > 0) lagged += kept * clamp(residuals[i - 1] ?? 0, -cut, cut);
  });
  const correlation = calm > 0 ? clamp(lagged / calm, 0, 0.8) : 0;
  // Both the mean of the past and the mean of the rest scatter; autocorrelated blocks count for fewer.
  const blocksLeft = (BLOCKS * (1 - progress)) / progress;
  const inflation = (1 + correlation) / (1 - correlation);
  const scatter = (variance / (n - 1)) * inflation * (1 / n + 1 / Math.max(blocksLeft, 1));
  // The trend over the past, carried to the middle of the rest, but no further than the past is long.
  const reach = Math.min(n / 2 + blocksLeft / 2, n);
  const trend = slope * reach;
  const floor = (FLOOR + FLOOR_OF_REST * (1 - progress)) * mean;
  return Math.sqrt(LASTING_SCATTER * scatter + trend * trend + floor * floor) / mean;
}

/** Theil–Sen: the median slope over all pairs, which one pause cannot tilt. */
function medianSlope(values: readonly number[]): number {
  const slopes: number[] = [];
  values.forEach((a, i) => {
    for (let j = i + 1; j < values.length; j++) slopes.push(((values[j] ?? a) - a) / (j - i));
  });
  return median(slopes);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function hasPause(blocks: readonly number[]): boolean {
  const usual = median(blocks);
  return blocks.some((rate) => rate > PAUSE_RATIO * usual);
}
