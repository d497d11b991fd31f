import * as vscode from "vscode";
import { lensTitle, savingTitle } from "../../present/lens.ts";
import { pathOf } from "../places.ts";
import type { Slot } from "../slots.ts";
import { activeUri } from "../statusBar.ts";
import { words } from "../words.ts";
import type { Command } from "./parts.ts";
import { explainAbsence } from "./whyNoEstimate.ts";

interface Choice extends vscode.QuickPickItem {
  readonly slot?: Slot;
  readonly command?: string;
}

/** Lists the runs of the active file with their estimates; choosing one shows how it was reckoned. */
export const estimateFile: Command = (parts) => async () => {
  const { analyses } = parts;
  const uri = activeUri();
  if (uri === undefined) return explainAbsence(parts, undefined);
  const path = pathOf(uri);
  analyses.refresh(path);
  const slots = analyses.slots(path);
  if (slots.length === 0) return explainAbsence(parts, path);
  const { t } = vscode.l10n;
  const choices: Choice[] = [
    ...slots.map(choiceOf),
    { label: t("More"), kind: vscode.QuickPickItemKind.Separator },
    { label: `$(graph) ${t("Show report")}`, command: "wattlens.showReport" },
  ];
  const choice = await vscode.window.showQuickPick(choices, {
    title: t("Wattlens: {0}", path),
    placeHolder: t("Choose a run to see how it was reckoned"),
    matchOnDescription: true,
  });
  if (choice?.command) await vscode.commands.executeCommand(choice.command);
  if (choice?.slot === undefined) return;
  const { offset, cell } = choice.slot;
  const target = cell === undefined ? "wattlens.explain" : "wattlens.reveal";
  await vscode.commands.executeCommand(target, {
    path,
    start: offset,
    ...(cell === undefined ? {} : { cell }),
  });
};

function choiceOf(slot: Slot): Choice {
  const { estimate, problem, suggestions } = slot;
  if (estimate === undefined) return { label: `$(question) ${problem?.message ?? ""}`, slot };
  const [best] = suggestions;
  return {
    label: `$(zap) ${lensTitle(estimate, words)}`,
    description: estimate.workload.label,
    ...(best === undefined ? {} : { detail: savingTitle(best, words) }),
    slot,
  };
}
