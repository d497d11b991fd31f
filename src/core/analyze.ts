import { estimate } from "./estimate/estimate.ts";
import { sumOf, type TotalDraws, totalDraws } from "./estimate/total.ts";
import type { Analysis, AnalysisSettings } from "./model/analysis.ts";
import type { Estimate } from "./model/estimate.ts";
import type { FileDetections } from "./model/fact.ts";
import type { Problem } from "./model/problem.ts";
import type { SourceFile } from "./model/source.ts";
import type { Advice, Suggestion } from "./model/suggestion.ts";
import type { Workload } from "./model/workload.ts";
import { readSource } from "./read.ts";
import { advise } from "./suggest/advice.ts";
import { suggest } from "./suggest/index.ts";
import { composing } from "./workload/compose.ts";
import { withMeasured } from "./workload/measured.ts";
import { withTold } from "./workload/told.ts";

export { isReadable, readFile } from "./read.ts";

/** The front door: file texts and settings in, everything that the views show out. Pure. */
export function analyze(files: readonly SourceFile[], settings: AnalysisSettings): Analysis {
  return createAnalyzer().analyze(files.map(readSource), settings);
}

/** How far one call of an analyzer goes, so that a workspace of thousands of runs never holds up its host. */
export interface Pace {
  /** Asked between the files that are put together; what is not done is done by the next call, and the last answer stands. */
  readonly mayCompose?: () => boolean;
  /** Asked before each run that is reckoned anew, told how many have been; `pending` says how many are left. */
  readonly mayReckon?: (reckoned: number) => boolean;
}

/** Remembers estimates by workload, so that an edit costs one estimate and not one per run of the workspace. */
export interface Analyzer {
  /**
   * Estimates the runs that these files hold together; unchanged runs are answered from memory. Files with `first` come
   * before others.
   */
  readonly analyze: (
    files: readonly FileDetections[],
    settings: AnalysisSettings,
    pace?: Pace,
    first?: (path: string) => boolean,
  ) => Analysis;
}

interface Reckoned {
  readonly signature: string;
  readonly outcome: Estimate | Problem;
  readonly suggestions: readonly Suggestion[];
  readonly advice: readonly Advice[];
  readonly draws?: TotalDraws;
}

/** Runs that are being put together, from these files and settings. */
interface Composing {
  readonly files: readonly FileDetections[];
  readonly settings: string;
  readonly steps: Generator<void, readonly Workload[]>;
  workloads?: readonly Workload[];
}

/** An analyzer with an empty memory. The memory holds the runs of the last analysis only. */
export function createAnalyzer(): Analyzer {
  let remembered = new Map<string, Reckoned>();
  let composed: Composing | undefined;
  let last: Analysis = assemble([], [], 0);
  return {
    analyze(files, settings, { mayCompose = () => true, mayReckon = () => true } = {}, first = () => false) {
      const wanted = JSON.stringify(settings);
      if (composed === undefined || composed.settings !== wanted || !sameFiles(composed.files, files))
        composed = { files, settings: wanted, steps: composing(files, settings) };
      const workloads = workloadsOf(composed, settings, mayCompose);
      if (workloads === undefined) return { ...last, pending: Math.max(1, last.pending ?? 0) };
      const next = new Map<string, Reckoned>();
      const anew: { readonly workload: Workload; readonly signature: string }[] = [];
      for (const workload of workloads) {
        const signature = `${signatureOf(workload)} ${settings.gridForecast?.askedAtSeconds}`;
        const known = remembered.get(workload.id);
        if (known) next.set(workload.id, known);
        if (known?.signature !== signature) anew.push({ workload, signature });
      }
      // A run that waits keeps its last figure; one that never had any is not shown yet.
      const isFirst = new Set(anew.filter(({ workload }) => workload.paths.some(first)));
      const ordered = [...isFirst, ...anew.filter((one) => !isFirst.has(one))];
      let reckoned = 0;
      for (; reckoned < ordered.length && mayReckon(reckoned); reckoned++) {
        const { workload, signature } = ordered[reckoned] as (typeof ordered)[number];
        next.set(workload.id, reckon(workload, signature, settings));
      }
      remembered = next;
      const runs = workloads.flatMap((workload) => next.get(workload.id) ?? []);
      last = assemble(files, runs, ordered.length - reckoned);
      return last;
    },
  };
}

/** The runs, or undefined where they are not yet all put together and it is time for something else. */
function workloadsOf(
  one: Composing,
  settings: AnalysisSettings,
  mayGoOn: () => boolean,
): readonly Workload[] | undefined {
  while (one.workloads === undefined) {
    const step = one.steps.next();
    if (step.done)
      one.workloads = withMeasured(withTold(step.value, one.files), one.files, settings.evidence);
    else if (!mayGoOn()) return undefined;
  }
  return one.workloads;
}

const signatures = new WeakMap<Workload, string>();

/** All that a workload gives to its estimate. One that was composed is the same object until a file of it changes. */
function signatureOf(workload: Workload): string {
  const known = signatures.get(workload);
  if (known !== undefined) return known;
  const { label, anchor, inputs, evidence, problems } = workload;
  const signature = JSON.stringify([label, anchor, inputs, evidence, problems]);
  signatures.set(workload, signature);
  return signature;
}

function sameFiles(before: readonly FileDetections[], now: readonly FileDetections[]): boolean {
  return before.length === now.length && before.every((file, index) => file === now[index]);
}

function reckon(workload: Workload, signature: string, { gridForecast }: AnalysisSettings): Reckoned {
  const outcome = estimate(workload);
  if (!isEstimate(outcome)) return { signature, outcome, suggestions: [], advice: [] };
  return {
    signature,
    outcome,
    suggestions: suggest(workload, outcome, { gridForecast }),
    advice: advise(workload, outcome),
    draws: totalDraws(workload),
  };
}

function assemble(files: readonly FileDetections[], runs: readonly Reckoned[], pending: number): Analysis {
  const estimates = runs.map((run) => run.outcome).filter(isEstimate);
  const failures = runs
    .map((run) => run.outcome)
    .filter((outcome): outcome is Problem => !isEstimate(outcome));
  return {
    estimates,
    suggestions: runs.flatMap((run) => run.suggestions),
    advice: runs.flatMap((run) => run.advice),
    files,
    problems: [...files.flatMap((file) => file.problems), ...failures],
    ...(estimates.length > 0 ? { total: sumOf(runs.flatMap((run) => run.draws ?? [])) } : {}),
    ...(pending > 0 ? { pending } : {}),
  };
}

function isEstimate(outcome: Estimate | Problem): outcome is Estimate {
  return "totalKgCO2e" in outcome;
}
