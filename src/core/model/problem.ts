import type { Span } from "./source.ts";

/** Every kind of expected trouble. Codes are stable: they appear in JSON output and in settings. */
export type ProblemCode =
  | "syntax"
  | "too-large"
  | "too-deep"
  | "unreadable"
  | "encoding"
  | "stopped-early"
  | "unknown-field"
  | "invalid-value"
  | "out-of-range"
  | "contradiction"
  | "unknown-model"
  | "unknown-dataset"
  | "unknown-accelerator"
  | "unknown-region"
  | "unknown-instance"
  | "fuzzy-match"
  | "unresolved-reference"
  | "does-not-fit"
  | "tight-memory"
  | "missing-input"
  | "repeated"
  | "conflicting-evidence"
  | "no-estimate";

/** Expected trouble, as data: what is wrong, where, and what was done about it. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  readonly path?: string;
  readonly span?: Span;
  /** The input or spec field that is meant, where there is one. */
  readonly field?: string;
}
