import type { Scope, Trust } from "../model/live.ts";
import type { DeviceEnergy } from "./meter.ts";

/** One run's energy, each device counted once, and what disagreed. */
export interface Combined {
  readonly energyJoules: number;
  readonly powerWatts?: number;
  /** The least trusted reading that the sum rests on. */
  readonly trust: Trust;
  readonly counted: readonly DeviceEnergy[];
  /** Readings of the same thing by a less trusted source that differ by more than a tenth. */
  readonly conflicts: readonly {
    readonly counted: DeviceEnergy;
    readonly other: DeviceEnergy;
    readonly ratio: number;
  }[];
  readonly unmeasuredSeconds: number;
}

const TRUST_ORDER: readonly Trust[] = ["estimated", "sampled", "reported", "measured"];
const CONFLICT = 0.1;

/** What a whole contains: a reading of the left replaces the readings of the right. */
const PARTS: { readonly [S in Scope]?: readonly Scope[] } = {
  facility: ["node", "process", "cpu", "dram", "gpu"],
  node: ["process", "cpu", "dram", "gpu"],
  process: ["cpu", "dram", "gpu"],
};

/** The device of a reading that covers all devices of its scope together, as tools tell it of a run. */
export const ALL_DEVICES = "run";

/**
 * Adds up the devices of one run over disjoint scopes. Of two sources for the same device, or for all devices of a
 * scope, the more trusted counts and the other is a cross-check. A whole (node) replaces its parts.
 */
export function combine(readings: readonly DeviceEnergy[]): Combined | undefined {
  const best = new Map<string, DeviceEnergy>();
  const conflicts: Combined["conflicts"][number][] = [];
  for (const reading of [...readings].sort(byTrust)) {
    const key = `${reading.device}\n${reading.scope}`;
    const counted = best.get(key);
    if (counted === undefined) best.set(key, reading);
    else note(conflicts, counted, reading);
  }
  const chosen = onceEachScope([...best.values()], conflicts);
  const wholes = chosen.filter((one) => PARTS[one.scope] !== undefined);
  const counted = chosen.filter((one) => !wholes.some((whole) => PARTS[whole.scope]?.includes(one.scope)));
  compareWithParts(wholes, chosen, conflicts);
  if (counted.length === 0) return undefined;
  const powers = counted.map((one) => one.powerWatts);
  const power = powers.every((watts) => watts !== undefined)
    ? powers.reduce((sum, watts) => sum + (watts ?? 0), 0)
    : undefined;
  return {
    energyJoules: counted.reduce((sum, one) => sum + one.energyJoules, 0),
    ...(power === undefined ? {} : { powerWatts: power }),
    trust:
      counted.map((one) => one.trust).sort((a, b) => TRUST_ORDER.indexOf(a) - TRUST_ORDER.indexOf(b))[0] ??
      "estimated",
    counted,
    conflicts,
    unmeasuredSeconds: Math.max(...counted.map((one) => one.unmeasuredSeconds)),
  };
}

/** Where one source tells the devices of a scope and another all of them together, the more trusted counts. */
function onceEachScope(
  readings: readonly DeviceEnergy[],
  conflicts: Combined["conflicts"][number][],
): readonly DeviceEnergy[] {
  return readings.flatMap((reading) => {
    const same = readings.filter(({ scope }) => scope === reading.scope);
    const together = same.find(({ device }) => device === ALL_DEVICES);
    const apart = same.filter(({ device }) => device !== ALL_DEVICES);
    const [first] = apart;
    if (together === undefined || first === undefined) return [reading];
    const sum = { ...first, energyJoules: apart.reduce((joules, one) => joules + one.energyJoules, 0) };
    const weakest = Math.min(...apart.map(({ trust }) => TRUST_ORDER.indexOf(trust)));
    const togetherCounts = TRUST_ORDER.indexOf(together.trust) > weakest;
    if (reading === together)
      note(conflicts, togetherCounts ? together : sum, togetherCounts ? sum : together);
    return togetherCounts === (reading === together) ? [reading] : [];
  });
}

/** The parts of a whole can only be less than it: more than a tenth above is a conflict. */
function compareWithParts(
  wholes: readonly DeviceEnergy[],
  chosen: readonly DeviceEnergy[],
  conflicts: Combined["conflicts"][number][],
): void {
  for (const whole of wholes) {
    const sums = new Map<string, DeviceEnergy>();
    for (const part of chosen) {
      if (!PARTS[whole.scope]?.includes(part.scope) || PARTS[part.scope] !== undefined) continue;
      const before = sums.get(part.source)?.energyJoules ?? 0;
      sums.set(part.source, { ...part, energyJoules: before + part.energyJoules });
    }
    for (const sum of sums.values()) if (sum.energyJoules > whole.energyJoules) note(conflicts, whole, sum);
  }
}

function note(conflicts: Combined["conflicts"][number][], counted: DeviceEnergy, other: DeviceEnergy): void {
  if (!(counted.energyJoules > 0) || !(other.energyJoules > 0)) return;
  const ratio = other.energyJoules / counted.energyJoules;
  if (ratio > 1 + CONFLICT || ratio < 1 / (1 + CONFLICT)) conflicts.push({ counted, other, ratio });
}

function byTrust(a: DeviceEnergy, b: DeviceEnergy): number {
  return (
    TRUST_ORDER.indexOf(b.trust) - TRUST_ORDER.indexOf(a.trust) || a.unmeasuredSeconds - b.unmeasuredSeconds
  );
}
