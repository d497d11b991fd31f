import type { Workload } from "../model/workload.ts";

/** Whether regions or words say that this must stay where it is. */
export function isBound(workload: Workload, region: string): boolean {
  return boundBy(workload, region) !== undefined;
}

/** The region or the word that says that this must stay where it is. */
export function boundBy(workload: Workload, region: string): string | undefined {
  // Regions of governments; words of a file's name only where they stand for people's data.
  if (isRestricted(region)) return region;
  const tagged = workload.inputs.dataStays?.value;
  if (tagged !== undefined) return tagged;
  const said = [...workload.paths, ...(workload.inputs.dataset?.value ?? [])].join(" ");
  // In small letters it is a family of models.
  const health = /(?:^|[^A-Za-z])(PHI)(?![A-Za-z])/.exec(said)?.[1];
  return (
    health ?? /(?:^|[^a-z])(patients?|hipaa|gdpr|residency|clinical|hospitals?)(?![a-z])/i.exec(said)?.[1]
  );
}

/** A region that only a government may use. */
export function isRestricted(region: string): boolean {
  return /gov|dod|secret/i.test(region);
}
