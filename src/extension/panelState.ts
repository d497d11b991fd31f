import * as vscode from "vscode";
import { estimate } from "../core/estimate/estimate.ts";
import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { Suggestion } from "../core/model/suggestion.ts";
import type { PanelIdea, PanelRun, PanelState } from "../present/panelMessages.ts";
import type { Words } from "../present/words.ts";

/** What the full report is sent; without an analysis, that there is none. */
export function panelState(analysis: Analysis | undefined, reading: boolean, words: Words): PanelState {
  const runs = [...(analysis?.estimates ?? [])]
    .sort((a, b) => b.totalKgCO2e.p50 - a.totalKgCO2e.p50)
    .map(runOf);
  const { total } = analysis ?? {};
  return {
    state: analysis === undefined ? "failed" : reading && runs.length === 0 ? "reading" : "ready",
    runs,
    ideas: [...(analysis?.suggestions ?? [])]
      .sort((a, b) => b.saving.savedKgCO2e.p50 - a.saving.savedKgCO2e.p50)
      .map(ideaOf),
    ...(total === undefined || total.runs === 0
      ? {}
      : { total: { totalKgCO2e: total.totalKgCO2e, energyKWh: total.energyKWh, runs: total.runs } }),
    locale: words.locale,
    bundle: vscode.l10n.bundle ?? {},
    rightToLeft: /^(ar|fa|he|ur)\b/.test(vscode.env.language),
    canSave: vscode.workspace.workspaceFolders !== undefined,
  };
}

function runOf({ workload, totalKgCO2e, energyKWh, hours, hardware, place }: Estimate): PanelRun {
  const run = { workload, totalKgCO2e, energyKWh, hours, hardware, place };
  if ((workload.evidence ?? []).length === 0) return { ...run, measured: false };
  const { evidence: _, ...unmeasured } = workload;
  const forecast = estimate(unmeasured);
  return {
    ...run,
    measured: true,
    ...("totalKgCO2e" in forecast ? { forecastKgCO2e: forecast.totalKgCO2e } : {}),
  };
}

function ideaOf({
  rule,
  workloadId,
  title,
  rationale,
  tradeOff,
  patch,
  saving,
  citation,
}: Suggestion): PanelIdea {
  const changes = Object.entries(patch);
  return {
    key: `${workloadId}\n${rule}\n${title}`,
    run: workloadId,
    title,
    rationale,
    tradeOff,
    set: Object.fromEntries(changes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))),
    removed: changes.flatMap(([name, value]) => (value === undefined ? [name] : [])),
    savedKgCO2e: saving.savedKgCO2e,
    savedShare: saving.savedFraction.p50,
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
