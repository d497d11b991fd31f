import type { FactName, FactValues } from "../model/fact.ts";
import type { Problem } from "../model/problem.ts";
import type { Sourced } from "../model/source.ts";
import type { Workload } from "../model/workload.ts";

type NumberName = { [K in FactName]: FactValues[K] extends number ? K : never }[FactName];

/** Lowest and highest value that each number may have; outside, it is reported and treated as unknown. */
const BOUNDS: { readonly [K in NumberName]?: readonly [number, number] } = {
  paramsB: [1e-7, 1e5],
  activeParamsB: [1e-7, 1e5],
  trainableParamsB: [0, 1e5],
  layers: [1, 1e4],
  hiddenSize: [1, 1e6],
  heads: [1, 1e5],
  vocabularySize: [2, 1e8],
  sequenceLength: [1, 1e8],
  examples: [1, 1e13],
  maxSamples: [1, 1e13],
  tokensPerExample: [1, 1e8],
  tokensB: [1e-9, 1e6],
  epochs: [1e-6, 1e6],
  steps: [1, 1e10],
  maxStepsPerEpoch: [1, 1e10],
  perDeviceBatchSize: [1, 1e7],
  gradientAccumulation: [1, 1e6],
  globalBatchSize: [1, 1e9],
  globalBatchTokens: [1, 1e12],
  imageSize: [4, 65536],
  frames: [1, 1e5],
  loraRank: [1, 65536],
  zeroStage: [0, 3],
  earlyStoppingPatience: [0, 1e6],
  evalEverySteps: [1, 1e9],
  evalsPerEpoch: [0, 1e6],
  trials: [1, 1e7],
  folds: [1, 1e5],
  seeds: [1, 1e5],
  launches: [1, 1e6],
  jobs: [1, 1e6],
  generationsPerPrompt: [1, 1e5],
  maxPromptTokens: [1, 1e8],
  maxOutputTokens: [1, 1e8],
  acceleratorCount: [0.01, 1e6],
  acceleratorsPerNode: [0.01, 1e5],
  nodes: [1, 1e5],
  reservedPerNode: [1, 1e5],
  wallClockLimitHours: [1e-4, 1e5],
  hours: [1e-6, 1e6],
  year: [2010, 2040],
  gCO2ePerKWh: [0, 2000],
  gridHoursRatio: [0.01, 100],
  maskedChannels: [0.001, 0.999],
  channelsKept: [0.001, 1],
  pue: [1, 4],
  secondsPerStep: [1e-6, 1e6],
  powerLimitWatts: [1, 5000],
  requests: [1, 1e13],
  concurrency: [1, 1e6],
};

/** The inputs that may be used, as plain values, and what was wrong with the others. */
export interface CheckedInputs {
  readonly values: Partial<FactValues>;
  readonly problems: readonly Problem[];
}

/** Drops numbers that cannot be (zero, negative, not finite, absurd) and says so, field by field. */
export function checkInputs(workload: Workload): CheckedInputs {
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, sourced] of Object.entries(workload.inputs)) {
    if (sourced === undefined) continue;
    const { value } = sourced as Sourced<unknown>;
    const bounds = BOUNDS[name as NumberName];
    if (bounds && !(typeof value === "number" && value >= bounds[0] && value <= bounds[1])) {
      problems.push(outOfRange(name, value, bounds));
    } else if (value !== "") {
      values[name] = value;
    }
  }
  return { values: values as Partial<FactValues>, problems };
}

function outOfRange(name: string, value: unknown, bounds: readonly [number, number]): Problem {
  return {
    code: "out-of-range",
    severity: "warning",
    field: name,
    message: `${name} is ${String(value)}, outside ${bounds[0]} to ${bounds[1]}. It was treated as unknown.`,
  };
}
