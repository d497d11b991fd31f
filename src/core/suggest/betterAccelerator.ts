import { findAccelerator } from "../data/accelerators.ts";
import { instancesOf } from "../data/instances.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";
import { serviceOf } from "./unusedAccelerators.ts";

/** Arithmetic per watt must be better by this factor before the core is asked. */
const WORTH_ASKING = 1.3;

/** A machine type of the same provider with as many accelerators that do more for a watt. */
export const betterAccelerator: SuggestionRule = {
  id: "better-accelerator",
  suggest(workload) {
    const { instanceType } = workload.inputs;
    const { accelerator, instance } = hardwareOf(workload);
    if (instanceType === undefined || accelerator === undefined || instance === undefined) return [];
    const now = perWatt(accelerator);
    if (now === undefined) return [];
    // As many cards: an eight-card machine idles under a run for one.
    const [best] = instancesOf(instance.provider)
      .filter(
        (one) =>
          one.acceleratorCount === instance.acceleratorCount &&
          serviceOf(one) === serviceOf({ name: instanceType.value }),
      )
      .flatMap((machine) => {
        const card =
          machine.acceleratorId === undefined ? undefined : findAccelerator(machine.acceleratorId)?.row;
        const value = card?.kind === accelerator.kind ? perWatt(card) : undefined;
        if (card === undefined || value === undefined || value < WORTH_ASKING * now) return [];
        return (card.memoryGiB ?? 0) < (accelerator.memoryGiB ?? 0) ? [] : [{ machine, card, value }];
      })
      .sort((a, b) => b.value - a.value);
    if (best === undefined) return [];
    return [
      {
        rule: "better-accelerator",
        title: `Use ${best.machine.name} (${best.card.name})`,
        rationale: `${instance.name} has ${accelerator.name}. ${best.machine.name} of the same provider has as many ${best.card.name}, which do more for a watt.`,
        tradeOff:
          "Check that your region offers it, its price an hour, and that the run keeps the faster card busy: loading data may become the limit.",
        patch: { instanceType: best.machine.name, accelerator: undefined },
        at: instanceType,
        citation: best.card.citation,
      },
    ];
  },
};

/** 16-bit arithmetic per watt. */
function perWatt({ peakTflops, tdpWatts }: Accelerator): number | undefined {
  const peak = peakTflops.bf16 ?? peakTflops.fp16 ?? peakTflops.fp32;
  return peak === undefined || tdpWatts === undefined ? undefined : peak / tdpWatts;
}
