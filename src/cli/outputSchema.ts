import * as z from "zod/mini";

/** Medians with 80 % ranges. */
const quantity = (unit: string) =>
  z.object({ p10: z.number(), p50: z.number(), p90: z.number(), unit: z.literal(unit) });
const jouleQuantity = z.object({
  p10: z.number(),
  p50: z.number(),
  p90: z.number(),
  unit: z.enum(["J/token", "J/image", "J/action", "J/example", "J/request"]),
});
const value = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const citation = z.object({
  title: z.string(),
  year: z.number(),
  url: z.optional(z.string()),
  verified: z.optional(z.boolean()),
});
const provenance = z.object({
  kind: z.enum(["detected", "configured", "derived", "assumed"]),
  setting: z.optional(z.string()),
  because: z.optional(z.string()),
  detector: z.optional(z.string()),
  citation: z.optional(citation),
});
const problem = z.object({
  code: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  path: z.optional(z.string()),
  line: z.optional(z.number()),
  field: z.optional(z.string()),
  span: z.optional(z.object({ start: z.number(), end: z.number(), cell: z.optional(z.number()) })),
});
const share = z.object({
  factor: z.string(),
  label: z.string(),
  share: z.number(),
  rangeFactorNow: z.number(),
  rangeFactorIfKnown: z.number(),
  ask: z.optional(z.object({ input: z.string(), question: z.string() })),
});

const quantities = {
  hours: quantity("h"),
  acceleratorHours: quantity("h"),
  acceleratorEnergyKWh: quantity("kWh"),
  hostEnergyKWh: quantity("kWh"),
  overheadEnergyKWh: quantity("kWh"),
  energyKWh: quantity("kWh"),
  operationalKgCO2e: quantity("kgCO2e"),
  embodiedKgCO2e: quantity("kgCO2e"),
  totalKgCO2e: quantity("kgCO2e"),
  marketBasedKgCO2e: z.optional(quantity("kgCO2e")),
  waterLitres: z.optional(quantity("L")),
  perUnit: z.optional(
    z.object({
      unit: z.enum(["token", "image", "example", "action", "request"]),
      joules: jouleQuantity,
      acceleratorJoules: jouleQuantity,
    }),
  ),
  sci: z.optional(z.object({ per: z.string(), gCO2e: quantity("gCO2e/unit") })),
};

const circumstances = {
  task: z.string(),
  hardware: z.string(),
  place: z.string(),
  gridGCO2ePerKWh: z.object({
    value: z.number(),
    boundary: z.enum(["lifecycle", "direct", "mixed"]),
    year: z.number(),
  }),
  negligible: z.boolean(),
};

/** What `wattlens estimate --format json` prints; on failure `failureSchema`. */
export const estimateSchema = z.object({
  ...quantities,
  ...circumstances,
  shares: z.array(share),
  assumptions: z.array(
    z.object({
      factor: z.string(),
      label: z.string(),
      p10: z.number(),
      p50: z.number(),
      p90: z.number(),
      unit: z.string(),
      because: z.string(),
      citation,
    }),
  ),
  filled: z.record(z.string(), z.object({ value, provenance })),
  steps: z.array(
    z.object({
      name: z.string(),
      formula: z.string(),
      value: z.number(),
      unit: z.string(),
      inputs: z.array(
        z.object({ name: z.string(), value: z.union([z.number(), z.string()]), unit: z.string() }),
      ),
      citation: z.optional(citation),
    }),
  ),
  crossChecks: z.array(
    z.object({
      tool: z.string(),
      kgCO2e: z.optional(z.number()),
      energyKWh: z.optional(z.number()),
      hours: z.optional(z.number()),
      note: z.string(),
      citation,
    }),
  ),
  problems: z.array(problem),
});

/** What is printed instead when nothing could be estimated (exit code 2). */
export const failureSchema = z.object({ problems: z.array(problem) });

/** What `wattlens scan --format json` prints. */
export const scanSchema = z.object({
  workloads: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      path: z.optional(z.string()),
      line: z.optional(z.number()),
      paths: z.array(z.string()),
      ...circumstances,
      facts: z.array(
        z.object({
          about: z.string(),
          value,
          path: z.optional(z.string()),
          line: z.optional(z.number()),
          provenance,
        }),
      ),
      ...quantities,
      filled: z.record(z.string(), z.object({ value, provenance })),
      shares: z.array(share),
      problems: z.array(problem),
    }),
  ),
  total: z.optional(
    z.object({ runs: z.number(), energyKWh: quantity("kWh"), totalKgCO2e: quantity("kgCO2e") }),
  ),
  suggestions: z.array(
    z.object({
      rule: z.string(),
      workload: z.string(),
      title: z.string(),
      rationale: z.string(),
      tradeOff: z.string(),
      path: z.optional(z.string()),
      line: z.optional(z.number()),
      savedKgCO2e: quantity("kgCO2e"),
      savedEnergyKWh: quantity("kWh"),
      chanceSaves: z.number(),
      patch: z.record(z.string(), z.nullable(value)),
    }),
  ),
  filesRead: z.number(),
  problems: z.array(problem),
});
