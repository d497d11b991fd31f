import type { Evidence, SourceFile } from "../model/source.ts";
import type { Patch } from "../model/suggestion.ts";
import type { TextEdit } from "./textEdit.ts";

/** What an edit needs of a suggestion: its rule, the values it would set, and the place that it speaks of. */
export interface Suggested {
  readonly rule: string;
  readonly patch: Patch;
  readonly anchor?: Evidence | undefined;
  /** The value was told in a setting: there is nothing to edit. */
  readonly told?: boolean | undefined;
}

/** One kind of change to one file; undefined where it would not surely be right, or is already there. */
export type Editor = (suggested: Suggested, file: SourceFile) => readonly TextEdit[] | undefined;
