import { estimate } from "../core/estimate/estimate.ts";
import type { Estimate } from "../core/model/estimate.ts";
import type { Problem } from "../core/model/problem.ts";
import { parseSpec } from "../core/workload/spec.ts";
import { formatNumber } from "../present/format.ts";
import { english } from "../present/words.ts";
import { estimateMarkdown, estimateTable, troubleLines } from "./estimateText.ts";
import { CommandError, type ExitCode, type Io } from "./io.ts";
import { estimateJson } from "./json.ts";
import { readSpec } from "./readSpec.ts";

export const ESTIMATE_FORMATS = ["table", "json", "markdown"] as const;

export interface EstimateSettings {
  readonly spec: string;
  readonly format: (typeof ESTIMATE_FORMATS)[number];
  readonly method?: "closed" | "monte-carlo";
  readonly maxKgCO2e?: number;
}

/** `wattlens estimate`: one run that is described by a JSON object. */
export async function estimateCommand(settings: EstimateSettings, io: Io): Promise<ExitCode> {
  const outcome = await outcomeOf(settings, io);
  if (!("totalKgCO2e" in outcome)) {
    if (settings.format === "json") io.out(JSON.stringify(outcome, null, 2));
    for (const line of troubleLines(outcome.problems)) io.err(line);
    return 2;
  }
  const text = {
    json: () => JSON.stringify(estimateJson(outcome), null, 2),
    markdown: () => estimateMarkdown(outcome),
    table: () => estimateTable(outcome),
  }[settings.format];
  io.out(text());
  return overBudget(outcome.totalKgCO2e.p50, settings.maxKgCO2e, io);
}

async function outcomeOf(
  settings: EstimateSettings,
  io: Io,
): Promise<Estimate | { readonly problems: readonly Problem[] }> {
  let json: unknown;
  try {
    json = await readSpec(settings.spec, io);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { problems: [{ code: "unreadable", severity: "error", message: error.message }] };
  }
  const { workload, problems } = parseSpec(json);
  if (workload === undefined) return { problems };
  const outcome = estimate(workload, settings.method === undefined ? {} : { method: settings.method });
  return "totalKgCO2e" in outcome ? outcome : { problems: [...problems, outcome] };
}

/** Exit code of a finished command: 1 when the median passes the budget. */
export function overBudget(kgCO2e: number, maxKgCO2e: number | undefined, io: Io): ExitCode {
  if (maxKgCO2e === undefined || kgCO2e <= maxKgCO2e) return 0;
  io.err(
    `Over the budget: the median is ${formatNumber(kgCO2e, english, 3)} kgCO₂e, the limit ${maxKgCO2e} kgCO₂e.`,
  );
  return 1;
}
