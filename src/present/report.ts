import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate, Total } from "../core/model/estimate.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Evidence } from "../core/model/source.ts";
import type { Suggestion } from "../core/model/suggestion.ts";
import { type Axis, axisOf, positionOn } from "./axis.ts";
import { equivalence } from "./equivalence.ts";
import {
  type Figure,
  formatBelow,
  formatFactor,
  formatNumber,
  formatQuantity,
  formatRuns,
  formatShare,
} from "./format.ts";
import { lensTitle, savingLines, shortHardware } from "./lens.ts";
import { distinctLabels } from "./runLabels.ts";
import type { Words } from "./words.ts";

/** What each run is called, by its id. */
type Labels = ReturnType<typeof distinctLabels>;

/** A place to go to: a line where it is known, else an offset into the text. */
export interface Place {
  readonly path: string;
  readonly line?: number;
  readonly start?: number;
  readonly cell?: number;
}

export interface ReportRun {
  readonly id: string;
  readonly label: string;
  readonly place?: Place;
  /** The line that stands above the run. */
  readonly headline: string;
  readonly carbon: Figure;
  readonly energy: Figure;
  readonly hours: Figure;
  readonly hardware: string;
  readonly location: string;
  readonly negligible: boolean;
  /** Where the range and its median lie on the axis of the report, 0–1. */
  readonly bar: { readonly low: number; readonly middle: number; readonly high: number };
}

export interface ReportSaving {
  readonly title: string;
  readonly rationale: string;
  readonly tradeOff: string;
  /** `0.5 kgCO₂e (35 %)` */
  readonly saved: string;
  /** Ranges of carbon, share and energy, and the chance that there is any saving. */
  readonly figures: string;
  /** What previews or dismisses it: path, workload, rule. */
  readonly target: readonly [path: string, workloadId: string, rule: string];
  readonly run: string;
  readonly place?: Place;
}

export interface ReportUncertainty {
  readonly run: string;
  readonly label: string;
  /** What to tell, where a person can: `Which GPU?` */
  readonly question?: string;
  /** What telling it gains: `×/÷ 4 → ×/÷ 2` */
  readonly gain: string;
  /** The input meant, by its name in the vocabulary. */
  readonly input?: string;
  readonly place?: Place;
}

export interface ReportProblem {
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly place?: Place;
}

/** Everything that the sidebar, the terminal and the markdown show: words and places, no markup. */
export interface Report {
  readonly total?: {
    readonly carbon: Figure;
    readonly energy: Figure;
    readonly runs: number;
    /** `9 runs` */
    readonly count: string;
    readonly comparison?: string;
    /** Why it is more than its parts seem to be, where it is. */
    readonly note?: string;
  };
  readonly axis: Axis;
  readonly runs: readonly ReportRun[];
  /** What is said of the runs that are not listed, where there are more than were asked for. */
  readonly rest?: string;
  readonly savings: readonly ReportSaving[];
  readonly uncertainties: readonly ReportUncertainty[];
  readonly problems: readonly ReportProblem[];
  /** What is said of the problems that are not listed. */
  readonly moreProblems?: string;
}

/** Ideas and questions beyond these are for the hover of the run. */
const MOST_SAVINGS = 6;
const MOST_QUESTIONS = 5;
/** Telling an input must narrow the range by this factor to be worth asking for. */
const WORTH_ASKING = 1.1;

/** The report of an analysis, heaviest run first. @param most how many runs and problems to list; all where not told */
export function reportOf(analysis: Analysis, words: Words, most = Number.POSITIVE_INFINITY): Report {
  const estimates = [...analysis.estimates].sort((a, b) => b.totalKgCO2e.p50 - a.totalKgCO2e.p50);
  const axis = axisOf(
    estimates.map((estimate) => estimate.totalKgCO2e),
    words,
  );
  const labels = distinctLabels(estimates);
  const listed = estimates.slice(0, most);
  const rest = estimates.length - listed.length;
  const { total } = analysis;
  const comparison = total === undefined ? undefined : equivalence(total, words)?.text;
  return {
    ...(total === undefined || total.runs === 0
      ? {}
      : {
          total: {
            carbon: formatQuantity(total.totalKgCO2e, words),
            energy: formatQuantity(total.energyKWh, words),
            runs: total.runs,
            count: formatRuns(total.runs, words),
            ...(comparison === undefined ? {} : { comparison }),
            ...totalNote(total, estimates, words),
          },
        }),
    axis,
    runs: listed.map((estimate) => runOf(estimate, labels, axis, words)),
    ...(rest === 0
      ? {}
      : { rest: words.t("{0} more, each smaller than these.", formatNumber(rest, words, 6)) }),
    savings: savingsOf(analysis, labels, words),
    uncertainties: uncertaintiesOf(estimates, labels, words),
    ...problemsOf(analysis, most, words),
  };
}

/** A total that is this many times the sum of its runs' medians asks for a word. */
const SEEMS_MORE = 1.4;

/** Says why the median of a total can be more than its runs' medians together, where one would add them up. */
export function totalNote(
  { totalKgCO2e, runs }: Total,
  estimates: readonly Estimate[],
  { t }: Words,
): { readonly note?: string } {
  const medians = estimates.reduce((sum, one) => sum + one.totalKgCO2e.p50, 0);
  if (runs !== estimates.length || totalKgCO2e.p50 < SEEMS_MORE * medians) return {};
  return {
    note: t(
      "More than the runs' figures added up: a run whose range is wide can come out many times larger, but never below zero.",
    ),
  };
}

/** The place of a piece of evidence. */
export function placeOf(evidence: Evidence): Place {
  const { path, line, span } = evidence;
  return { path, line, start: span.start, ...(span.cell === undefined ? {} : { cell: span.cell }) };
}

function runOf(estimate: Estimate, labels: Labels, axis: Axis, words: Words): ReportRun {
  const { workload, totalKgCO2e, negligible } = estimate;
  const carbon = formatQuantity(totalKgCO2e, words);
  const below = formatBelow(totalKgCO2e, words);
  return {
    id: workload.id,
    label: labels.get(workload.id) ?? workload.label,
    ...(workload.anchor === undefined ? {} : { place: placeOf(workload.anchor) }),
    headline: lensTitle(estimate, words),
    carbon: negligible ? { ...carbon, text: below, range: "", full: below } : carbon,
    energy: formatQuantity(estimate.energyKWh, words),
    hours: formatQuantity(estimate.hours, words),
    hardware: shortHardware(estimate, words),
    location: estimate.place,
    negligible,
    bar: {
      low: positionOn(axis, totalKgCO2e.p10),
      middle: positionOn(axis, totalKgCO2e.p50),
      high: positionOn(axis, totalKgCO2e.p90),
    },
  };
}

function savingsOf({ suggestions }: Analysis, labels: Labels, words: Words): readonly ReportSaving[] {
  return [...suggestions]
    .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50)
    .slice(0, MOST_SAVINGS)
    .map((suggestion) => ({
      title: suggestion.title,
      rationale: suggestion.rationale,
      tradeOff: suggestion.tradeOff,
      saved: savedOf(suggestion, words),
      figures: savingLines(suggestion, words).join(" · "),
      target: [suggestion.anchor?.path ?? "", suggestion.workloadId, suggestion.rule],
      run: labels.get(suggestion.workloadId) ?? suggestion.workloadId,
      ...(suggestion.anchor === undefined ? {} : { place: placeOf(suggestion.anchor) }),
    }));
}

/** Savings as lines of text; what one costs is told once of each kind. */
export function savingTexts({ savings }: Report): readonly string[] {
  const told = new Set<string>();
  return savings.map(({ title, run, saved, tradeOff }) => {
    const line = `${title} (${run}): ${saved}.`;
    if (told.has(tradeOff)) return line;
    told.add(tradeOff);
    return `${line} ${tradeOff}`;
  });
}

/** What an idea saves: `0.5 kgCO₂e (35 %)`. */
export function savedOf({ saving }: Suggestion, words: Words): string {
  const saved = formatQuantity(saving.savedKgCO2e, words).text;
  return `${saved} (${formatShare(saving.savedFraction.p50, words)})`;
}

/** The input of a run that narrows its range most when told. */
export function nextQuestion(estimate: Estimate) {
  return estimate.shares.find(
    (share) => share.ask !== undefined && share.rangeFactorNow / share.rangeFactorIfKnown >= WORTH_ASKING,
  );
}

/** Questions of the heaviest runs that have any. */
function uncertaintiesOf(
  estimates: readonly Estimate[],
  labels: Labels,
  words: Words,
): readonly ReportUncertainty[] {
  const found: ReportUncertainty[] = [];
  for (const estimate of estimates) {
    found.push(...uncertaintyOf(estimate, labels, words));
    if (found.length >= MOST_QUESTIONS) break;
  }
  return found;
}

function uncertaintyOf(estimate: Estimate, labels: Labels, words: Words): readonly ReportUncertainty[] {
  const share = nextQuestion(estimate);
  if (estimate.negligible || share?.ask === undefined) return [];
  const { id, anchor, label } = estimate.workload;
  return [
    {
      run: labels.get(id) ?? label,
      label: share.label,
      question: share.ask.question,
      gain: `${formatFactor(share.rangeFactorNow, words)} → ${formatFactor(share.rangeFactorIfKnown, words)}`,
      input: share.ask.input,
      ...(anchor === undefined ? {} : { place: placeOf(anchor) }),
    },
  ];
}

const severities = ["error", "warning", "info"] as const;

function problemsOf(
  analysis: Analysis,
  most: number,
  words: Words,
): Pick<Report, "problems" | "moreProblems"> {
  const all = [
    ...analysis.problems,
    ...analysis.estimates.flatMap(({ workload, problems }) => [...workload.problems, ...problems]),
  ];
  const once = new Map(
    all.map((problem) => [`${problem.path}\n${problem.span?.start}\n${problem.message}`, problem]),
  );
  const sorted = [...once.values()].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const more = sorted.length - Math.min(most, sorted.length);
  return {
    problems: sorted.slice(0, most).map(problemOf),
    ...(more === 0 ? {} : { moreProblems: words.t("{0} more.", formatNumber(more, words, 6)) }),
  };
}

function problemOf({ severity, message, path, span }: Problem): ReportProblem {
  if (path === undefined) return { severity, message };
  const cell = span?.cell === undefined ? {} : { cell: span.cell };
  return {
    severity,
    message,
    place: { path, ...(span === undefined ? {} : { start: span.start }), ...cell },
  };
}
