import type { CrossCheck, Estimate } from "../core/model/estimate.ts";
import type { Problem } from "../core/model/problem.ts";
import type { Quantity } from "../core/model/quantity.ts";
import {
  digitsOf,
  type Figure,
  formatAmount,
  formatFactor,
  formatNumber,
  formatQuantity,
  formatShare,
  formatValue,
} from "../present/format.ts";
import { fullHardware } from "../present/hardware.ts";
import { reportMarkdown } from "../present/markdown.ts";
import { reportOf } from "../present/report.ts";
import { english, type Words } from "../present/words.ts";
import { columns } from "./columns.ts";

/** Shares of the spread below this are not worth a line. */
const LEAST_SHARE = 0.03;

/** One estimate for the terminal. */
export function estimateTable(estimate: Estimate): string {
  const { workload, place } = estimate;
  return [
    `${workload.label}  (${estimate.task}, ${fullHardware(estimate, english)}, ${place})`,
    "",
    ...columns(quantityRows(estimate)),
    "Ranges hold the true value four times out of five.",
    ...section("What makes it uncertain", columns(uncertaintyRows(estimate))),
    ...section("The same run by other formulas", estimate.crossChecks.map(crossCheckLine)),
    ...section("What was assumed or could not be read", troubleLines(estimate.problems)),
  ].join("\n");
}

/** One estimate as a markdown document. */
export function estimateMarkdown(estimate: Estimate): string {
  const { energyKWh, totalKgCO2e } = estimate;
  const analysis = {
    estimates: [estimate],
    suggestions: [],
    advice: [],
    files: [],
    problems: [],
    total: { energyKWh, totalKgCO2e, runs: 1 },
  };
  const crossChecks = estimate.crossChecks.map((check) => `- ${crossCheckLine(check)}`);
  const steps = estimate.steps.map(
    ({ name, formula, value, unit }) => `- ${name}: ${formula} = ${formatValue(value, unit, english)}`,
  );
  return [
    reportMarkdown(reportOf(analysis, english), english).trimEnd(),
    ...(steps.length === 0 ? [] : ["", "### How it was reckoned", "", ...steps]),
    ...(crossChecks.length === 0 ? [] : ["", "### The same run by other formulas", "", ...crossChecks]),
  ].join("\n");
}

/** Problems as lines, the gravest first. */
export function troubleLines(problems: readonly Problem[]): readonly string[] {
  const order = ["error", "warning", "info"];
  return [...problems]
    .sort((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, message, path }) => `${severity}: ${path === undefined ? "" : `${path}: `}${message}`);
}

function quantityRows(estimate: Estimate): readonly (readonly string[])[] {
  const rows: readonly (readonly [string, Quantity | undefined, typeof inHours?])[] = [
    ["Time", estimate.hours],
    ["Accelerator-hours", estimate.acceleratorHours, inHours],
    ["Energy of the accelerators", estimate.acceleratorEnergyKWh],
    ["Energy in all", estimate.energyKWh],
    ["Operational emissions", estimate.operationalKgCO2e],
    ["Embodied emissions", estimate.embodiedKgCO2e],
    ["Total emissions", estimate.totalKgCO2e],
    ["Water", estimate.waterLitres],
    ["Energy per unit", estimate.perUnit?.joules],
  ];
  return rows.flatMap(([name, quantity, format = formatQuantity]) => {
    if (quantity === undefined) return [];
    const { text, range } = format(quantity, english);
    return [[name, text, range]];
  });
}

/** Accelerator-hours stay hours however many they are, as papers and bills count them. */
function inHours(quantity: Quantity, words: Words): Pick<Figure, "text" | "range"> {
  const [p10, p50, p90] = [quantity.p10, quantity.p50, quantity.p90].map((value) =>
    formatNumber(value, words, digitsOf(quantity)),
  );
  return { text: `${p50} h`, range: `${p10}–${p90}` };
}

function uncertaintyRows(estimate: Estimate): readonly (readonly string[])[] {
  return estimate.shares
    .filter(({ share }) => share >= LEAST_SHARE)
    .slice(0, 5)
    .map(({ label, share, ask, rangeFactorNow, rangeFactorIfKnown }) => [
      formatShare(share, english),
      label,
      ask === undefined
        ? ""
        : `${ask.question} ${formatFactor(rangeFactorNow, english)} → ${formatFactor(rangeFactorIfKnown, english)}`,
    ]);
}

function crossCheckLine({ tool, kgCO2e, energyKWh, hours, note }: CrossCheck): string {
  const figures = [
    hours === undefined ? undefined : formatAmount(hours, "h", english),
    energyKWh === undefined ? undefined : formatAmount(energyKWh, "kWh", english),
    kgCO2e === undefined ? undefined : formatAmount(kgCO2e, "kgCO2e", english),
  ].filter((figure) => figure !== undefined);
  return `${tool}: ${figures.join(", ")}. ${note}`;
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
