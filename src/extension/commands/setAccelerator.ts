import * as vscode from "vscode";
import { allAccelerators } from "../../core/data/accelerators.ts";
import type { Accelerator } from "../../core/model/hardware.ts";
import { writeSettings } from "../settings.ts";
import type { Command } from "./parts.ts";

interface Choice extends vscode.QuickPickItem {
  readonly accelerator?: string | undefined;
}

/** Asks for the accelerator and how many, for runs that do not say. */
export const setAccelerator: Command = () => async () => {
  const { t } = vscode.l10n;
  const choice = await vscode.window.showQuickPick(acceleratorChoices(), {
    title: t("Wattlens: which accelerator do runs use?"),
    placeHolder: t("For runs that do not say so themselves"),
    matchOnDescription: true,
  });
  if (choice === undefined) return;
  if (choice.accelerator === undefined) {
    await writeSettings({ accelerator: undefined, acceleratorCount: undefined });
    return;
  }
  const count = await askCount(choice.label);
  if (count === undefined) return;
  await writeSettings({
    accelerator: choice.accelerator,
    acceleratorCount: count === "" ? undefined : Number(count),
  });
  vscode.window.setStatusBarMessage(t("Wattlens: accelerator set to {0}", choice.label), 5000);
};

/** How many; empty where it is not known, undefined where the question was dismissed. */
function askCount(accelerator: string): Thenable<string | undefined> {
  const { t } = vscode.l10n;
  return vscode.window.showInputBox({
    title: t("Wattlens: how many of {0}?", accelerator),
    prompt: t("Over all nodes. Leave empty where runs say so themselves."),
    value: "1",
    validateInput: (text) =>
      text === "" || /^[1-9]\d{0,5}$/.test(text.trim()) ? undefined : t("A whole number from 1"),
  });
}

/** Accelerators by vendor, newest first. */
export function acceleratorChoices(): Choice[] {
  const { t } = vscode.l10n;
  const vendors = new Map<string, Accelerator[]>();
  for (const each of allAccelerators()) vendors.set(each.vendor, [...(vendors.get(each.vendor) ?? []), each]);
  return [
    { label: `$(clear-all) ${t("Not known")}`, description: t("a wider range") },
    ...[...vendors].flatMap(([vendor, all]) => [
      { label: vendor, kind: vscode.QuickPickItemKind.Separator },
      ...all
        .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || a.name.localeCompare(b.name))
        .map(({ id, name, tdpWatts, memoryGiB, year }) => ({
          label: name,
          description: [
            tdpWatts === undefined ? undefined : `${tdpWatts} W`,
            memoryGiB === undefined ? undefined : `${memoryGiB} GiB`,
            year,
          ]
            .filter((part) => part !== undefined)
            .join(" · "),
          accelerator: id,
        })),
    ]),
  ];
}
