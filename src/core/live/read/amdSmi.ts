/** Power and energy of AMD cards, from `amd-smi metric -p -E --json` or `rocm-smi --showpower --json`. */
export interface AmdReading {
  readonly device: string;
  readonly powerWatts?: number;
  readonly energyJoules?: number;
}

/** Sent by drivers for "unsupported". */
const UNSUPPORTED = 0xffffffff;

/** Reads either tool's JSON; unknown shapes give an empty list. */
export function readAmdSmi(json: unknown): readonly AmdReading[] {
  if (Array.isArray(json)) return json.flatMap(fromAmdSmi);
  if (isRecord(json) && Array.isArray(json.gpu_data)) return json.gpu_data.flatMap(fromAmdSmi);
  return isRecord(json) ? Object.entries(json).flatMap(fromRocmSmi) : [];
}

function fromAmdSmi(card: unknown): AmdReading[] {
  if (!isRecord(card)) return [];
  const power = isRecord(card.power)
    ? (card.power.socket_power ?? card.power.average_socket_power)
    : undefined;
  const energy = isRecord(card.energy) ? card.energy.total_energy_consumption : undefined;
  return [reading(`gpu${String(card.gpu ?? "")}`, amount(power), amount(energy))];
}

function fromRocmSmi([name, card]: [string, unknown]): AmdReading[] {
  if (!/^card\d+$/.test(name) || !isRecord(card)) return [];
  const key = Object.keys(card).find((one) => /Graphics Package Power \(W\)$/.test(one));
  return [reading(name, key === undefined ? undefined : amount(card[key]), undefined)];
}

function reading(
  device: string,
  powerWatts: number | undefined,
  energyJoules: number | undefined,
): AmdReading {
  return {
    device,
    ...(powerWatts === undefined ? {} : { powerWatts }),
    ...(energyJoules === undefined ? {} : { energyJoules }),
  };
}

function amount(cell: unknown): number | undefined {
  const value = isRecord(cell) ? cell.value : cell;
  const parsed =
    typeof value === "number"
      ? value
      : typeof value === "string" && value.trim() !== ""
        ? Number(value)
        : Number.NaN;
  return Number.isFinite(parsed) && parsed >= 0 && parsed < UNSUPPORTED ? parsed : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
