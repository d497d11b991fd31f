import type { FactName } from "../model/fact.ts";
import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Citation } from "../model/source.ts";
import { CITE } from "./citations.ts";
import type { Prior } from "./factor.ts";
import type { Notes } from "./scenario.ts";

/** Something that changes the figure, or that somebody should set right. */
export function warn(notes: Notes, code: ProblemCode, field: string | undefined, message: string): void {
  add(notes, "warning", code, field, message);
}

/** Nobody tells how much a run goes through. */
export function warnUnknown(notes: Notes, field: string, what: string): void {
  warn(notes, "missing-input", field, `The ${what} is unknown. A wide range of usual amounts was used.`);
}

/** Inputs that cannot both be true; the message says which was used. */
export function contradict(notes: Notes, field: string, message: string): void {
  warn(notes, "contradiction", field, message);
}

/** Something that is good to know. */
export function inform(notes: Notes, code: ProblemCode, field: string | undefined, message: string): void {
  add(notes, "info", code, field, message);
}

/** Puts the middle of a range in for an input that is not told, with the range's reason and source. */
export function assume(
  notes: Notes,
  input: FactName,
  { p50, because, citation }: Pick<Prior, "p50" | "because" | "citation">,
): void {
  fill(notes, input, p50, because, citation);
}

/** Puts a value in for an input that is not told; by our own judgement, if nobody else's. */
export function fill(
  notes: Notes,
  input: FactName,
  value: string | number,
  because: string,
  citation: Citation = CITE.judgement,
): void {
  notes.filled[input] = { value, provenance: { kind: "assumed", because, citation } };
}

function add(
  notes: Notes,
  severity: Problem["severity"],
  code: ProblemCode,
  field: string | undefined,
  message: string,
): void {
  notes.problems.push({ code, severity, ...(field === undefined ? {} : { field }), message });
}
