import { findModel } from "../data/models.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";

const GIB = 2 ** 30;
/** Bytes of activations per token, layer and unit of width (Korthikanti et al. 2022, without the attention matrix). */
const ACTIVATION_BYTES = 34;
/** With checkpointing only the input of every layer is kept, and one layer is reckoned at a time. */
const CHECKPOINT_BYTES = 2;
/** Scores over the vocabulary and their gradients, in 32 bits. */
const LOGIT_BYTES = 8;
/** Bytes per parameter: weights, gradients and Adam's state in mixed precision; frozen weights in 16 and in 4 bits with small adapters. */
const FULL_BYTES = 16;
const FROZEN_BYTES = 2.4;
const FROZEN_4BIT_BYTES = 0.8;

/** GiB that one card needs with this batch, if it holds all weights: sharding only leaves more room. Undefined where the model or the lengths are unknown. */
export function trainingGiB(
  workload: Workload,
  { batch, checkpointing }: { readonly batch: number; readonly checkpointing: boolean },
): number | undefined {
  const { model, sequenceLength, adapter, quantization } = workload.inputs;
  if (model === undefined || sequenceLength === undefined) return undefined;
  const { layers, hiddenSize, paramsB, vocabularySize = 0 } = findModel(model.value)?.row ?? {};
  if (!layers || !hiddenSize || !paramsB) return undefined;
  const perToken = checkpointing
    ? hiddenSize * (CHECKPOINT_BYTES * layers + ACTIVATION_BYTES)
    : hiddenSize * ACTIVATION_BYTES * layers;
  const activations = (perToken + LOGIT_BYTES * vocabularySize) * sequenceLength.value * batch;
  const isAdapter = adapter !== undefined && adapter.value !== "none";
  const frozen = quantization?.value === "int4" ? FROZEN_4BIT_BYTES : FROZEN_BYTES;
  return (activations + paramsB * 1e9 * (isAdapter ? frozen : FULL_BYTES)) / GIB;
}

/** Share of a card's memory that a plan may count on; the rest must stay free. */
export const SHARE_OF_MEMORY = 0.75;

/** GiB of one named card that a plan may count on. */
export function usableGiB(workload: Workload): number | undefined {
  const { accelerator } = hardwareOf(workload);
  return accelerator?.memoryGiB === undefined ? undefined : SHARE_OF_MEMORY * accelerator.memoryGiB;
}
