import type { FactValues, Precision } from "../model/fact.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { Task } from "../model/workload.ts";

/** Whether adapters are trained beside weights that stand still. */
export function hasAdapter({ adapter }: Partial<FactValues>, task?: Task): boolean {
  return (adapter !== undefined && adapter !== "none") || task === "lora" || task === "qlora";
}

/** Whether numbers of 32 bits are moved. */
export function isWide(precision: Precision | undefined): boolean {
  return precision === "fp32" || precision === "tf32";
}

/** Tasks whose examples are pictures that something is recognised in. */
export function isRecognition(task: string): task is "vision" | "detection" | "segmentation" {
  return task === "vision" || task === "detection" || task === "segmentation";
}

/** Bytes a second from memory; where none is published as many as usual beside such a peak. */
export function bandwidthOf({ memoryBandwidthGBs }: Accelerator, tflops: number): number {
  return (memoryBandwidthGBs ?? tflops * 5) * 1e9;
}

/** Everything that is told in words of the run. */
export function wordsOf({ model = "", dataset = [] }: Partial<FactValues>): string {
  return `${model} ${dataset.join(" ")}`;
}
