import type { Estimate } from "../core/model/estimate.ts";
import type { Suggestion } from "../core/model/suggestion.ts";
import { formatBelow, formatQuantity, formatShare } from "./format.ts";
import { savingOf, yearly } from "./panelRun.ts";
import type { Words } from "./words.ts";

/** The one line above a run: `≈ 1.4 kgCO₂e (0.6–3.2) · 3.4 kWh · 7 h on 1 × A100`. */
export function lensTitle(estimate: Estimate, words: Words): string {
  if (estimate.negligible) {
    return words.t(
      "negligible ({0}) on {1}",
      formatBelow(estimate.totalKgCO2e, words),
      shortHardware(estimate, words),
    );
  }
  const carbon = formatQuantity(estimate.totalKgCO2e, words).full;
  const energy = formatQuantity(estimate.energyKWh, words).text;
  const hours = formatQuantity(estimate.hours, words).text;
  return words.t("≈ {0} · {1} · {2} on {3}", carbon, energy, hours, shortHardware(estimate, words));
}

/** The line beside it where something would lower the run: `Save ≈ 0.5 kgCO₂e (35 %): stop early`. */
export function savingTitle(suggestion: Suggestion, words: Words): string {
  const { savedKgCO2e, savedFraction } = suggestion.saving;
  const saved = formatQuantity(savedKgCO2e, words).text;
  return words.t("Save ≈ {0} ({1}): {2}", saved, formatShare(savedFraction.p50, words), suggestion.title);
}

/** The saving whole: carbon with its range and share, energy with its range, and how likely there is any. */
export function savingLines(
  { saving, runsPerYear }: Pick<Suggestion, "saving" | "runsPerYear">,
  words: Words,
): readonly [figures: string, chance: string] {
  const { carbon, share, energy, chance } = savingOf(saving, words);
  return [[carbon, share, energy, ...yearly(saving, runsPerYear, words)].join(" · "), chance];
}

/** The few words of a status bar: `≈ 1.4 kgCO₂e`. */
export function shortEstimate(estimate: Estimate, words: Words): string {
  return estimate.negligible
    ? formatBelow(estimate.totalKgCO2e, words)
    : `≈ ${formatQuantity(estimate.totalKgCO2e, words).text}`;
}

/**
 * The hardware without its maker, which the name of the chip already says. Where several are possible the line has no
 * room for them, and saying so tells more, with their number where that is told. One device is said to be one.
 */
export function shortHardware(estimate: Estimate, { t }: Words): string {
  const [count, ...others] = estimate.hardware.split(" or ").map((one) => /^\d+(?= ×)/.exec(one)?.[0]);
  if (others.length > 0)
    return count !== undefined && others.every((one) => one === count)
      ? t("{0} cards, not named", count)
      : t("hardware not named");
  const short = estimate.hardware.replace(/\b(NVIDIA|AMD|Intel|Google|Apple) (?=\S)/g, "");
  return /^\d/.test(short) ? short : `1 × ${short}`;
}
