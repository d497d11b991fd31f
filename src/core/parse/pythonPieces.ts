import type { Tree } from "@lezer/common";
import { ownText } from "./ownText.ts";
import type { TextChange } from "./textEdit.ts";

/** A statement at the margin that can be told from the inside of a bracket that was left open above it. */
const SURELY_NEW = /^(?:def|class|async\s+def|import)\s+\w|^from\s+[\w.]+\s+import\b/;
/** Statements with a body; the piece ends where the next statement at the margin begins. */
export const COMPOUND = /^(?:def|class|async|if|for|while|with|try|match|@)/;
/** Clauses that belong to the statement above. */
export const CLAUSE = /^(?:else|elif|except|finally)\b/;
/** A statement is told by so much of its line. */
export const LONGEST_HEAD = 80;
/** What the end of a logical line depends on. */
const MARK = /[\n#"'\\()[\]{}]/g;

/** An edit of more pieces is no typing. */
const MOST_REPLACED = 50;
/** Texts below this are parsed faster than cut and compared. */
const WORTH_CUTTING = 4_000;

/** Statements of a Python text that are parsed as one. What is found out about them is kept for as long as they are. */
export interface Piece {
  readonly text: string;
  /** What stood here before an edit, until the tree is made. */
  before?: Piece;
  tree?: Tree;
  /** What its tree is put together of. */
  parts?: ReadonlyMap<string, Tree>;
}

/** The pieces of a text, and where each starts. */
export interface Pieces {
  readonly starts: readonly number[];
  readonly all: readonly Piece[];
  /** Those that the last edit replaced: the next one may take it back. */
  readonly replaced?: readonly Piece[];
}

/** Cuts a text into pieces. */
export function piecesOf(text: string): Pieces {
  const starts = text.length < WORTH_CUTTING ? [0] : pieceStarts(text);
  return { starts, all: starts.map((start, nth) => ({ text: text.slice(start, starts[nth + 1]) })) };
}

/** The pieces of a text after an edit, as they would be without one; those that it left as they were are the same. */
export function piecesAfter({ starts, all, replaced = [] }: Pieces, change: TextChange, now: string): Pieces {
  const moved = change.toNow - change.toBefore;
  if (now.length < WORTH_CUTTING || now.length - moved < WORTH_CUTTING) return piecesOf(now);
  // Whether a piece starts somewhere depends on what comes before, and on the head of the line.
  const head = Math.max(
    0,
    starts.findLastIndex((start) => start + LONGEST_HEAD <= change.from),
  );
  const known = new Map(starts.map((start, nth) => [start, nth]));
  const meets = (start: number) => start >= change.toNow && known.has(start - moved);
  const cut = pieceStarts(now, starts[head], meets);
  const last = cut.at(-1) ?? 0;
  const tail = meets(last) ? (known.get(last - moved) ?? all.length) : all.length;
  const fresh = tail < all.length ? cut.slice(0, -1) : cut;
  const old = all.slice(head, tail);
  const byText = new Map([...replaced, ...old].map((piece) => [piece.text, piece]));
  const pieces = fresh.map((start, nth) => {
    const text = now.slice(start, fresh[nth + 1] ?? (tail < all.length ? last : now.length));
    const same = byText.get(text);
    if (same) return same;
    const here = old.length === fresh.length ? old[nth] : undefined;
    const before = here?.tree ? here : here?.before;
    return { text: ownText(text), ...(before ? { before } : {}) };
  });
  return {
    starts: [...starts.slice(0, head), ...fresh, ...starts.slice(tail).map((start) => start + moved)],
    all: [...all.slice(0, head), ...pieces, ...all.slice(tail)],
    replaced: old.length > MOST_REPLACED ? [] : old.filter((piece) => !pieces.includes(piece)),
  };
}

/**
 * Where a Python text can be cut into pieces that are parsed one by one: before a statement at the margin that has a
 * body or follows one, one that stands behind a blank line, and some of those that stand close together. An edit changes
 * one piece and leaves the others; a bracket that is left open while someone types reaches no further than to the next
 * definition. Begins at a start that is known, and ends with the first one that `meets` what is known.
 */
function pieceStarts(text: string, from = 0, meets?: (start: number) => boolean): number[] {
  const starts = [from];
  let afterCompound = false;
  let afterDecorator = false;
  let blank = false;
  for (let at = from; at < text.length; at = nextLine(text, at)) {
    if (text[at] === "\n" || text[at] === "\r") blank = true;
    if (/[\s#)\]}]/.test(text[at] ?? "")) continue;
    const head = text.slice(at, at + LONGEST_HEAD);
    if (CLAUSE.test(head)) continue;
    const compound = COMPOUND.test(head);
    if (at > from && !afterDecorator && (compound || afterCompound || blank || isCut(head))) {
      starts.push(at);
      if (meets?.(at)) return starts;
    }
    afterCompound = compound;
    afterDecorator = head.startsWith("@");
    blank = false;
  }
  return starts;
}

/** One of several statements that stand close together, told by its own words: an edit moves no other cut. */
export function isCut(head: string): boolean {
  let hash = 0;
  for (let at = 0; at < head.length; at += 3) hash = (hash * 31 + head.charCodeAt(at)) | 0;
  return (hash & 3) === 0;
}

/**
 * Where the logical line ends that holds `from`: behind the brackets, strings and backslashes that carry it on.
 * @param indent of the block that it stands in: what surely is a new statement of the block ends a bracket
 */
export function nextLine(text: string, from: number, indent = ""): number {
  let depth = 0;
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const { index } = mark;
    switch (mark[0]) {
      case "\n":
        if (depth === 0 || isSurelyNew(text, index + 1, indent)) return index + 1;
        break;
      case "#":
        MARK.lastIndex = lineEnd(text, index);
        break;
      case '"':
      case "'":
        MARK.lastIndex = stringEnd(text, index);
        break;
      case "\\":
        // What it escapes: the end of the line, or of `\r\n`.
        MARK.lastIndex = index + (text.startsWith("\r\n", index + 1) ? 3 : 2);
        break;
      case "(":
      case "[":
      case "{":
        depth++;
        break;
      default:
        depth = Math.max(0, depth - 1);
    }
  }
  return text.length;
}

function isSurelyNew(text: string, at: number, indent: string): boolean {
  return (
    text.startsWith(indent, at) &&
    SURELY_NEW.test(text.slice(at + indent.length, at + indent.length + LONGEST_HEAD))
  );
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Behind a string, or at the end of its line where it is not closed; a triple-quoted one reaches to the text's end. */
function stringEnd(text: string, from: number): number {
  const quote = text[from] ?? "";
  if (text.startsWith(quote.repeat(3), from)) {
    for (let end = from + 3; ; end++) {
      end = text.indexOf(quote, end);
      if (end < 0) return text.length;
      if (text.startsWith(quote.repeat(3), end) && !isEscaped(text, end)) return end + 3;
    }
  }
  for (let end = from + 1; end < text.length; end++) {
    const code = text[end];
    if (code === "\\") end++;
    else if (code === quote) return end + 1;
    else if (code === "\n") return end;
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
