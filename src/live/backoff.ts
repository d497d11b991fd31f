/** Waits between attempts at a source that fails. */
export interface Backoff {
  /** Seconds to wait after another failure; undefined once the circuit is open. */
  readonly failed: (retryAfterSeconds?: number) => number | undefined;
  readonly succeeded: () => void;
}

const LONGEST_SECONDS = 600;
const OPENS_AFTER = 5;
const JITTER = 0.2;

/**
 * Doubles the wait from `firstSeconds` up to ten minutes, with ±20 % jitter; gives up after five failures in a row.
 * A server's own Retry-After wins, and does not count as a failure.
 *
 * @param random a number in [0, 1); an argument so that tests can fix it.
 */
export function createBackoff(firstSeconds: number, random: () => number = Math.random): Backoff {
  let failures = 0;
  return {
    failed(retryAfterSeconds) {
      if (retryAfterSeconds !== undefined) return Math.min(Math.max(1, retryAfterSeconds), 24 * 3600);
      failures++;
      if (failures >= OPENS_AFTER) return undefined;
      const seconds = Math.min(LONGEST_SECONDS, firstSeconds * 2 ** (failures - 1));
      return seconds * (1 - JITTER + 2 * JITTER * random());
    },
    succeeded() {
      failures = 0;
    },
  };
}
