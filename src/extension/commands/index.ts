import * as vscode from "vscode";
import { applySuggestion } from "./applySuggestion.ts";
import { attachToRun } from "./attachToRun.ts";
import { copyReport } from "./copyReport.ts";
import { dismissSuggestion, restoreSuggestions } from "./dismissSuggestion.ts";
import { estimateFile } from "./estimateFile.ts";
import { estimateRun } from "./estimateRun.ts";
import { estimateWorkspace } from "./estimateWorkspace.ts";
import { explain } from "./explain.ts";
import { exportHistory } from "./exportHistory.ts";
import { forgetLearned } from "./forgetLearned.ts";
import { forgetGridKey, setGridKey } from "./gridKey.ts";
import { insertTracker } from "./insertTracker.ts";
import { openExample } from "./openExample.ts";
import type { Command, Parts } from "./parts.ts";
import { forgetPrometheusCredentials, setPrometheusCredentials } from "./prometheusCredentials.ts";
import { revealPlace } from "./revealPlace.ts";
import { setAccelerator } from "./setAccelerator.ts";
import { setRegion } from "./setRegion.ts";
import { showHistory } from "./showHistory.ts";
import { showReport } from "./showReport.ts";
import { stopTracking } from "./stopTracking.ts";
import { whyNoEstimate } from "./whyNoEstimate.ts";

/** Commands of the palette; the manifest lists exactly these. */
export const paletteCommands: { readonly [id: string]: Command } = {
  "wattlens.estimateFile": estimateFile,
  "wattlens.estimateWorkspace": estimateWorkspace,
  "wattlens.estimateRun": estimateRun,
  "wattlens.whyNoEstimate": whyNoEstimate,
  "wattlens.showReport": showReport,
  "wattlens.openExample": openExample,
  "wattlens.showFullReport":
    ({ fullReport }) =>
    () =>
      fullReport.show(),
  "wattlens.showLive":
    ({ fullReport }) =>
    () =>
      fullReport.show("live"),
  "wattlens.setRegion": setRegion,
  "wattlens.setAccelerator": setAccelerator,
  "wattlens.copyReport": copyReport,
  "wattlens.attachToRun": attachToRun,
  "wattlens.stopTracking": stopTracking,
  "wattlens.showHistory": showHistory,
  "wattlens.exportHistory": exportHistory,
  "wattlens.insertTracker": insertTracker,
  "wattlens.forgetLearned": forgetLearned,
  "wattlens.setGridKey": setGridKey,
  "wattlens.forgetGridKey": forgetGridKey,
  "wattlens.setPrometheusCredentials": setPrometheusCredentials,
  "wattlens.forgetPrometheusCredentials": forgetPrometheusCredentials,
  "wattlens.restoreSuggestions": restoreSuggestions,
  "wattlens.showLog":
    ({ log }) =>
    () =>
      log.show(),
};

/** Commands behind links of lenses, hovers and lists. */
const linkCommands: { readonly [id: string]: Command } = {
  "wattlens.reveal": revealPlace,
  "wattlens.explain": explain,
  "wattlens.applySuggestion": applySuggestion,
  "wattlens.dismissSuggestion": dismissSuggestion,
};

/** Registers all commands; what one of them throws is caught, logged and said once. */
export function registerCommands(parts: Parts): vscode.Disposable {
  const all = Object.entries({ ...paletteCommands, ...linkCommands });
  return vscode.Disposable.from(
    ...all.map(([id, command]) => {
      const run = command(parts) as (...args: unknown[]) => unknown;
      return vscode.commands.registerCommand(id, (...args: unknown[]) =>
        parts.guard.command(id, () => run(...args)),
      );
    }),
  );
}
