import type { Problem, ProblemCode } from "../model/problem.ts";
import type { Notes } from "./scenario.ts";

/** Something that changes the figure, or that somebody should set right. */
export function warn(notes: Notes, code: ProblemCode, field: string | undefined, message: string): void {
  add(notes, "warning", code, field, message);
}

/** Something that is good to know. */
export function inform(notes: Notes, code: ProblemCode, field: string | undefined, message: string): void {
  add(notes, "info", code, field, message);
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
