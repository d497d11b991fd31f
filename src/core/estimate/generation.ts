import { numbersOf } from "../data/table.ts";
import { generationsCells, generationsNames } from "../data/tables/generations.generated.ts";
import type { Precision } from "../model/fact.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { Generation } from "./scenario.ts";
import { isWide } from "./settings.ts";

/**
 * Of hardware families: efficiency relative to Ampere (llm-foundry gives Hopper 0.40 ÷ 0.51; the others come from the regression),
 * share of the power limit while the card computes without pause, and while it waits with a context open.
 */
export const GENERATIONS: { readonly [G in Generation]?: readonly (number | undefined)[] } = numbersOf(
  generationsNames,
  generationsCells,
);

const BY_NAME: readonly (readonly [RegExp, Generation])[] = [
  [/\bGH?[BR]\d00|\bB[123]00|RTX 50\d\d|RTX PRO .*Blackwell|Blackwell|Rubin/i, "blackwell"],
  [/\b(H100|H200|H800|H20|GH200)\b/i, "hopper"],
  [/RTX 40\d\d|\bL(4|40|40S|20|2)\b|\bAda\b/i, "ada"],
  [/\b(A100|A800|A30|A40|A10G?|A16|A2|RTX A\d+|A64)\b|RTX 30\d\d/i, "ampere"],
  [/\b(T4G?|T\d00|TITAN RTX|RTX 20\d\d|GTX 16\d\d|Quadro RTX|T10|T1000)\b/i, "turing"],
  [/\b(V100S?|TITAN V|GV100)\b/i, "volta"],
];

/** The hardware family whose efficiency prior a device shares. */
export function generationOf(accelerator: Accelerator): Generation {
  if (accelerator.kind === "cpu") return "cpu";
  if (accelerator.kind === "apple") return "apple";
  if (accelerator.kind === "tpu") return "tpu";
  if (accelerator.vendor.toLowerCase() === "amd") return "amd";
  if (accelerator.kind !== "gpu") return "asic";
  for (const [pattern, generation] of BY_NAME) if (pattern.test(accelerator.name)) return generation;
  if (accelerator.vendor.toLowerCase() === "nvidia") {
    const { year } = accelerator;
    if (year !== undefined && year <= 2017) return "kepler-pascal";
    if (accelerator.peakTflops.fp16 === undefined) return "kepler-pascal";
  }
  return "other";
}

/** Dense peak that training reaches for at this number format, TFLOP/s. */
export interface Peak {
  readonly tflops: number;
  /** Whether matrix units (tensor cores) do the work. */
  readonly matrix: boolean;
  /** False where the device cannot do the format and falls back. */
  readonly native: boolean;
  /** True where the table knows no peak and the power limit stands in. */
  readonly guessed?: boolean;
}

/**
 * The peak that bounds training: 16-bit formats with FP32 accumulation, FP32 on the plain cores unless TF32 is on.
 * Undefined when the table knows no peak at all.
 */
export function peakOf(
  accelerator: Accelerator,
  precision: Precision,
  generation: Generation,
): Peak | undefined {
  const { peakTflops } = accelerator;
  const plain = peakTflops.fp32;
  if (generation === "tpu" || generation === "asic")
    return known(peakTflops.bf16 ?? peakTflops.fp16 ?? plain, true);
  if (generation === "cpu" || generation === "apple") {
    const half = precision === "fp32" ? plain : (peakTflops.bf16 ?? peakTflops.fp16 ?? plain);
    return known(half ?? plain, false);
  }
  if (precision === "fp32") return known(plain ?? (peakTflops.fp16 ?? 0) / 8, false);
  if (precision === "tf32") {
    return peakTflops.tf32 ? known(peakTflops.tf32, true) : known(plain, false, false);
  }
  if (precision === "fp8" && peakTflops.fp8 !== undefined && peakTflops.bf16 !== undefined) {
    return known(peakTflops.bf16 * FP8_GAIN, true);
  }
  if (precision === "bf16" && peakTflops.bf16 === undefined && generation !== "other") {
    return known(plain ?? halfPeak(accelerator), false, false);
  }
  const half = halfPeak(accelerator);
  if (precision === "fp8") return known(half ?? plain, half !== undefined, false);
  if (half === undefined) return known(plain, false, false);
  return known(half, generation !== "kepler-pascal");
}

/** The peak of the table, or one guessed from the power limit, which widens what is reckoned with it. */
export function reachOf(accelerator: Accelerator, precision: Precision, generation: Generation): Peak {
  const known = peakOf(accelerator, precision, generation);
  if (known) return known;
  const wide = isWide(precision);
  const perWatt = (accelerator.year ?? 2020) >= 2020 ? TFLOPS_PER_WATT.recent : TFLOPS_PER_WATT.early;
  const tflops = (accelerator.tdpWatts ?? 300) * perWatt * (wide ? 0.1 : 1);
  return { tflops, matrix: !wide, native: true, guessed: true };
}

/** Dense 16-bit peak per watt of the limit: A100 0.78, V100 0.42. */
const TFLOPS_PER_WATT = { recent: 0.8, early: 0.4 } as const;

/** FP8 speeds up the matrix products only; measured model-level gain over bf16 is about a quarter (llm-foundry). */
const FP8_GAIN = 1.25;

/** At 70 W a T4 multiplies matrices at 24 TFLOP/s, not at 65 (NVIDIA's developer forum, topic 264462): what good code gets of 32. */
const CAPPED = /\bT4G?\b/;
const OF_CAPPED = 0.49;

function halfPeak(accelerator: Accelerator): number | undefined {
  const { bf16, fp16 } = accelerator.peakTflops;
  if (bf16 !== undefined) return bf16;
  if (fp16 === undefined) return undefined;
  if (CAPPED.test(accelerator.name)) return fp16 * OF_CAPPED;
  return /GeForce RTX 20/i.test(accelerator.name) ? fp16 / 2 : fp16;
}

function known(tflops: number | undefined, matrix: boolean, native = true): Peak | undefined {
  return tflops !== undefined && tflops > 0 ? { tflops, matrix, native } : undefined;
}
