import { type FactorList, middle, type Prior, term } from "./factor.ts";
import { GENERATIONS } from "./generation.ts";
import { PRIORS } from "./priors.ts";
import type { Branch, Hardware } from "./scenario.ts";
import type { Values } from "./work.ts";

/** Mean chip power ÷ the figure of the table, where that figure is not a limit (Jouppi et al. 2023, recalled). */
const TPU_MEAN: readonly (readonly [RegExp, number])[] = [
  [/v2/i, 0.5],
  [/v3/i, 0.46],
  [/v4/i, 0.88],
];

/** Below this size several cards wait for one another, in billions of parameters. */
const SMALL = 0.4;
/** Of more cards than these a script no longer lets all but one wait. */
const IN_TURN = 4;

/** Models below this size, in billions, may leave one card waiting for data most of the time. */
const TINY = 0.1;

/** The busier a card the more it draws, but less than in proportion; exponent fitted on Zeus' batch series. */
const SHAPE = 0.7;
/** The mean over a run may not pass the limit. */
const LIMIT = 1.02;

/**
 * Watts per accelerator, from the share of the time that it computes: idle share + (busy share − idle share) · b^0.7.
 */
export function cardWatts(
  factors: FactorList,
  branch: Branch,
  paramsB: number,
  load: (x: Values, seconds: number) => number,
  isLoadKnown = true,
): (x: Values, seconds: number) => number {
  const { hardware } = branch;
  const tdp = term(factors, "tdp", hardware.tdpWatts, "systematic");
  const busy = busyShare(hardware);
  const waiting = Math.min(busy, GENERATIONS[hardware.generation]?.[2] ?? 0.14);
  const relative = term(
    factors,
    "power",
    relativePower(hardware, paramsB, isLoadKnown, waiting / busy),
    "run",
  );
  return (x, seconds) => {
    const share = waiting + (busy - waiting) * Math.min(1, load(x, seconds)) ** SHAPE;
    return tdp(x) * Math.min(LIMIT, share * relative(x));
  };
}

/** Power against that of such cards at the reckoned load: the less is told of the load, the wider. */
function relativePower(hardware: Hardware, paramsB: number, isLoadKnown: boolean, idle: number): Prior {
  const count = middle(hardware.count);
  if (hardware.generation === "tpu") return PRIORS.cardPower;
  const shared = PRIORS.sharedCardPower;
  if (isLoadKnown) return paramsB < SMALL && count > 1.5 ? shared : PRIORS.cardPower;
  if (count > 1.5 && (paramsB < SMALL || hardware.setting === "desktop")) {
    // At worst a model is spread over the cards and one computes at a time.
    const cards = Math.min(count, IN_TURN);
    return { ...shared, p10: Math.min(shared.p10, (1 + (cards - 1) * idle) / cards) };
  }
  return paramsB < TINY ? PRIORS.unknownLoadPower : PRIORS.scriptPower;
}

function busyShare(hardware: Hardware): number {
  const { generation, accelerator } = hardware;
  if (generation === "tpu") {
    for (const [pattern, share] of TPU_MEAN) if (pattern.test(accelerator.name)) return share;
  }
  if (generation === "ampere") return (accelerator.tdpWatts ?? 400) > 350 ? 0.78 : 0.88;
  return GENERATIONS[generation]?.[1] ?? 0.85;
}
