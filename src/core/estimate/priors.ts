import { CITE } from "./citations.ts";
import type { Prior } from "./factor.ts";

/**
 * Every range that stands in for something unknown, in one table. p10, p50, p90 are the points of the 80 % range.
 * How each was obtained is told in docs/method.md; `verified: false` in a citation marks a figure not re-read.
 */
export const PRIORS = {
  serverHostShare: {
    label: "host power per watt of accelerator (server)",
    unit: "1",
    p10: 0.16,
    p50: 0.26,
    p90: 0.42,
    because: "a node draws more than its cards: processors, memory, fans, network",
    citation: CITE.newkirk,
  },
  serverHostWatts: {
    label: "fixed host power per accelerator (server)",
    unit: "W",
    p10: 12,
    p50: 25,
    p90: 50,
    because: "share of an idle server",
    citation: CITE.ecologits,
  },
  desktopHostShare: {
    label: "host power per watt of accelerator (desktop)",
    unit: "1",
    p10: 0.1,
    p50: 0.18,
    p90: 0.3,
    because: "power supply and fans of a desktop",
    citation: CITE.fischer,
  },
  desktopHostWatts: {
    label: "power of the desktop around the card",
    unit: "W",
    p10: 35,
    p50: 65,
    p90: 120,
    because: "processor, memory and board of one machine",
    citation: CITE.fischer,
  },
  embodiedCardKg: {
    label: "footprint of making one accelerator",
    unit: "kgCO2e",
    p10: 120,
    p50: 165,
    p90: 320,
    because: "published card footprints: 150 to 318 kg",
    citation: CITE.ecologits,
  },
  embodiedServerKg: {
    label: "share of the server per accelerator",
    unit: "kgCO2e",
    p10: 190,
    p50: 375,
    p90: 710,
    because: "servers without cards: 1,500 to 5,700 kg, eight cards each",
    citation: CITE.bloom,
  },
  usefulLifeHours: {
    label: "hours in use over an accelerator's life",
    unit: "h",
    p10: 12000,
    p50: 23500,
    p90: 38000,
    because: "3 to 6 years at 35 to 85 % use",
    citation: CITE.ecologits,
  },
  pretrainGoodput: {
    label: "share of the time that makes progress",
    unit: "1",
    p10: 0.75,
    p50: 0.88,
    p90: 0.97,
    max: 1,
    because: "restarts, checkpoints, evaluation",
    citation: CITE.calibration,
  },
} as const satisfies { readonly [name: string]: Prior };
