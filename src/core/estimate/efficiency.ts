import type { Task } from "../model/workload.ts";
import { CITE } from "./citations.ts";
import type { Prior } from "./factor.ts";
import type { Generation } from "./scenario.ts";

/** Median share of the roofline that a run delivers, by kind of run and hardware. */
export function efficiencyPrior(klass: TaskClass, generation: Generation, matrix: boolean): Prior {
  const middle = CLASS[klass].p50 * (matrix ? (GENERATION[generation] ?? 1) : PLAIN);
  const factor = CLASS[klass].spread;
  return {
    label: "share of the hardware's reach that the run delivers",
    unit: "1",
    p10: middle / factor,
    p50: middle,
    p90: Math.min(middle * factor, 1.6),
    because: "fitted on published runs of this kind on this hardware",
    citation: CITE.calibration,
  };
}

/** Kinds of runs that share an efficiency prior. */
export type TaskClass = "pretrain" | "finetune" | "lora" | "qlora" | "encoder" | "speech";

const CLASS: { readonly [K in TaskClass]: { readonly p50: number; readonly spread: number } } = {
  pretrain: { p50: 0.7, spread: 1.6 },
  finetune: { p50: 0.6, spread: 2.2 },
  lora: { p50: 0.6, spread: 2.2 },
  qlora: { p50: 0.35, spread: 2.2 },
  encoder: { p50: 0.7, spread: 1.8 },
  speech: { p50: 0.3, spread: 2.2 },
};

const GENERATION: { readonly [G in Generation]?: number } = { volta: 0.7, hopper: 0.85, tpu: 0.9 };

const PLAIN = 1;

/** The class whose prior a task shares. */
export function classOf(task: Task, kind: string): TaskClass {
  if (kind === "speech" || task === "speech") return "speech";
  if (task === "lora") return "lora";
  if (task === "qlora") return "qlora";
  if (task === "llm-pretrain" || task === "encoder-pretrain") return "pretrain";
  if (kind === "encoder" || kind === "embedding") return "encoder";
  return "finetune";
}
