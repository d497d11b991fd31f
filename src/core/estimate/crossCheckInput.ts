import type { Step } from "../model/estimate.ts";
import type { CrossCheckInput } from "./crossChecks.ts";
import { middle } from "./factor.ts";
import type { Branch, Scenario } from "./scenario.ts";
import { OUT } from "./work.ts";

/** What other tools would be given for this run: our median hours, the limit of the card, the place. */
export function crossCheckInput(
  scenario: Scenario,
  medians: Float64Array,
  steps: readonly Step[],
): CrossCheckInput {
  const { values, place, shape } = scenario;
  const { hardware } = scenario.branches[0] as Branch;
  const hours = medians[OUT.hours] ?? 0;
  const dense = scenario.task === "llm-pretrain" && shape.activeParamsB === shape.paramsB;
  const flops = steps.find(({ name }) => name === "arithmetic")?.value;
  return {
    accelerators: hours > 0 ? (medians[OUT.acceleratorHours] ?? 0) / hours : 1,
    hours,
    gCO2ePerKWh: middle(place.grid),
    tdpWatts: hardware.accelerator.tdpWatts,
    pue: values.pue,
    provider: values.provider?.toLowerCase(),
    training:
      dense && flops !== undefined && values.hours === undefined
        ? { paramsB: shape.paramsB, flops, accelerator: hardware.accelerator.name }
        : undefined,
  };
}
