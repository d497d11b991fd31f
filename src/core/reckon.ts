import { estimate } from "./estimate/estimate.ts";
import { blocksOf, createSums } from "./estimate/sums.ts";
import type { Analysis } from "./model/analysis.ts";
import type { Estimate, Total } from "./model/estimate.ts";
import type { GridForecast } from "./model/gridForecast.ts";
import type { Problem } from "./model/problem.ts";
import type { Advice, Suggestion } from "./model/suggestion.ts";
import type { Workload } from "./model/workload.ts";
import { advise } from "./suggest/advice.ts";
import { suggest } from "./suggest/index.ts";

/** What the runs come to, as far as it is reckoned. */
export type Reckoning = Omit<Analysis, "files">;

/**
 * Reckons runs in small steps: first those that someone looks at, with their savings; then every run's figure and the
 * sum; then the savings of the others, the heaviest run first, since the largest are there.
 */
export interface Reckoner {
  /** The runs from now on. Those that are as they were keep what was reckoned. */
  readonly take: (
    workloads: readonly Workload[],
    forecast: GridForecast | undefined,
    first: ReadonlySet<string>,
  ) => void;
  /** Makes one step; false where nothing was left to do. */
  readonly step: () => boolean;
  readonly sofar: () => Reckoning;
}

interface Reckoned {
  /** As it was when it was last found to be what was reckoned. */
  readonly workload: Workload;
  readonly outcome: Estimate | Problem;
  /** Absent where they were not yet looked for. */
  readonly ideas?: Ideas;
}
interface Ideas {
  readonly suggestions: readonly Suggestion[];
  readonly advice: readonly Advice[];
}

/** A reckoner with an empty memory. */
export function createReckoner(): Reckoner {
  const sums = createSums();
  let known = new Map<string, Reckoned>();
  let workloads: readonly Workload[] = [];
  let blocks = blocksOf(workloads);
  let forecast: GridForecast | undefined;
  let first: ReadonlySet<string> = new Set();
  let steps = reckoning();
  let sofar: Reckoning | undefined;
  return {
    take(nowWorkloads, nowForecast, nowFirst) {
      const isSame = workloads === nowWorkloads;
      const isSameHour = forecast?.askedAtSeconds === nowForecast?.askedAtSeconds;
      const isFirstSame = nowFirst.size === first.size && [...nowFirst].every((one) => first.has(one));
      if (isSame && isSameHour && isFirstSame) return;
      first = nowFirst;
      steps = reckoning();
      if (isSame && isSameHour) return;
      sofar = undefined;
      if (!isSameHour) for (const [id, { workload, outcome }] of known) known.set(id, { workload, outcome });
      forecast = nowForecast;
      if (isSame) return;
      workloads = nowWorkloads;
      blocks = blocksOf(workloads);
      sums.keep(new Set(blocks.keys()));
      // A run that waits keeps its last figure; one that never had any is not shown yet.
      const before = known;
      known = new Map();
      for (const { id } of workloads) {
        const one = before.get(id);
        if (one) known.set(id, one);
      }
    },
    step() {
      if (steps.next().done) return false;
      sofar = undefined;
      return true;
    },
    sofar() {
      sofar ??= assembled();
      return sofar;
    },
  };

  function* reckoning(): Generator<void, void> {
    for (const workload of workloads) {
      if (!first.has(workload.id) && !workload.paths.some((path) => first.has(path))) continue;
      // In one step, so that its figure is never seen without its savings.
      const isNew = figure(workload);
      if (lookForIdeas(workload) || isNew) yield;
    }
    for (const [name, block] of blocks) {
      for (const workload of block) if (figure(workload)) yield;
      // The workload of its estimate, which stays the same object for as long as the figure stands.
      const drawn = block.flatMap(({ id }) => estimateOf(id)?.workload ?? []);
      yield* sums.take(name, drawn);
    }
    const weighed = workloads.map((workload) => ({
      workload,
      weight: estimateOf(workload.id)?.totalKgCO2e.p50 ?? 0,
    }));
    for (const { workload } of weighed.sort((a, b) => b.weight - a.weight)) if (lookForIdeas(workload)) yield;
  }

  /** True where it was work. */
  function figure(workload: Workload): boolean {
    const one = known.get(workload.id);
    if (one?.workload === workload) return false;
    known.set(
      workload.id,
      one && inputsOf(one.workload) === inputsOf(workload)
        ? { ...one, workload }
        : { workload, outcome: estimate(workload, { details: false }) },
    );
    return true;
  }

  /** True where it was work. */
  function lookForIdeas({ id }: Workload): boolean {
    const one = known.get(id);
    if (one === undefined || one.ideas !== undefined) return false;
    known.set(id, { ...one, ideas: ideasOf(one.outcome, forecast) });
    return true;
  }

  function estimateOf(id: string): Estimate | undefined {
    const outcome = known.get(id)?.outcome;
    return outcome !== undefined && isEstimate(outcome) ? outcome : undefined;
  }

  function assembled(): Reckoning {
    const estimates: Estimate[] = [];
    const suggestions: Suggestion[] = [];
    const advice: Advice[] = [];
    const problems: Problem[] = [];
    let pending = 0;
    let savingsPending = 0;
    for (const workload of workloads) {
      const one = known.get(workload.id);
      if (one?.workload !== workload) pending++;
      if (one === undefined) continue;
      if (isEstimate(one.outcome)) estimates.push(one.outcome);
      else problems.push(one.outcome);
      if (one.ideas === undefined) savingsPending++;
      else {
        suggestions.push(...one.ideas.suggestions);
        advice.push(...one.ideas.advice);
      }
    }
    const sum = sums.total(blocks.keys());
    const [only] = estimates;
    // A sum of one is that one: its own draws are more than those of a sum.
    const total = only !== undefined && sum.runs === 1 && estimates.length === 1 ? totalOfOne(only) : sum;
    return {
      estimates,
      suggestions,
      advice,
      problems,
      ...(total.runs > 0 ? { total } : {}),
      ...(pending > 0 ? { pending } : {}),
      ...(savingsPending > 0 ? { savingsPending } : {}),
    };
  }
}

function totalOfOne({ energyKWh, totalKgCO2e }: Estimate): Total {
  return { energyKWh, totalKgCO2e, runs: 1 };
}

function ideasOf(outcome: Estimate | Problem, gridForecast: GridForecast | undefined): Ideas {
  if (!isEstimate(outcome)) return { suggestions: [], advice: [] };
  const { workload } = outcome;
  return { suggestions: suggest(workload, outcome, { gridForecast }), advice: advise(workload, outcome) };
}

/** All that a workload gives to its estimate. */
function inputsOf({ label, anchor, inputs, evidence, problems }: Workload): string {
  return JSON.stringify([label, anchor, inputs, evidence, problems]);
}

function isEstimate(outcome: Estimate | Problem): outcome is Estimate {
  return "totalKgCO2e" in outcome;
}
