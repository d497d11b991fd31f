/** A round works for so long, in milliseconds; what is left waits for the next. */
const ROOM_MS = { reading: 12, editing: 24 } as const;
/** Rest between two rounds, as a multiple of the last one's time: while someone types, and when no one has for a while. */
const REST = { editing: 2, idle: 1 } as const;
const IDLE_AFTER_MS = 3_000;
/** Between two rounds at the least. */
const BREATH_MS = 10;
/** While the folder is being read, what was found so far is put together this seldom: most of it would be done again. */
const WHILE_READING_MS = 2_000;

/** When a long recomputation goes on, and for how long at a time, so that nobody feels it. */
export interface Rounds {
  /** A round in a moment: one for all that ask before it. */
  readonly soon: () => void;
  /** Says that a round begins now. */
  readonly begin: () => void;
  /** Whether the round that began may go on. */
  readonly hasTime: () => boolean;
  readonly end: () => void;
  /** Says that someone has typed. */
  readonly typed: () => void;
  /** Says when the folder begins to be read, and when it has been. */
  readonly reading: (now: boolean) => void;
  readonly dispose: () => void;
}

/** @param round what is done in each; it calls `begin` and `end` */
export function createRounds(round: () => void): Rounds {
  let due: ReturnType<typeof setTimeout> | undefined;
  let started = 0;
  let tookMs = 0;
  let typedAt = Number.NEGATIVE_INFINITY;
  let isReading = false;
  const cancel = () => {
    clearTimeout(due);
    due = undefined;
  };
  return {
    soon() {
      const rest = performance.now() - typedAt > IDLE_AFTER_MS ? REST.idle : REST.editing;
      // The larger the workspace, the longer the breath between two rounds.
      const least = isReading ? Math.max(WHILE_READING_MS, 20 * tookMs) : BREATH_MS;
      due ??= setTimeout(round, Math.max(least, rest * tookMs));
    },
    begin() {
      cancel();
      started = performance.now();
    },
    hasTime: () => performance.now() - started < (isReading ? ROOM_MS.reading : ROOM_MS.editing),
    end() {
      tookMs = performance.now() - started;
    },
    typed() {
      typedAt = performance.now();
    },
    reading(now) {
      isReading = now;
      // What waited for the reading need not wait any more.
      if (!now) cancel();
    },
    dispose: cancel,
  };
}
