import type { Suggestion } from "../model/suggestion.ts";

/** The largest share that published measurements of a lever report; docs/method.md names them. No saving is made of these. */
const MOST_PUBLISHED: { readonly [rule: string]: number } = {
  "early-stopping": 0.5,
  // 1.5 to 3 times on V100; where the plain units stood against TF32, BERT went 6 times as fast, and 16 bits are twice that.
  "mixed-precision": 0.9,
  "tf32-matmul": 0.83,
  "power-cap": 0.35,
  "quantised-inference": 0.3,
  "int8-warning": 0.26,
  "batch-size": 0.75,
  "fewer-trials": 0.9,
  "better-accelerator": 0.78,
  "greener-hours": 0.3,
};

/** Whether a saving is larger than any that was published for its lever. */
export function isBeyondPublished({ rule, saving }: Pick<Suggestion, "rule" | "saving">): boolean {
  const most = Object.hasOwn(MOST_PUBLISHED, rule) ? MOST_PUBLISHED[rule] : undefined;
  return most !== undefined && saving.savedFraction.p50 > most;
}

/** The suggestion with the doubt said, where its saving is larger than any published one. */
export function doubted(suggestion: Suggestion): Suggestion {
  if (!isBeyondPublished(suggestion)) return suggestion;
  const percent = Math.round(100 * (MOST_PUBLISHED[suggestion.rule] ?? 0));
  return {
    ...suggestion,
    tradeOff: `${suggestion.tradeOff} Published savings of this kind reach ${percent} %: doubt the figure until you have measured.`,
  };
}
