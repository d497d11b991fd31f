import { findModel } from "../data/models.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

const GIB = 2 ** 30;
/** Bytes of activations per token, layer and unit of width without checkpointing (Korthikanti et al. 2022, without the attention matrix). */
const ACTIVATION_BYTES = 34;
/** Bytes per parameter: weights, gradients and Adam's state in mixed precision; frozen weights in 16 and in 4 bits with small adapters. */
const FULL_BYTES = 16;
const FROZEN_BYTES = 2.4;
const FROZEN_4BIT_BYTES = 0.8;
/** Room that must stay free. */
const SHARE_OF_MEMORY = 0.75;

/** Gradient checkpointing off, where the activations fit without it: it reckons the forward pass twice. */
export const checkpointingOff: SuggestionRule = {
  id: "checkpointing-off",
  suggest(workload) {
    const { gradientCheckpointing, model, sequenceLength, perDeviceBatchSize, adapter, quantization } =
      workload.inputs;
    if (gradientCheckpointing?.value !== true || !model || !sequenceLength || !perDeviceBatchSize) return [];
    const { layers, hiddenSize, paramsB } = findModel(model.value)?.row ?? {};
    const { accelerator } = hardwareOf(workload);
    if (!layers || !hiddenSize || !paramsB || accelerator?.memoryGiB === undefined) return [];
    const activations =
      ACTIVATION_BYTES * layers * hiddenSize * sequenceLength.value * perDeviceBatchSize.value;
    const isAdapter = adapter !== undefined && adapter.value !== "none";
    const frozen = quantization?.value === "int4" ? FROZEN_4BIT_BYTES : FROZEN_BYTES;
    // Every card is taken to hold all weights: sharding only leaves more room.
    const needed = (activations + paramsB * 1e9 * (isAdapter ? frozen : FULL_BYTES)) / GIB;
    if (needed > SHARE_OF_MEMORY * accelerator.memoryGiB) return [];
    return [
      {
        rule: "checkpointing-off",
        title: "Turn gradient checkpointing off",
        rationale: `It reckons the forward pass a second time to spare memory. Without it this run needs about ${Math.ceil(needed)} of the ${accelerator.memoryGiB} GiB of ${accelerator.name}.`,
        tradeOff: "A longer sequence or a larger batch may then no longer fit. Results do not change.",
        patch: { gradientCheckpointing: false },
        at: gradientCheckpointing,
        citation: {
          title: "Korthikanti et al., Reducing Activation Recomputation in Large Transformer Models",
          url: "https://arxiv.org/abs/2205.05198",
          year: 2022,
          verified: false,
        },
      },
    ];
  },
};
