import { createAnalyzer } from "../core/analyze.ts";
import { corpusLine } from "../core/detect/corpusFields.ts";
import type { Analysis, AnalysisSettings } from "../core/model/analysis.ts";
import type { FileDetections } from "../core/model/fact.ts";
import type { Problem } from "../core/model/problem.ts";
import { isReadable, readFile } from "../core/read.ts";
import { withStartedRuns } from "../core/workload/startedRuns.ts";
import { reportMarkdown } from "../present/markdown.ts";
import { reportOf } from "../present/report.ts";
import { english } from "../present/words.ts";
import { overBudget } from "./estimateCommand.ts";
import { CommandError, type ExitCode, type Io, messageOf } from "./io.ts";
import { scanJson } from "./json.ts";
import { scanTable } from "./scanTable.ts";
import { LIMITS, type ReadFile, type Walked, walk } from "./walk.ts";

export const SCAN_FORMATS = ["table", "json", "facts", "markdown"] as const;

export interface ScanSettings {
  readonly folder: string;
  readonly format: (typeof SCAN_FORMATS)[number];
  readonly maxKgCO2e?: number;
  readonly maxFiles?: number;
  readonly analysis: AnalysisSettings;
}

/** `wattlens scan`: the runs that a folder's files hold. */
export function scanCommand(settings: ScanSettings, io: Io): ExitCode {
  if (settings.format === "facts" && settings.maxKgCO2e !== undefined)
    throw new CommandError(
      "--format facts reckons nothing that --max-kgco2e could judge: use table, json or markdown.",
    );
  const found: FileDetections[] = [];
  const { files, problems } = read(settings, ({ path, text }) => {
    found.push(readFile(path, text));
  });
  if (settings.format === "facts") {
    for (const file of withStartedRuns(found)) io.out(JSON.stringify(corpusLine(file)));
    for (const problem of problems) io.err(`${problem.path ?? ""}: ${problem.message}`);
    return 0;
  }
  const analysis = createAnalyzer().analyze(found, settings.analysis);
  io.out(written(settings.format, analysis, files, problems, io.width));
  const total = analysis.total?.totalKgCO2e.p50 ?? 0;
  return overBudget(total, settings.maxKgCO2e, io);
}

function read({ folder, maxFiles }: ScanSettings, take: (file: ReadFile) => void): Walked {
  const limits = maxFiles === undefined ? LIMITS : { ...LIMITS, maxFiles };
  try {
    return walk(folder, isReadable, take, limits);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CommandError(error.code === "ENOENT" ? `${folder || '""'} does not exist.` : messageOf(error));
  }
}

function written(
  format: "table" | "json" | "markdown",
  analysis: Analysis,
  filesRead: number,
  problems: readonly Problem[],
  width: number | undefined,
): string {
  if (format === "json") return JSON.stringify(scanJson(analysis, filesRead, problems), null, 2);
  const report = reportOf({ ...analysis, problems: [...problems, ...analysis.problems] }, english);
  return format === "markdown"
    ? reportMarkdown(report, english).trimEnd()
    : scanTable(report, filesRead, width);
}
