import * as vscode from "vscode";
import type { SidebarLabels } from "../present/sidebarMessages.ts";

/** The fixed words of the sidebar in the reader's language. */
export function sidebarLabels(): SidebarLabels {
  const { t } = vscode.l10n;
  return {
    total: t("This workspace"),
    runs: t("Runs"),
    range: t("80 % range"),
    savings: t("What would lower it"),
    uncertain: t("Tell this next"),
    problems: t("Notes and problems"),
    running: t("Running now"),
    scale: t("Logarithmic scale"),
    emptyTitle: t("No training or inference found yet"),
    emptyText: t(
      "Wattlens reads training scripts, configs, notebooks and job files, and reckons what they would draw and emit before they run.",
    ),
    emptyHint: t(
      "Open a file with a Hugging Face Trainer, a Lightning Trainer, an Axolotl config or an sbatch script.",
    ),
    openExample: t("Open an Example"),
    estimateRun: t("Estimate a Run…"),
    estimateWorkspace: t("Read the Workspace Again"),
    why: t("Why Is There Nothing?"),
    setRegion: t("Set Region…"),
    setAccelerator: t("Set Accelerator…"),
    fullReport: t("Open Full Report"),
    copy: t("Copy as Markdown"),
    log: t("Show Log"),
    readingTitle: t("Reading the workspace…"),
    failedTitle: t("The report could not be made"),
    failedText: t("The log says why. Other views may still work."),
    goTo: t("Go to {0}", "{0}"),
    preview: t("Preview"),
    dismiss: t("Dismiss…"),
  };
}
