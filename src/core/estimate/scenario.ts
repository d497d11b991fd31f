import type { RunEvidence } from "../model/evidence.ts";
import type { FactName, FactValues, Precision } from "../model/fact.ts";
import type { GridIntensity } from "../model/grid.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { Problem } from "../model/problem.ts";
import type { Citation, Sourced } from "../model/source.ts";
import type { Task } from "../model/workload.ts";
import type { Prior } from "./factor.ts";

/** What the arithmetic needs to know of a model. Numbers that are absent are unknown. */
export interface Shape {
  readonly name: string;
  readonly kind: string;
  /** Where the size comes from; `assumed` widens the result. */
  readonly origin: "given" | "table" | "name" | "assumed";
  readonly params: Prior | number;
  readonly paramsB: number;
  readonly activeParamsB: number;
  /** Parameters that multiply each token: without input embeddings, billions. */
  readonly matmulParamsB: number;
  readonly layers: number;
  readonly hiddenSize: number;
  readonly vocabularySize?: number | undefined;
  /** Longest sequence that the model takes, tokens. */
  readonly contextLength?: number | undefined;
  readonly encoderDecoder: boolean;
  readonly bidirectional: boolean;
  /** Forward multiply-accumulates of one example, billions, at `macsInput` pixels a side. */
  readonly fwdGmacs?: number | undefined;
  readonly macsInput?: number | undefined;
  readonly family?: string | undefined;
}

/** The machines of one branch of an estimate. */
export interface Hardware {
  readonly name: string;
  readonly accelerator: Accelerator;
  readonly count: Prior | number;
  readonly nodes?: number | undefined;
  readonly generation: Generation;
  readonly setting: "datacentre" | "desktop" | "laptop";
  readonly tdpWatts: Prior | number;
}

/** Hardware families that share an efficiency prior. */
export type Generation =
  | "kepler-pascal"
  | "volta"
  | "turing"
  | "ampere"
  | "ada"
  | "hopper"
  | "blackwell"
  | "tpu"
  | "amd"
  | "asic"
  | "apple"
  | "cpu"
  | "other";

/** Where the run takes place. */
export interface Place {
  readonly name: string;
  readonly zone: string;
  readonly grid: Prior | number;
  readonly boundary: GridIntensity["boundary"] | "mixed";
  readonly year: number;
  readonly pue: Prior | number;
  readonly marketGCO2ePerKWh?: number | undefined;
  readonly water?: { readonly siteLitresPerKWh: Prior; readonly gridLitresPerKWh: Prior } | undefined;
  readonly gridCitation: Citation;
  /** What the hours of the run make of the grid's yearly average; absent where they are not told. */
  readonly hours?: Prior | undefined;
  /** Data that is moved to it once. */
  readonly movedGB?: number | undefined;
}

/** A run with every input either known or replaced by a range. */
export interface Scenario {
  readonly task: Task;
  readonly values: Partial<FactValues>;
  readonly shape: Shape;
  readonly place: Place;
  /** Ways the hardware and its number format may be; weights add up to 1. */
  readonly branches: readonly Branch[];
  /** Reports of what this run or one like it has really taken. */
  readonly evidence: readonly RunEvidence[];
  readonly byAmount?: true | undefined;
  readonly filled: Filled;
  readonly problems: readonly Problem[];
}

/** One hardware and one number format. */
export interface Branch {
  readonly weight: number;
  readonly hardware: Hardware;
  readonly precision: Precision;
}

/** Values that stand in for missing inputs. */
export type Filled = { readonly [K in FactName]?: Sourced<number | string | boolean> };

/** A mutable notebook for problems and stand-ins while a scenario is made. */
export interface Notes {
  readonly problems: Problem[];
  readonly filled: { [K in FactName]?: Sourced<number | string | boolean> };
}
