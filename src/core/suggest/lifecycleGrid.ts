import type { RegionGrid } from "../data/regions.ts";
import type { Workload } from "../model/workload.ts";

/** The run on the life-cycle figure of its own region, so that two regions are compared in one boundary. */
export function onLifecycleGrid(workload: Workload, today: RegionGrid): Workload {
  const provenance = {
    kind: "derived",
    because: "life-cycle average of the region, for the comparison",
    citation: today.citation,
  } as const;
  return {
    ...workload,
    inputs: { ...workload.inputs, gCO2ePerKWh: { value: today.gCO2ePerKWh, provenance } },
  };
}
