import { generationOf } from "../estimate/generation.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** Families whose matrix units reckon in 8 bits of floating point. */
const FP8: ReadonlySet<string> = new Set(["ada", "hopper", "blackwell"]);
const ENGINES = /vllm|tgi|sglang|tensorrt|lmdeploy/i;
const SMALLER_ALREADY = /awq|gptq|fp8|int4|int8|gguf|4bit|8bit/i;

/** 8-bit floating-point weights for serving engines on cards with the kernels. Never bitsandbytes' int8, which costs energy. */
export const quantisedInference: SuggestionRule = {
  id: "quantised-inference",
  suggest(workload, { task }) {
    const { quantization, precision, framework, model } = workload.inputs;
    if ((task !== "inference" && task !== "serving") || quantization !== undefined) return [];
    if (!ENGINES.test(framework?.value ?? "")) return [];
    if (SMALLER_ALREADY.test(`${model?.value ?? ""} ${precision?.value ?? ""}`)) return [];
    const { accelerator } = hardwareOf(workload);
    if (accelerator === undefined || !FP8.has(generationOf(accelerator))) return [];
    return [
      {
        rule: "quantised-inference",
        title: "Serve the weights in fp8",
        rationale: `Each step of generation reads all weights of ${model?.value ?? "the model"}; in fp8 they are half as large, and ${accelerator.name} reckons in fp8.`,
        tradeOff:
          "The larger the batch, the smaller the saving, and quality may change a little: check on your own prompts. Eight bits by bitsandbytes would cost energy instead.",
        patch: { quantization: "fp8" },
        at: model,
      },
    ];
  },
};
