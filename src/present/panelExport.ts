import type { Analysis } from "../core/model/analysis.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { Quantity } from "../core/model/quantity.ts";
import { reportMarkdown } from "./markdown.ts";
import { rangeChart } from "./panelChart.ts";
import { escapeHtml } from "./panelHtml.ts";
import type { ExportFormat } from "./panelMessages.ts";
import { type Report, reportOf } from "./report.ts";
import type { Words } from "./words.ts";

/** Formats that are a text; a picture is made of the drawing by the page. */
export type TextFormat = Exclude<ExportFormat, "png">;

/** The report of an analysis as a text to hand on. Numbers for machines are plain, with units in their names. */
export function exportText(analysis: Analysis, format: TextFormat, words: Words): string {
  switch (format) {
    case "markdown":
      return reportMarkdown(reportOf(analysis, words), words);
    case "csv":
      return csv(analysis);
    case "json":
      return json(analysis);
    case "html":
      return html(reportOf(analysis, words), words);
    case "svg":
      return rangeChart(reportOf(analysis, words), words);
  }
}

const columns: readonly (readonly [string, (estimate: Estimate) => string | number])[] = [
  ["run", ({ workload }) => workload.label],
  ["id", ({ workload }) => workload.id],
  ...ranged("kgCO2e", ({ totalKgCO2e }) => totalKgCO2e),
  ...ranged("energyKWh", ({ energyKWh }) => energyKWh),
  ...ranged("hours", ({ hours }) => hours),
  ["operationalKgCO2e", ({ operationalKgCO2e }) => operationalKgCO2e.p50],
  ["embodiedKgCO2e", ({ embodiedKgCO2e }) => embodiedKgCO2e.p50],
  ["hardware", ({ hardware }) => hardware],
  ["place", ({ place }) => place],
  ["gCO2ePerKWh", ({ gridGCO2ePerKWh }) => gridGCO2ePerKWh.value],
];

function ranged(name: string, of: (estimate: Estimate) => Quantity) {
  return (["p10", "p50", "p90"] as const).map(
    (place) => [`${name}_${place}`, (estimate: Estimate) => of(estimate)[place]] as const,
  );
}

function csv({ estimates }: Analysis): string {
  const rows = estimates.map((estimate) => columns.map(([, read]) => cell(read(estimate))).join(","));
  return `${[columns.map(([name]) => name).join(","), ...rows].join("\r\n")}\r\n`;
}

/** RFC 4180; a text that a spreadsheet would take for a formula is quoted with an apostrophe before it. */
function cell(value: string | number): string {
  if (typeof value === "number") return String(Number(value.toPrecision(6)));
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function json({ estimates, suggestions, total }: Analysis): string {
  const document = {
    ...(total === undefined ? {} : { total }),
    runs: estimates.map((estimate) => ({
      id: estimate.workload.id,
      label: estimate.workload.label,
      totalKgCO2e: estimate.totalKgCO2e,
      operationalKgCO2e: estimate.operationalKgCO2e,
      embodiedKgCO2e: estimate.embodiedKgCO2e,
      energyKWh: estimate.energyKWh,
      hours: estimate.hours,
      hardware: estimate.hardware,
      place: estimate.place,
      gridGCO2ePerKWh: estimate.gridGCO2ePerKWh,
    })),
    suggestions: suggestions.map(({ workloadId, title, rationale, tradeOff, saving }) => ({
      run: workloadId,
      title,
      rationale,
      tradeOff,
      savedKgCO2e: saving.savedKgCO2e,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function html(report: Report, words: Words): string {
  const { t } = words;
  const title = t("Energy and carbon by Wattlens");
  const head = [t("Run"), t("Carbon"), t("Energy"), t("Time"), t("Hardware"), t("Place")];
  const rows = report.runs.map(({ label, carbon, energy, hours, hardware, location }) =>
    [label, carbon.full, energy.full, hours.full, hardware, location].map(tag("td")).join(""),
  );
  const ideas = report.savings.map(
    (saving) => `${saving.title} (${saving.run}): ${saving.saved}. ${saving.tradeOff}`,
  );
  return `<!doctype html>
<html lang="${escapeHtml(words.locale)}">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<style>body{font:15px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem}table{border-collapse:collapse}th,td{border-bottom:1px solid #ccc;padding:.3rem .6rem;text-align:start}svg{max-width:100%}</style></head>
<body><h1>${escapeHtml(title)}</h1>
${report.total === undefined ? "" : `<p><strong>${escapeHtml(report.total.carbon.full)}</strong> · ${escapeHtml(report.total.energy.full)} · ${escapeHtml(report.total.count)}</p>`}
${report.runs.length === 0 ? `<p>${escapeHtml(t("No run was found to estimate."))}</p>` : rangeChart(report, words)}
<table><thead><tr>${head.map(tag("th")).join("")}</tr></thead>
<tbody>${rows.map((row) => `<tr>${row}</tr>`).join("\n")}</tbody></table>
${ideas.length === 0 ? "" : `<h2>${escapeHtml(t("What would lower it"))}</h2><ul>${ideas.map(tag("li")).join("")}</ul>`}
</body></html>
`;
}

function tag(name: string) {
  return (text: string) => `<${name}>${escapeHtml(text)}</${name}>`;
}
