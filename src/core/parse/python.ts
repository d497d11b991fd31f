import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/source.ts";

/** A node of the tree, with its place in the file's text. */
export interface Expression {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** The node around it; above the statements at the margin stands a `Script`, which may hold some of them only. */
  readonly parent: Expression | null;
  readonly firstChild: Expression | null;
  readonly lastChild: Expression | null;
  readonly nextSibling: Expression | null;
  readonly getChild: (name: string) => Expression | null;
}

/** One argument of a call: by keyword, by position, or unpacked (`*a`, `**k`). */
export interface Argument {
  readonly name?: string;
  readonly unpacked: boolean;
  readonly value: Expression;
  /** From the keyword to the end of the value. */
  readonly span: Span;
}

/** A call anywhere in the file. */
export interface Call {
  /** As written: `trainer.fit`, `L.Trainer`. */
  readonly name: string;
  /** With imports and aliases resolved: `lightning.Trainer`. */
  readonly qualified: string;
  /** The last part of the name. */
  readonly last: string;
  readonly args: readonly Argument[];
  readonly node: Expression;
  readonly span: Span;
  /** The call where it was first found: the same object for as long as edits leave its statement alone, wherever it moves to. */
  readonly origin: Call;
  /** Functions and classes around it, outermost first: `main`, `Model.training_step`; empty at module level. */
  readonly scope: string;
}

/** An assignment or an annotated field with a default. */
export interface Assignment {
  /** As written: `EPOCHS`, `args.lr`, `config["lr"]` as `config.lr`. */
  readonly target: string;
  readonly value: Expression;
  readonly span: Span;
  readonly scope: string;
  /** Directly in a class body: a field of a dataclass or of a settings class. */
  readonly field: boolean;
  readonly augmented: boolean;
}

/** A `for` statement: its target and what it runs over. */
export interface Loop {
  readonly target: string;
  readonly iterable: Expression;
  readonly span: Span;
  readonly body: Span;
  readonly scope: string;
}

/** A function or class, with decorators and parameter defaults. */
export interface Definition {
  readonly kind: "function" | "class";
  readonly name: string;
  readonly scope: string;
  readonly span: Span;
  readonly decorators: readonly string[];
  readonly bases: readonly string[];
  /** All parameters by name, in order, those without a default too. */
  readonly takes: readonly string[];
  readonly parameters: readonly {
    readonly name: string;
    readonly fallback: Expression;
    readonly span: Span;
  }[];
}

/** A Python file as detectors and edits see it. */
export interface PythonFile {
  readonly text: string;
  readonly calls: readonly Call[];
  /** Calls by the last part of their name. */
  readonly callsNamed: (last: string) => readonly Call[];
  /** Calls of which this part of the name matches, in order; a pattern sees each name once, over all edits of a file. */
  readonly callsLike: (part: "name" | "qualified" | "last", pattern: RegExp) => readonly Call[];
  /** Calls that stand in a stretch of the text, in order. */
  readonly callsIn: (stretch: Span) => readonly Call[];
  /** The call whose expression begins and ends there. */
  readonly callAt: (from: number, to: number) => Call | undefined;
  readonly assignments: readonly Assignment[];
  readonly assignmentsTo: (target: string) => readonly Assignment[];
  /** Assignments whose target matches, in order; as with calls, a pattern sees each target once. */
  readonly assignmentsLike: (pattern: RegExp) => readonly Assignment[];
  readonly loops: readonly Loop[];
  readonly definitions: readonly Definition[];
  readonly definitionsNamed: (name: string) => readonly Definition[];
  /** Local name → qualified name. */
  readonly imports: ReadonlyMap<string, string>;
  /** Top-level modules that are imported, `transformers`, `torch`. */
  readonly modules: ReadonlySet<string>;
  /** Offset of `if __name__ == "__main__":`, where there is one. */
  readonly mainGuard?: number;
  /** Whether this is the code of a notebook's cells, all of which run. */
  readonly isNotebook?: true;
  readonly problems: readonly Problem[];
  /** What was worked out of the file, by what does so (`ofFile`). */
  readonly worked: Map<unknown, unknown>;
}

/** A node's children, in order. */
export function children(node: Expression | null): Expression[] {
  const out: Expression[] = [];
  for (let kid = node?.firstChild ?? null; kid !== null; kid = kid.nextSibling) out.push(kid);
  return out;
}

/** The first child of this name. The library's own way makes a cursor for each question. */
export function childNamed(node: Expression, name: string): Expression | null {
  for (let kid = node.firstChild; kid !== null; kid = kid.nextSibling) if (kid.name === name) return kid;
  return null;
}
