import * as vscode from "vscode";
import { createAnalyzer, isReadable, readFile } from "../core/analyze.ts";
import type { AnalysisSettings } from "../core/model/analysis.ts";
import type { FileDetections } from "../core/model/fact.ts";
import type { Workload } from "../core/model/workload.ts";
import type { PastEstimate, RunHistory } from "../present/runHistory.ts";
import { uriOf } from "./places.ts";
import { readSettings } from "./settings.ts";
import { largestRead } from "./unread.ts";

/** Commits that are looked at, newest first. */
const MOST_COMMITS = 30;
/** Files of one run that are read in each of them. */
const MOST_FILES = 12;

/** What is used of the API of the editor's own Git extension, version 1. */
interface Git {
  getRepository(uri: vscode.Uri): Repository | null;
  openRepository(root: vscode.Uri): Promise<Repository | null>;
}
interface Repository {
  log(options: { readonly maxEntries: number; readonly path: string }): Promise<readonly Commit[]>;
  show(ref: string, path: string): Promise<string>;
}
interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
}

/**
 * How the estimate of a run has changed from commit to commit: its files as they were, reckoned with the settings of
 * today. Read through the editor's Git extension, when a person asks for it; nothing is started by us.
 */
export async function gitHistory(workload: Workload): Promise<RunHistory> {
  const run = workload.id;
  const { t } = vscode.l10n;
  const none = (note: string): RunHistory => ({ run, points: [], note });
  if (!vscode.workspace.isTrusted) return none(t("Git is not asked in a workspace that is not trusted."));
  const files = workload.paths.filter(isReadable).slice(0, MOST_FILES);
  const uris = files.flatMap((path) => uriOf(path) ?? []).filter(({ scheme }) => scheme === "file");
  const repository = uris[0] && (await repositoryOf(uris[0]));
  if (repository === undefined)
    return none(t("The files of this run are in no Git repository that is open."));
  const commits = await commitsOf(repository, uris);
  if (commits.length === 0) return none(t("No commit has changed the files of this run."));
  const { analysis } = readSettings();
  const points: PastEstimate[] = [];
  for (const commit of commits) {
    const read = await Promise.all(files.map((path) => fileAt(repository, commit.hash, path)));
    points.push({ ...headOf(commit), ...estimateOf(workload, read.flat(), analysis) });
  }
  return { run, points };
}

async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<{ getAPI(version: 1): Git }>("vscode.git");
  if (extension === undefined) return undefined;
  try {
    const git = (extension.isActive ? extension.exports : await extension.activate()).getAPI(1);
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
    return git.getRepository(uri) ?? (folder && (await git.openRepository(folder))) ?? undefined;
  } catch {
    // Git is turned off, or not installed: its extension says so where it is asked.
    return undefined;
  }
}

/** The commits that changed one of the files, newest first, each once. */
async function commitsOf(repository: Repository, uris: readonly vscode.Uri[]): Promise<readonly Commit[]> {
  const found = new Map<string, Commit>();
  for (const { fsPath } of uris) {
    const commits = await repository.log({ maxEntries: MOST_COMMITS, path: fsPath }).catch(() => []);
    for (const commit of commits) found.set(commit.hash, commit);
  }
  const time = ({ authorDate }: Commit) => authorDate?.getTime() ?? 0;
  return [...found.values()].sort((a, b) => time(b) - time(a)).slice(0, MOST_COMMITS);
}

/** The file at a commit; empty where it was not there yet or is too large. */
async function fileAt(repository: Repository, ref: string, path: string) {
  const uri = uriOf(path);
  const text = uri && (await repository.show(ref, uri.fsPath).catch(() => undefined));
  return text === undefined || text.length > largestRead(path) ? [] : [readFile(path, text)];
}

function headOf({ hash, message, authorDate }: Commit) {
  return {
    hash: hash.slice(0, 8),
    subject: message.split("\n", 1)[0]?.slice(0, 200) ?? "",
    ...(authorDate === undefined ? {} : { time: authorDate.getTime() }),
  };
}

/** The run as it was: by its name, else by its place, else the only one. */
function estimateOf(
  { id, anchor }: Workload,
  files: readonly FileDetections[],
  settings: AnalysisSettings,
): Pick<PastEstimate, "totalKgCO2e"> {
  const { estimates } = createAnalyzer().analyze(files, settings);
  const inFile = estimates.filter(({ workload }) => workload.anchor?.path === anchor?.path);
  const then =
    estimates.find(({ workload }) => workload.id === id) ?? (inFile.length === 1 ? inFile[0] : undefined);
  return then === undefined ? {} : { totalKgCO2e: then.totalKgCO2e };
}
