import type { FactValues } from "../../../../src/core/model/fact.ts";
import type { Task, Workload, WorkloadInputs } from "../../../../src/core/model/workload.ts";

/** Inputs of a test, by name. */
export type Given = Partial<Omit<FactValues, "task">> & { readonly task?: Task };

/** A typed-in workload with these inputs. */
export function workload(given: Given, id = "test"): Workload {
  const inputs = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      { value, provenance: { kind: "configured", setting: "test" } },
    ]),
  ) as WorkloadInputs;
  return { id, label: id, paths: [], inputs, problems: [] };
}
