/** Hardware and model of one group of cards that serve together; bytes, FLOP/s and watts in base units. */
export interface DecodeInput {
  readonly paramsB: number;
  /** Parameters that work on each token; below `paramsB` for mixtures of experts. */
  readonly activeParamsB: number;
  readonly layers: number;
  /** Bytes of one stored parameter. */
  readonly bytesPerParam: number;
  /** Bytes of keys and values per token of context. */
  readonly kvBytesPerToken: number;
  readonly cards: number;
  readonly bandwidthBytes: number;
  readonly peakFlops: number;
}

/** One step of decoding: every sequence of the batch gets one token. */
export interface DecodeStep {
  readonly seconds: number;
  /** Part of the step in which the cards read or compute; the rest is launching, scheduling and waiting. */
  readonly busySeconds: number;
}

/**
 * Fitted on 131 measured configurations of vLLM on H100 and B200 (ML.ENERGY leaderboard; coefficients only), on speed
 * and energy together. With one size of model left out at a time: median error ×1.27, p90 ×2.00 (docs/method.md).
 */
export const DECODE = {
  /** Share of the memory bandwidth that reading weights and caches reaches. */
  bandwidth: 0.928,
  /** Share of the dense peak that the products reach. */
  compute: 0.495,
  /** Work of expert layers against dense ones of the same active size: routing, uneven batches. */
  sparse: 1.83,
  stepSeconds: 0.00223,
  layerSeconds: 0.000049,
  /** A layer of experts launches more kernels than a dense one. */
  sparseLayer: 1.83,
  /** Extra of a layer per doubling of cards: all-reduce. */
  perDoubling: 0.32,
  /** Sampling, detokenising and scheduling of one sequence. */
  sequenceSeconds: 0.000083,
  /** Mean share of the power limit: while waiting in a step, and what reading and computing add. */
  waitingPower: 0.411,
  busyPower: 0.451,
} as const;

/** Below this share of active parameters a model counts as a mixture of experts. */
const SPARSE_BELOW = 0.9;

/**
 * Time of one decoding step with `batch` sequences of `context` tokens, and of the prompts that must be read for
 * every finished answer (`promptPerOutput` prompt tokens per generated one). Weights are read once per step: what
 * larger batches save. Experts are read when any sequence needs them: 1 − (1 − active share)^batch of them.
 */
export function decodeStep(
  input: DecodeInput,
  batch: number,
  context: number,
  promptPerOutput: number,
): DecodeStep {
  const { paramsB, activeParamsB, cards } = input;
  const active = activeParamsB / paramsB;
  const sparse = active < SPARSE_BELOW;
  const touched = sparse ? Math.max(active, 1 - (1 - active) ** batch) : 1;
  const bytes = input.bytesPerParam * paramsB * 1e9 * touched + batch * context * input.kvBytesPerToken;
  const reading = bytes / (cards * input.bandwidthBytes * DECODE.bandwidth);
  const flops = 2e9 * activeParamsB * batch * (1 + promptPerOutput) * (sparse ? DECODE.sparse : 1);
  const computing = flops / (cards * input.peakFlops * DECODE.compute);
  const busySeconds = reading + computing;
  const layers =
    input.layers * DECODE.layerSeconds * (1 + DECODE.perDoubling * Math.log2(Math.max(1, cards)));
  const waiting = DECODE.stepSeconds + layers + batch * DECODE.sequenceSeconds;
  return { seconds: busySeconds + waiting, busySeconds };
}

/** Mean share of the power limit over a decoding step. */
export function decodePower({ seconds, busySeconds }: DecodeStep): number {
  return DECODE.waitingPower + (DECODE.busyPower * busySeconds) / seconds;
}

/** Keys and values of grouped-query attention for a model of this active size; fitted beside the others. */
export function usualKvBytes(activeParamsB: number): number {
  return 147e3 * (activeParamsB / 8) ** 0.35;
}

/** FLOPs of one pass of a diffusion transformer over `positions` tokens: 2·N per token and attention over all pairs. */
export function passFlops(paramsB: number, layers: number, width: number, positions: number): number {
  return 2e9 * paramsB * positions + 4 * layers * width * positions ** 2;
}

/**
 * Share of the peak that denoising reaches: larger passes fill the card better. Fitted on 48 measured configurations
 * of text-to-image and text-to-video models on H100 and B200 (ML.ENERGY leaderboard; coefficients only).
 */
export function denoisingShare(flopsOfPass: number, newest = false): number {
  const share = Math.min(0.38, Math.max(0.06, 0.2 * (flopsOfPass / 1e13) ** 0.25));
  return newest ? NEWEST * share : share;
}

/** B200 took as much energy a picture as H100 did, not 0.63 of it as its peak promises: 24 pairs of the same job. */
const NEWEST = 0.7;
