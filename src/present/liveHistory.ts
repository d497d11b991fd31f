import { formatAmount, formatNumber } from "./format.ts";
import { trustWord } from "./liveRun.ts";
import type { Words } from "./words.ts";

/** An ended run as views show it; the shape of a history line. */
export interface EndedRun {
  readonly label: string;
  readonly startedAtSeconds: number;
  readonly endedAtSeconds: number;
  readonly source: string;
  readonly trust: "measured" | "reported" | "sampled" | "estimated";
  readonly energyKWh?: number;
  readonly kgCO2e?: number;
  readonly estimatedEnergyKWh?: number;
  readonly ended: "finished" | "failed" | "uncertain";
  readonly unmeasuredSeconds?: number;
}

/** What an ended run drew: `0.83 kWh, 0.31 kgCO₂e in 34 min`. */
export function endedTitle(run: EndedRun, words: Words): string {
  const took = formatAmount((run.endedAtSeconds - run.startedAtSeconds) / 3600, "h", words);
  if (run.energyKWh === undefined) return words.t("energy not known, {0}", took);
  const carbon = run.kgCO2e === undefined ? "" : `, ${formatAmount(run.kgCO2e, "kgCO2e", words)}`;
  return words.t("{0} in {1}", `${formatAmount(run.energyKWh, "kWh", words)}${carbon}`, took);
}

/** How well that is known and how it compares: `sampled by nvidia-smi · estimated 1.1 kWh · ratio 0.75`. */
export function endedDetail(run: EndedRun, words: Words): string {
  const { t } = words;
  const parts: string[] = [];
  if (run.source !== "" && run.energyKWh !== undefined)
    parts.push(t("{0} by {1}", trustWord(run.trust, words), run.source));
  if (run.estimatedEnergyKWh !== undefined)
    parts.push(t("estimated {0}", formatAmount(run.estimatedEnergyKWh, "kWh", words)));
  // A run that was cut short says nothing of the forecast of a whole one.
  if (run.ended === "finished" && run.energyKWh !== undefined && (run.estimatedEnergyKWh ?? 0) > 0)
    parts.push(t("ratio {0}", formatNumber(run.energyKWh / (run.estimatedEnergyKWh ?? 1), words, 2)));
  if (run.ended === "failed") parts.push(t("failed"));
  if (run.ended === "uncertain") parts.push(t("end not seen"));
  if ((run.unmeasuredSeconds ?? 0) >= 10)
    parts.push(t("{0} not measured", formatAmount((run.unmeasuredSeconds ?? 0) / 3600, "h", words)));
  return parts.join(" · ");
}

/** When it ended, in the reader's own writing. */
export function endedWhen(run: EndedRun, words: Words): string {
  return new Date(run.endedAtSeconds * 1000).toLocaleString(words.locale, {
    dateStyle: "medium",
    timeStyle: "short",
  });
}
