import { findAccelerator } from "../data/accelerators.ts";
import { findInstance } from "../data/instances.ts";
import type { FactValues } from "../model/fact.ts";
import type { Accelerator } from "../model/hardware.ts";
import type { Task } from "../model/workload.ts";
import { judged, type Prior, scaled } from "./factor.ts";
import { generationOf } from "./generation.ts";
import { contradict, fill, inform, warn } from "./notes.ts";
import { isOwnCode } from "./ownCode.ts";
import { precisionsOf } from "./precision.ts";
import { isRated, PRIORS } from "./priors.ts";
import type { Branch, Hardware, Notes } from "./scenario.ts";

type Range = readonly [p10: number, p50: number, p90: number];

interface Found {
  readonly accelerator: Accelerator;
  readonly count?: number | undefined;
  /** What the machine is called, where the accelerator is only a class of processor. */
  readonly name?: string | undefined;
}

/** The hardware of a run, or the plausible ones with their weights when none is named. */
export function branchesOf(
  values: Partial<FactValues>,
  task: Task,
  paramsB: number,
  notes: Notes,
): readonly Branch[] {
  const found = named(values, notes);
  const candidates = found ? [{ id: found.accelerator, weight: 1 }] : plausible(task, paramsB, values, notes);
  const branches: Branch[] = [];
  for (const { id, weight } of candidates) {
    const hardware = describe(id, found, values, task, paramsB, notes);
    for (const option of precisionsOf(values, hardware, task, paramsB, notes)) {
      branches.push({ weight: weight * option.weight, hardware, precision: option.precision });
    }
  }
  const sum = branches.reduce((total, branch) => total + branch.weight, 0);
  return branches.map((branch) => ({ ...branch, weight: branch.weight / sum }));
}

function named(values: Partial<FactValues>, notes: Notes): Found | undefined {
  if (values.accelerator !== undefined) {
    const match = findAccelerator(values.accelerator);
    if (match) {
      if (match.quality === "fuzzy") {
        const note = match.note === undefined ? "" : ` (${match.note})`;
        const message = `"${values.accelerator}" was read as ${match.row.name}${note}.`;
        inform(notes, "fuzzy-match", "accelerator", message);
      }
      return devices({ accelerator: match.row, count: match.count });
    }
    const rented =
      values.instanceType === undefined ? machine(values.accelerator, values.provider) : undefined;
    if (rented) return rented;
    warn(
      notes,
      "unknown-accelerator",
      "accelerator",
      `No accelerator is known as "${values.accelerator}". Plausible ones for this size were used instead.`,
    );
  }
  if (values.instanceType !== undefined) {
    const rented = machine(values.instanceType, values.provider);
    if (rented && (rented.accelerator.kind !== "cpu" || values.cpuOnly === undefined)) return rented;
    if (!rented) {
      warn(
        notes,
        "unknown-instance",
        "instanceType",
        `No machine type is known as "${values.instanceType}".`,
      );
    }
  }
  return values.cpuOnly === true ? cpu() : undefined;
}

/** The accelerators of a rented machine, or its share of a server. */
function machine(name: string, provider: string | undefined): Found | undefined {
  const instance = findInstance(name, provider)?.row;
  if (instance === undefined) {
    // `A100` may be a machine's name too.
    const match = findAccelerator(name);
    return match && devices({ accelerator: match.row, count: match.count });
  }
  const match = instance.acceleratorId === undefined ? undefined : findAccelerator(instance.acceleratorId);
  if (match) return devices({ accelerator: match.row }, instance.acceleratorCount);
  return cpu(instance.vcpus, instance.name);
}

/**
 * NVIDIA's boards of several GPUs, as software counts them: a Tesla K80 is two devices of half the board each.
 * @param boards how many whole boards, where a machine's row tells
 */
function devices({ accelerator, count }: Found, boards?: number): Found {
  const { devicesPerBoard: parts, peakTflops, vendor } = accelerator;
  if (parts === 1 || vendor.toLowerCase() !== "nvidia") return { accelerator, count: boards ?? count };
  const part = (whole: number | undefined) => (whole === undefined ? undefined : whole / parts);
  const one = {
    ...accelerator,
    name: `${accelerator.name.replace(/ \(.*/, "")} (one of its ${parts} GPUs)`,
    tdpWatts: part(accelerator.tdpWatts),
    memoryGiB: part(accelerator.memoryGiB),
    memoryBandwidthGBs: part(accelerator.memoryBandwidthGBs),
    embodiedKgCO2e: part(accelerator.embodiedKgCO2e),
    peakTflops: Object.fromEntries(Object.entries(peakTflops).map(([name, peak]) => [name, part(peak)])),
  } as Accelerator;
  return { accelerator: one, count: boards === undefined ? count : boards * parts };
}

/** vCPU of the two-socket server that the class of processors stands for: 400 W are about 3.5 W each (Cloud Carbon Footprint). */
const SERVER_VCPUS = 112;

/** A server's processors, or the share of them that a rented machine is. */
function cpu(vcpus?: number, name?: string): Found | undefined {
  const match = findAccelerator("server cpu") ?? findAccelerator("xeon");
  if (!match) return undefined;
  if (vcpus === undefined) return { accelerator: match.row };
  return {
    accelerator: match.row,
    count: vcpus / SERVER_VCPUS,
    name: name === undefined ? name : `${name} (${vcpus} vCPU)`,
  };
}

function plausible(
  task: Task,
  paramsB: number,
  values: Partial<FactValues>,
  notes: Notes,
): readonly { readonly id: Accelerator; readonly weight: number }[] {
  const usual = candidatesFor(task, paramsB, values);
  const list = Object.entries(usual).flatMap(([name, weight]) => {
    const match = findAccelerator(name);
    return match ? [{ id: match.row, weight }] : [];
  });
  fill(
    notes,
    "accelerator",
    Object.keys(usual).join(" or "),
    "no accelerator is named: usual ones for this size",
  );
  return list;
}

/** Usual hardware, each with its weight; judgement. */
type Mixture = { readonly [name: string]: number };

/** What hosted notebooks lend, one card a notebook. */
export const LENT: { readonly [provider: string]: Mixture } = {
  colab: { T4: 0.65, L4: 0.1, "A100 SXM4 40GB": 0.25 },
  kaggle: { T4: 0.6, p100: 0.4 },
};

/** Usual hardware by task, size and year. */
function candidatesFor(
  task: Task,
  paramsB: number,
  { year = 2024, provider = "" }: Partial<FactValues>,
): Mixture {
  if (task === "tabular") return { "server cpu": 1 };
  const lent = LENT[provider];
  if (lent && task !== "agent") return lent;
  if (task === "agent" || task === "network") return { "server cpu": 0.4, T4: 0.3, "RTX 3090": 0.3 };
  const large = task === "llm-pretrain" ? paramsB > 1 : paramsB > 20;
  if (year <= 2019)
    return large ? { "V100 SXM2 32GB": 0.7, "TPU v3": 0.3 } : { "V100 SXM2 16GB": 0.7, "P100 SXM2": 0.3 };
  if (large)
    return year <= 2022
      ? { "A100 SXM4 80GB": 0.7, "V100 SXM2 32GB": 0.3 }
      : { "H100 SXM5": 0.6, "A100 SXM4 80GB": 0.4 };
  if (task === "llm-pretrain" || task === "encoder-pretrain")
    return { "A100 SXM4 40GB": 0.5, "H100 SXM5": 0.25, "RTX 4090": 0.25 };
  if (paramsB > 2) return { "A100 SXM4 80GB": 0.45, "H100 SXM5": 0.3, "RTX 4090": 0.25 };
  return { T4: 0.35, "A100 SXM4 40GB": 0.35, "RTX 3090": 0.3 };
}

function describe(
  accelerator: Accelerator,
  found: Found | undefined,
  values: Partial<FactValues>,
  task: Task,
  paramsB: number,
  notes: Notes,
): Hardware {
  const generation = generationOf(accelerator);
  if (Object.keys(accelerator.peakTflops).length === 0 && !isRated(task)) {
    warn(
      notes,
      "missing-input",
      "accelerator",
      `The peak of ${accelerator.name} is not published. One was guessed from its power, and the range was widened.`,
    );
  }
  const setting = settingOf(accelerator);
  const count = countOf(
    values,
    accelerator.kind === "cpu" ? (found?.count ?? 1) : found?.count,
    task,
    paramsB,
    notes,
  );
  return {
    name: nameOf(accelerator, count, found),
    accelerator,
    count,
    nodes: values.nodes,
    generation,
    setting,
    tdpWatts: wattsOf(accelerator, values.powerLimitWatts, notes),
  };
}

/** The hardware in words, with its number: `4 × NVIDIA A100`, `1–8 × NVIDIA A100` where none is told; one that is told goes without. */
function nameOf({ name }: Accelerator, count: Prior | number, found: Found | undefined): string {
  if (found?.name !== undefined && found.count === count) return found.name;
  const one = found?.name ?? name;
  if (typeof count === "number") return count === 1 ? one : `${count} × ${one}`;
  const [least, most] = [Math.round(count.p10), Math.round(count.p90)];
  return least === most ? one : `${least}–${most} × ${one}`;
}

function settingOf(accelerator: Accelerator): Hardware["setting"] {
  if (accelerator.form === "laptop" || accelerator.form === "soc") return "laptop";
  return accelerator.form === "desktop" ? "desktop" : "datacentre";
}

function countOf(
  values: Partial<FactValues>,
  found: number | undefined,
  task: Task,
  paramsB: number,
  notes: Notes,
): Prior | number {
  const nodes = values.nodes ?? 1;
  const perNode = values.acceleratorsPerNode ?? found;
  const product = perNode === undefined ? undefined : perNode * nodes;
  if (values.acceleratorCount !== undefined) {
    if (
      values.acceleratorsPerNode !== undefined &&
      values.nodes !== undefined &&
      product !== values.acceleratorCount
    ) {
      contradict(
        notes,
        "acceleratorCount",
        `acceleratorCount is ${values.acceleratorCount}, but ${values.nodes} nodes of ${values.acceleratorsPerNode} make ${product}. The total was used.`,
      );
    }
    return values.acceleratorCount;
  }
  if (product !== undefined) return product;
  if (task === "agent" || LENT[values.provider ?? ""]) return 1;
  const points: Range =
    task === "llm-pretrain" || task === "encoder-pretrain"
      ? values.perDeviceBatchSize === undefined && !isOwnCode(values)
        ? pretrainCount(paramsB)
        : COUNT_OF_CODE
      : paramsB > 10
        ? [2, 8, 16]
        : [1, 1.4, 8];
  fill(notes, "acceleratorCount", points[1], "no count is given: usual for this size");
  return judged("number of accelerators", "1", points, "no count is given", { min: 1 });
}

/** Code that tells a batch for each device is started on a node or a few; publications tell of hundreds. */
const COUNT_OF_CODE: Range = [1, 8, 64];

function pretrainCount(paramsB: number): Range {
  const middle = Math.max(4, Math.min(4096, 90 * paramsB ** 0.8));
  return [Math.max(1, middle / 6), middle, middle * 6];
}

function wattsOf(accelerator: Accelerator, limit: number | undefined, notes: Notes): Prior | number {
  const { tdpWatts } = accelerator;
  if (limit !== undefined && (tdpWatts === undefined || limit <= tdpWatts)) return limit;
  if (limit !== undefined) {
    contradict(
      notes,
      "powerLimitWatts",
      `powerLimitWatts is ${limit}, but ${accelerator.name} draws at most ${tdpWatts} W. Its own limit was used.`,
    );
  }
  if (tdpWatts !== undefined)
    return accelerator.form === "laptop" ? scaled(PRIORS.laptopLimit, tdpWatts) : tdpWatts;
  const [, p10, p90] = UNPUBLISHED_WATTS.find(([pattern]) =>
    pattern.test(`${accelerator.kind} ${accelerator.name}`),
  ) ?? [undefined, 130, 450];
  return judged(
    `power limit of ${accelerator.name}`,
    "W",
    [p10, Math.sqrt(p10 * p90), p90],
    "the maker publishes no power limit",
  );
}

/** Least and most that cards may draw of which no limit is published, by kind and name; judgement. */
const UNPUBLISHED_WATTS: readonly (readonly [name: RegExp, p10: number, p90: number])[] = [
  [/v5e|v6e/i, 120, 300],
  [/v5p/i, 350, 600],
  [/v7/i, 700, 1000],
  [/Trainium ?[23]/i, 400, 650],
  [/^inferentia/, 60, 180],
  [/^cpu/, 90, 300],
];
