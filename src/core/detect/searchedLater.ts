import type { Detection } from "../model/fact.ts";
import type { ParsedFile } from "../parse/parsedFile.ts";
import { placer } from "./facts.ts";
import { WRITTEN } from "./writtenFiles.ts";

/**
 * Whether one is a search and the other a training that a notebook has started before, outside of any function: the
 * training of a first part, which is no trial of the search.
 */
export function searchedLater(parsed: ParsedFile, a: Detection, b: Detection): boolean {
  if (parsed.source.language !== "notebook" || (a.kind === "sweep") === (b.kind === "sweep")) return false;
  const [search, training] = a.kind === "sweep" ? [a, b] : [b, a];
  const { start, end } = training.anchor;
  const place = placer(parsed);
  return (
    training.kind !== "inference" &&
    // A script that a cell only wrote is what the search starts.
    !training.detector.startsWith(WRITTEN) &&
    start < search.anchor.start &&
    !parsed.python().definitions.some(({ span, kind }) => {
      const whole = kind === "function" ? place(span) : undefined;
      return whole && whole.start <= start && end <= whole.end;
    })
  );
}
