import { isNeverRun } from "./detect/facts.ts";
import { detectFile } from "./detect/file.ts";
import { measuredRuns } from "./live/measured.ts";
import type { FileDetections } from "./model/fact.ts";
import type { Language, SourceFile } from "./model/source.ts";
import { languageOf } from "./parse/language.ts";
import { readTold } from "./workload/told.ts";

/** Reads one file by its name and text; `language` where the caller knows better than the name. Pure. */
export function readFile(path: string, text: string, language?: Language): FileDetections {
  return readSource({
    path,
    text,
    language: language ?? languageOf(path, text.slice(0, 200).split("\n", 1)[0]),
  });
}

/** Reads one file whose language is known. Pure. */
export function readSource(source: SourceFile): FileDetections {
  const found = detectFile(source);
  if (source.language === "emissions") return { ...found, measured: measuredRuns(source.path, source.text) };
  return source.language === "wattlens" ? { ...found, ...readTold(source.path, source.text) } : found;
}

/** Whether a file of this name can hold a run or a part of one, so that others need not be opened. */
export function isReadable(path: string): boolean {
  return languageOf(path) !== "other";
}

/**
 * Whether such a file of a folder need be opened: not where its whole path says that it is a test, documentation or
 * packaging, in which nothing is looked for.
 */
export function isWorthOpening(path: string): boolean {
  const language = languageOf(path);
  if (language === "python" || language === "notebook") return !isNeverRun({ path, language });
  return language !== "other";
}

/** Whether anything was found in a file that others, or the report, could use. */
export function holdsAnything(file: FileDetections): boolean {
  const { runs, fragments, problems, measured = [], told = [] } = file;
  return runs.length + fragments.length + problems.length + measured.length + told.length > 0;
}
