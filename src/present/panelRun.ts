import type { Estimate, VarianceShare, WhatIf } from "../core/model/estimate.ts";
import type { FactName } from "../core/model/fact.ts";
import type { Suggestion } from "../core/model/suggestion.ts";
import { formatChange, formatChangeSize, formatShareChange, formatShareChangeSize } from "./change.ts";
import {
  formatAmount,
  formatFactor,
  formatNumber,
  formatQuantity,
  formatShare,
  rangeFactor,
} from "./format.ts";
import { isTellable, type Tellable, writtenInput } from "./panelInput.ts";
import type { Words } from "./words.ts";

/** One part of a run's carbon; all shares add up to 1. */
export interface SplitPart {
  readonly key: "accelerators" | "host" | "facility" | "embodied";
  readonly label: string;
  readonly share: number;
  /** `0.4 kgCO₂e` */
  readonly carbon: string;
  /** `35 %` */
  readonly percent: string;
}

/** The likeliest carbon by what causes it: operation split by energy, and the making of the hardware. */
export function splitOf(estimate: Estimate, words: Words): readonly SplitPart[] {
  const { t } = words;
  const { acceleratorEnergyKWh, hostEnergyKWh, overheadEnergyKWh } = estimate;
  const energy = acceleratorEnergyKWh.p50 + hostEnergyKWh.p50 + overheadEnergyKWh.p50;
  const perKWh = energy > 0 ? estimate.operationalKgCO2e.p50 / energy : 0;
  const parts = [
    { key: "accelerators", label: t("accelerators"), kg: acceleratorEnergyKWh.p50 * perKWh },
    { key: "host", label: t("host"), kg: hostEnergyKWh.p50 * perKWh },
    { key: "facility", label: t("cooling and conversion (PUE)"), kg: overheadEnergyKWh.p50 * perKWh },
    { key: "embodied", label: t("making of the hardware"), kg: estimate.embodiedKgCO2e.p50 },
  ] as const;
  const total = parts.reduce((sum, { kg }) => sum + kg, 0);
  return parts.map(({ key, label, kg }) => {
    const share = total > 0 ? kg / total : 0;
    return {
      key,
      label,
      share,
      carbon: formatAmount(kg, "kgCO2e", words),
      percent: formatShare(share, words),
    };
  });
}

/** One cause of the range, and the input that settles it where a person can tell it. */
export interface Cause {
  readonly factor: string;
  readonly label: string;
  readonly share: number;
  readonly percent: string;
  readonly question?: string;
  readonly input?: Tellable;
  /** `×/÷ 4 → ×/÷ 2`, where telling it narrows the range at all. */
  readonly gain?: string;
}

/** Causes with less than this share of the variance are not worth a line. */
const LEAST_SHARE = 0.005;

/** What makes the range wide, largest share first. */
export function causesOf(estimate: Estimate, words: Words): readonly Cause[] {
  return estimate.shares
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((a, b) => b.share - a.share)
    .map((share) => causeOf(share, words));
}

function causeOf(share: VarianceShare, words: Words): Cause {
  const input: FactName | undefined = share.ask?.input;
  const narrows = share.rangeFactorNow / share.rangeFactorIfKnown > 1.005;
  return {
    factor: share.factor,
    label: share.label,
    share: share.share,
    percent: formatShare(share.share, words),
    ...(share.ask === undefined ? {} : { question: share.ask.question }),
    ...(input !== undefined && isTellable(input) ? { input } : {}),
    ...(narrows && share.ask !== undefined
      ? {
          gain: `${formatFactor(share.rangeFactorNow, words)} → ${formatFactor(share.rangeFactorIfKnown, words)}`,
        }
      : {}),
  };
}

/** Inputs offered for every run, besides those that its range asks for. */
const always: readonly Tellable[] = ["accelerator", "acceleratorCount", "region", "hours", "secondsPerStep"];

/** Inputs to offer a field for below the causes: the usual ones, those told before, none twice. */
export function furtherInputs(estimate: Estimate, asked: readonly Tellable[]): readonly Tellable[] {
  const { inputs } = estimate.workload;
  const serves = ["inference", "serving", "api"].includes(estimate.task);
  const usual = always.filter((input) => !(serves && input === "secondsPerStep"));
  const work: readonly Tellable[] = serves ? ["requests", "maxOutputTokens"] : ["epochs", "tokensB"];
  const saved = Object.entries(inputs).flatMap(([name, sourced]) =>
    sourced?.provenance.kind === "configured" && isTellable(name) ? [name] : [],
  );
  return [...new Set([...usual, ...work, ...saved])].filter((input) => !asked.includes(input));
}

/** What an empty field shows: the value that was read, or roughly what stands in for it. */
export function placeholderOf(estimate: Estimate, input: Tellable, words: Words): string {
  const read = estimate.workload.inputs[input];
  if (read !== undefined) return writtenInput(read.value);
  const filled = estimate.filled[input]?.value;
  if (typeof filled === "number") return `≈ ${formatNumber(filled, words, 2)}`;
  return filled === undefined ? "" : String(filled);
}

/** A sentence for a screen reader when the range has changed. */
export function spokenRange(estimate: Estimate, words: Words): string {
  const { totalKgCO2e } = estimate;
  return words.t(
    "{0}. Range {1}.",
    formatQuantity(totalKgCO2e, words).spoken,
    formatFactor(rangeFactor(totalKgCO2e), words),
  );
}

/** What a change saves, in words. */
export interface Saving {
  readonly verdict: string;
  readonly carbon: string;
  readonly share: string;
  readonly energy: string;
  readonly hours: string;
  readonly chance: string;
}

/** The saving of a change with its range and its chance; a change for the worse says so. */
export function savingOf(change: Omit<WhatIf, "after">, words: Words): Saving {
  const { t } = words;
  const { savedKgCO2e, savedFraction, chanceSaves, chanceSaves5Percent } = change;
  const more = savedKgCO2e.p50 < 0;
  const amount = formatChangeSize(savedKgCO2e, words);
  const share = formatShareChangeSize(savedFraction, words);
  return {
    verdict: more ? t("Emits {0} more ({1})", amount, share) : t("Saves {0} ({1})", amount, share),
    carbon: formatChange(savedKgCO2e, words),
    share: formatShareChange(savedFraction, words),
    energy: formatChange(change.savedEnergyKWh, words),
    hours: formatChange(change.savedHours, words),
    chance: chances(chanceOf(chanceSaves, words), chanceOf(chanceSaves5Percent, words), words),
  };
}

function chances(any: string, fivePercent: string, { t }: Words): string {
  return any === fivePercent
    ? t("Chance that it saves 5 % or more: {0}.", fivePercent)
    : t("Chance that it saves: {0}; that it saves 5 % or more: {1}.", any, fivePercent);
}

/** The saving of a year, where a schedule says how often the run is started; nothing else is taken to be repeated. */
export function yearly(
  { savedKgCO2e: { p10, p50, p90, unit } }: Pick<WhatIf, "savedKgCO2e">,
  runsPerYear: number | undefined,
  words: Words,
): readonly string[] {
  if (runsPerYear === undefined) return [];
  const year = { p10: p10 * runsPerYear, p50: p50 * runsPerYear, p90: p90 * runsPerYear, unit };
  return [words.t("{0} a year, at {1} runs", formatChange(year, words), formatNumber(runsPerYear, words, 6))];
}

/** What a suggestion saves, in words: each figure with its range. */
export function ideaSaving(
  {
    savedKgCO2e,
    savedEnergyKWh,
    savedFraction,
    chanceSaves,
    runsPerYear,
  }: Pick<WhatIf, "savedKgCO2e" | "savedEnergyKWh" | "savedFraction" | "chanceSaves"> &
    Pick<Suggestion, "runsPerYear">,
  words: Words,
): string {
  return [
    formatChange(savedKgCO2e, words),
    formatChange(savedEnergyKWh, words),
    formatShareChange(savedFraction, words),
    ...yearly({ savedKgCO2e }, runsPerYear, words),
    words.t("chance that it saves: {0}", chanceOf(chanceSaves, words)),
  ].join(" · ");
}

/** Draws never show that a thing is certain. */
function chanceOf(chance: number, words: Words): string {
  if (chance > 0.99) return words.t("over 99 %");
  return chance < 0.01 ? words.t("under 1 %") : formatShare(chance, words);
}
