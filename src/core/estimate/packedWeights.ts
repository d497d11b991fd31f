import type { FactValues } from "../model/fact.ts";
import type { Prior } from "./factor.ts";
import { PRIORS } from "./priors.ts";

/** Libraries whose 8- and 4-bit weights are bitsandbytes': kept small in memory, widened for every product. */
export const PLAIN_ENGINE = /^(hf|hugging ?face)?[ -]?transformers$|^pytorch$/i;

/** Below this size, in billions, widening costs more than reading a quarter of the weights spares. */
const SMALL = 5;

/**
 * Energy per token of weights that plain PyTorch keeps in 8 or 4 bits, against the same model in 16 bits: measured,
 * +17 to +33 % for int8; +12 to +29 % for NF4 below 5 billion parameters, −11 % at 7. Undefined for other engines, whose
 * kernels multiply the small formats themselves.
 */
export function packedWeights(values: Partial<FactValues>, paramsB: number): Prior | undefined {
  if (!PLAIN_ENGINE.test(values.framework ?? "")) return undefined;
  if (values.quantization === "int8") return PRIORS.int8Weights;
  if (values.quantization !== "int4") return undefined;
  return paramsB < SMALL ? PRIORS.smallInt4Weights : PRIORS.int4Weights;
}
