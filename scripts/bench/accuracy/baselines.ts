import { findAccelerator } from "../../../src/core/data/accelerators.ts";
import {
  greenAlgorithms,
  llmCarbonTflops,
  mlCo2Impact,
  type WithLimit,
} from "../../../src/core/estimate/crossChecks.ts";
import type { Accelerator } from "../../../src/core/model/hardware.ts";
import { acceleratorHours, type Row } from "./rows.ts";

/** The chip's dense 16-bit peak, TFLOP/s: what a simple calculator divides by, also where the run was fp32. */
function peakTflops(row: Row): number | undefined {
  const peak = chipOf(row)?.peakTflops;
  return peak?.bf16 ?? peak?.fp16 ?? peak?.fp32;
}

function chipOf(row: Row): Accelerator | undefined {
  const name = row.text("accelerator");
  return name === undefined ? undefined : findAccelerator(name)?.row;
}

/** Model FLOPs as simple calculators count: 6·N·D, or 6 per multiply-accumulate of a picture, or padded text. */
export function naiveFlops(
  row: Row,
): { readonly flops: number; readonly how: "tokens" | "macs" | "padded" } | undefined {
  const params = row.number("active_params_b") ?? row.number("params_b");
  const tokens = row.number("tokens_b");
  const examples = row.number("examples");
  const epochs = row.number("epochs") ?? 1;
  const macs = row.number("fwd_gmacs_per_example");
  const length = row.number("sequence_length");
  if (macs !== undefined && examples !== undefined)
    return { flops: 6e9 * macs * examples * epochs, how: "macs" };
  if (params === undefined) return undefined;
  if (tokens !== undefined) return { flops: 6e18 * params * tokens, how: "tokens" };
  if (examples === undefined || length === undefined) return undefined;
  return { flops: 6e9 * params * examples * epochs * length, how: "padded" };
}

/** Accelerator-hours by FLOPs ÷ (peak × share of it). */
export function flopsHours(row: Row, share: number): number | undefined {
  const flops = naiveFlops(row)?.flops;
  const peak = peakTflops(row);
  return flops === undefined || peak === undefined ? undefined : flops / (peak * 1e12 * share * 3600);
}

/** Accelerator-hours by LLMCarbon's throughput regressions for dense models, in the form estimation before a run needs. */
export function llmCarbonHours(row: Row): number | undefined {
  const flops = naiveFlops(row);
  const params = row.number("params_b");
  const chip = chipOf(row);
  if (flops?.how !== "tokens" || params === undefined || chip === undefined) return undefined;
  const tflops = llmCarbonTflops(params, chip.name);
  return tflops > 1 ? flops.flops / (tflops * 1e12 * 3600) : undefined;
}

/** Energy of the chips at their power limit, kWh: ML CO2 Impact's whole formula. */
export function tdpKWh(row: Row): number | undefined {
  const input = inputOf(row);
  return input && mlCo2Impact(input)?.energyKWh;
}

/** Green Algorithms v3 with the row's PUE, or its stand-in. */
export function greenAlgorithmsKWh(row: Row): number | undefined {
  const input = inputOf(row);
  return input && greenAlgorithms(input)?.energyKWh;
}

function inputOf(row: Row): WithLimit | undefined {
  const tdpWatts = chipOf(row)?.tdpWatts;
  const hours = acceleratorHours(row);
  const pue = row.number("pue");
  if (tdpWatts === undefined || hours === undefined) return undefined;
  return { tdpWatts, hours, accelerators: 1, gCO2ePerKWh: 0, ...(pue === undefined ? {} : { pue }) };
}

/** EcoLogits' GPU joules per token (2025): 64 requests at a time unless told, cards from the size in memory. */
export function ecoLogitsJoules(row: Row, withBatch: boolean): number {
  const batch = withBatch ? (row.number("batch") ?? 64) : 64;
  const active = row.number("active_params_b") ?? row.number("params_b") ?? 1;
  const cards = 2 ** Math.ceil(Math.log2(Math.ceil((1.2 * (row.number("params_b") ?? 1) * 2) / 80)));
  return cards * 3600 * (1.1665e-6 * Math.exp(-0.011206 * batch) * active + 4.0529e-5);
}
