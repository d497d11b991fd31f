import type { Analysis, AnalysisSettings } from "./model/analysis.ts";
import type { FileDetections } from "./model/fact.ts";
import type { SourceFile } from "./model/source.ts";
import type { Workload } from "./model/workload.ts";
import { readSource } from "./read.ts";
import { createReckoner } from "./reckon.ts";
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
  /** Asked before each step of the reckoning, told how many were made; the analysis says what is left to do. */
  readonly mayReckon?: (steps: number) => boolean;
  /** Asked while much is left to do: whether what there is is to be put together again, or the last answer stands. */
  readonly isHeard?: () => boolean;
}

/** Remembers estimates by workload, so that an edit costs one estimate and not one per run of the workspace. */
export interface Analyzer {
  /**
   * Estimates the runs that these files hold together; unchanged runs are answered from memory. Runs that `first` names,
   * by a file of theirs or their own id, come before others.
   */
  readonly analyze: (
    files: readonly FileDetections[],
    settings: AnalysisSettings,
    pace?: Pace,
    first?: ReadonlySet<string>,
  ) => Analysis;
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
  const reckoner = createReckoner();
  let composed: Composing | undefined;
  let last: Analysis = { estimates: [], suggestions: [], advice: [], files: [], problems: [] };
  return {
    analyze(files, settings, pace = {}, first = new Set()) {
      const { mayCompose = () => true, mayReckon = () => true, isHeard = () => true } = pace;
      const wanted = JSON.stringify(settings);
      if (composed === undefined || composed.settings !== wanted || !sameFiles(composed.files, files))
        composed = { files, settings: wanted, steps: composing(files, settings) };
      const workloads = workloadsOf(composed, settings, mayCompose);
      if (workloads === undefined) return { ...last, pending: Math.max(1, last.pending ?? 0) };
      reckoner.take(workloads, settings.gridForecast, first);
      let isDone = false;
      for (let steps = 0; !isDone && mayReckon(steps); steps++) isDone = !reckoner.step();
      if (!isDone && (last.pending ?? last.savingsPending) !== undefined && !isHeard()) return last;
      const reckoning = reckoner.sofar();
      last = {
        ...reckoning,
        files,
        problems: [...files.flatMap(({ problems }) => problems), ...reckoning.problems],
      };
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
    if (!mayGoOn()) return undefined;
  }
  return one.workloads;
}

function sameFiles(before: readonly FileDetections[], now: readonly FileDetections[]): boolean {
  return before.length === now.length && before.every((file, index) => file === now[index]);
}
