/**
 * Signs of life of a run that nothing tells the end of, and what was known at the last of them: what came later is not
 * the run's, where it had ended.
 */
export interface Signs<Known> {
  /** The run said something at that moment; it may be heard of much later, and out of order. */
  readonly sign: (atSeconds: number) => void;
  /** What was known at a moment. */
  readonly saw: (atSeconds: number, known: Known) => void;
  /** The newest that was known by the last sign; undefined where nothing was yet. */
  readonly known: () => Known | undefined;
  readonly lastAtSeconds: () => number;
  /** The clock was set back to that moment: what lies behind it never was. */
  readonly setBack: (toSeconds: number) => void;
  /** A run is silent when it says nothing for longer than this. */
  readonly patienceSeconds: () => number;
}

/** Of silence nothing is said before so long; longer while the run's own rhythm is not known... */
const LEAST_SECONDS = 20;
const UNKNOWN_SECONDS = 60;
/** ...which takes so many pauses. */
const RHYTHM_PAUSES = 3;
/** Silent for three times the longest pause that the run has made. */
const PAUSES = 3;
/** The rhythm of the last signs counts. */
const MOST_SIGNS = 200;
/** What is known is asked for many times a second, and does not change so fast. */
const APART_SECONDS = 1;
/** Enough for what is heard of an hour later. */
const MOST_KNOWN = 720;

/** A run that was seen to begin at that moment; that we saw it then is no sign of its own. */
export function createSigns<Known>(seenAtSeconds: number): Signs<Known> {
  let signs: number[] = [];
  let seen: { readonly atSeconds: number; readonly known: Known }[] = [];
  let first = seenAtSeconds;
  const last = () => signs.at(-1) ?? first;
  return {
    sign(atSeconds) {
      const after = signs.findLastIndex((one) => one <= atSeconds);
      if (signs[after] === atSeconds) return;
      // Late news fill a pause that was none.
      signs.splice(after + 1, 0, atSeconds);
      if (signs.length > MOST_SIGNS) signs.shift();
    },
    saw(atSeconds, known) {
      if (atSeconds - (seen.at(-1)?.atSeconds ?? 0) < APART_SECONDS) return;
      // Of what was known before the last sign only the newest is wanted.
      while (seen[1] !== undefined && seen[1].atSeconds <= last()) seen.shift();
      seen.push({ atSeconds, known });
      if (seen.length > MOST_KNOWN) seen.splice(1, 1);
    },
    known: () => (seen.findLast(({ atSeconds }) => atSeconds <= last()) ?? seen[0])?.known,
    lastAtSeconds: last,
    setBack(toSeconds) {
      first = Math.min(first, toSeconds);
      signs = signs.map((one) => Math.min(one, toSeconds));
      seen = seen.map((one) => ({ ...one, atSeconds: Math.min(one.atSeconds, toSeconds) }));
    },
    patienceSeconds() {
      let longest = 0;
      for (let i = 1; i < signs.length; i++)
        longest = Math.max(longest, (signs[i] ?? 0) - (signs[i - 1] ?? 0));
      return Math.max(signs.length > RHYTHM_PAUSES ? LEAST_SECONDS : UNKNOWN_SECONDS, PAUSES * longest);
    },
  };
}
