import { findModel } from "../data/models.ts";
import type { FactValues } from "../model/fact.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { ModelRow } from "../model/tables.ts";
import type { Prior, Term } from "./factor.ts";
import { type DecodeInput, usualKvBytes } from "./inferenceLaw.ts";
import { PRIORS } from "./priors.ts";
import type { Scenario } from "./scenario.ts";

/** Room beside the weights for a working cache, as vLLM reserves it. */
export const USABLE_MEMORY = 0.9;
/** Sequences that vLLM works on at most by default; since 2025 more on cards with much memory, but not on the A100. */
const ENGINE_LIMIT = { usual: 256, large: 1024, largeFromGiB: 70 } as const;
/** A limit is reached only at times: queues run empty and answers grow as they are written. */
const OCCUPIED = 0.5;
/** What a loop of a few workers keeps busy. */
const FEW_WORKERS = 16;
const CACHE_BYTES = 2;

/** Requests at a time of one group of cards: told, or as the engine's limit and the memory left beside the weights allow. */
export function batchOf(
  values: Partial<FactValues>,
  task: Scenario["task"],
  input: DecodeInput,
  { name, memoryGiB = 80 }: Accelerator,
  groups: number,
  contextTokens: number,
): Term {
  if (values.concurrency === undefined && values.perDeviceBatchSize !== undefined)
    return Math.max(1, values.perDeviceBatchSize * input.cards);
  const together = values.concurrency ?? values.globalBatchSize;
  if (together !== undefined) return Math.max(1, together / Math.max(1, groups));
  if (task === "api") return PRIORS.hostedBatch;
  if (task === "serving") return PRIORS.servedBatch;
  const free = memoryGiB * 1.074e9 * USABLE_MEMORY * input.cards - input.bytesPerParam * input.paramsB * 1e9;
  const most = Math.max(1, free / (input.kvBytesPerToken * contextTokens));
  const { usual, large, largeFromGiB } = ENGINE_LIMIT;
  const limit = memoryGiB >= largeFromGiB && !name.includes("A100") ? large : usual;
  return jobBatch(Math.min(most, limit, values.requests ?? Number.POSITIVE_INFINITY));
}

/** @param most requests that memory holds, that the engine takes, or that there are */
function jobBatch(most: number): Prior {
  const p50 = Math.max(1, OCCUPIED * most);
  const p10 = Math.max(1, Math.min(FEW_WORKERS, p50 / 4));
  return { ...PRIORS.jobBatch, p10, p50, p90: Math.max(p50, most) };
}

/** Bytes of keys and values that one token of context keeps in memory. */
export function kvBytes(values: Partial<FactValues>, activeParamsB: number): number {
  const row = values.model === undefined ? undefined : findModel(values.model)?.row;
  return (row && rowKvBytes(row)) ?? usualKvBytes(activeParamsB);
}

/** DeepSeek's latent attention keeps 512 numbers and 64 of the position a layer, whatever the heads (arXiv 2405.04434). */
const LATENT = /deepseek-(v[23]|r1(-zero|-0528)?$|coder-v2)|kimi-k2|moonlight/i;
const LATENT_WIDTH = 576;

function rowKvBytes(row: ModelRow): number | undefined {
  const { id, layers, layerParts, kvHeads, heads, hiddenSize } = row;
  // `27+48`: the tower that looks comes first and keeps no cache.
  const deep = layerParts?.at(-1) ?? layers;
  if (deep === undefined) return undefined;
  if (LATENT.test(id)) return LATENT_WIDTH * deep * CACHE_BYTES;
  const headDim = row.headDim ?? (heads && hiddenSize ? hiddenSize / heads : undefined);
  return kvHeads === undefined || headDim === undefined
    ? undefined
    : 2 * deep * kvHeads * headDim * CACHE_BYTES;
}
