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

/**
 * Adds up the devices of one run over disjoint scopes. Of two sources for the same device the more trusted counts
 * and the other is a cross-check. A whole (node) replaces its parts unless the parts are more trusted and it is not.
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
  const chosen = [...best.values()];
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

/** The parts of a whole can only be less than it: more than a tenth above is a conflict. */
function compareWithParts(
  wholes: readonly DeviceEnergy[],
  chosen: readonly DeviceEnergy[],
  conflicts: Combined["conflicts"][number][],
): void {
  for (const whole of wholes) {
    for (const part of chosen) {
      if (!PARTS[whole.scope]?.includes(part.scope) || part.energyJoules <= whole.energyJoules) continue;
      note(conflicts, whole, part);
    }
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
