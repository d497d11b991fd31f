/** What a file is written in; it decides which parser and which detectors look at it. */
export type Language =
  | "python"
  | "notebook"
  | "yaml"
  | "json"
  | "toml"
  | "ini"
  | "gin"
  | "shell"
  | "makefile"
  | "dockerfile"
  | "terraform"
  | "emissions"
  | "wattlens"
  | "other";

/** A file's text as the editor or the disk has it; `path` is relative to the workspace, with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly language: Language;
}

/**
 * A stretch of a file's text: offsets in UTF-16 code units, end exclusive.
 * In a notebook, offsets point into the raw `.ipynb` text; `cell` is the 0-based index of the cell.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly cell?: number;
}

/** Where something was read: the file, the place in it, its 1-based line, and the detector that read it. */
export interface Evidence {
  readonly path: string;
  readonly span: Span;
  readonly line: number;
  readonly detector: string;
}

/** A source that a reader can check. `verified: false` marks a figure recalled but not yet re-read in its source. */
export interface Citation {
  readonly title: string;
  readonly url?: string;
  readonly year: number;
  readonly verified?: boolean;
}

/** Where a value comes from. Precedence: configured > detected > derived > assumed, but see workload/precedence. */
export type Provenance =
  | { readonly kind: "detected"; readonly evidence: Evidence }
  | { readonly kind: "configured"; readonly setting: string }
  | { readonly kind: "derived"; readonly because: string; readonly citation?: Citation }
  | { readonly kind: "assumed"; readonly because: string; readonly citation: Citation };

/** A value with its provenance: every input of an estimate is one of these. */
export interface Sourced<T> {
  readonly value: T;
  readonly provenance: Provenance;
}
