import { type Dirent, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Problem } from "../core/model/problem.ts";
import { decode } from "../scan/decode.ts";
import { ENVIRONMENT_MARK, gitignoreRules, isNeverOurs, type Rules } from "../scan/exclusion.ts";
import { largestOf } from "../scan/largest.ts";

/** A text read from disk; `path` is relative to the folder, with forward slashes. */
export interface ReadFile {
  readonly path: string;
  readonly text: string;
}

/** How much is read at most. */
export interface WalkLimits {
  readonly maxFiles: number;
  /** Of a notebook sixteen times as many. */
  readonly maxFileBytes: number;
  readonly maxTotalBytes: number;
}

export const LIMITS: WalkLimits = {
  maxFiles: 100_000,
  maxFileBytes: 2_000_000,
  maxTotalBytes: 1_000_000_000,
};

/** How many files were read, and what was left out and why. */
export interface Walked {
  readonly files: number;
  readonly problems: readonly Problem[];
}

/**
 * Reads the wanted text files below a folder (or one file) and hands them on one by one, so that no more than one is in
 * memory; respects `.gitignore`; follows no symbolic links.
 */
export function walk(
  root: string,
  wanted: (path: string) => boolean,
  take: (file: ReadFile) => void,
  limits: WalkLimits = LIMITS,
): Walked {
  const state: State = { root, wanted, take, limits, files: 0, problems: [], bytes: 0, stopped: false };
  const start = statSync(root);
  if (start.isFile()) {
    state.root = path.dirname(root);
    readInto(state, path.basename(root));
  } else if (start.isDirectory()) walkFolder(state, "", []);
  else throw Object.assign(new Error(`${root} is neither a file nor a folder`), { code: "ENOTDIR" });
  return { files: state.files, problems: state.problems };
}

interface State {
  root: string;
  readonly wanted: (path: string) => boolean;
  readonly limits: WalkLimits;
  readonly take: (file: ReadFile) => void;
  readonly problems: Problem[];
  files: number;
  bytes: number;
  stopped: boolean;
}

/** Rules of one `.gitignore` and the folder that they count from. */
interface Ignoring {
  readonly base: string;
  readonly rules: Rules;
}

function walkFolder(state: State, folder: string, above: readonly Ignoring[]): void {
  const entries = entriesOf(state, folder);
  if (entries.some(({ name }) => name === ENVIRONMENT_MARK)) return;
  const rules = entries.some(({ name }) => name === ".gitignore")
    ? [...above, ...gitignore(state, folder)]
    : above;
  for (const entry of entries) {
    if (state.stopped) return;
    const child = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) {
      if (!isNeverOurs(entry.name) && !isIgnored(rules, `${child}/`)) walkFolder(state, child, rules);
    } else if (entry.isFile() && state.wanted(child) && !isIgnored(rules, child)) readInto(state, child);
  }
}

function entriesOf(state: State, folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(path.join(state.root, folder), { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    state.problems.push(unreadable(folder === "" ? "." : folder, error));
    return [];
  }
}

function gitignore(state: State, folder: string): readonly Ignoring[] {
  try {
    const text = readFileSync(path.join(state.root, folder, ".gitignore"), "utf8");
    return [{ base: folder === "" ? "" : `${folder}/`, rules: gitignoreRules(text) }];
  } catch {
    return [];
  }
}

/** As git decides: the nearest file that says anything of the path. */
function isIgnored(all: readonly Ignoring[], child: string): boolean {
  for (const { base, rules } of all.toReversed()) {
    const verdict = rules(child.slice(base.length));
    if (verdict !== undefined) return verdict === "out";
  }
  return false;
}

function readInto(state: State, child: string): void {
  const { limits } = state;
  if (state.files >= limits.maxFiles || state.bytes >= limits.maxTotalBytes) {
    state.stopped = true;
    const most = `${limits.maxFiles} files or ${Math.round(limits.maxTotalBytes / 1e6)} MB`;
    state.problems.push({
      code: "stopped-early",
      severity: "warning",
      message: `Only the first ${most} were read. Scan a smaller folder, or raise --max-files.`,
    });
    return;
  }
  let text: string | undefined;
  try {
    const file = path.join(state.root, child);
    const { size } = statSync(file);
    if (size > largestOf(child, limits.maxFileBytes)) {
      const megabytes = (size / 1e6).toFixed(1);
      state.problems.push({
        code: "too-large",
        severity: "info",
        path: child,
        message: `Not read: ${megabytes} MB.`,
      });
      return;
    }
    const decoded = decode(readFileSync(file));
    if ("text" in decoded) {
      state.files++;
      state.bytes += size;
      text = decoded.text;
    } else
      state.problems.push({
        code: "encoding",
        severity: "info",
        path: child,
        message: "Not read: it is no text.",
      });
  } catch (error) {
    state.problems.push(unreadable(child, error));
  }
  // A throw of the reader's is a bug, and no file that cannot be read.
  if (text !== undefined) state.take({ path: child, text });
}

function unreadable(child: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
  return { code: "unreadable", severity: "warning", path: child, message: `Could not be read (${code}).` };
}
