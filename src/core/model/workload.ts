import type { RunEvidence } from "./evidence.ts";
import type { FactName, FactValues } from "./fact.ts";
import type { Problem } from "./problem.ts";
import type { Evidence, Sourced } from "./source.ts";

/** What is computed, as finely as the estimate needs it. */
export type Task =
  | "llm-pretrain"
  | "llm-finetune"
  | "lora"
  | "qlora"
  | "preference"
  | "rl"
  | "agent"
  | "distillation"
  | "encoder-pretrain"
  | "encoder-finetune"
  | "encdec"
  | "embedding"
  | "vision"
  | "detection"
  | "segmentation"
  | "diffusion"
  | "speech"
  | "multimodal"
  | "gnn"
  | "recsys"
  | "nas"
  | "tabular"
  /** A network of which nothing is told: no model, no size, no kind of data. */
  | "network"
  | "inference"
  | "serving"
  | "api";

/** Everything known about a run, each value with its provenance. What is absent is unknown. */
export type WorkloadInputs = {
  readonly [K in Exclude<FactName, "task">]?: Sourced<FactValues[K]>;
} & { readonly task?: Sourced<Task> };

/** One run, composed from the files that belong together. */
export interface Workload {
  /** Stable while the run's place in the workspace is: path, then ordinal within the file. */
  readonly id: string;
  readonly label: string;
  /** Where the lens stands; absent for a workload that was typed in. */
  readonly anchor?: Evidence;
  /** Workspace paths of all files that contributed. */
  readonly paths: readonly string[];
  readonly inputs: WorkloadInputs;
  /** What this run, or one like it, has really taken; it outranks the forecast. */
  readonly evidence?: readonly RunEvidence[];
  /** Forecast by its amounts alone, whatever runs usually take: so are changes of a run compared. */
  readonly byAmount?: true;
  readonly problems: readonly Problem[];
}
