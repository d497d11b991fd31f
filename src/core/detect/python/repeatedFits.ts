import type { Call, Expression, Loop, PythonFile } from "../../parse/python.ts";
import { count, type FactList } from "../facts.ts";
import { runs } from "./entry.ts";
import { inside } from "./loopHorizon.ts";
import { type Length, lengthOf } from "./loopLength.ts";
import { makersOf } from "./pythonFlow.ts";
import { argument } from "./pythonPairs.ts";

/** What repeats a training, how often, and where that is written. */
interface Repeat extends Length {
  readonly about: "folds" | "seeds" | "trials";
}
/** By the place of the loop or call, so that none is counted twice on two ways to it. */
type Repeats = ReadonlyMap<number, Repeat>;
const NONE: Repeats = new Map();

/** Callers of callers are followed this far, and so many of each. */
const DEEPEST = 6;
const MOST_CALLERS = 20;

/** scikit-learn's splitters: how many parts they make, by the argument that says so and by default. */
const SPLITTERS: { readonly [name: string]: number } = {
  KFold: 5,
  StratifiedKFold: 5,
  GroupKFold: 5,
  StratifiedGroupKFold: 5,
  TimeSeriesSplit: 5,
  MultilabelStratifiedKFold: 5,
  RepeatedKFold: 5,
  RepeatedStratifiedKFold: 5,
  ShuffleSplit: 10,
  StratifiedShuffleSplit: 10,
  GroupShuffleSplit: 5,
};

const FOLD = /^(?:[ijk]_?)?(?:cv_?)?(?:k_?)?folds?(?:_?(?:i|id|idx|index|n|no|num|number|ix))?\d?$/i;
const SEED =
  /^(?:\w+_)?(?:seed|random_state)(?:_?(?:i|id|idx|index|n|no|num|number))?$|^(?:run|repeat|repetition|replicate|rep)(?:_?(?:i|id|idx|index|n|no|num|number))?$/i;

/** Settings whose values a script goes through by itself: a grid written as loops. */
const TRIED =
  /^(?:lr|learning_rate|batch_?size|bs|dropout(?:_rate)?|weight_decay|wd|momentum|alpha|gamma|hidden_(?:size|dim|units|layer_sizes)|num_(?:layers|units|filters|heads)|n_(?:layers|units|hidden|estimators|neighbors)|units|filters|kernel_size|max_depth|optimizer_name|activation|lora_r)$/i;

/**
 * Cross-validation, grids written as loops, and repeats by other seeds: the loops around a run, around the calls that lead to it, and what it is
 * made of. Of several places the one that is repeated most counts; loops around one another multiply.
 * @param start where the run stands
 * @param within what the run goes through, in calls of its own or of others: fits in the objective of a search
 */
export function repeatFacts(
  python: PythonFile,
  start: Call | Loop,
  list: FactList,
  within: readonly Call[] = [],
): void {
  const outer = around(python, start, 0);
  const ways = within.map((call) => both(outer, around(python, call, 0), validated(python, call)));
  const repeats = [...most([outer, ...ways]).values()];
  for (const about of ["folds", "seeds", "trials"] as const) {
    const all = repeats.filter((one) => one.about === about);
    const product = all.reduce((before, { times }) => before * times, 1);
    if (all[0] && product > 1) list.add(about, product, all[0].span);
  }
}

function both(...all: readonly Repeats[]): Repeats {
  return new Map(all.flatMap((one) => [...one]));
}

function most(all: readonly Repeats[]): Repeats {
  const size = (one: Repeats) => [...one.values()].reduce((product, { times }) => product * times, 1);
  return all.reduce((best, one) => (size(one) > size(best) ? one : best), NONE);
}

/** The repeats of the loops around a place, and around the call of its function that is repeated most. */
function around(python: PythonFile, place: Call | Loop, depth: number): Repeats {
  const here = both(
    ...python.loops
      .filter((loop) => loop !== place && loop.scope === place.scope && inside(place, loop))
      .map((loop) => repeatsOf(python, loop)),
  );
  const name = place.scope.split(".").at(-1) ?? "";
  if (name === "" || depth > DEEPEST) return here;
  const callers = python
    .callsNamed(name)
    .filter((call) => call.scope !== place.scope && runs(python, call))
    .slice(0, MOST_CALLERS);
  return both(here, most(callers.map((call) => around(python, call, depth + 1))));
}

function repeatsOf(python: PythonFile, loop: Loop): Repeats {
  const split = splitsOf(python, loop.iterable, loop.scope, loop.span.start);
  const [target = ""] = loop.target.split(",");
  const about =
    split || FOLD.test(target)
      ? "folds"
      : SEED.test(target)
        ? "seeds"
        : TRIED.test(target)
          ? "trials"
          : undefined;
  const many = split ?? (about && lengthOf(python, loop.iterable, loop.scope));
  return about && many ? new Map([[loop.span.start, { about, ...many }]]) : NONE;
}

/** How often the loops around a call run it, by those whose lists the file tells. */
export function loopsAround(python: PythonFile, call: Call): Length | undefined {
  const known = python.loops
    .filter((loop) => loop.scope === call.scope && inside(call, loop))
    .flatMap((loop) => lengthOf(python, loop.iterable, loop.scope) ?? []);
  const times = known.reduce((product, one) => product * one.times, 1);
  return known[0] && times > 1 ? { times, span: known[0].span } : undefined;
}

/** How many parts a cross-validation has, by what made its parts: `enumerate(StratifiedKFold(5).split(x, y))`. */
function splitsOf(python: PythonFile, from: Expression, scope: string, before: number): Length | undefined {
  for (const maker of makersOf(python, from, scope, before)) {
    const usual = Object.hasOwn(SPLITTERS, maker.last) ? SPLITTERS[maker.last] : undefined;
    if (usual === undefined) continue;
    const told = argument(python, maker, "n_splits", 0);
    const written = maker.args.some((one) => one.name === "n_splits" || (!one.name && !one.unpacked));
    const parts = count(told?.value) ?? (written ? undefined : usual);
    const rounds = maker.last.startsWith("Repeated")
      ? count((argument(python, maker, "n_repeats") ?? { value: 10 }).value)
      : 1;
    return parts && rounds ? { times: parts * rounds, span: told?.span ?? maker.span } : undefined;
  }
  return undefined;
}

/** What cross-validates by itself: the argument that says how, its place, and the number of parts that it has by default. */
const VALIDATORS: { readonly [name: string]: readonly [name: string, usual: number, place?: number] } = {
  cross_val_score: ["cv", 5],
  cross_validate: ["cv", 5],
  cross_val_predict: ["cv", 5],
  GridSearchCV: ["cv", 5],
  RandomizedSearchCV: ["cv", 5],
  HalvingGridSearchCV: ["cv", 5],
  HalvingRandomSearchCV: ["cv", 5],
  OptunaSearchCV: ["cv", 5],
  BayesSearchCV: ["cv", 5],
};
const BOOSTERS: { readonly [name: string]: readonly [name: string, usual: number, place?: number] } = {
  "xgboost.cv": ["nfold", 3, 3],
  "lightgbm.cv": ["nfold", 5],
  "catboost.cv": ["fold_count", 3],
};

/** The parts of a call's own cross-validation: a number, or a splitter of scikit-learn's; of a search in it, those too. */
function validated(python: PythonFile, call: Call): Repeats {
  const kind = Object.hasOwn(VALIDATORS, call.last)
    ? VALIDATORS[call.last]
    : Object.hasOwn(BOOSTERS, call.qualified)
      ? BOOSTERS[call.qualified]
      : undefined;
  if (kind === undefined) return NONE;
  const [name, usual, place] = kind;
  const told = argument(python, call, name, place);
  const written = call.args.find((one) => one.name === name);
  const splits = written && splitsOf(python, written.value, call.scope, call.span.start);
  const parts = count(told?.value) ?? (written && told?.value !== null ? undefined : usual);
  const folds = splits ?? (parts ? { times: parts, span: told?.span ?? call.span } : undefined);
  const [first] = call.args;
  const searched =
    first && !first.name
      ? makersOf(python, first.value, call.scope, call.span.start).find((one) => /SearchCV$/.test(one.last))
      : undefined;
  return both(
    folds ? new Map([[call.span.start, { about: "folds", ...folds }]]) : NONE,
    searched && searched !== call ? validated(python, searched) : NONE,
  );
}
