import { type FactorList, term } from "./factor.ts";
import { LENT } from "./hardware.ts";
import { isOwnCode } from "./ownCode.ts";
import { PRIORS } from "./priors.ts";
import type { Scenario } from "./scenario.ts";
import type { Pace } from "./transformer.ts";
import type { Values } from "./work.ts";

/**
 * What a forecast weighs beside what is usual, where it does not know how much the run goes through: its logarithm has
 * about three times the variance of the share of their limit that jobs take.
 */
const UNKNOWN_AMOUNT = 0.25;

/**
 * Limits of runs that declare none, hours: a day on lent cards, which is the longest that Colab lends them; else a week, as
 * queues have it. Of runs in public code whose amount is told nine in ten end within 4.7 h there and within 50 h else.
 */
const ANYBODYS_LIMIT = { lent: 24, own: 168 } as const;

/**
 * The pace of a run of which it is not known how much it goes through: it takes a share of its declared limit, or in code that
 * is no large laboratory's seldom more than such a share of anybody's. The amount is what fits that time.
 */
export function usualTime(
  { values, evidence, byAmountAlone }: Scenario,
  pace: Pace,
  repeats: (x: Values) => number,
  factors: FactorList,
): Pace | undefined {
  const { wallClockLimitHours: declared, jobs = 1, provider = "", hours } = values;
  const isMeasured = hours !== undefined || evidence.length > 0;
  if (byAmountAlone || isMeasured || !(declared || isOwnCode(values))) return undefined;
  const limit = declared ? declared * jobs : ANYBODYS_LIMIT[LENT[provider] ? "lent" : "own"];
  const limitShare = term(factors, "limitShare", PRIORS.limitShare, "run");
  const share = (x: Values) => {
    const seconds = pace.seconds(x) * repeats(x);
    const usual = limit * limitShare(x) * 3600;
    return ((declared ? usual : Math.min(seconds, usual)) / seconds) ** (1 - UNKNOWN_AMOUNT);
  };
  return {
    ...pace,
    seconds: (x) => pace.seconds(x) * share(x),
    flops: (x) => pace.flops(x) * share(x),
    tokens: (x) => pace.tokens(x) * share(x),
    utilisation: (x, seconds) => pace.utilisation(x, seconds / share(x)),
    load: (x, seconds) => pace.load(x, seconds / share(x)),
  };
}
