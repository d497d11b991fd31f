import type { FactValues } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { Task } from "../model/workload.ts";
import { middle } from "./factor.ts";
import type { Branch, Shape } from "./scenario.ts";
import { hasAdapter, isWide } from "./settings.ts";

/** Whether a run fits into its cards' memory, and by how much it misses. */
export interface Fit {
  readonly neededGiB: number;
  readonly availableGiB: number;
  readonly fits: boolean;
  /** Whether the weights alone fit, so that a leaner way of training them may do. */
  readonly holdsWeights: boolean;
  /** The same with all of Adam's state in 32 bits beside 16-bit weights, as most code keeps it. */
  readonly fullStateGiB: number;
}

const GIB = 2 ** 30;
/** Context, fragmentation and workspace. */
const RESERVED_GIB = 1.5;

/**
 * Memory that one card needs at least: weights, gradients and optimiser state, sharded as the ZeRO stage says (fully
 * where nothing is said and several cards are used), plus activations of one example, with checkpointing if needed.
 * Rajbhandari et al. 2020 (ZeRO): 2 + 2 + 12 bytes per parameter in mixed precision with Adam; the least is reckoned
 * with 6 of those 12, since optimisers with 8- or 16-bit state are common where memory is short.
 */
export function memoryFit(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  branch: Branch,
  sequenceLength: number,
): Fit | undefined {
  const available = branch.hardware.accelerator.memoryGiB;
  if (available === undefined) return undefined;
  const cards = Math.max(1, middle(branch.hardware.count));
  const bytes = bytesPerParameter(values, task);
  const shards = shardsOf(values, task, cards);
  const stateOf = (optimizer: number) =>
    shape.paramsB *
    1e9 *
    (bytes.weights / shards.weights + bytes.gradients / shards.gradients + optimizer / shards.optimizer);
  const activations = shape.layers * shape.hiddenSize * sequenceLength * ACTIVATION_BYTES;
  const split = shape.paramsB > 20 ? cards : 1;
  const gib = (optimizer: number) => (stateOf(optimizer) + activations / split) / GIB + RESERVED_GIB;
  const neededGiB = gib(bytes.optimizer);
  const weightsGiB = (shape.paramsB * 1e9 * bytes.weights) / shards.weights / GIB + RESERVED_GIB;
  return {
    neededGiB,
    availableGiB: available,
    fits: neededGiB <= available,
    holdsWeights: weightsGiB <= available,
    fullStateGiB: bytes.optimizer === LEAN_STATE ? gib(FULL_STATE) : neededGiB,
  };
}

/** Bytes of Adam's state a parameter beside 16-bit weights: lean, and with the master copy and both moments in 32 bits. */
const LEAN_STATE = 6;
const FULL_STATE = 12;

/** With checkpointing: inputs of every layer and one layer's inner activations, 16 bits. */
const ACTIVATION_BYTES = 4;

function bytesPerParameter(
  values: Partial<FactValues>,
  task: Task,
): { weights: number; gradients: number; optimizer: number } {
  const quantized =
    values.quantization === "int4" || task === "qlora"
      ? 0.6
      : values.quantization === "int8"
        ? 1.1
        : undefined;
  const wide = isWide(values.precision);
  const weights = quantized ?? (wide ? 4 : 2);
  if (hasAdapter(values, task) || values.frozenBackbone === true)
    return { weights, gradients: 0.02, optimizer: 0.12 };
  if (values.offload === true) return { weights, gradients: 2, optimizer: 0 };
  return wide ? { weights, gradients: 4, optimizer: 8 } : { weights, gradients: 2, optimizer: LEAN_STATE };
}

function shardsOf(
  values: Partial<FactValues>,
  task: Task,
  cards: number,
): { weights: number; gradients: number; optimizer: number } {
  const stage = values.zeroStage ?? (task === "qlora" ? 0 : 3);
  return {
    optimizer: stage >= 1 ? cards : 1,
    gradients: stage >= 2 ? cards : 1,
    weights: stage >= 3 ? cards : 1,
  };
}

/** The finding for the reader: what is needed, what there is, and what was assumed instead. */
export function doesNotFit(fit: Fit, branch: Branch, hours?: number): Problem {
  const how = fit.holdsWeights
    ? "A leaner optimiser at best and offloading to host memory at worst were assumed"
    : "Offloading to host memory was assumed, which is slower";
  const assumed = hours === undefined ? `${how}, and the range was widened.` : "The given hours were used.";
  return {
    code: "does-not-fit",
    severity: "warning",
    field: "accelerator",
    message: `This needs about ${Math.round(fit.neededGiB)} GiB per card, but ${branch.hardware.accelerator.name} has ${fit.availableGiB}. ${assumed}`,
  };
}

/** Where it fits only with a lean optimiser: nothing is slower, but whoever runs it should know. */
export function fitsLean(fit: Fit, branch: Branch): Problem | undefined {
  if (fit.fullStateGiB <= TOLERANCE * fit.availableGiB) return undefined;
  return {
    code: "tight-memory",
    severity: "info",
    field: "accelerator",
    message: `With Adam's full state this needs about ${Math.round(fit.fullStateGiB)} GiB per card, but ${branch.hardware.accelerator.name} has ${fit.availableGiB}. State of 8 or 16 bits was assumed, with which it fits.`,
  };
}

/** Whether it misses by so much that no packing helps. */
export function isTight(fit: Fit): boolean {
  return !fit.fits && fit.neededGiB > TOLERANCE * fit.availableGiB;
}

/** The reckoning is no better than this. */
const TOLERANCE = 1.15;
