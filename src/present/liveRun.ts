import type { LiveReading, Progress } from "../core/model/live.ts";
import { formatAmount, formatNumber, formatShare } from "./format.ts";
import { ageText } from "./live.ts";
import { type LiveGridView, liveGridLines } from "./liveGrid.ts";
import type { Words } from "./words.ts";

interface Range {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** A running training as views show it. What is absent is unknown and left out, never filled in. */
export interface LiveRunView {
  readonly label: string;
  readonly startedAtSeconds: number;
  readonly reading?: LiveReading;
  readonly progress?: Progress;
  readonly stale: boolean;
  /** Where it is heading; absent before 5 % of the work or 60 s. */
  readonly projection?: { readonly energyKWh: Range; readonly seconds: Range; readonly early: boolean };
  /** The forecast of the same part: accelerators alone, or with the machine around them. */
  readonly estimate?: { readonly energyKWh: Range; readonly covers: "accelerators" | "machine" };
  readonly place?: { readonly gCO2ePerKWh: number; readonly basis: string; readonly pue?: number };
  /** What a live grid service tells; absent where none is on. */
  readonly grid?: LiveGridView;
  readonly unmeasuredSeconds?: number;
  /** Sources that differ by more than a tenth from the one that counts. */
  readonly conflicts: readonly {
    readonly source: string;
    readonly ratio: number;
    /** The more trusted source of the same part, where the sum rests on a whole that holds it. */
    readonly against?: string | undefined;
  }[];
  readonly powerWithOther: boolean;
  readonly wholeMachine: boolean;
  readonly learned?: { readonly runs: number; readonly ratio: number };
}

/** Below this no reading is shown as unmeasured: rounding of the sources' own clocks. */
const LEAST_UNMEASURED = 10;

/** The status bar's few words: `412 W · 0.83 kWh · 0.31 kg`; undefined where nothing is known. */
export function liveRunTitle(view: LiveRunView, nowSeconds: number, words: Words): string | undefined {
  const { reading, stale } = view;
  const parts = [
    stale ? undefined : watts(reading?.powerWatts, words),
    energy(reading?.energyKWh, words),
    carbon(reading?.kgCO2e, words)?.replace("CO₂e", ""),
    reading?.energyKWh === undefined ? progressText(view.progress, words) : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return undefined;
  const at = reading?.atSeconds ?? view.progress?.atSeconds;
  if (stale && at !== undefined) parts.push(words.t("last reading {0}", ageText(nowSeconds - at, words)));
  return parts.join(" · ");
}

/** What the tooltip says, one sentence a line. */
export function liveRunLines(view: LiveRunView, nowSeconds: number, words: Words): readonly string[] {
  const { t } = words;
  const { reading, projection, place } = view;
  const took = duration(nowSeconds - view.startedAtSeconds, words);
  const lines = [view.label];
  if (reading === undefined) lines.push(t("Running for {0}. Nothing here tells its power.", took));
  else {
    lines.push(
      t(
        "{0} ({1}), {2}",
        reading.source,
        trustWord(reading.trust, words),
        ageText(nowSeconds - reading.atSeconds, words),
      ),
    );
    const known = [energy(reading.energyKWh, words), carbon(reading.kgCO2e, words)].filter(Boolean);
    if (known.length > 0) lines.push(t("So far: {0} in {1}", known.join(", "), took));
  }
  const progress = progressText(view.progress, words);
  if (progress !== undefined) lines.push(t("Progress: {0} ({1})", progress, view.progress?.source ?? ""));
  if (projection) lines.push(projectionLine(projection, reading, words));
  else if (reading && view.progress?.total !== undefined) lines.push(t("Too early to say where it ends."));
  lines.push(...estimateLines(view, words));
  if (place) lines.push(placeLine(place, words));
  else if (reading && view.grid?.now === undefined)
    lines.push(t("Place not known, so no CO₂e. Set Region… tells it."));
  if (view.grid) lines.push(...liveGridLines(view.grid, words));
  return [...lines, ...doubtLines(view, words)];
}

function projectionLine(
  projection: NonNullable<LiveRunView["projection"]>,
  reading: LiveReading | undefined,
  words: Words,
): string {
  const { t } = words;
  const { energyKWh, seconds, early } = projection;
  const perKWh =
    reading?.kgCO2e === undefined || !reading.energyKWh ? undefined : reading.kgCO2e / reading.energyKWh;
  const parts = [
    rangeText(energyKWh, (value) => formatAmount(value, "kWh", words)),
    ...(perKWh === undefined
      ? []
      : [rangeText(energyKWh, (value) => formatAmount(value * perKWh, "kgCO2e", words))]),
    rangeText(seconds, (value) => duration(value, words)),
  ];
  const line = t("At the end, most likely: {0}", parts.join(", "));
  return early ? `${line}. ${t("Early: no evaluation or checkpoint was seen yet.")}` : line;
}

function estimateLines({ estimate, reading, learned }: LiveRunView, words: Words): readonly string[] {
  const { t } = words;
  if (estimate === undefined) return [];
  const { p10, p50, p90 } = estimate.energyKWh;
  const whole = `${formatAmount(p50, "kWh", words)} (${rangeText({ p10, p90 }, (value) => formatAmount(value, "kWh", words))})`;
  const covers =
    estimate.covers === "accelerators" ? t("accelerators alone") : t("accelerators and their machine");
  const share = reading?.energyKWh === undefined || !(p50 > 0) ? undefined : reading.energyKWh / p50;
  const said =
    share === undefined
      ? t("Estimate: {0}, {1}", whole, covers)
      : t("{0} of the estimate of {1}, {2}", formatShare(share, words), whole, covers);
  return learned === undefined ? [said] : [said, learnedLine(learned, words)];
}

/** `Learned from 3 runs here: they drew 0.8 × their estimate.` */
export function learnedLine(
  learned: { readonly runs: number; readonly ratio: number },
  words: Words,
): string {
  const ratio = formatNumber(learned.ratio, words, 2);
  return learned.runs === 1
    ? words.t("Learned from 1 run here: such runs draw about {0} × their estimate.", ratio)
    : words.t("Learned from {0} runs here: such runs draw about {1} × their estimate.", learned.runs, ratio);
}

function placeLine(place: NonNullable<LiveRunView["place"]>, words: Words): string {
  const grams = formatNumber(place.gCO2ePerKWh, words, 3);
  return place.pue === undefined
    ? words.t("Grid: {0} gCO₂e/kWh, {1}; without the facility's overhead", grams, place.basis)
    : words.t("Grid: {0} gCO₂e/kWh, {1}; PUE {2}", grams, place.basis, formatNumber(place.pue, words, 3));
}

function doubtLines(view: LiveRunView, words: Words): readonly string[] {
  const { t } = words;
  const lines: string[] = [];
  if ((view.unmeasuredSeconds ?? 0) >= LEAST_UNMEASURED)
    lines.push(t("Not measured: {0}, and not filled in.", duration(view.unmeasuredSeconds ?? 0, words)));
  for (const { source, ratio, against } of view.conflicts) {
    const times = formatNumber(ratio, words, 2);
    lines.push(
      against === undefined
        ? t("{0} says {1} × as much; it is not counted.", source, times)
        : t("Of a part, {0} says {1} × what {2} says.", source, times, against),
    );
  }
  if (view.wholeMachine) lines.push(t("Power is of the whole machine, other programs in it."));
  if (view.powerWithOther) lines.push(t("Another training runs here; power counts for the older one."));
  return lines;
}

/** How far a reading can be stood by, in a word. */
export function trustWord(trust: LiveReading["trust"], { t }: Words): string {
  switch (trust) {
    case "measured":
      return t("measured");
    case "reported":
      return t("reported");
    case "sampled":
      return t("sampled");
    case "estimated":
      return t("estimated");
  }
}

/** `40 %`, or `step 1,200` where the end is not known. */
export function progressText(progress: Progress | undefined, words: Words): string | undefined {
  if (progress === undefined) return undefined;
  const { done, total, unit } = progress;
  if (total !== undefined && total > 0) return formatShare(Math.min(1, done / total), words);
  if (unit === "epoch") return words.t("epoch {0}", formatNumber(done, words, 4));
  return words.t("step {0}", formatNumber(done, words, 4));
}

function watts(value: number | undefined, words: Words): string | undefined {
  if (value === undefined) return undefined;
  return value < 1000 ? `${formatNumber(value, words, 3)} W` : formatAmount(value, "W", words);
}

/** Nothing integrated yet is not "0 kWh". */
function energy(value: number | undefined, words: Words): string | undefined {
  return value === undefined || value <= 0 ? undefined : formatAmount(value, "kWh", words);
}

function carbon(value: number | undefined, words: Words): string | undefined {
  return value === undefined || value <= 0 ? undefined : formatAmount(value, "kgCO2e", words);
}

function duration(seconds: number, words: Words): string {
  return formatAmount(seconds / 3600, "h", words);
}

/** `1.9–2.3 kWh`, `740 Wh – 1.2 kWh`, or one figure where both are the same to the digits shown. */
export function rangeText(range: Pick<Range, "p10" | "p90">, text: (value: number) => string): string {
  const [low, high] = [text(range.p10), text(range.p90)];
  if (low === high) return low;
  // A unit that both have is told once: `11–12 Wh`.
  const unit = / \S+$/.exec(high)?.[0] ?? "";
  return unit !== "" && low.endsWith(unit) ? `${low.slice(0, -unit.length)}–${high}` : `${low} – ${high}`;
}
