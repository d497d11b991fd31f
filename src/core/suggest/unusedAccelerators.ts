import { instancesOf } from "../data/instances.ts";
import type { Instance } from "../model/hardware.ts";
import type { Idea, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** Accelerators that are reserved, and on which no process of the run starts: they idle, and no one else may use them. */
export const unusedAccelerators: SuggestionRule = {
  id: "unused-accelerators",
  suggest(workload) {
    const { reservedPerNode: reserved, acceleratorsPerNode, acceleratorCount, nodes } = workload.inputs;
    const used = acceleratorsPerNode?.value ?? (acceleratorCount?.value ?? 0) / (nodes?.value ?? 1);
    if (reserved === undefined || used < 1 || used >= reserved.value) return [];
    const common = {
      rule: "unused-accelerators",
      rationale: `${reserved.value} accelerators are reserved on each machine, and the run starts ${used === 1 ? "one process" : `${used} processes`}: ${reserved.value - used} idle, and no one else may use them.`,
      tradeOff:
        "None for the run itself, if each process uses one accelerator. If the model is spread over all of them by hand, leave it. Starting more processes is the other way out.",
    } as const;
    return reserved.provenance.kind === "derived"
      ? onMachine(workload, used, common)
      : [onRequest(used, reserved, common)];
  },
};

type Said = Pick<Idea, "rule" | "rationale" | "tradeOff">;

function onRequest(used: number, at: NonNullable<Idea["at"]>, said: Said): Idea {
  return {
    ...said,
    title: `Ask for ${used === 1 ? "one accelerator" : `${used} accelerators`}`,
    patch: { reservedPerNode: undefined, acceleratorsPerNode: used },
    at,
  };
}

/** A whole machine is rented: the one of the same provider with as many of the same card as are used. */
function onMachine(workload: Workload, used: number, said: Said): readonly Idea[] {
  const { instance } = hardwareOf(workload);
  const { instanceType } = workload.inputs;
  if (instance === undefined || instanceType === undefined) return [];
  const smaller = instancesOf(instance.provider)
    .filter(
      (one) =>
        one.acceleratorId === instance.acceleratorId &&
        one.acceleratorCount >= used &&
        one.acceleratorCount < instance.acceleratorCount &&
        serviceOf(one) === serviceOf(instance),
    )
    .sort((a, b) => a.acceleratorCount - b.acceleratorCount || (a.vcpus ?? 0) - (b.vcpus ?? 0))[0];
  if (smaller === undefined) return [];
  const name = spelledLike(instanceType.value, smaller);
  const left = smaller.acceleratorCount > used ? smaller.acceleratorCount : undefined;
  return [
    {
      ...said,
      title: `Use ${name}`,
      tradeOff: `${said.tradeOff} ${name} has fewer processors and less memory too.`,
      patch: { instanceType: name, reservedPerNode: left },
      at: instanceType,
      citation: smaller.citation,
    },
  ];
}

/** SageMaker's machines are those of EC2 under a name of its own. */
export function spelledLike(written: string, { name }: Pick<Instance, "name">): string {
  return (/^ml\./i.exec(written)?.[0] ?? "") + name;
}

/** `ml.` of SageMaker, `Standard_` of Azure: a job of a service stays with its machines. */
export function serviceOf({ name }: Pick<Instance, "name">): string {
  return /^(?:ml\.|standard_)/i.exec(name)?.[0]?.toLowerCase() ?? "";
}
