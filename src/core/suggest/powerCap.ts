import type { SuggestionRule } from "../model/suggestion.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** About where most cards do most for a watt-hour (Zeus traces). */
const SHARE = 0.75;

/** More cards than these stand in a machine that someone else looks after. */
const MOST_OWN_CARDS = 4;

/** A lower power limit, on cards of one's own: rented machines, schedulers and clusters do not let it be set. */
export const powerCap: SuggestionRule = {
  id: "power-cap",
  suggest(workload, { task }) {
    const { provider, region, instanceType, powerLimitWatts, accelerator: told } = workload.inputs;
    if (provider ?? region ?? instanceType ?? powerLimitWatts) return [];
    const { acceleratorCount, acceleratorsPerNode, nodes, wallClockLimitHours, reservedPerNode } =
      workload.inputs;
    // A job with a time limit or several machines has a scheduler over it.
    if (wallClockLimitHours ?? reservedPerNode ?? nodes) return [];
    if (((acceleratorCount ?? acceleratorsPerNode)?.value ?? 1) > MOST_OWN_CARDS) return [];
    const { accelerator } = hardwareOf(workload);
    const watts = accelerator?.tdpWatts;
    if (accelerator?.vendor !== "nvidia" || watts === undefined) return [];
    // Cards of desktops and workstations; others stand in racks.
    if (accelerator.form !== "desktop" && !/\bRTX\b/.test(accelerator.name)) return [];
    if (accelerator.form === "laptop") return [];
    if (task === "tabular" || task === "agent" || task === "api") return [];
    const limit = Math.round((SHARE * watts) / 10) * 10;
    return [
      {
        rule: "power-cap",
        title: `Limit the card to ${limit} W`,
        rationale: `${accelerator.name} may draw ${watts} W. Under a limit (nvidia-smi -pl ${limit}) it slows down by less than it draws less.`,
        tradeOff:
          "For a card of your own. Takes a few per cent to a fifth longer, in which the host draws power too. Needs administrator rights, and lasts until the machine restarts.",
        patch: { powerLimitWatts: limit },
        at: told,
        citation: {
          title: "You et al., Zeus: Understanding and Optimizing GPU Energy Consumption of DNN Training",
          url: "https://www.usenix.org/conference/nsdi23/presentation/you",
          year: 2023,
          verified: false,
        },
      },
    ];
  },
};
