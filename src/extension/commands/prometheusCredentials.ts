import * as vscode from "vscode";
import { PROMETHEUS_KEY } from "../live/prometheusAccess.ts";
import { readSettings } from "../settings.ts";
import type { Command } from "./parts.ts";
import { askSecret, askText } from "./secretQuestions.ts";

/** Asks for what the Prometheus server of the settings wants to know; bound to its address, kept as a secret. */
export const setPrometheusCredentials: Command =
  ({ keys }) =>
  async () => {
    const { t } = vscode.l10n;
    const { prometheusUrl } = readSettings().live;
    if (prometheusUrl === "") {
      void vscode.window.showInformationMessage(
        t("Wattlens: no Prometheus server is set (wattlens.prometheus.url)."),
      );
      return;
    }
    const basic = t("User and password");
    const bearer = t("Bearer token");
    const title = t("Wattlens: how does {0} know you?", prometheusUrl);
    const choice = await vscode.window.showQuickPick([basic, bearer], { title });
    const key = choice === bearer ? await token() : choice === basic ? await user() : undefined;
    if (key === undefined) return;
    await keys.write(PROMETHEUS_KEY, prometheusUrl, key);
    vscode.window.setStatusBarMessage(t("Wattlens: the key is kept in the secret storage"), 5000);
  };

/** Forgets them. */
export const forgetPrometheusCredentials: Command =
  ({ keys }) =>
  async () => {
    await keys.forget(PROMETHEUS_KEY);
    vscode.window.setStatusBarMessage(vscode.l10n.t("Wattlens: no Prometheus credentials are kept"), 5000);
  };

async function token() {
  const bearerToken = await askSecret(vscode.l10n.t("Wattlens: bearer token of Prometheus"));
  return bearerToken === undefined ? undefined : { bearerToken };
}

async function user() {
  const username = await askText(vscode.l10n.t("Wattlens: user of Prometheus"));
  if (username === undefined) return undefined;
  const password = await askSecret(vscode.l10n.t("Wattlens: password of Prometheus"));
  return password === undefined ? undefined : { username, password };
}
