import type { Precision } from "./fact.ts";
import type { Citation } from "./source.ts";

/** A GPU, TPU chip, NPU, Apple SoC or CPU model as its maker specifies it. */
export interface Accelerator {
  readonly id: string;
  readonly name: string;
  readonly vendor: string;
  readonly kind: "gpu" | "tpu" | "trainium" | "inferentia" | "npu" | "apple" | "cpu";
  readonly year?: number;
  /** Board or module power limit; absent where the vendor publishes none. */
  readonly tdpWatts?: number;
  readonly memoryGiB?: number;
  readonly memoryBandwidthGBs?: number;
  /** Dense peak, TFLOP/s (int8: TOP/s), by precision; absent where unknown. */
  readonly peakTflops: { readonly [P in Precision]?: number };
  readonly form?: string;
  /** Published footprint of making one card; absent where there is none. */
  readonly embodiedKgCO2e?: number;
  /** Devices that software shows per row (K80: 2). */
  readonly devicesPerBoard: number;
  readonly citation: Citation;
}

/** A rentable machine type. */
export interface Instance {
  readonly provider: string;
  readonly name: string;
  /** Absent for CPU-only machines. */
  readonly acceleratorId?: string;
  readonly acceleratorCount: number;
  readonly vcpus?: number;
  readonly memoryGiB?: number;
  readonly citation: Citation;
}
