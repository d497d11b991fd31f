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
import { compose } from "./workload/compose.ts";
import { withMeasured } from "./workload/measured.ts";
import { withTold } from "./workload/told.ts";

export { isReadable, readFile } from "./read.ts";

/** The front door: file texts and settings in, everything that the views show out. Pure. */
export function analyze(files: readonly SourceFile[], settings: AnalysisSettings): Analysis {
  return createAnalyzer().analyze(files.map(readSource), settings);
}

/** Remembers estimates by workload, so that an edit costs one estimate and not one per run of the workspace. */
export interface Analyzer {
  /**
   * Estimates the runs that these files hold together; unchanged runs are answered from memory. Runs are reckoned anew
   * for as long as `mayGoOn` says, told how many have been, those of files with `first` before others; `pending` says
   * how many are left for another call, so that a workspace of thousands of runs never holds up its host.
   */
  readonly analyze: (
    files: readonly FileDetections[],
    settings: AnalysisSettings,
    mayGoOn?: (reckoned: number) => boolean,
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

/** An analyzer with an empty memory. The memory holds the runs of the last analysis only. */
export function createAnalyzer(): Analyzer {
  let remembered = new Map<string, Reckoned>();
  let composed:
    | { files: readonly FileDetections[]; settings: string; workloads: readonly Workload[] }
    | undefined;
  return {
    analyze(files, settings, mayGoOn = () => true, first = () => false) {
      const wanted = JSON.stringify(settings);
      if (composed === undefined || composed.settings !== wanted || !sameFiles(composed.files, files)) {
        composed = {
          files,
          settings: wanted,
          workloads: withMeasured(withTold(compose(files, settings), files), files, settings.evidence),
        };
      }
      const { workloads } = composed;
      const next = new Map<string, Reckoned>();
      const anew: { readonly workload: Workload; readonly signature: string }[] = [];
      for (const workload of workloads) {
        const signature = `${signatureOf(workload)}${settings.gridForecast?.askedAtSeconds ?? ""}`;
        const known = remembered.get(workload.id);
        if (known) next.set(workload.id, known);
        if (known?.signature !== signature) anew.push({ workload, signature });
      }
      // A run that waits keeps its last figure; one that never had any is not shown yet.
      const isFirst = new Set(anew.filter(({ workload }) => workload.paths.some(first)));
      const ordered = [...isFirst, ...anew.filter((one) => !isFirst.has(one))];
      let reckoned = 0;
      for (; reckoned < ordered.length && mayGoOn(reckoned); reckoned++) {
        const { workload, signature } = ordered[reckoned] as (typeof ordered)[number];
        next.set(workload.id, reckon(workload, signature, settings));
      }
      remembered = next;
      const runs = workloads.flatMap((workload) => next.get(workload.id) ?? []);
      return assemble(files, runs, ordered.length - reckoned);
    },
  };
}

const signatures = new WeakMap<Workload, string>();

/** All that an estimate depends on. A workload that was composed once is the same object until a file of it changes. */
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
