import { estimate } from "../estimate/estimate.ts";
import { PLAIN_ENGINE } from "../estimate/packedWeights.ts";
import { patched } from "../estimate/whatIf.ts";
import type { Patch, SuggestionRule } from "../model/suggestion.ts";

/** Above so many at a time nothing was measured. */
const SMALL_BATCH = 8;

/** A warning: 8-bit weights by bitsandbytes spare memory and cost energy. 16 bits save, where they fit. */
export const int8Warning: SuggestionRule = {
  id: "int8-warning",
  suggest(workload, { task }) {
    const { quantization, framework, perDeviceBatchSize, concurrency, model } = workload.inputs;
    if ((task !== "inference" && task !== "serving") || quantization?.value !== "int8") return [];
    if (!PLAIN_ENGINE.test(framework?.value ?? "")) return [];
    if ((concurrency?.value ?? perDeviceBatchSize?.value ?? 1) > SMALL_BATCH) return [];
    const patch: Patch = { quantization: undefined, precision: "bf16" };
    const wide = estimate(patched(workload, patch), { details: false });
    if (!("hours" in wide) || wide.problems.some(({ code }) => code === "does-not-fit")) return [];
    return [
      {
        rule: "int8-warning",
        title: "Load the weights in bf16, not in 8 bits",
        rationale: `bitsandbytes keeps ${model?.value ?? "the weights"} in 8 bits and widens them for every product: measured at small batches, that costs a sixth to a third more energy than 16 bits.`,
        tradeOff: "Needs twice the memory for the weights. Results are at least as good.",
        patch,
        at: quantization,
        citation: {
          title: "bitsandbytes documentation, energy of LLM.int8() and NF4 against 16 bits",
          url: "https://huggingface.co/docs/bitsandbytes",
          year: 2025,
          verified: false,
        },
      },
    ];
  },
};
