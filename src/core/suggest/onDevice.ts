import { findZone } from "../data/grid.ts";
import { findRegion } from "../data/regions.ts";
import { estimate } from "../estimate/estimate.ts";
import { patched } from "../estimate/whatIf.ts";
import type { Patch, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";

/** Boards with a published power limit and peak, the smallest first. */
const DEVICES = ["NVIDIA Jetson Orin Nano 8GB", "NVIDIA Jetson AGX Orin 64GB"];
/** A card that draws no more than these boards is one of them. */
const LEAST_WATTS = 100;
/** Larger models are no task for a board. */
const MOST_PARAMS_B = 4;

/** Inference on a small device, for models that the file already has in a form for one. */
export const onDevice: SuggestionRule = {
  id: "on-device",
  suggest(workload, { task, hours }) {
    const { deviceFormat, requests, paramsB } = workload.inputs;
    const { accelerator } = hardwareOf(workload);
    if (task !== "inference" || deviceFormat === undefined || accelerator === undefined) return [];
    if ((accelerator.tdpWatts ?? 0) < LEAST_WATTS || (paramsB?.value ?? 0) > MOST_PARAMS_B) return [];
    const found = smallest(workload);
    if (found === undefined) return [];
    const times = Math.max(1, Math.round(found.hours / Math.max(hours.p50, 1e-9)));
    const uses = requests === undefined ? "all requests" : `${requests.value} requests`;
    return [
      {
        rule: "on-device",
        title: `Answer on a small device (${found.name})`,
        rationale: `The model is there as ${deviceFormat.value}, a form for small devices, and ${accelerator.name} mostly waits at so few requests at a time. Reckoned for ${uses} on one ${found.name}, with its share of being made.`,
        tradeOff: `Takes about ${times} times as long on one device. Reckoned on the same grid, without a data centre around it. What costs nothing to ask is asked more often; older devices may be too slow. Conversion can change the answers: check on your own examples.`,
        patch: found.patch,
        at: deviceFormat,
      },
    ];
  },
};

/** The first device that holds the model. */
function smallest(
  workload: Workload,
): { readonly name: string; readonly hours: number; readonly patch: Patch } | undefined {
  for (const name of DEVICES) {
    const patch = onto(workload, name);
    const outcome = estimate(patched(workload, patch), { details: false });
    if (!("hours" in outcome) || outcome.problems.some(({ code }) => code === "does-not-fit")) continue;
    return { name, hours: outcome.hours.p50, patch };
  }
  return undefined;
}

/** The same place without its data centre. */
function onto({ inputs }: Workload, accelerator: string): Patch {
  const { region, provider, country } = inputs;
  const here = region === undefined ? undefined : findRegion(region.value, provider?.value)?.row.countryIso3;
  const zone = here ?? (country === undefined ? undefined : findZone(country.value)?.row.zone);
  return {
    accelerator,
    acceleratorCount: 1,
    acceleratorsPerNode: undefined,
    nodes: undefined,
    instanceType: undefined,
    provider: undefined,
    region: undefined,
    concurrency: undefined,
    ...(zone === undefined ? {} : { country: zone }),
  };
}
