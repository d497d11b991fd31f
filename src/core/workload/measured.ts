import type { AnalysisSettings } from "../model/analysis.ts";
import type { RunEvidence } from "../model/evidence.ts";
import type { FileDetections } from "../model/fact.ts";
import type { Workload } from "../model/workload.ts";

/**
 * Gives each workload the newest run that a tracker's file tells of it. Trackers write where the run was started: in
 * the script's folder or above it. Only runs that carry a tracker are asked, and where several could be meant, the
 * project's name must tell them apart; a guess would be worse than the forecast.
 */
export function withMeasured(
  workloads: readonly Workload[],
  files: readonly FileDetections[],
  earlier: AnalysisSettings["evidence"] = {},
): readonly Workload[] {
  const found = new Map<string, RunEvidence>();
  for (const { path, measured } of files) {
    if (measured === undefined) continue;
    const folder = path.slice(0, path.lastIndexOf("/") + 1);
    const near = workloads.filter(
      ({ inputs, paths }) =>
        inputs.emissionsTracker !== undefined && paths.some((one) => one.startsWith(folder)),
    );
    for (const { project, evidence } of measured) {
      const meant = near.length === 1 ? near : near.filter((one) => isNamed(one, project));
      const [only, ...others] = meant;
      if (only && others.length === 0) found.set(only.id, evidence);
    }
  }
  return workloads.map((one) => {
    const file = found.get(one.id);
    // A file of this very run says more than what its kind has taught.
    const evidence = file === undefined ? earlier[one.id] : [file];
    return evidence === undefined ? one : { ...one, evidence };
  });
}

/** Whether the tracker's project has the name of the run's file. */
function isNamed({ paths }: Workload, project: string): boolean {
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, "");
  return paths.some((path) => {
    const file = path.slice(path.lastIndexOf("/") + 1).replace(/\.\w+$/, "");
    return plain(file) === plain(project);
  });
}
