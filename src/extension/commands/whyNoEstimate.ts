import * as vscode from "vscode";
import type { Detection } from "../../core/model/fact.ts";
import { formatInput, labelOf } from "../../present/labels.ts";
import { lensTitle } from "../../present/lens.ts";
import { pathOf } from "../places.ts";
import { activeUri } from "../statusBar.ts";
import { words } from "../words.ts";
import type { Command, Parts } from "./parts.ts";

interface Finding extends vscode.QuickPickItem {
  readonly start?: number;
  readonly cell?: number;
  readonly command?: string;
}

/** Says what was looked for in a file, what was found, and what is missing. */
export const whyNoEstimate: Command = (parts) => async (path: unknown) => {
  const uri = activeUri();
  await explainAbsence(parts, typeof path === "string" ? path : uri && pathOf(uri));
};

/** The trail of what was read in a file, as a list to look through. */
export async function explainAbsence(parts: Parts, path: string | undefined): Promise<void> {
  const { t } = vscode.l10n;
  if (path !== undefined) parts.analyses.refresh(path);
  const findings = [...(path === undefined ? noFile() : trail(parts, path)), ...nextSteps()];
  const choice = await vscode.window.showQuickPick(findings, {
    title: path === undefined ? t("Wattlens: no file is open") : t("Wattlens: what was found in {0}", path),
    placeHolder: t("What was looked for, and what to do next"),
  });
  if (choice?.command) await vscode.commands.executeCommand(choice.command);
  if (choice?.start !== undefined && path !== undefined) {
    const start = parts.analyses.locate(path, choice.start);
    await vscode.commands.executeCommand("wattlens.reveal", { path, start, ...cellOf(choice) });
  }
}

function noFile(): Finding[] {
  return [
    {
      label: `$(info) ${vscode.l10n.t("Open a training script, a config, a notebook or a job file first.")}`,
    },
  ];
}

function trail({ analyses }: Parts, path: string): Finding[] {
  const { t } = vscode.l10n;
  const entry = analyses.entry(path);
  if (entry === undefined) {
    return [
      {
        label: `$(circle-slash) ${t("This kind of file is not read.")}`,
        detail: t(
          "Read are Python, notebooks, YAML, JSON, TOML, INI, gin, shell, sbatch, Makefiles, Dockerfiles and Terraform.",
        ),
      },
    ];
  }
  const { runs, fragments, problems, language } = entry.detections;
  const slots = analyses.slots(path);
  const estimated = slots.flatMap(({ estimate, offset, cell }) =>
    estimate === undefined
      ? []
      : [{ label: `$(check) ${lensTitle(estimate, words)}`, start: offset, ...cellOf({ cell }) }],
  );
  const failed = slots.flatMap(({ problem, offset, cell }) =>
    problem === undefined
      ? []
      : [{ label: `$(question) ${problem.message}`, start: offset, ...cellOf({ cell }) }],
  );
  const troubles = problems.map((problem) => ({
    label: `$(warning) ${problem.message}`,
    ...(problem.span === undefined ? {} : { start: problem.span.start, ...cellOf(problem.span) }),
  }));
  const nothing =
    runs.length + fragments.length > 0
      ? []
      : [
          {
            label: `$(circle-slash) ${t("Read as {0}: no training, search or inference was recognised.", language)}`,
            detail: t(
              "Looked for: trainers, training loops, launch commands, job headers, known configs and hosted models.",
            ),
          },
        ];
  return [...estimated, ...failed, ...troubles, ...nothing, ...[...runs, ...fragments].map(detectionOf)];
}

function detectionOf(detection: Detection): Finding {
  const { t } = vscode.l10n;
  const facts = detection.facts.slice(0, 8);
  const told = facts.map(
    ({ about, value }) => `${labelOf(about, words)}: ${formatInput(about, value, words)}`,
  );
  return {
    label: `$(search) ${detection.detector} (${detection.role === "run" ? detection.kind : t("part of a run")})`,
    detail: told.length === 0 ? t("No figure was found in it.") : told.join(" · "),
    start: detection.anchor.start,
    ...cellOf(detection.anchor),
  };
}

function nextSteps(): Finding[] {
  const { t } = vscode.l10n;
  return [
    { label: t("Next"), kind: vscode.QuickPickItemKind.Separator },
    {
      label: `$(edit) ${t("Estimate a Run…")}`,
      detail: t("Say model, data, hardware and place by hand"),
      command: "wattlens.estimateRun",
    },
    { label: `$(graph) ${t("Show report of the workspace")}`, command: "wattlens.showReport" },
  ];
}

function cellOf({ cell }: { readonly cell?: number | undefined }): { readonly cell?: number } {
  return cell === undefined ? {} : { cell };
}
