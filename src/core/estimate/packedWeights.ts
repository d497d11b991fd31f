import type { FactValues } from "../model/fact.ts";
import type { Prior } from "./factor.ts";

/** Libraries whose 8- and 4-bit weights are bitsandbytes': kept small in memory, widened for every product. */
export const PLAIN_ENGINE = /^(hf|hugging ?face)?[ -]?transformers$|^pytorch$/i;

const citation = {
  title: "bitsandbytes documentation, energy of LLM.int8() and NF4 against 16 bits (RTX 5090, batch 1)",
  url: "https://huggingface.co/docs/bitsandbytes",
  year: 2025,
  verified: false,
} as const;
const label = "energy of weights widened for every product, against 16 bits";

/** Below this size, in billions, widening costs more than reading a quarter of the weights spares. */
const SMALL = 5;

/**
 * Energy per token of weights that plain PyTorch keeps in 8 or 4 bits, against the same model in 16 bits: measured,
 * +17 to +33 % for int8; +12 to +29 % for NF4 below 5 billion parameters, −11 % at 7. Undefined for other engines, whose
 * kernels multiply the small formats themselves.
 */
export function packedWeights(values: Partial<FactValues>, paramsB: number): Prior | undefined {
  if (!PLAIN_ENGINE.test(values.framework ?? "")) return undefined;
  const common = { label, unit: "1", citation } as const;
  if (values.quantization === "int8")
    return { ...common, p10: 1.17, p50: 1.25, p90: 1.33, because: "8-bit weights of bitsandbytes" };
  if (values.quantization !== "int4") return undefined;
  return paramsB < SMALL
    ? { ...common, p10: 1.12, p50: 1.2, p90: 1.29, because: "4-bit weights of bitsandbytes, small model" }
    : { ...common, p10: 0.8, p50: 0.9, p90: 1.1, because: "4-bit weights of bitsandbytes" };
}
