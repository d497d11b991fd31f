import { CITE } from "./citations.ts";
import { step } from "./explain.ts";
import { type FactorList, term } from "./factor.ts";
import { LENT } from "./hardware.ts";
import { isOwnCode } from "./ownCode.ts";
import { PRIORS } from "./priors.ts";
import type { Scenario } from "./scenario.ts";
import type { Values, Work } from "./work.ts";

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
 * Work of which it is not known how much it is: it takes a share of its declared limit, or in code that is no large
 * laboratory's seldom more than such a share of anybody's. The amount is what fits that time.
 */
export function usualTime(scenario: Scenario, work: Work, factors: FactorList): Work {
  const { values, evidence } = scenario;
  const { wallClockLimitHours: declared, jobs = 1, provider = "" } = values;
  const applies = work.isUntold && evidence.length === 0 && (declared || isOwnCode(values));
  if (!applies || scenario.byAmount) return work;
  const limit = 3600 * (declared ? declared * jobs : ANYBODYS_LIMIT[LENT[provider] ? "lent" : "own"]);
  const limitShare = term(factors, "limitShare", PRIORS.limitShare, "run");
  const seconds = (x: Values) => {
    const byAmount = work.seconds(x);
    const usual = limit * limitShare(x);
    const towards = declared ? usual : Math.min(byAmount, usual);
    return Math.min(limit, byAmount * (towards / byAmount) ** (1 - UNKNOWN_AMOUNT));
  };
  const { functionalUnit: unit } = work;
  return {
    ...work,
    seconds,
    acceleratorKWh(x, time) {
      const byAmount = work.seconds(x);
      return work.acceleratorKWh(x, byAmount) * (time / byAmount);
    },
    functionalUnit: unit && { ...unit, count: (x) => (unit.count(x) * seconds(x)) / work.seconds(x) },
    explain: (x) => [
      ...work.explain(x),
      step("usual time", "brought towards what runs take", seconds(x) / 3600, "h", [], CITE.judgement),
    ],
  };
}
