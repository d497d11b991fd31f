import { generationOf } from "../estimate/generation.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** Families whose matrix units take 32-bit numbers in a shortened form. */
const HAS_TF32: ReadonlySet<string> = new Set(["ampere", "ada", "hopper", "blackwell"]);
/** Convolutions run in it already; what does not train has nothing to gain that a 16-bit format would not bring. */
const NOT_MATMUL: ReadonlySet<string> = new Set([
  ...["vision", "detection", "segmentation", "inference", "serving", "api", "tabular"],
]);
const OF_TORCH = /^(?:transformers|pytorch|lightning|accelerate|timm|diffusers|trl)$/i;

/** Matrix products of 32-bit numbers by the matrix units, for a run that was told to stay in 32 bits. */
export const tf32Matmul: SuggestionRule = {
  id: "tf32-matmul",
  suggest(workload, { task }) {
    const { precision, tf32, framework } = workload.inputs;
    if (precision?.value !== "fp32" || tf32 !== undefined || NOT_MATMUL.has(task)) return [];
    const { accelerator } = hardwareOf(workload);
    if (accelerator?.peakTflops.tf32 === undefined || !HAS_TF32.has(generationOf(accelerator))) return [];
    if (!OF_TORCH.test(framework?.value ?? "")) return [];
    return [
      {
        rule: "tf32-matmul",
        title: "Multiply matrices in TF32",
        rationale: `The run is told to stay in 32 bits, and PyTorch then multiplies matrices on the plain units of ${accelerator.name}. TF32 keeps 32-bit weights and their range.`,
        tradeOff:
          "Products have 10 bits after the point where fp32 has 23; training rarely notices. Saves less than bf16, which also halves the memory. Check on validation.",
        patch: { tf32: true },
        at: precision,
        citation: {
          title: "PyTorch documentation, TensorFloat-32 on Ampere and later devices",
          url: "https://docs.pytorch.org/docs/stable/notes/cuda.html",
          year: 2025,
          verified: false,
        },
      },
    ];
  },
};
