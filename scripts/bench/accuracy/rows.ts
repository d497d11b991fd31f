import { parse } from "csv-parse/sync";

/** One published run, as data/bench/README.md describes the columns. An empty cell is absent. */
export interface Row {
  readonly id: string;
  readonly class: string;
  readonly source: string;
  readonly family: string;
  readonly text: (column: string) => string | undefined;
  readonly number: (column: string) => number | undefined;
}

/** Reads a table of runs; numbers that are none are absent. */
export function readRows(csv: string): readonly Row[] {
  const records = parse(csv, { columns: true, skip_empty_lines: true, bom: true }) as Record<
    string,
    string
  >[];
  return records.map((record) => {
    const text = (column: string) => record[column]?.trim() || undefined;
    const number = (column: string) => {
      const value = Number(text(column) ?? Number.NaN);
      return Number.isFinite(value) ? value : undefined;
    };
    return {
      id: text("id") ?? "",
      class: text("class") ?? "",
      source: sourceOf(text("source") ?? ""),
      family: text("family") ?? "",
      text,
      number,
    };
  });
}

/** What rows of one origin share, for leaving a source out: the title without the row's own remark. */
function sourceOf(source: string): string {
  if (/zeus_nsdi23/.test(source)) return "Zeus traces";
  if (/^huggingface\/transformers/.test(source)) return "huggingface/transformers examples";
  if (/Lightning-AI\/litgpt/.test(source)) return "litgpt";
  if (/^Epoch AI/.test(source)) return "Epoch AI";
  if (/llama/i.test(source) && /MODEL_CARD|table 15/.test(source)) return "Meta LLaMA";
  return source.replace(/\s*\(.*$/, "").replace(/;.*$/, "");
}

/** Columns that say what the run is, by the field of the spec that a person would fill in. */
const TEXTS = {
  model: "model",
  precision: "precision",
  accelerator: "accelerator",
  provider: "provider",
} as const;
const NUMBERS = {
  paramsB: "params_b",
  activeParamsB: "active_params_b",
  layers: "layers",
  hiddenSize: "hidden_size",
  sequenceLength: "sequence_length",
  tokensB: "tokens_b",
  examples: "examples",
  epochs: "epochs",
  globalBatchSize: "global_batch",
  acceleratorCount: "accelerator_count",
  year: "year",
  gCO2ePerKWh: "g_per_kwh",
  pue: "pue",
} as const;

/** The run as a `--spec` object: what an outsider who knows the row would write. `hours` only where they are told. */
export function specOf(row: Row, hours?: number): { readonly [field: string]: string | number } {
  const spec: Record<string, string | number> = { task: row.class };
  for (const [field, column] of Object.entries(TEXTS)) {
    const value = row.text(column);
    if (value !== undefined) spec[field] = value;
  }
  for (const [field, column] of Object.entries(NUMBERS)) {
    const value = row.number(column);
    if (value !== undefined) spec[field] = value;
  }
  const place = row.text("region_or_country");
  if (place !== undefined) spec[/^[A-Z]{2}$/.test(place) ? "country" : "region"] = place;
  if (hours !== undefined) spec.hours = hours;
  return spec;
}

/** A measured inference as a `--spec` object, with or without the number of requests at a time. */
export function inferenceSpecOf(row: Row, withBatch: boolean): { readonly [field: string]: string | number } {
  const spec: Record<string, string | number> = { task: "inference", requests: 1000 };
  const fields: readonly (readonly [string, string | number | undefined])[] = [
    ["model", row.text("model")],
    ["paramsB", row.number("params_b")],
    ["activeParamsB", row.number("active_params_b")],
    ["accelerator", row.text("accelerator")],
    ["acceleratorCount", row.number("n")],
    ["precision", row.text("precision")],
    ["maxOutputTokens", row.number("avg_output_tokens")],
    ["steps", row.number("steps")],
    ["imageSize", imageSize(row.text("resolution"))],
    ["concurrency", withBatch ? row.number("batch") : undefined],
  ];
  for (const [field, value] of fields) if (value !== undefined) spec[field] = value;
  return spec;
}

function imageSize(resolution: string | undefined): number | undefined {
  const sides = resolution?.split("x").map(Number) ?? [];
  return sides.length === 2 ? Math.round(Math.sqrt(Number(sides[0]) * Number(sides[1]))) : undefined;
}

/** Accelerator-hours of the run, given or reckoned from the wall clock and the count. */
export function acceleratorHours(row: Row): number | undefined {
  const wall = row.number("wall_hours");
  const count = row.number("accelerator_count");
  return (
    row.number("accelerator_hours") ?? (wall !== undefined && count !== undefined ? wall * count : undefined)
  );
}

/** Wall-clock hours of the run at the row's count of accelerators (1 where the row states none). */
export function wallHours(row: Row): number | undefined {
  const all = acceleratorHours(row);
  const count = row.number("accelerator_count") ?? 1;
  return row.number("wall_hours") ?? (all === undefined ? undefined : all / count);
}
