import { formatAmount, formatNumber, formatShare } from "./format.ts";
import { ageText } from "./live.ts";
import type { Words } from "./words.ts";

/** What a live grid service tells for a run, beside the annual figure. */
export interface LiveGridView {
  readonly basis?: {
    readonly signal: "average" | "marginal";
    readonly boundary: "lifecycle" | "direct" | "unknown";
    readonly attribution: string;
  };
  readonly now?: { readonly gCO2ePerKWh: number; readonly ageSeconds: number; readonly isForecast: boolean };
  /** Why nothing came. */
  readonly trouble?: string;
  /** What the run's energy so far was priced with, and how much of it by live figures. */
  readonly priced?: { readonly gCO2ePerKWh: number; readonly liveShare: number };
  /** The run's second figure, by marginal intensities. */
  readonly marginalKgCO2e?: number;
}

/** The tooltip's lines of a live service: its figure, basis and age, and what stands in where it tells nothing. */
export function liveGridLines(view: LiveGridView, words: Words): readonly string[] {
  const { t } = words;
  const { basis, now, trouble, priced } = view;
  const lines: string[] = [];
  if (basis && now) lines.push(nowLine(basis, now, words));
  if (basis?.signal === "marginal" && view.marginalKgCO2e !== undefined)
    lines.push(
      t(
        "Marginal, a second figure that is not mixed into the first: {0} so far",
        formatAmount(view.marginalKgCO2e, "kgCO2e", words),
      ),
    );
  if (priced !== undefined && priced.liveShare > 0)
    lines.push(
      t(
        "Priced so far with {0} gCO₂e/kWh on average: {1} of the energy live, the rest annual",
        formatNumber(priced.gCO2ePerKWh, words, 3),
        formatShare(priced.liveShare, words),
      ),
    );
  if (trouble !== undefined) lines.push(t("Live grid: {0}. The annual figure stands in.", trouble));
  return lines;
}

function nowLine(
  { signal, boundary, attribution }: NonNullable<LiveGridView["basis"]>,
  { gCO2ePerKWh, ageSeconds, isForecast }: NonNullable<LiveGridView["now"]>,
  words: Words,
): string {
  const { t } = words;
  const kinds = [
    signal === "marginal" ? t("marginal") : t("average"),
    ...(boundary === "lifecycle" ? [t("life cycle")] : []),
    ...(boundary === "direct" ? [t("direct emissions")] : []),
    ...(isForecast ? [t("forecast")] : []),
  ];
  return t(
    "Grid of this time: {0} gCO₂e/kWh ({1}), since {2}; {3}",
    formatNumber(gCO2ePerKWh, words, 3),
    kinds.join(", "),
    ageText(ageSeconds, words),
    attribution,
  );
}
