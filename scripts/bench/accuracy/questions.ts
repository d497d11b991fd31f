import { estimate } from "../../../src/core/estimate/estimate.ts";
import type { Estimate } from "../../../src/core/model/estimate.ts";
import type { Quantity } from "../../../src/core/model/quantity.ts";
import { parseSpec } from "../../../src/core/workload/spec.ts";
import {
  ecoLogitsJoules,
  flopsHours,
  greenAlgorithmsKWh,
  llmCarbonHours,
  naiveFlops,
  tdpKWh,
} from "./baselines.ts";
import type { Scored } from "./metrics.ts";
import { acceleratorHours, inferenceSpecOf, type Row, specOf, wallHours } from "./rows.ts";

/** Forecasts of one question, ours and others', each on the rows that it can answer. */
export interface Answers {
  readonly question: string;
  readonly ours: readonly Scored[];
  readonly others: readonly { readonly name: string; readonly rows: readonly Scored[] }[];
  /** Rows that we could not answer, with the reason. */
  readonly failed: readonly string[];
}

/** The estimate of a row through the public door: its spec as JSON text, read back and reckoned. */
export function estimateRow(row: Row, hours?: number): Estimate | string {
  return estimateSpec(specOf(row, hours));
}

/** The estimate of a spec through the public door. */
export function estimateSpec(spec: object): Estimate | string {
  const { workload, problems } = parseSpec(JSON.parse(JSON.stringify(spec)));
  if (workload === undefined) return problems.map(({ message }) => message).join(" ");
  const outcome = estimate(workload, { details: false });
  return "totalKgCO2e" in outcome ? outcome : outcome.message;
}

interface Question {
  readonly name: string;
  readonly applies: (row: Row) => boolean;
  readonly group: (row: Row) => string;
  readonly actual: (row: Row) => number | undefined;
  readonly hours: (row: Row) => number | undefined;
  readonly read: (estimate: Estimate, row: Row) => Quantity;
  readonly others: { readonly [name: string]: (row: Row) => number | undefined };
}

const naive = (row: Row, how: "tokens" | "macs" | "padded") =>
  naiveFlops(row)?.how === how ? flopsHours(row, 0.35) : undefined;
const grams = (row: Row) => row.number("g_per_kwh");

export const questions: readonly Question[] = [
  {
    name: "time before the run",
    applies: (row) => row.text("use_time") === "yes",
    group: (row) => row.class,
    actual: acceleratorHours,
    hours: () => undefined,
    read: (estimate) => estimate.acceleratorHours,
    others: {
      "6ND at MFU .35": (row) => naive(row, "tokens"),
      "6 MAC at MFU .35": (row) => naive(row, "macs"),
      "6N, padded text, at MFU .35": (row) => naive(row, "padded"),
      "Epoch MFU .30": (row) => (naiveFlops(row)?.how === "tokens" ? flopsHours(row, 0.3) : undefined),
      "peak FLOP/s": (row) => flopsHours(row, 1),
      "LLMCarbon regressions": llmCarbonHours,
    },
  },
  {
    name: "energy, hours given",
    applies: (row) => row.text("use_energy") === "yes",
    group: (row) => row.class,
    actual: (row) => row.number("energy_kwh"),
    hours: wallHours,
    read: (estimate, row) =>
      row.text("energy_boundary") === "gpu" ? estimate.acceleratorEnergyKWh : estimate.energyKWh,
    others: { "TDP × hours (ML CO2 Impact)": tdpKWh, "Green Algorithms": greenAlgorithmsKWh },
  },
  {
    name: "CO2, hours given, measured energy",
    applies: (row) => row.text("use_co2") === "yes" && row.text("how_reported") === "measured",
    group: () => "all",
    actual: (row) => row.number("co2_kg"),
    hours: wallHours,
    read: carbon,
    others: {
      "TDP × hours × g/kWh (ML CO2 Impact)": (row) => times(tdpKWh(row), grams(row)),
      "Green Algorithms": (row) => times(greenAlgorithmsKWh(row), grams(row)),
    },
  },
];

/** Operational emissions; where the publisher counted the chips only, the chips' part with the facility's overhead. */
function carbon(estimate: Estimate, row: Row): Quantity {
  const { operationalKgCO2e, acceleratorEnergyKWh, hostEnergyKWh } = estimate;
  if (row.text("energy_boundary") !== "gpu") return operationalKgCO2e;
  const share = acceleratorEnergyKWh.p50 / (acceleratorEnergyKWh.p50 + hostEnergyKWh.p50);
  const { p10, p50, p90, unit } = operationalKgCO2e;
  return { p10: p10 * share, p50: p50 * share, p90: p90 * share, unit };
}

function times(kWh: number | undefined, gramsPerKWh: number | undefined): number | undefined {
  return kWh === undefined || gramsPerKWh === undefined ? undefined : (kWh * gramsPerKWh) / 1000;
}

/** Answers every question on every row that it applies to. */
export function answer(rows: readonly Row[]): readonly Answers[] {
  return questions.map((question) => {
    const ours: Scored[] = [];
    const failed: string[] = [];
    const others = Object.keys(question.others).map((name) => ({ name, rows: [] as Scored[] }));
    for (const row of rows) {
      const actual = question.applies(row) ? question.actual(row) : undefined;
      if (actual === undefined) continue;
      const base = { id: row.id, group: question.group(row), source: row.source, actual };
      const outcome = estimateRow(row, question.hours(row));
      if (typeof outcome === "string") failed.push(`${row.id}: ${outcome}`);
      else ours.push({ ...base, ...question.read(outcome, row) });
      for (const other of others) {
        const p50 = question.others[other.name]?.(row);
        if (p50 !== undefined && p50 > 0) other.rows.push({ ...base, p50 });
      }
    }
    return { question: question.name, ours, others, failed };
  });
}

/** Joules per generated token, picture or video (chips only) against measurements that are told at run time. */
export function answerInference(rows: readonly Row[]): readonly Answers[] {
  return [true, false].map((withBatch) => {
    const ours: Scored[] = [];
    const ecoLogits: Scored[] = [];
    const failed: string[] = [];
    for (const row of rows) {
      const token = row.number("j_per_output_token");
      const actual = token ?? row.number("j_per_image") ?? row.number("j_per_video");
      if (actual === undefined) continue;
      const group =
        token !== undefined ? "text" : row.number("j_per_image") !== undefined ? "image" : "video";
      const id = `${row.text("model")} ${row.text("task")} ${row.text("accelerator")} n${row.text("n")} b${row.text("batch")}`;
      const base = { id, group, source: row.text("model") ?? "", actual };
      const outcome = estimateSpec(inferenceSpecOf(row, withBatch));
      if (typeof outcome === "string") failed.push(`${id}: ${outcome}`);
      else if (outcome.perUnit) ours.push({ ...base, ...outcome.perUnit.acceleratorJoules });
      if (token !== undefined) ecoLogits.push({ ...base, p50: ecoLogitsJoules(row, withBatch) });
    }
    return {
      question: `inference, J per unit, requests at a time ${withBatch ? "told" : "not told"}`,
      ours,
      others: [{ name: "EcoLogits", rows: ecoLogits }],
      failed,
    };
  });
}
