import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";
import { trainingGiB, usableGiB } from "./memoryOf.ts";

/** Gradient checkpointing off, where the activations fit without it: it reckons the forward pass twice. */
export const checkpointingOff: SuggestionRule = {
  id: "checkpointing-off",
  suggest(workload) {
    const { gradientCheckpointing, perDeviceBatchSize } = workload.inputs;
    if (gradientCheckpointing?.value !== true || perDeviceBatchSize === undefined) return [];
    const needed = trainingGiB(workload, { batch: perDeviceBatchSize.value, checkpointing: false });
    const room = usableGiB(workload);
    if (needed === undefined || room === undefined || needed > room) return [];
    const { accelerator } = hardwareOf(workload);
    return [
      {
        rule: "checkpointing-off",
        title: "Turn gradient checkpointing off",
        rationale: `It reckons the forward pass a second time to spare memory. Without it this run needs about ${Math.ceil(needed)} of the ${accelerator?.memoryGiB} GiB of ${accelerator?.name}.`,
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
