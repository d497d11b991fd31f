import type { Detection, FactName, FileDetections } from "../model/fact.ts";

/** The detections that a run is made of, the strongest first, and their files. */
export interface Layers {
  readonly layers: readonly Detection[];
  readonly paths: readonly string[];
}

/** Adds the machine that its project rents to a run, by its file, that says nothing of where it runs. */
export type RentedMachine = (run: Layers, file: string) => Layers;

/** Whoever tells one of these says where the run is, or that no machine of one's own is needed. */
const TELLS: readonly FactName[] = [
  ...(["accelerator", "acceleratorCount", "acceleratorsPerNode", "instanceType", "cpuOnly"] as const),
  ...(["provider", "region", "country", "gCO2ePerKWh", "apiProvider"] as const),
];
/** Folders that hold a project's infrastructure; the project is what lies around them. */
const INFRASTRUCTURE =
  /^(?:infra|infrastructure|terraform|tf|iac|deploy|deployments?|provision|provisioning|cloud|ops|modules?|envs?|environments?|stacks?|live|prod|production|staging|dev|aws|gcp|azure|gpu|cluster)$/i;

interface Machine {
  readonly path: string;
  /** The folder of the project that it is rented for, ended by a slash; empty for the workspace. */
  readonly project: string;
  readonly machine: Detection;
}

/** The machine with accelerators that the nearest project around a run rents; of several kinds none is meant. */
export function rentedMachine(files: readonly FileDetections[]): RentedMachine {
  const machines = files.flatMap(machinesOf);
  if (machines.length === 0) return (run) => run;
  return (run, file) => {
    const told = run.layers.some(({ facts }) => facts.some(({ about }) => TELLS.includes(about)));
    const rented = told ? undefined : machineFor(file, machines);
    return rented === undefined
      ? run
      : { layers: [...run.layers, rented.machine], paths: [...run.paths, rented.path] };
  };
}

function machinesOf({ path, fragments }: FileDetections): readonly Machine[] {
  const rented = fragments.filter(
    ({ detector }) => detector === "terraform" || detector === "machine-request",
  );
  if (rented.length === 0) return [];
  const folders = path.split("/").slice(0, -1);
  while (folders.length > 0 && INFRASTRUCTURE.test(folders.at(-1) ?? "")) folders.pop();
  const project = folders.map((one) => `${one}/`).join("");
  return rented.map((machine) => ({ path, project, machine }));
}

function machineFor(file: string, machines: readonly Machine[]): Machine | undefined {
  const around = machines.filter((one) => file.startsWith(one.project));
  const nearest = Math.max(...around.map((one) => one.project.length));
  const [only, ...others] = around.filter((one) => one.project.length === nearest);
  return only !== undefined && others.every((one) => kindOf(one) === kindOf(only)) ? only : undefined;
}

function kindOf({ machine }: Machine): string {
  return JSON.stringify(machine.facts.map(({ about, value }) => [about, value]));
}
