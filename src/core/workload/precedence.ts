import { findInstance } from "../data/instances.ts";
import { findRegion, providerId } from "../data/regions.ts";
import type { AnalysisSettings } from "../model/analysis.ts";
import type { Detection, Fact, FactName, FactValues, RunKind } from "../model/fact.ts";
import type { Sourced } from "../model/source.ts";
import type { Task, WorkloadInputs } from "../model/workload.ts";
import { datasetOf, taskOf } from "./task.ts";

/** Facts that tell one thing in several ways: who tells one of them overrules the others of layers below. */
const SAME_THING: readonly (readonly FactName[])[] = [
  ["epochs", "steps", "tokensB"],
  ["acceleratorCount", "acceleratorsPerNode"],
];

/**
 * Facts of a run's layers, command line first: the first layer that tells a fact wins; loops around one another multiply. What a plug-in file says of
 * batches holds only where no one else does, which is why such files come last.
 */
export function merged(layers: readonly Detection[]): ReadonlyMap<FactName, Fact> {
  const facts = new Map<FactName, Fact>();
  for (const layer of layers) {
    const told = SAME_THING.filter((group) => group.some((about) => facts.has(about))).flat();
    for (const fact of layer.facts) {
      const known = facts.get(fact.about);
      if (known === undefined) {
        if (!told.includes(fact.about)) facts.set(fact.about, fact);
      } else if ((fact.about === "launches" || fact.about === "jobs") && known.about === fact.about)
        facts.set(fact.about, { ...known, value: known.value * fact.value });
    }
  }
  return facts;
}

/** What the facts and the settings make of a run. Settings stand for runs that do not say so themselves. */
export function inputsOf(
  kind: RunKind,
  facts: ReadonlyMap<FactName, Fact>,
  settings: AnalysisSettings,
  path = "",
): WorkloadInputs {
  const inputs: { [name: string]: Sourced<unknown> } = {};
  const values: { [name: string]: unknown } = {};
  const isHosted = facts.get("task")?.value === "api" || facts.has("apiProvider");
  for (const [about, { value, evidence }] of facts) {
    // A hosted model runs on its provider's machines, whatever the notebook that asks it runs on.
    if (isHosted && evidence.detector === "notebook-hardware") continue;
    values[about] = value;
    if (about !== "task") inputs[about] = { value, provenance: { kind: "detected", evidence } };
  }
  const known = values as Partial<FactValues>;
  const task = taskOf(kind, known, path);
  const dataset = known.dataset === undefined && kind !== "inference" ? datasetOf(path) : undefined;
  if (dataset !== undefined) {
    const because = "the path names it";
    inputs.dataset = { value: [dataset], provenance: { kind: "derived", because } };
  }
  if (task !== undefined) {
    const because = `${kind === "inference" ? "an" : "a"} ${kind} run${known.framework === undefined ? "" : ` with ${known.framework}`}`;
    inputs.task = { value: task, provenance: { kind: "derived", because } };
  }
  if (known.acceleratorCount === undefined && known.acceleratorsPerNode !== undefined) {
    const nodes = known.nodes ?? 1;
    const because = `${known.acceleratorsPerNode} a node on ${nodes}`;
    inputs.acceleratorCount = {
      value: known.acceleratorsPerNode * nodes,
      provenance: { kind: "derived", because },
    };
  }
  const reserved = kind === "inference" ? undefined : reservedByMachine(facts, known);
  if (reserved !== undefined) inputs.reservedPerNode = reserved;
  const { evidence: _, gridForecast: _hours, ...configured } = settings;
  for (const [name, value] of Object.entries(configured)) {
    if (value === undefined || inputs[name] !== undefined || contradicts(name, value, known, task)) continue;
    inputs[name] = { value, provenance: { kind: "configured", setting: `wattlens.${name}` } };
  }
  return inputs as WorkloadInputs;
}

/** A rented machine has more devices than the run starts on. A cluster's node is shared with other pods. */
function reservedByMachine(
  facts: ReadonlyMap<FactName, Fact>,
  {
    instanceType,
    provider,
    acceleratorsPerNode,
    acceleratorCount,
    nodes,
    reservedPerNode,
  }: Partial<FactValues>,
): Sourced<number> | undefined {
  if (instanceType === undefined || reservedPerNode !== undefined) return undefined;
  if (facts.get("instanceType")?.evidence.detector === "kubernetes") return undefined;
  const used = acceleratorCount === undefined ? acceleratorsPerNode : acceleratorCount / (nodes ?? 1);
  const machine = findInstance(instanceType, provider)?.row;
  if (machine === undefined || used === undefined || used < 1 || used >= machine.acceleratorCount)
    return undefined;
  const because = `${machine.name} has ${machine.acceleratorCount}, and the run starts on ${used}`;
  return {
    value: machine.acceleratorCount,
    provenance: { kind: "derived", because, citation: machine.citation },
  };
}

/** A setting that would speak against what the run itself says of the same thing. */
function contradicts(
  setting: string,
  value: string | number,
  known: Partial<FactValues>,
  task: Task | undefined,
): boolean {
  // Whoever asks a hosted model asks it on its provider's machines, not on those of the workspace.
  if (task === "api") return true;
  if (setting === "accelerator" || setting === "acceleratorCount")
    return (
      known.instanceType !== undefined ||
      known.cpuOnly === true ||
      known.task === "api" ||
      /^(?:scikit-learn|statsmodels)$/.test(known.framework ?? "")
    );
  if (setting === "region") return known.country !== undefined || isAbroad(String(value), known.provider);
  if (setting === "provider") return isAbroad(known.region, String(value));
  return setting === "country" && known.region !== undefined;
}

/** A region that another provider has, and this one has not. */
function isAbroad(region: string | undefined, provider: string | undefined): boolean {
  if (region === undefined || provider === undefined) return false;
  const found = findRegion(region, provider)?.row.provider;
  return found !== undefined && found !== providerId(provider);
}
