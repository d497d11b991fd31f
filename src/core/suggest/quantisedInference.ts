import { estimate } from "../estimate/estimate.ts";
import { generationOf } from "../estimate/generation.ts";
import { patched } from "../estimate/whatIf.ts";
import type { Patch, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** Families whose matrix units reckon in 8 bits of floating point. */
const FP8: ReadonlySet<string> = new Set(["ada", "hopper", "blackwell"]);
const ENGINES = /vllm|tgi|sglang|tensorrt|lmdeploy/i;
const SMALLER_ALREADY = /awq|gptq|fp8|int4|int8|gguf|4bit|8bit/i;

/**
 * 8-bit floating-point weights for serving engines on cards with the kernels, where they let fewer cards do: at as many
 * cards, measured energy goes from a little down to a fifth up (ML.ENERGY), so nothing is said there.
 */
export const quantisedInference: SuggestionRule = {
  id: "quantised-inference",
  suggest(workload, { task }) {
    const { quantization, precision, framework, model, acceleratorCount, acceleratorsPerNode, nodes } =
      workload.inputs;
    if ((task !== "inference" && task !== "serving") || quantization !== undefined) return [];
    if (!ENGINES.test(framework?.value ?? "")) return [];
    if (SMALLER_ALREADY.test(`${model?.value ?? ""} ${precision?.value ?? ""}`)) return [];
    const { accelerator } = hardwareOf(workload);
    if (accelerator === undefined || !FP8.has(generationOf(accelerator))) return [];
    const told = acceleratorCount ?? acceleratorsPerNode;
    const count = acceleratorCount?.value ?? (acceleratorsPerNode?.value ?? 1) * (nodes?.value ?? 1);
    // Cards come in powers of two, and 16 bits must need more of them.
    if (told === undefined || count < 2 || fits(workload, onHalf(count)) || !fits(workload, inFp8(count)))
      return [];
    return [
      {
        rule: "quantised-inference",
        title: `Serve the weights in fp8 on ${count / 2 === 1 ? "one card" : `${count / 2} cards`}`,
        rationale: `The ${count} cards are needed to hold ${model?.value ?? "the model"} in 16 bits. In fp8 its weights are half as large, and ${accelerator.name} reckons in fp8: ${count / 2} would do.`,
        tradeOff: `It saves only if the cards drop from ${count} to ${count / 2}. Less room is left for long prompts and many requests at a time, and quality may change a little: check on your own prompts.`,
        patch: inFp8(count),
        at: told,
        citation: {
          title: "ML.ENERGY leaderboard, the same models in 16 bits and in fp8 with vLLM",
          url: "https://ml.energy/leaderboard",
          year: 2025,
        },
      },
    ];
  },
};

function onHalf(count: number): Patch {
  return { acceleratorCount: count / 2, acceleratorsPerNode: count / 2, nodes: undefined };
}

function inFp8(count: number): Patch {
  return { quantization: "fp8", ...onHalf(count) };
}

function fits(workload: Workload, patch: Patch): boolean {
  const outcome = estimate(patched(workload, patch), { details: false });
  return "hours" in outcome && !outcome.problems.some(({ code }) => code === "does-not-fit");
}
