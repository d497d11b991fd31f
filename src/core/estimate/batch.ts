import type { FactValues } from "../model/fact.ts";
import type { Task } from "../model/workload.ts";
import { around, judged, type Prior, type Term } from "./factor.ts";
import { macsOf } from "./macs.ts";
import { assume } from "./notes.ts";
import type { Notes, Shape } from "./scenario.ts";

/** Sequences per optimiser step over all devices, if the file says. */
export function batchOf(
  values: Partial<FactValues>,
  sequenceLength: number,
  count: number,
): number | undefined {
  if (values.globalBatchSize !== undefined) return values.globalBatchSize;
  if (values.globalBatchTokens !== undefined) return values.globalBatchTokens / sequenceLength;
  if (values.perDeviceBatchSize === undefined) return undefined;
  return values.perDeviceBatchSize * (values.gradientAccumulation ?? 1) * count;
}

/** Usual examples per device and pass, where the file does not say: small for large models, large for small ones. */
export function microBatchOf(
  values: Partial<FactValues>,
  task: Task,
  shape: Shape,
  batch: number | undefined,
  count: number,
): Term {
  if (values.perDeviceBatchSize !== undefined) return values.perDeviceBatchSize;
  const usual = usualMicroBatch(task, shape, task === "diffusion" ? macsOf(values, task, shape).pixels : 0);
  const perDevice =
    batch === undefined ? undefined : Math.max(1, batch / (count * (values.gradientAccumulation ?? 1)));
  const whole = values.gradientAccumulation !== undefined || shape.paramsB < SMALL_MODEL;
  if (perDevice !== undefined && (whole || perDevice <= usual[1])) return perDevice;
  const most = Math.min(usual[2], perDevice ?? usual[2]);
  return judged(
    "examples per device and pass",
    "1",
    [usual[0], usual[1], Math.max(usual[1], most)],
    "the batch of one device is unknown",
    { min: 1 },
  );
}

/** Below this size, in billions, a device takes its part of the batch at once. */
const SMALL_MODEL = 0.4;

/** Denoisers of small images, in billions of parameters. */
const SMALL_DENOISER = 0.1;

/** The side at which latent denoisers of size take 8 images at a time. */
const DENOISED_PIXELS = 512;

function usualMicroBatch(task: Task, shape: Shape, pixels: number): readonly [number, number, number] {
  const { kind, paramsB } = shape;
  if (task === "detection" || task === "segmentation" || kind === "detection" || kind === "segmentation")
    return [4, 16, 64];
  if (task === "vision") return [32, 128, 512];
  if (task === "diffusion") {
    if (paramsB < SMALL_DENOISER) return [8, 32, 128];
    // Half the side leaves room for four times as many.
    const room = Math.min(4, Math.max(0.25, (DENOISED_PIXELS / pixels) ** 2));
    return [Math.max(1, 2 * room), 8 * room, 64 * room];
  }
  if (task === "speech") return [4, 8, 16];
  if (shape.bidirectional) return [8, 16, 32];
  return paramsB > 0.5 ? [1, 4, 16] : [4, 12, 48];
}

/** Examples per step where nothing is said. */
export function unknownBatch(count: number, notes: Notes): Prior {
  const usual = judged("examples per step", "1", around(16 * count, 4), "the batch size is unknown");
  assume(notes, "globalBatchSize", usual);
  return usual;
}
