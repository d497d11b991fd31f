import type { FactName } from "./fact.ts";
import type { Problem } from "./problem.ts";
import type { Quantity } from "./quantity.ts";
import type { Citation, Sourced } from "./source.ts";
import type { Task, Workload } from "./workload.ts";

/** One step of the reckoning, as the hover prints it: "show your work". */
export interface Step {
  readonly name: string;
  /** The formula in words and symbols, e.g. `6·N·D`. */
  readonly formula: string;
  readonly value: number;
  readonly unit: string;
  readonly inputs: readonly {
    readonly name: string;
    readonly value: number | string;
    readonly unit: string;
  }[];
  readonly citation?: Citation;
}

/** A factor whose value was not read but assumed, with its range and its source. */
export interface Assumption {
  readonly factor: string;
  readonly label: string;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly unit: string;
  readonly because: string;
  readonly citation: Citation;
}

/** A share of the variance of ln(total kgCO2e), and what would be gained by knowing this factor. */
export interface VarianceShare {
  readonly factor: string;
  readonly label: string;
  /** 0–1; all shares add up to 1. */
  readonly share: number;
  /** ×/÷ factor of the 80 % range today, and once this factor is told. */
  readonly rangeFactorNow: number;
  readonly rangeFactorIfKnown: number;
  /** The input that a person can give to settle it, and how to ask for it. */
  readonly ask?: { readonly input: FactName; readonly question: string };
}

/** The same run by another tool's published formula, for comparison only. */
export interface CrossCheck {
  readonly tool: string;
  readonly kgCO2e?: number;
  readonly energyKWh?: number;
  readonly hours?: number;
  /** What that tool counts and leaves out. */
  readonly note: string;
  readonly citation: Citation;
}

/** What a run will take and emit: medians with 80 % ranges, and everything needed to argue about them. */
export interface Estimate {
  readonly workload: Workload;
  readonly task: Task;
  readonly hours: Quantity<"h">;
  readonly acceleratorHours: Quantity<"h">;
  /** Chips only. */
  readonly acceleratorEnergyKWh: Quantity<"kWh">;
  readonly hostEnergyKWh: Quantity<"kWh">;
  /** Cooling and conversion: what PUE adds. */
  readonly overheadEnergyKWh: Quantity<"kWh">;
  /** Chips, host and facility overhead. */
  readonly energyKWh: Quantity<"kWh">;
  readonly operationalKgCO2e: Quantity<"kgCO2e">;
  readonly embodiedKgCO2e: Quantity<"kgCO2e">;
  readonly totalKgCO2e: Quantity<"kgCO2e">;
  /** Second, labelled figure; only where the provider publishes a market-based factor. */
  readonly marketBasedKgCO2e?: Quantity<"kgCO2e">;
  readonly waterLitres?: Quantity<"L">;
  /** Software Carbon Intensity: grams per functional unit. */
  readonly sci?: { readonly per: string; readonly gCO2e: Quantity<"gCO2e/unit"> };
  readonly perUnit?: {
    readonly unit: "token" | "image" | "example" | "action" | "request";
    /** With hosts and facility. */
    readonly joules: Quantity<"J/token" | "J/image" | "J/action" | "J/example" | "J/request">;
    /** Chips only, as leaderboards measure it. */
    readonly acceleratorJoules: Quantity<"J/token" | "J/image" | "J/action" | "J/example" | "J/request">;
  };
  /** Name of the hardware as reckoned, e.g. `8 × NVIDIA H100 SXM`. */
  readonly hardware: string;
  /** Name of the place as reckoned, e.g. `aws eu-west-1 (Ireland)`. */
  readonly place: string;
  readonly gridGCO2ePerKWh: {
    readonly value: number;
    readonly boundary: "lifecycle" | "direct" | "mixed";
    readonly year: number;
  };
  /** True when the run is so small that digits would mislead. */
  readonly negligible: boolean;
  readonly shares: readonly VarianceShare[];
  readonly assumptions: readonly Assumption[];
  /** Values that stand in for missing inputs, by input name, as used. */
  readonly filled: { readonly [K in FactName]?: Sourced<number | string | boolean> };
  readonly steps: readonly Step[];
  readonly crossChecks: readonly CrossCheck[];
  readonly problems: readonly Problem[];
}

/** The difference that a patch makes, on common draws. Positive saves. */
export interface WhatIf {
  readonly savedKgCO2e: Quantity<"kgCO2e">;
  readonly savedEnergyKWh: Quantity<"kWh">;
  readonly savedHours: Quantity<"h">;
  /** Saved share of the total, 0–1, median and 80 % range. */
  readonly savedFraction: { readonly p10: number; readonly p50: number; readonly p90: number };
  /** Chance that the saving is above zero, and that it is 5 % or more. */
  readonly chanceSaves: number;
  readonly chanceSaves5Percent: number;
  readonly after: Estimate;
}

/** A sum over several runs that shares their systematic draws. */
export interface Total {
  readonly energyKWh: Quantity<"kWh">;
  readonly totalKgCO2e: Quantity<"kgCO2e">;
  readonly runs: number;
}
