import { generationOf } from "../estimate/generation.ts";
import type { Precision } from "../model/fact.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** The 16-bit format to train in, by the family of the card; families without matrix units for one are left out. */
const SIXTEEN_BITS: { readonly [generation: string]: Precision } = {
  volta: "fp16",
  turing: "fp16",
  ampere: "bf16",
  ada: "bf16",
  hopper: "bf16",
  blackwell: "bf16",
  amd: "bf16",
};
/** Libraries that train in 32 bits unless they are told otherwise; the others choose 16 by themselves. */
const PLAIN = /^(?:transformers|pytorch|lightning|keras|tensorflow|accelerate|timm|diffusers|fastai)$/i;
const NOT_TRAINING: ReadonlySet<string> = new Set(["inference", "serving", "api", "tabular", "agent"]);

/** 16-bit arithmetic on cards that have matrix units for it: for runs that say 32 bits, or nothing where that means 32. */
export const mixedPrecision: SuggestionRule = {
  id: "mixed-precision",
  suggest(workload, { task }) {
    const { precision, framework, quantization } = workload.inputs;
    if (NOT_TRAINING.has(task) || quantization !== undefined) return [];
    const isPlain =
      precision?.value === "fp32" || (precision === undefined && PLAIN.test(framework?.value ?? ""));
    const { accelerator } = hardwareOf(workload);
    if (!isPlain || accelerator === undefined) return [];
    const target = SIXTEEN_BITS[generationOf(accelerator)];
    if (target === undefined) return [];
    return [
      {
        rule: "mixed-precision",
        title: `Train in ${target}`,
        rationale: `${precision === undefined ? "No number format was found, so the library trains in 32 bits" : "The run trains in 32 bits"}, which leaves most of what ${accelerator.name} can do unused.`,
        tradeOff:
          target === "fp16"
            ? "fp16 overflows now and then: keep the library's loss scaling. Small networks gain little. Check on validation."
            : "bf16 has fewer digits than fp32. Small networks gain little. Check on validation.",
        patch: { precision: target },
        at: precision,
      },
    ];
  },
};
