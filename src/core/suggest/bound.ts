import type { Workload } from "../model/workload.ts";

/** Whether regions or words say that this must stay where it is. */
export function isBound(workload: Workload, region: string): boolean {
  const said = [region, ...workload.paths, ...(workload.inputs.dataset?.value ?? [])].join(" ");
  return /gov|secret|\bphi\b|patient|hipaa|gdpr|residency|clinical|hospital/i.test(said);
}
