import * as vscode from "vscode";
import { estimate } from "../core/estimate/estimate.ts";
import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate, Total } from "../core/model/estimate.ts";
import type { Suggestion } from "../core/model/suggestion.ts";
import type { PanelHours, PanelIdea, PanelRow, PanelRun, PanelState } from "../present/panelReport.ts";
import { MOST_ROWS, type PanelView, rowsOf, type Sortable } from "../present/panelRows.ts";
import { totalNote } from "../present/report.ts";
import { distinctLabels } from "../present/runLabels.ts";
import type { Words } from "../present/words.ts";

function summed({ totalKgCO2e, energyKWh, runs }: Total) {
  return { totalKgCO2e, energyKWh, runs };
}

/** What the full report is sent, no more of it than the page shows; without an analysis, that there is none. */
export function panelState(
  analysis: Analysis | undefined,
  reading: boolean,
  view: PanelView,
  words: Words,
  hours: PanelHours = { isAsked: false },
): PanelState {
  const { estimates = [], suggestions = [], total } = analysis ?? {};
  const labels = distinctLabels(estimates);
  const sortable = estimates.map((each) => sortableOf(each, labels, view.sort.column === "forecast"));
  const rows = rowsOf(sortable, view, words.locale);
  const run = estimates.find(({ workload }) => workload.id === view.run) ?? heaviest(estimates);
  return {
    state: analysis === undefined ? "failed" : reading && run === undefined ? "reading" : "ready",
    partial: reading,
    ...(analysis?.pending === undefined ? {} : { pending: analysis.pending }),
    ...(analysis?.savingsPending === undefined ? {} : { seeksSavings: true }),
    runs: rows.slice(0, MOST_ROWS).map(rowOf),
    count: estimates.length,
    found: rows.length,
    ...(run === undefined ? {} : { run: runOf(run) }),
    ideas: suggestions
      .filter(({ workloadId }) => workloadId === run?.workload.id)
      .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50)
      .map(ideaOf),
    ...(total === undefined || total.runs === 0
      ? {}
      : { total: { ...summed(total), ...totalNote(total, estimates, words) } }),
    hours,
    locale: words.locale,
    bundle: vscode.l10n.bundle ?? {},
    rightToLeft: /^(ar|fa|he|ur)\b/.test(vscode.env.language),
    canSave: vscode.workspace.workspaceFolders !== undefined,
  };
}

function heaviest(estimates: readonly Estimate[]): Estimate | undefined {
  let found: Estimate | undefined;
  for (const each of estimates) {
    if (found === undefined || each.totalKgCO2e.p50 > found.totalKgCO2e.p50) found = each;
  }
  return found;
}

interface Listed extends Sortable {
  readonly estimate: Estimate;
}

/** Forecasts are reckoned for what is shown, and for all only where they are sorted by. */
function sortableOf(estimate: Estimate, labels: ReadonlyMap<string, string>, withForecast: boolean): Listed {
  const { workload, totalKgCO2e, energyKWh, hours, hardware, place } = estimate;
  const forecastKgCO2e = withForecast ? forecastOf(estimate) : undefined;
  const path = workload.anchor?.path;
  return {
    estimate,
    path,
    label: labels.get(workload.id) ?? workload.label,
    totalKgCO2e,
    energyKWh,
    hours,
    hardware,
    place,
    forecastKgCO2e,
  };
}

function rowOf({ estimate: found, label, path, forecastKgCO2e = forecastOf(found) }: Listed): PanelRow {
  const { workload, totalKgCO2e, energyKWh, hours, hardware, place } = found;
  return {
    ...{ id: workload.id, label, totalKgCO2e, energyKWh, hours, hardware, place },
    ...(path === undefined ? {} : { path }),
    ...(forecastKgCO2e === undefined ? {} : { forecastKgCO2e }),
  };
}

function runOf(run: Estimate): PanelRun {
  const { workload, steps: _, assumptions: __, crossChecks: ___, ...estimate } = run;
  return { workload, estimate, measured: isMeasured(run) };
}

function isMeasured({ workload }: Estimate): boolean {
  return (workload.evidence ?? []).length > 0;
}

/** What would have been said of a measured run before it was measured. */
function forecastOf(measured: Estimate): Estimate["totalKgCO2e"] | undefined {
  if (!isMeasured(measured)) return undefined;
  const { evidence: _, ...unmeasured } = measured.workload;
  const forecast = estimate(unmeasured, { details: false });
  return "totalKgCO2e" in forecast ? forecast.totalKgCO2e : undefined;
}

/** By what a page names a suggestion. */
export function keyOf({ workloadId, rule, title }: Suggestion): string {
  return `${workloadId}\n${rule}\n${title}`;
}

function ideaOf(suggestion: Suggestion): PanelIdea {
  const { title, rationale, tradeOff, patch, saving, runsPerYear, citation } = suggestion;
  const { savedKgCO2e, savedEnergyKWh, savedFraction, chanceSaves } = saving;
  const changes = Object.entries(patch);
  return {
    key: keyOf(suggestion),
    title,
    rationale,
    tradeOff,
    set: Object.fromEntries(changes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    removed: changes.flatMap(([name, value]) => (value === undefined ? [name] : [])),
    savedKgCO2e,
    savedEnergyKWh,
    savedFraction,
    chanceSaves,
    ...(runsPerYear === undefined ? {} : { runsPerYear }),
    // Nothing is offered to be opened for a run that has no file.
    canApply: suggestion.anchor !== undefined,
    ...(citation === undefined
      ? {}
      : {
          source: {
            title: citation.title,
            year: citation.year,
            ...(citation.url === undefined ? {} : { url: citation.url }),
          },
        }),
  };
}
