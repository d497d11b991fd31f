import type { LiveReading } from "../core/model/live.ts";
import { formatAmount, formatNumber, formatShare } from "./format.ts";
import type { Words } from "./words.ts";

/** A reading and its age in a few words: `412 W · 0.83 kWh · 40 % · 2 min ago`. */
export function liveTitle(reading: LiveReading, nowSeconds: number, words: Words): string {
  const { powerWatts, energyKWh, kgCO2e, progress } = reading;
  const known = [
    powerWatts === undefined ? undefined : formatAmount(powerWatts, "W", words),
    kgCO2e === undefined ? undefined : formatAmount(kgCO2e, "kgCO2e", words),
    energyKWh === undefined ? undefined : formatAmount(energyKWh, "kWh", words),
    progressText(progress, words),
  ].filter((part) => part !== undefined);
  return [...known, ageText(nowSeconds - reading.atSeconds, words)].join(" · ");
}

/** Whether a reading is too old to be called live. */
export function isStale(reading: LiveReading, nowSeconds: number): boolean {
  return nowSeconds - reading.atSeconds > reading.staleAfterSeconds;
}

/** `just now`, `40 s ago`, `4 min ago`. */
export function ageText(seconds: number, { t }: Words): string {
  if (seconds < 10) return t("just now");
  if (seconds < 90) return t("{0} s ago", Math.round(seconds / 10) * 10);
  if (seconds < 5400) return t("{0} min ago", Math.round(seconds / 60));
  return t("{0} h ago", Math.round(seconds / 3600));
}

function progressText(progress: LiveReading["progress"], words: Words): string | undefined {
  if (progress === undefined) return undefined;
  if (progress.total !== undefined) return formatShare(Math.min(1, progress.done / progress.total), words);
  return words.t("step {0}", formatNumber(progress.done, words, 4));
}
