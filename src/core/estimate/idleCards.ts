import { findAccelerator } from "../data/accelerators.ts";
import { findInstance } from "../data/instances.ts";
import type { FactValues } from "../model/fact.ts";
import type { Accelerator } from "../model/hardware.ts";
import { type FactorList, middle, term } from "./factor.ts";
import { PRIORS } from "./priors.ts";
import type { Branch } from "./scenario.ts";
import type { Work } from "./work.ts";

/** Libraries that reckon on the processor alone: a card beside them waits. */
export const PROCESSOR_ONLY = /^(?:scikit-learn|sklearn|statsmodels)$/i;

/** Where the maker publishes no limit, watts. */
const USUAL_LIMIT = 300;

/** Cards that the run holds and does not use. */
interface Idle {
  readonly accelerator: Accelerator;
  readonly count: number;
}

/** The values of a library that leaves the cards alone, as a run on the processor. */
export function onProcessor(values: Partial<FactValues>): Partial<FactValues> {
  if (!PROCESSOR_ONLY.test(values.framework ?? "")) return values;
  const { accelerator, instanceType, acceleratorCount, acceleratorsPerNode, ...rest } = values;
  return { ...rest, cpuOnly: true };
}

/** The run with the cards that wait beside it: their idle power, and their share of hosts and of being made. */
export function withIdleCards(
  work: Work,
  values: Partial<FactValues>,
  branch: Branch,
  factors: FactorList,
): Work {
  const idle = idleOf(values, branch);
  if (idle === undefined) return work;
  const share = term(factors, "idleShare", PRIORS.idleShare, "systematic");
  const watts = idle.count * (idle.accelerator.tdpWatts ?? USUAL_LIMIT);
  return {
    ...work,
    accelerators: (x) => work.accelerators(x) + idle.count,
    acceleratorKWh: (x, seconds) => work.acceleratorKWh(x, seconds) + (share(x) * watts * seconds) / 3.6e6,
  };
}

function idleOf(values: Partial<FactValues>, { hardware }: Branch): Idle | undefined {
  if (PROCESSOR_ONLY.test(values.framework ?? "")) return beside(values);
  const { reservedPerNode, nodes = 1 } = values;
  if (reservedPerNode === undefined || typeof hardware.count !== "number") return undefined;
  const count = reservedPerNode * nodes - middle(hardware.count);
  return count > 0 ? { accelerator: hardware.accelerator, count } : undefined;
}

/** The cards of a machine whose library uses none. */
function beside(values: Partial<FactValues>): Idle | undefined {
  const { nodes = 1, acceleratorsPerNode, acceleratorCount, instanceType, provider } = values;
  const machine = instanceType === undefined ? undefined : findInstance(instanceType, provider)?.row;
  const name = values.accelerator ?? machine?.acceleratorId;
  const card = name === undefined ? undefined : findAccelerator(name);
  if (card === undefined || card.row.kind === "cpu") return undefined;
  const perNode = acceleratorsPerNode ?? card.count ?? machine?.acceleratorCount ?? 1;
  return { accelerator: card.row, count: acceleratorCount ?? perNode * nodes };
}
