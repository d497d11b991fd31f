import type { FactValues } from "../model/fact.ts";
import { CITE } from "./citations.ts";
import { type FactorList, factorOf, type Prior } from "./factor.ts";
import type { Values } from "./work.ts";

const PRUNED: Prior = {
  label: "share of the full trials that a pruner lets run",
  unit: "1",
  p10: 0.15,
  p50: 0.4,
  p90: 0.8,
  max: 1,
  because: "successive halving and its kin stop most trials early",
  citation: CITE.judgement,
};

const STOPPED: Prior = {
  label: "share of the epochs that early stopping lets run",
  unit: "1",
  p10: 0.35,
  p50: 0.7,
  p90: 1,
  max: 1,
  because: "epochs to target vary from run to run",
  citation: CITE.zeus,
};

const EVALUATION: Prior = {
  label: "time with evaluation inside training, relative to without",
  unit: "1",
  p10: 1.01,
  p50: 1.04,
  p90: 1.13,
  because: "forward passes over a validation set",
  citation: CITE.judgement,
};

/** An evaluation set is usually about a tenth of the training set, and forward only costs a third. */
const EVALUATION_COST = 0.1 / 3;

/** How often the plain training is run, as a multiple: trials, pruning, early stopping, evaluation in between. */
export function repeatsOf(factors: FactorList, values: Partial<FactValues>): (x: Values) => number {
  const trials = values.trials ?? 1;
  const pruned =
    trials > 1 && values.pruner !== undefined ? factors.add(factorOf("pruned", PRUNED, "run")) : -1;
  const stopped = values.earlyStopping === true ? factors.add(factorOf("stopped", STOPPED, "run")) : -1;
  const evaluation = evaluationOf(factors, values);
  return (x) => {
    let times = trials * evaluation(x);
    if (pruned >= 0) times *= x[pruned] as number;
    if (stopped >= 0) times *= x[stopped] as number;
    return times;
  };
}

function evaluationOf(factors: FactorList, values: Partial<FactValues>): (x: Values) => number {
  const { evalEverySteps, evalsPerEpoch, steps } = values;
  if (evalEverySteps === undefined && evalsPerEpoch === undefined && values.validation !== true)
    return () => 1;
  const perEpoch =
    evalsPerEpoch ??
    (evalEverySteps !== undefined && steps !== undefined ? steps / evalEverySteps / (values.epochs ?? 1) : 1);
  const expected = 1 + perEpoch * EVALUATION_COST;
  const place = factors.add(factorOf("evaluation", EVALUATION, "run"));
  return (x) => 1 + ((x[place] as number) - 1) * ((expected - 1) / (EVALUATION.p50 - 1));
}
