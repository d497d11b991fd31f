import * as vscode from "vscode";
import { keyAddress } from "../live/liveGrid.ts";
import { readSettings } from "../settings.ts";
import type { Command } from "./parts.ts";
import { askSecret, askText } from "./secretQuestions.ts";

/** Asks for the key of the grid service that the settings name; it goes to the secret storage alone. */
export const setGridKey: Command =
  ({ keys }) =>
  async () => {
    const { t } = vscode.l10n;
    const { grid } = readSettings();
    if (grid.source !== "electricity-maps" && grid.source !== "watttime") {
      void vscode.window.showInformationMessage(
        t("Wattlens: the grid source that is set (wattlens.grid.source) needs no key."),
      );
      return;
    }
    const key =
      grid.source === "watttime"
        ? await userAndPassword(t("Wattlens: user of WattTime"), t("Wattlens: password of WattTime"))
        : await oneKey(t("Wattlens: key of Electricity Maps"));
    if (key === undefined) return;
    await keys.write(`grid.${grid.source}`, keyAddress(grid), key);
    vscode.window.setStatusBarMessage(t("Wattlens: the key is kept in the secret storage"), 5000);
  };

/** Forgets the keys of all grid services. */
export const forgetGridKey: Command =
  ({ keys }) =>
  async () => {
    await keys.forget("grid.electricity-maps");
    await keys.forget("grid.watttime");
    vscode.window.setStatusBarMessage(vscode.l10n.t("Wattlens: no grid key is kept any more"), 5000);
  };

async function oneKey(title: string) {
  const key = await askSecret(title);
  return key === undefined ? undefined : { key };
}

async function userAndPassword(user: string, secret: string) {
  const username = await askText(user);
  const password = username === undefined ? undefined : await askSecret(secret);
  return username === undefined || password === undefined ? undefined : { username, password };
}
