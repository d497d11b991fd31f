/** One finished run, as it is kept: no command line, no prompt, no host name; the path is relative to the workspace. */
export interface HistoryEntry {
  readonly id: string;
  readonly label: string;
  readonly path?: string;
  readonly startedAtSeconds: number;
  readonly endedAtSeconds: number;
  readonly source: string;
  readonly trust: "measured" | "reported" | "sampled" | "estimated";
  readonly energyKWh?: number;
  readonly kgCO2e?: number;
  readonly gCO2ePerKWh?: number;
  readonly hardware?: string;
  /** What the forecast said before the run, its median. */
  readonly estimatedEnergyKWh?: number;
  readonly estimatedHours?: number;
  /** What ties a later run to this one: accelerator, framework and script. */
  readonly learningKey?: string;
  /** How the end was seen. */
  readonly ended: "finished" | "failed" | "uncertain";
  readonly unmeasuredSeconds?: number;
}

/** A line longer than this was not written by us. */
const LONGEST_LINE = 8_192;

/** One line of the history file. */
export function historyLine(entry: HistoryEntry): string {
  return `${JSON.stringify(entry)}\n`;
}

/**
 * Reads a history file. A torn last line, a foreign line or a damaged one is left out; of two lines with the same id
 * (a checkpoint and the close) the later one counts.
 */
export function readHistory(text: string): readonly HistoryEntry[] {
  const entries = new Map<string, HistoryEntry>();
  for (const line of text.split("\n")) {
    if (line === "" || line.length > LONGEST_LINE) continue;
    const entry = entryOf(line);
    if (entry === undefined) continue;
    entries.delete(entry.id);
    entries.set(entry.id, entry);
  }
  return [...entries.values()];
}

function entryOf(line: string): HistoryEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isEntry(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const TRUSTS = ["measured", "reported", "sampled", "estimated"];
const NUMBERS = ["startedAtSeconds", "endedAtSeconds"] as const;
const OPTIONAL_NUMBERS = [
  "energyKWh",
  "kgCO2e",
  "gCO2ePerKWh",
  "estimatedEnergyKWh",
  "estimatedHours",
  "unmeasuredSeconds",
] as const;

function isEntry(value: unknown): value is HistoryEntry {
  if (typeof value !== "object" || value === null) return false;
  const entry = value as { readonly [field: string]: unknown };
  return (
    typeof entry.id === "string" &&
    typeof entry.label === "string" &&
    typeof entry.source === "string" &&
    TRUSTS.includes(String(entry.trust)) &&
    ["finished", "failed", "uncertain"].includes(String(entry.ended)) &&
    NUMBERS.every((name) => Number.isFinite(entry[name])) &&
    OPTIONAL_NUMBERS.every((name) => entry[name] === undefined || Number.isFinite(entry[name]))
  );
}
