/** Steps at which people read a clock, in seconds. */
const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30],
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 5, 10, 20, 50].map((days) => days * DAY),
];
const MOST_TICKS = 5;

/** Moments to write below a course of so many seconds, from its start on. */
export function timeTicks(seconds: number): readonly number[] {
  const step = STEPS.find((one) => seconds / one <= MOST_TICKS) ?? seconds / MOST_TICKS;
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => index * step);
}
