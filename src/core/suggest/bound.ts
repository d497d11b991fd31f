import type { Workload } from "../model/workload.ts";

/** Whether regions or words say that this must stay where it is. */
export function isBound(workload: Workload, region: string): boolean {
  // Regions of governments; words of a file's name only where they stand for people's data.
  if (isRestricted(region)) return true;
  const said = [...workload.paths, ...(workload.inputs.dataset?.value ?? [])].join(" ");
  return /(?:^|[^a-z])(?:phi|patients?|hipaa|gdpr|residency|clinical|hospitals?)(?![a-z])/i.test(said);
}

/** A region that only a government may use. */
export function isRestricted(region: string): boolean {
  return /gov|dod|secret/i.test(region);
}
