import { findZone } from "../data/grid.ts";
import { findRegion } from "../data/regions.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Advice, Idea } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { boundBy, isRestricted } from "./bound.ts";
import { anchorOf } from "./idea.ts";
import { isWorthReckoning } from "./threshold.ts";

/** What is worth knowing of a run and saves nothing by itself; nothing about a run too small to matter. */
export function advise(workload: Workload, estimate: Estimate): readonly Advice[] {
  if (!isWorthReckoning(estimate)) return [];
  return [...masked(workload), ...stays(workload), ...measure(workload, estimate)].map(
    ({ at, citation, ...said }) => {
      const anchor = anchorOf(workload, at);
      return {
        ...said,
        workloadId: workload.id,
        ...(anchor === undefined ? {} : { anchor }),
        ...(citation === undefined ? {} : { citation }),
      };
    },
  );
}

/** A tracker around the run, where nothing measures it. */
function measure(workload: Workload, { task }: Estimate): readonly Idea[] {
  const { emissionsTracker } = workload.inputs;
  if (emissionsTracker !== undefined || (workload.evidence ?? []).length > 0 || task === "api") return [];
  // Only Python can be put under the tracker, and of Python only what runs.
  const { path = "", detector = "" } = workload.anchor ?? {};
  if (!/\.(?:py|ipynb)$/.test(path) || /config|mmengine/.test(detector)) return [];
  const country = countryOf(workload);
  return [
    {
      rule: "measure",
      title: "Measure the run with CodeCarbon",
      rationale:
        "Nothing measures this run: its figures are a forecast. CodeCarbon's offline tracker reads the meters of the machine and sends nothing.",
      tradeOff:
        "Saves nothing by itself. Needs the package codecarbon. In a run of several processes each one measures the whole machine: read one of them.",
      patch: country === undefined ? {} : { country },
    },
  ];
}

/** The country as the tracker names it, ISO 3166 alpha-3. */
function countryOf({ inputs }: Workload): string | undefined {
  const { country, region, provider } = inputs;
  const here = region === undefined ? undefined : findRegion(region.value, provider?.value)?.row.countryIso3;
  const zone = here ?? (country === undefined ? undefined : findZone(country.value)?.row.zone);
  return zone === undefined ? undefined : /^[A-Z]{3}(?=$|-)/.exec(zone)?.[0];
}

/** Why no cleaner region is suggested, where one is not because of what the data seems to be. */
function stays(workload: Workload): readonly Idea[] {
  const { region, gCO2ePerKWh } = workload.inputs;
  if (region === undefined || gCO2ePerKWh !== undefined || isRestricted(region.value)) return [];
  const word = boundBy(workload, region.value);
  if (word === undefined) return [];
  return [
    {
      rule: "data-stays",
      title: "No other region is suggested",
      rationale: `A file, a data set or a tag of this run is named “${word}”: such data often has to stay where it is, and cleaner regions were left out.`,
      tradeOff:
        "If the data may move, compare regions in the full report under Where. Ask whoever answers for the data first.",
      patch: {},
      at: region,
    },
  ];
}

/**
 * Weights set to zero by masks stay in the products. What removing whole channels would save hangs on how many could go,
 * which no file tells: nothing is claimed for it.
 */
function masked(workload: Workload): readonly Idea[] {
  const { maskedWeights, maskedChannels } = workload.inputs;
  // Where the share of the channels is told, taking them out has a saving, and is a suggestion.
  if (maskedWeights?.value !== true || maskedChannels !== undefined) return [];
  return [
    {
      rule: "masked-weights",
      title: "Masked weights save no energy",
      rationale:
        "This pruning sets weights to zero and keeps them in place: the card multiplies zeros as it multiplies other numbers.",
      tradeOff:
        "To save, take whole channels, heads or layers out, so that the model itself becomes smaller; or use 2:4 sparsity on cards and kernels made for it. Check quality on validation.",
      patch: {},
      at: maskedWeights,
    },
  ];
}
