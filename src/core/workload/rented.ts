import type { Detection, FactName, FileDetections } from "../model/fact.ts";

/** The detections that a run is made of, the strongest first, and their files. */
export interface Layers {
  readonly layers: readonly Detection[];
  readonly paths: readonly string[];
}

/** Adds the machine that the workspace rents to a run that says nothing of where it runs. */
export type RentedMachine = (run: Layers) => Layers;

/** Whoever tells one of these says where the run is, or that no machine of one's own is needed. */
const TELLS: readonly FactName[] = [
  ...(["accelerator", "acceleratorCount", "acceleratorsPerNode", "instanceType", "cpuOnly"] as const),
  ...(["provider", "region", "country", "gCO2ePerKWh", "apiProvider"] as const),
];

/** The one machine with accelerators that Terraform files of the workspace rent; where there are several, none is meant. */
export function rentedMachine(files: readonly FileDetections[]): RentedMachine {
  const found = files.flatMap(({ path, fragments }) =>
    fragments.filter(({ detector }) => detector === "terraform").map((machine) => ({ path, machine })),
  );
  const [only] = found;
  if (only === undefined || found.length !== 1) return (run) => run;
  return (run) => {
    const told = run.layers.some(({ facts }) => facts.some(({ about }) => TELLS.includes(about)));
    return told ? run : { layers: [...run.layers, only.machine], paths: [...run.paths, only.path] };
  };
}
