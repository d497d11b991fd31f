import * as vscode from "vscode";
import { allZones, gridOf } from "../../core/data/grid.ts";
import { rankedRegions } from "../../core/data/regions.ts";
import { formatNumber } from "../../present/format.ts";
import { writeSettings } from "../settings.ts";
import { words } from "../words.ts";
import type { Command } from "./parts.ts";

interface Choice extends vscode.QuickPickItem {
  readonly place?: { readonly provider?: string; readonly region?: string; readonly country?: string };
}

/** Asks where runs take place; every entry shows its intensity by the same measure, whole life cycle, yearly average. */
export const setRegion: Command = () => async () => {
  const { t } = vscode.l10n;
  const choice = await vscode.window.showQuickPick(placeChoices(), {
    title: t("Wattlens: where do runs take place?"),
    placeHolder: t("Cloud region or country; grams are of the life cycle, yearly average"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (choice?.place === undefined) return;
  await writeSettings({
    provider: choice.place.provider,
    region: choice.place.region,
    country: choice.place.country,
  });
  vscode.window.setStatusBarMessage(t("Wattlens: place set to {0}", choice.label), 5000);
};

/** Regions by provider, then countries, each from clean to dirty. */
export function placeChoices(): Choice[] {
  const { t } = vscode.l10n;
  const unknown: Choice = {
    label: `$(clear-all) ${t("Not known")}`,
    description: t("the world's range"),
    place: {},
  };
  return [
    unknown,
    ...regionChoices(),
    { label: t("Countries"), kind: vscode.QuickPickItemKind.Separator },
    ...zoneChoices(),
  ];
}

function regionChoices(): Choice[] {
  const providers = new Map<string, Choice[]>();
  for (const { region, gCO2ePerKWh, how, citation } of rankedRegions()) {
    const choice = {
      label: `${region.provider} ${region.region}`,
      description: region.location,
      detail: intensity(gCO2ePerKWh, citation.year, how === "converted"),
      place: { provider: region.provider, region: region.region },
    };
    providers.set(region.provider, [...(providers.get(region.provider) ?? []), choice]);
  }
  return [...providers].flatMap(([provider, rows]) => [
    { label: provider, kind: vscode.QuickPickItemKind.Separator },
    ...rows,
  ]);
}

function zoneChoices(): Choice[] {
  return allZones()
    .flatMap((zone) => gridOf(zone.zone, "lifecycle") ?? [])
    .filter((grid, index, all) => all.findIndex(({ zone }) => zone === grid.zone) === index)
    .sort((a, b) => a.gCO2ePerKWh - b.gCO2ePerKWh)
    .map(({ zone, name, gCO2ePerKWh, year }) => ({
      label: name,
      description: zone,
      detail: intensity(gCO2ePerKWh, year),
      place: { country: zone },
    }));
}

function intensity(gCO2ePerKWh: number, year: number, converted = false): string {
  const grams = formatNumber(gCO2ePerKWh, words, 3);
  return converted
    ? vscode.l10n.t("{0} gCO₂e/kWh ({1}, making of fuel and plants added)", grams, year)
    : vscode.l10n.t("{0} gCO₂e/kWh ({1})", grams, year);
}
