import type { FactValues } from "../model/fact.ts";
import { type FactorList, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Values } from "./work.ts";

/** An evaluation set is usually about a tenth of the training set, and forward only costs a third. */
const EVALUATION_COST = 0.1 / 3;

/** Batches of one evaluation that is called every so many steps (nanoGPT: 200 of each split). */
const MOST_BATCHES = 200;

/**
 * How often the plain training is run, as a multiple: trials, folds and other repeats, pruning, early stopping, evaluation in between.
 * @param isSearch whether it is one of several trainings even where nobody says of how many
 */
export function repeatsOf(
  factors: FactorList,
  values: Partial<FactValues>,
  isSearch = false,
): (x: Values) => number {
  const { trials = 1 } = values;
  const trainings = trainingsOf(values);
  const searched = term(
    factors,
    "searched",
    isSearch && values.trials === undefined && values.hours === undefined ? PRIORS.searched : 1,
    "run",
  );
  const pruned = term(
    factors,
    "pruned",
    trials > 1 && values.pruner !== undefined ? PRIORS.pruned : 1,
    "run",
  );
  const stopped = term(factors, "stopped", values.earlyStopping === true ? PRIORS.stopped : 1, "run");
  const evaluation = evaluationOf(factors, values);
  return (x) => trainings * evaluation(x) * searched(x) * pruned(x) * stopped(x);
}

/** Plain trainings that are asked for. Of k folds each training goes over (k − 1)/k of the data, unless its steps are told. */
export function trainingsOf(values: Partial<FactValues>): number {
  const { trials = 1, folds = 1, seeds = 1, launches = 1, jobs = 1, steps } = values;
  const wholes = folds > 1 && steps === undefined ? folds - 1 : folds;
  return trials * wholes * seeds * launches * jobs;
}

/** What multiplies the training, in words: `4 trials × 5 folds × 3 seeds`; undefined for trials alone. */
export function repeatsInWords(values: Partial<FactValues>): string | undefined {
  const told = (["trials", "folds", "seeds", "launches", "jobs"] as const).filter(
    (about) => (values[about] ?? 1) > 1,
  );
  const { folds = 1, steps } = values;
  if (told.every((about) => about === "trials")) return undefined;
  const product = told.reduce((before, about) => before * (values[about] ?? 1), 1);
  const share =
    folds > 1 && steps === undefined
      ? ` Of ${folds} folds each training was taken to go over all but one.`
      : "";
  return `The training is run ${product} times: ${told.map((about) => `${values[about]} ${about}`).join(" × ")}.${share}`;
}

function evaluationOf(factors: FactorList, values: Partial<FactValues>): (x: Values) => number {
  const { evalEverySteps, evalsPerEpoch, steps } = values;
  if (evalEverySteps === undefined && evalsPerEpoch === undefined && values.validation !== true)
    return () => 1;
  const expected =
    1 + (evalsPerEpoch ?? (evalEverySteps === undefined ? 1 : 0)) * EVALUATION_COST + bySteps();
  const place = term(factors, "evaluation", PRIORS.evaluation, "run");

  /** Evaluating every so many steps goes over a tenth of an epoch, but over no more batches than people wait for. */
  function bySteps(): number {
    if (evalEverySteps === undefined || evalsPerEpoch !== undefined) return 0;
    const { epochs } = values;
    const epochSteps = steps === undefined || epochs === undefined ? undefined : steps / epochs;
    const batches = Math.min(
      epochSteps === undefined ? Number.POSITIVE_INFINITY : 0.1 * epochSteps,
      MOST_BATCHES,
    );
    return batches / 3 / evalEverySteps;
  }

  return (x) => 1 + (place(x) - 1) * ((expected - 1) / (PRIORS.evaluation.p50 - 1));
}
