import { detectFile } from "./detect/file.ts";
import { estimate } from "./estimate/estimate.ts";
import { total } from "./estimate/total.ts";
import type { Analysis, AnalysisSettings } from "./model/analysis.ts";
import type { Estimate } from "./model/estimate.ts";
import type { FileDetections } from "./model/fact.ts";
import type { Problem } from "./model/problem.ts";
import type { Language, SourceFile } from "./model/source.ts";
import type { Suggestion } from "./model/suggestion.ts";
import type { Workload } from "./model/workload.ts";
import { languageOf } from "./parse/language.ts";
import { suggest } from "./suggest/index.ts";
import { compose } from "./workload/compose.ts";

/** Reads one file by its name and text; `language` where the caller knows better than the name. Pure. */
export function readFile(path: string, text: string, language?: Language): FileDetections {
  return detectFile({
    path,
    text,
    language: language ?? languageOf(path, text.slice(0, 200).split("\n", 1)[0]),
  });
}

/** Whether a file of this name can hold a run or a part of one, so that others need not be opened. */
export function isReadable(path: string): boolean {
  return languageOf(path) !== "other";
}

/** The front door: file texts and settings in, everything that the views show out. Pure. */
export function analyze(files: readonly SourceFile[], settings: AnalysisSettings): Analysis {
  return createAnalyzer().analyze(files.map(detectFile), settings);
}

/** Remembers estimates by workload, so that an edit costs one estimate and not one per run of the workspace. */
export interface Analyzer {
  /** Estimates the runs that these files hold together; unchanged runs are answered from memory. */
  readonly analyze: (files: readonly FileDetections[], settings: AnalysisSettings) => Analysis;
}

interface Reckoned {
  readonly signature: string;
  readonly outcome: Estimate | Problem;
  readonly suggestions: readonly Suggestion[];
}

/** An analyzer with an empty memory. The memory holds the runs of the last analysis only. */
export function createAnalyzer(): Analyzer {
  let remembered: ReadonlyMap<string, Reckoned> = new Map();
  return {
    analyze(files, settings) {
      const workloads = compose(files, settings);
      const next = new Map<string, Reckoned>();
      for (const workload of workloads) {
        const signature = JSON.stringify([
          workload.label,
          workload.anchor,
          workload.inputs,
          workload.problems,
        ]);
        const known = remembered.get(workload.id);
        next.set(workload.id, known?.signature === signature ? known : reckon(workload, signature));
      }
      remembered = next;
      return assemble(files, [...next.values()]);
    },
  };
}

function reckon(workload: Workload, signature: string): Reckoned {
  const outcome = estimate(workload);
  return { signature, outcome, suggestions: isEstimate(outcome) ? suggest(workload, outcome) : [] };
}

function assemble(files: readonly FileDetections[], runs: readonly Reckoned[]): Analysis {
  const estimates = runs.map((run) => run.outcome).filter(isEstimate);
  const failures = runs
    .map((run) => run.outcome)
    .filter((outcome): outcome is Problem => !isEstimate(outcome));
  return {
    estimates,
    suggestions: runs.flatMap((run) => run.suggestions),
    files,
    problems: [...files.flatMap((file) => file.problems), ...failures],
    ...(estimates.length > 0 ? { total: total(estimates.map((one) => one.workload)) } : {}),
  };
}

function isEstimate(outcome: Estimate | Problem): outcome is Estimate {
  return "totalKgCO2e" in outcome;
}
