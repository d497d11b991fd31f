import type { HistoryEntry } from "./history.ts";

/** CodeCarbon 3.3's columns, in its order: what reads its files reads ours. */
const COLUMNS = [
  "timestamp",
  "project_name",
  "run_id",
  "experiment_id",
  "duration",
  "emissions",
  "emissions_rate",
  "cpu_power",
  "gpu_power",
  "ram_power",
  "cpu_energy",
  "gpu_energy",
  "ram_energy",
  "energy_consumed",
  "water_consumed",
  "country_name",
  "country_iso_code",
  "region",
  "cloud_provider",
  "cloud_region",
  "os",
  "python_version",
  "codecarbon_version",
  "cpu_count",
  "cpu_model",
  "gpu_count",
  "gpu_model",
  "longitude",
  "latitude",
  "ram_total_size",
  "tracking_mode",
  "cpu_utilization_percent",
  "gpu_utilization_percent",
  "ram_utilization_percent",
  "ram_used_gb",
  "on_cloud",
  "pue",
  "wue",
] as const;

/** The history as CodeCarbon-compatible CSV. What was not measured stays empty, never zero. */
export function exportCsv(history: readonly HistoryEntry[]): string {
  const rows = history.map((entry) => {
    const seconds = entry.endedAtSeconds - entry.startedAtSeconds;
    const known: { readonly [C in (typeof COLUMNS)[number]]?: string | number | undefined } = {
      timestamp: new Date(entry.endedAtSeconds * 1000).toISOString().slice(0, 19),
      project_name: entry.label,
      run_id: entry.id,
      duration: seconds,
      emissions: entry.kgCO2e,
      emissions_rate: entry.kgCO2e === undefined || !(seconds > 0) ? undefined : entry.kgCO2e / seconds,
      energy_consumed: entry.energyKWh,
      gpu_model: entry.hardware,
      tracking_mode: entry.source,
    };
    return COLUMNS.map((column) => cell(known[column])).join(",");
  });
  return `${[COLUMNS.join(","), ...rows].join("\n")}\n`;
}

/** The statement that ML CO2 Impact's page gives for a paper, filled from one run. */
export function exportLatex(entry: HistoryEntry): string {
  const hours = (entry.endedAtSeconds - entry.startedAtSeconds) / 3600;
  const figure = (value: number) => value.toPrecision(3);
  const sentences = [
    `A cumulative of ${figure(hours)} hours of computation was performed${entry.hardware === undefined ? "" : ` on hardware of type ${escaped(entry.hardware)}`} for ${escaped(entry.label)}.`,
    ...(entry.energyKWh === undefined
      ? []
      : [`It drew ${figure(entry.energyKWh)} kWh (${entry.trust}, by ${escaped(entry.source)}).`]),
    ...(entry.gCO2ePerKWh === undefined
      ? []
      : [
          `Experiments were conducted on a grid which has a carbon efficiency of ${figure(entry.gCO2ePerKWh / 1000)} kgCO$_2$eq/kWh.`,
        ]),
    ...(entry.kgCO2e === undefined
      ? []
      : [
          `Total emissions are estimated to be ${figure(entry.kgCO2e)} kgCO$_2$eq, location-based, with no offset counted.`,
        ]),
  ];
  return `\\subsection{CO2 Emission Related to Experiments}\n\n${sentences.join("\n")}\n`;
}

/** Quoted where CSV needs it; a leading sign that a spreadsheet would run as a formula is disarmed. */
function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "number" ? String(value) : /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function escaped(text: string): string {
  const special: { readonly [character: string]: string } = {
    "\\": "\\textbackslash{}",
    "~": "\\textasciitilde{}",
    "^": "\\textasciicircum{}",
  };
  return text.replace(/[\\~^&%$#_{}]/g, (character) => special[character] ?? `\\${character}`);
}
