import { findAccelerator } from "../data/accelerators.ts";
import { findInstance } from "../data/instances.ts";
import type { Accelerator, Instance } from "../model/hardware.ts";
import type { Workload } from "../model/workload.ts";

/** The accelerator that a run names, itself or by its machine; undefined where it names none. */
export function hardwareOf({ inputs }: Workload): {
  readonly accelerator?: Accelerator;
  readonly instance?: Instance;
} {
  const { accelerator, instanceType, provider } = inputs;
  const instance =
    instanceType === undefined ? undefined : findInstance(instanceType.value, provider?.value)?.row;
  const named = accelerator?.value ?? instance?.acceleratorId;
  const row = named === undefined ? undefined : findAccelerator(named)?.row;
  return {
    ...(row === undefined ? {} : { accelerator: row }),
    ...(instance === undefined ? {} : { instance }),
  };
}
