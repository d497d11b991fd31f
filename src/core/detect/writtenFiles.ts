import type { Detection, FileDetections } from "../model/fact.ts";
import type { Evidence, SourceFile, Span } from "../model/source.ts";
import { languageOf } from "../parse/language.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { lineAt } from "../parse/position.ts";

/** More files than this are a project that is unpacked from a notebook, not a run. */
const MOST_FILES = 30;
/** What the notebook itself does leads; a training that it writes leads over what it tries out. */
const TRAINS = 30;
const TRIES = 5;

/** What the detector of a run is called that a notebook's cell writes into a file. */
export const WRITTEN = "written-";

/**
 * The run that a notebook's `%%writefile` cells describe: the first file that trains, else the first that infers, with
 * places in the notebook.
 */
export function writtenRuns(
  file: ParsedFile,
  detect: (source: SourceFile) => FileDetections,
): readonly Detection[] {
  if (file.source.language !== "notebook" || !/%%(?:writefile|file)\b/.test(file.source.text)) return [];
  const { written, rawAt } = file.notebook();
  const found = written.slice(0, MOST_FILES).flatMap(({ path, text, codeOffset }) => {
    const language = languageOf(path, text.slice(0, 200).split("\n", 1)[0]);
    if (language === "notebook") return [];
    const place = ({ start, end }: Span): Span => {
      const from = rawAt(codeOffset + start);
      const to = rawAt(codeOffset + Math.max(start, end - 1));
      return { start: from.offset, end: Math.max(from.offset, to.offset + 1), cell: from.cell };
    };
    return detect({ path, text, language }).runs.map((run) => moved(run, file.source, place));
  });
  const main = found.find((run) => run.kind !== "inference") ?? found[0];
  return main ? [main] : [];
}

function moved(run: Detection, { path, text }: SourceFile, place: (span: Span) => Span): Detection {
  const at = (evidence: Evidence): Evidence => {
    const span = place(evidence.span);
    return { ...evidence, path, span, line: lineAt(text, span.start) };
  };
  const anchor = place(run.anchor);
  return {
    ...run,
    detector: `${WRITTEN}${run.detector}`,
    rank: run.kind === "inference" ? TRIES : TRAINS,
    anchor,
    line: lineAt(text, anchor.start),
    facts: run.facts.map((fact) => ({ ...fact, evidence: at(fact.evidence) })),
    links: run.links.map((link) => ({ ...link, evidence: at(link.evidence) })),
  };
}
