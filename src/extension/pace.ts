/** What a call has taken is rested so many times before the next: that of thousands of runs takes longer. */
const REST = 8;

/** Calls at once when it was quiet, and during a burst once per span: neither late nor too often. */
export interface Pace {
  readonly soon: () => void;
  /** Forgets what is due: it was just done, or is no longer wanted. */
  readonly reset: () => void;
}

/** @param spanMs the least time between two calls */
export function createPace(spanMs: number, call: () => void): Pace {
  let due: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  let tookMs = 0;
  const reset = () => {
    clearTimeout(due);
    due = undefined;
    last = performance.now();
  };
  return {
    soon() {
      // Whatever else changes in this turn of the loop goes along.
      due ??= setTimeout(
        () => {
          reset();
          call();
          tookMs = performance.now() - last;
        },
        Math.max(0, last + Math.max(spanMs, REST * tookMs) - performance.now()),
      );
    },
    reset,
  };
}
