import type { CrossCheck } from "../model/estimate.ts";
import type { Citation } from "../model/source.ts";
import { CITE } from "./citations.ts";

/** What other tools' formulas ask for. Every one is optional; a tool whose inputs are missing is left out. */
export interface CrossCheckInput {
  readonly tdpWatts?: number | undefined;
  readonly accelerators: number;
  /** Wall clock. */
  readonly hours: number;
  readonly gCO2ePerKWh: number;
  /** Only where it was told; each tool has its own stand-in. */
  readonly pue?: number | undefined;
  readonly provider?: string | undefined;
  /** Dense language models only: what LLMCarbon's regressions take. */
  readonly training?:
    | { readonly paramsB: number; readonly flops: number; readonly accelerator: string }
    | undefined;
}

/** The same run by other tools' published formulas, for comparison; none of them enters our figure. */
export function crossChecksOf({ tdpWatts, ...rest }: CrossCheckInput): readonly CrossCheck[] {
  if (tdpWatts === undefined) return [];
  const input = { ...rest, tdpWatts };
  return [mlCo2Impact(input), greenAlgorithms(input), codeCarbon(input), llmCarbon(input)].filter(
    (one) => one !== undefined,
  );
}

/** With the limit of the card, which every formula needs. */
export type WithLimit = CrossCheckInput & { readonly tdpWatts: number };

/** ML CO2 Impact (js/grayscale.js): kWh = TDP · hours ÷ 1000, kg = kWh · intensity. */
export function mlCo2Impact(input: WithLimit): CrossCheck {
  return check(
    "ML CO2 Impact",
    input.tdpWatts * input.accelerators * input.hours,
    input,
    "Power limit times our hours: no hosts, no PUE, no making of the hardware.",
    CITE.mlCo2Impact,
  );
}

function check(
  tool: string,
  energyWh: number,
  { gCO2ePerKWh }: CrossCheckInput,
  note: string,
  citation: Citation,
): CrossCheck {
  const energyKWh = energyWh / 1000;
  return { tool, energyKWh, kgCO2e: (energyKWh * gCO2ePerKWh) / 1000, note, citation };
}

/** W per GB of memory. */
const GREEN_MEMORY_WATTS = 0.3725;
const GREEN_PUE: { readonly [provider: string]: number } = {
  gcp: 1.12,
  aws: 1.2,
  azure: 1.12,
  ovh: 1.09,
  oci: 1.2,
};
/** Stand-in for an unknown site. */
const GREEN_UNKNOWN_PUE = 1.56;
/** Its form asks for memory; an eighth of a usual server's per accelerator is put in. */
const ASSUMED_MEMORY_GB = 64;

/** Green Algorithms v3: E = t · (n · TDP · usage + GB · 0.3725 W) · PUE, with its own usage of 1. */
export function greenAlgorithms(input: WithLimit): CrossCheck {
  const { tdpWatts, accelerators, hours, provider } = input;
  const pue = input.pue ?? GREEN_PUE[provider ?? ""] ?? GREEN_UNKNOWN_PUE;
  const watts = accelerators * (tdpWatts + ASSUMED_MEMORY_GB * GREEN_MEMORY_WATTS);
  return check(
    "Green Algorithms",
    watts * hours * pue,
    input,
    `Power limit, ${ASSUMED_MEMORY_GB} GB of memory per accelerator and a PUE of ${pue}: usage of 100 %, no processors, no making of the hardware.`,
    CITE.greenAlgorithms,
  );
}

/** Half of the stand-in TDP of 85 W, where the processor is not recognised. */
const CODECARBON_CPU_WATTS = 42.5;
/** Eight modules at 5 W, those beyond the fourth at nine tenths. */
const CODECARBON_MEMORY_WATTS = 4 * 5 + 4 * 5 * 0.9;

/** CodeCarbon where it can measure nothing but the cards: its constants for processor and memory, PUE 1. */
export function codeCarbon(input: WithLimit): CrossCheck {
  const { tdpWatts, accelerators, hours } = input;
  const nodes = Math.max(1, Math.ceil(accelerators / 8));
  const watts = tdpWatts * accelerators + nodes * (CODECARBON_CPU_WATTS + CODECARBON_MEMORY_WATTS);
  return check(
    "CodeCarbon constants",
    watts * hours,
    input,
    "Cards at their power limit (it would measure them), 42.5 W of processor and 38 W of memory per node: no facility overhead, no making of the hardware.",
    CITE.codeCarbon,
  );
}

/** LLMCarbon's system power is an input; this is the share of an 8-card node that its own database shows (V100: 330 W). */
const LLMCARBON_SYSTEM = 1.1;
const LLMCARBON_PUE = 1.1;

/** Throughput of one A100 80GB, TFLOP/s, by LLMCarbon's tensor-parallel regression over parameters. */
export function llmCarbonTflops(paramsB: number, accelerator: string): number {
  const x = paramsB * 1e9;
  const a100 = -8.82e-20 * x ** 2 + 1.686e-9 * x + 133.95;
  return /A100.*80/i.test(accelerator) ? a100 : a100 * (1 - 7.76 / 33.46) * (125 / 312);
}

/** LLMCarbon: days = FLOPs ÷ (n · throughput), MWh = system watts · n · days · 24 · PUE. */
export function llmCarbon(input: WithLimit): CrossCheck | undefined {
  const { training, tdpWatts, accelerators } = input;
  if (training === undefined) return undefined;
  const tflops = llmCarbonTflops(training.paramsB, training.accelerator);
  if (!(tflops > 1)) return undefined;
  const hours = training.flops / (accelerators * tflops * 1e12) / 3600;
  const figures = check(
    "LLMCarbon",
    tdpWatts * LLMCARBON_SYSTEM * accelerators * hours * (input.pue ?? LLMCARBON_PUE),
    input,
    "Its own hours, from regressions on large models on A100 and V100; 1.1 times the power limit as system power, PUE 1.1.",
    CITE.llmCarbon,
  );
  return { ...figures, hours };
}
