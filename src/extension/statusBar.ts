import * as vscode from "vscode";
import type { LiveReading } from "../core/model/live.ts";
import { formatQuantity, formatRuns } from "../present/format.ts";
import { lensTitle, shortEstimate } from "../present/lens.ts";
import { isStale, liveTitle } from "../present/live.ts";
import { type LiveRunView, liveRunLines, liveRunTitle } from "../present/liveRun.ts";
import type { Analyses } from "./analyses.ts";
import type { Live } from "./live.ts";
import { pathOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { words } from "./words.ts";

/** What the item shows at a moment; undefined hides it. */
interface Content {
  readonly text: string;
  readonly tooltip: string;
  readonly spoken: string;
  /** A running training: a click opens its page. */
  readonly live?: boolean;
}

/** The age of a reading is told anew this often; more often would tire a screen reader. */
const TICK_MS = 10_000;
/** From this age on it is told in minutes. */
const AGED_SECONDS = 90;
const SLOW_TICK_MS = 60_000;

/** One item: the estimate of the active editor's run, or what a running training has drawn, with its age. */
export function registerStatusBar(analyses: Analyses, live: Live): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("wattlens.estimate", vscode.StatusBarAlignment.Right, 90);
  item.name = "Wattlens";
  item.command = "wattlens.showReport";
  let shown = "";
  let tick: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const view = live.view();
    const reading = view === undefined ? live.latest() : undefined;
    // A run that is followed is looked at by its tracker, which tells of it.
    clearTimeout(tick);
    tick = reading === undefined ? undefined : setTimeout(update, untilOlder(reading));
    const content = contentNow(analyses, view, reading);
    const key = JSON.stringify(content ?? "");
    if (key === shown) return;
    shown = key;
    if (content === undefined) {
      item.hide();
      return;
    }
    item.text = content.text;
    item.command = content.live === true ? "wattlens.showLive" : "wattlens.showReport";
    item.tooltip = content.tooltip;
    item.accessibilityInformation = { label: content.spoken };
    item.show();
  }

  update();
  return vscode.Disposable.from(
    item,
    analyses.onDidChange(update),
    live.onDidChange(update),
    vscode.window.onDidChangeActiveTextEditor(update),
    vscode.window.onDidChangeActiveNotebookEditor(update),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("wattlens")) update();
    }),
    { dispose: () => clearTimeout(tick) },
  );
}

/** How long the words for a reading's age stay as they are. */
function untilOlder({ atSeconds }: LiveReading): number {
  return Date.now() / 1000 - atSeconds < AGED_SECONDS ? TICK_MS : SLOW_TICK_MS;
}

function contentNow(
  analyses: Analyses,
  view: LiveRunView | undefined,
  reading: LiveReading | undefined,
): Content | undefined {
  const { t } = vscode.l10n;
  const { statusBar } = readSettings();
  if (statusBar === "never") return undefined;
  const tracked = trackedContent(view);
  if (tracked) return tracked;
  if (reading) {
    const now = Date.now() / 1000;
    const title = liveTitle(reading, now, words);
    return {
      text: `$(${isStale(reading, now) ? "warning" : "pulse"}) ${title}`,
      tooltip: t("Last reading by {0} ({1}). Opens the report.", reading.source, reading.label),
      spoken: t("Wattlens, running training: {0}", title),
    };
  }
  const estimate = activeEstimate(analyses);
  if (estimate) {
    return {
      text: `$(zap) ${shortEstimate(estimate, words)}`,
      tooltip: `${estimate.workload.label}\n${lensTitle(estimate, words)}\n${t("Opens the report.")}`,
      spoken: t("Wattlens, estimate: {0}", formatQuantity(estimate.totalKgCO2e, words).spoken),
    };
  }
  if (statusBar === "auto") return undefined;
  const { total } = analyses.current;
  if (total === undefined) {
    const text = t("no run found");
    return { text: `$(zap) ${text}`, tooltip: t("Opens the report."), spoken: t("Wattlens: no run found") };
  }
  const carbon = formatQuantity(total.totalKgCO2e, words);
  const count = formatRuns(total.runs, words);
  return {
    text: `$(zap) ≈ ${carbon.text}`,
    tooltip: t("{0} in this workspace: {1}. Opens the report.", count, carbon.full),
    spoken: t("Wattlens, {0} in this workspace: {1}", count, carbon.spoken),
  };
}

/** A run that is followed: few words in the bar, where they come from in the tooltip. */
function trackedContent(view: LiveRunView | undefined): Content | undefined {
  const now = Date.now() / 1000;
  const title = view && liveRunTitle(view, now, words);
  if (view === undefined || title === undefined) return undefined;
  return {
    text: `$(${view.stale ? "warning" : "pulse"}) ${title}`,
    tooltip: [...liveRunLines(view, now, words), vscode.l10n.t("Opens the report.")].join("\n"),
    spoken: vscode.l10n.t("Wattlens, running training: {0}", title),
    live: true,
  };
}

/** The heaviest run of the editor that has the focus. */
function activeEstimate(analyses: Analyses) {
  const uri = activeUri();
  if (uri === undefined) return undefined;
  return analyses
    .slots(pathOf(uri))
    .flatMap(({ estimate }) => estimate ?? [])
    .sort((a, b) => b.totalKgCO2e.p50 - a.totalKgCO2e.p50)[0];
}

/** The file or notebook that has the focus. */
export function activeUri(): vscode.Uri | undefined {
  const { activeNotebookEditor, activeTextEditor } = vscode.window;
  return activeNotebookEditor?.notebook.uri ?? activeTextEditor?.document.uri;
}
