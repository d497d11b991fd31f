/** What CodeCarbon's `LoggerOutput` wrote last: totals of the run so far. */
export interface LoggerOutput {
  readonly runId: string;
  readonly seconds: number;
  readonly energyKWh: number;
  readonly kgCO2e: number;
}

/** Beyond this many lines from the end nothing is looked for. */
const MOST_LINES = 200;
const LONGEST_LINE = 16_000;

/** Reads the last complete JSON object of CodeCarbon in a log; a logger's own words may stand before it. */
export function readLoggerOutput(text: string): LoggerOutput | undefined {
  const end = text.lastIndexOf("\n");
  const lines = text.slice(Math.max(0, end - MOST_LINES * 4_000), Math.max(0, end)).split("\n");
  for (const line of lines.slice(-MOST_LINES).reverse()) {
    const found = line.length > LONGEST_LINE ? undefined : ofLine(line);
    if (found) return found;
  }
  return undefined;
}

function ofLine(line: string): LoggerOutput | undefined {
  const start = line.indexOf("{");
  if (start < 0 || !line.includes('"energy_consumed"')) return undefined;
  let json: unknown;
  try {
    json = JSON.parse(line.slice(start));
  } catch {
    return undefined;
  }
  const { run_id, duration, energy_consumed, emissions } = json as Readonly<Record<string, unknown>>;
  if (typeof run_id !== "string" || !amount(duration) || !amount(energy_consumed) || !amount(emissions))
    return undefined;
  return { runId: run_id, seconds: duration, energyKWh: energy_consumed, kgCO2e: emissions };
}

function amount(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 0;
}
