import type { FactName, FactValues } from "../core/model/fact.ts";
import { SAME_THING } from "../core/model/sameThing.ts";
import type { Patch } from "../core/model/suggestion.ts";

/** How an input is told: a number, a name, one of a few words, or several names. */
export type InputKind = "number" | "count" | "text" | "names" | "precision";

/** Number formats that a person may choose. */
export const precisions = ["fp32", "tf32", "fp16", "bf16", "fp8", "int8", "int4"] as const;

/** Inputs that a person can tell of a run, in the full report and in `.wattlens.json`. */
export const tellable = {
  accelerator: "text",
  acceleratorCount: "count",
  acceleratorsPerNode: "count",
  nodes: "count",
  instanceType: "text",
  provider: "text",
  region: "text",
  country: "text",
  gCO2ePerKWh: "number",
  pue: "number",
  powerLimitWatts: "number",
  hours: "number",
  secondsPerStep: "number",
  model: "text",
  teacherModel: "text",
  paramsB: "number",
  activeParamsB: "number",
  trainableParamsB: "number",
  dataset: "names",
  examples: "count",
  tokensPerExample: "number",
  tokensB: "number",
  epochs: "number",
  steps: "count",
  trials: "count",
  folds: "count",
  seeds: "count",
  launches: "count",
  jobs: "count",
  sequenceLength: "count",
  imageSize: "count",
  perDeviceBatchSize: "count",
  gradientAccumulation: "count",
  globalBatchSize: "count",
  precision: "precision",
  generationsPerPrompt: "count",
  maxPromptTokens: "count",
  maxOutputTokens: "count",
  requests: "count",
  concurrency: "count",
  year: "count",
} as const satisfies { readonly [K in FactName]?: InputKind };

export type Tellable = keyof typeof tellable;

/** Told values of one run, by the name of the input. */
export type Told = { readonly [K in Tellable]?: FactValues[K] };

export const tellableNames = Object.keys(tellable) as Tellable[];

export function isTellable(name: string): name is Tellable {
  return Object.hasOwn(tellable, name);
}

/** What was told as a change of a run's inputs: what tells the same in another way is taken away. */
export function patchTold(told: Told): Patch {
  const names = Object.keys(told) as Tellable[];
  const rivals = SAME_THING.filter((group) =>
    group.some((each) => names.some((name) => name === each)),
  ).flat();
  return { ...Object.fromEntries(rivals.map((name) => [name, undefined])), ...told };
}

/** The longest name that is taken. */
const LONGEST = 200;

/** The value that a typed text stands for: `8`, `1,5`, `2e9`; undefined where it stands for none. */
export function parsedInput(name: Tellable, typed: string): FactValues[Tellable] | undefined {
  const text = typed.trim();
  if (text === "" || text.length > LONGEST) return undefined;
  switch (tellable[name]) {
    case "text":
      return text;
    case "names":
      return text
        .split(",")
        .map((each) => each.trim())
        .filter((each) => each !== "");
    case "precision":
      return precisions.find((each) => each === text.toLowerCase());
    case "count": {
      const value = numberOf(text);
      return value !== undefined && Number.isInteger(value) && value >= 1 ? value : undefined;
    }
    case "number": {
      const value = numberOf(text);
      if (value === undefined) return undefined;
      if (name === "pue") return value >= 1 ? value : undefined;
      return value > 0 || name === "gCO2ePerKWh" ? value : undefined;
    }
  }
}

/** What stands in a field for a value that is known; `parsedInput` reads it back. */
export function writtenInput(value: FactValues[Tellable]): string {
  return typeof value === "object" ? value.join(", ") : String(value);
}

/** A comma is a decimal one unless three digits follow each: `1,5` is 1.5, `25,000` is 25000. */
function numberOf(text: string): number | undefined {
  const plain = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text.replace(",", ".");
  if (!/^\d*\.?\d+(e\+?\d{1,2})?$/i.test(plain.replaceAll(/[ _\u00a0\u202f]/g, ""))) return undefined;
  const value = Number(plain.replaceAll(/[ _\u00a0\u202f]/g, ""));
  return Number.isFinite(value) ? value : undefined;
}
