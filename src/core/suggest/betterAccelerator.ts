import { findAccelerator } from "../data/accelerators.ts";
import { instancesOf } from "../data/instances.ts";
import { estimate } from "../estimate/estimate.ts";
import { patched } from "../estimate/whatIf.ts";
import type { Accelerator, Instance } from "../model/hardware.ts";
import type { Patch, SuggestionRule } from "../model/suggestion.ts";
import type { Workload } from "../model/workload.ts";
import { hardwareOf } from "./hardwareOf.ts";
import { SHARE_OF_MEMORY, trainingGiB } from "./memoryOf.ts";
import { serviceOf, spelledLike } from "./unusedAccelerators.ts";

/** Arithmetic per watt must be better by this factor before the core is asked. */
const WORTH_ASKING = 1.3;
/** A card of at most this share of today's power is a smaller one, which a small run may fill better. */
const SMALLER = 0.6;
/** A card of more than so many times today's power is of another class, and of another price. */
const LARGER = 2;
/** Kinds of cards that the core reckons for one run; each costs part of a millisecond. */
const MOST_ASKED = 4;

interface Candidate {
  readonly machine: Instance;
  readonly card: Accelerator;
}

/** A machine type of the same provider with as many accelerators that does this run with less: a newer card, or a smaller one. */
export const betterAccelerator: SuggestionRule = {
  id: "better-accelerator",
  suggest(workload) {
    const { instanceType, task } = workload.inputs;
    const { accelerator, instance } = hardwareOf(workload);
    if (instanceType === undefined || accelerator === undefined || instance === undefined) return [];
    const best = least(workload, candidates(workload, accelerator, instance), instanceType.value);
    if (best === undefined) return [];
    const { machine, card } = best;
    const name = spelledLike(instanceType.value, machine);
    const smaller = (card.tdpWatts ?? 0) <= SMALLER * (accelerator.tdpWatts ?? 0);
    return [
      {
        rule: "better-accelerator",
        title: `Use ${name} (${card.name})`,
        rationale: smaller
          ? `${instanceType.value} has ${accelerator.name} of ${accelerator.tdpWatts} W. ${name} of the same provider has as many ${card.name} of ${card.tdpWatts} W, which this run fills better.`
          : `${instanceType.value} has ${accelerator.name}. ${name} of the same provider has as many ${card.name}, which do more for a watt.`,
        tradeOff: smaller
          ? `${task?.value === "serving" ? "Answers more slowly" : "Takes longer"}. Check that your region offers it, its price, and that the run fits in its memory.`
          : "Check that your region offers it, its price an hour, and that the run keeps the faster card busy: loading data may become the limit.",
        patch: changeTo(name),
        at: instanceType,
        citation: card.citation,
      },
    ];
  },
};

function changeTo(name: string): Patch {
  return { instanceType: name, accelerator: undefined };
}

/** Machines of the provider and service with as many cards of another kind: an eight-card machine idles under a run for one. */
function candidates(workload: Workload, now: Accelerator, today: Instance): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const machine of instancesOf(today.provider)) {
    if (machine.acceleratorCount !== today.acceleratorCount || serviceOf(machine) !== serviceOf(today))
      continue;
    const id = machine.acceleratorId;
    const card = id === undefined ? undefined : findAccelerator(id)?.row;
    if (id === undefined || card?.kind !== now.kind || !isWorthAsking(workload, card, now)) continue;
    const known = found.get(id);
    if (known === undefined || unlike(machine, today) < unlike(known.machine, today))
      found.set(id, { machine, card });
  }
  return [...found.values()]
    .sort((a, b) => (perWatt(b.card) ?? 0) - (perWatt(a.card) ?? 0))
    .slice(0, MOST_ASKED);
}

/** How far a machine is from today's in processors, which load the data. */
function unlike({ vcpus = 1 }: Instance, today: Instance): number {
  return Math.abs(Math.log(vcpus / (today.vcpus ?? vcpus)));
}

function isWorthAsking(workload: Workload, card: Accelerator, now: Accelerator): boolean {
  const [then, today] = [perWatt(card), perWatt(now)];
  if (then === undefined || today === undefined || card.id === now.id) return false;
  const [watts, wattsNow] = [card.tdpWatts ?? 0, now.tdpWatts ?? 0];
  if (watts > LARGER * wattsNow) return false;
  const smaller = watts <= SMALLER * wattsNow;
  if (then < WORTH_ASKING * today && !(smaller && then >= today)) return false;
  return (card.memoryGiB ?? 0) >= (now.memoryGiB ?? 0) || fits(workload, card);
}

/** Less memory than today's will do only where what the run needs is known. */
function fits(workload: Workload, { memoryGiB = 0 }: Accelerator): boolean {
  const { perDeviceBatchSize, gradientCheckpointing } = workload.inputs;
  if (perDeviceBatchSize === undefined) return false;
  const checkpointing = gradientCheckpointing?.value === true;
  const needed = trainingGiB(workload, { batch: perDeviceBatchSize.value, checkpointing });
  return needed !== undefined && needed <= SHARE_OF_MEMORY * memoryGiB;
}

/** Of these machines the one on which the core finds the run to emit least. */
function least(workload: Workload, machines: readonly Candidate[], written: string): Candidate | undefined {
  let best: Candidate | undefined;
  let lowest = Number.POSITIVE_INFINITY;
  for (const one of machines) {
    const outcome = estimate(patched(workload, changeTo(spelledLike(written, one.machine))), {
      details: false,
    });
    if (!("totalKgCO2e" in outcome) || outcome.totalKgCO2e.p50 >= lowest) continue;
    if (outcome.problems.some(({ code }) => code === "does-not-fit")) continue;
    best = one;
    lowest = outcome.totalKgCO2e.p50;
  }
  return best;
}

/** 16-bit arithmetic per watt. */
function perWatt({ peakTflops, tdpWatts }: Accelerator): number | undefined {
  const peak = peakTflops.bf16 ?? peakTflops.fp16 ?? peakTflops.fp32;
  return peak === undefined || tdpWatts === undefined ? undefined : peak / tdpWatts;
}
