import type { Piece } from "./pythonPieces.ts";
import { type PythonRecords, recordsOf } from "./pythonRecords.ts";
import { shifted } from "./pythonShift.ts";
import { placedTree } from "./pythonTree.ts";

/** The names imported above a statement; the same object for as long as no import above it changes. */
export interface Names {
  readonly qualified: ReadonlyMap<string, string>;
  /** The names below a piece, by what it imports. */
  readonly below: WeakMap<PythonRecords["imported"], Names>;
}

/** What stands above a file's first statement. */
export const NO_NAMES: Names = { qualified: new Map(), below: new WeakMap() };

/** What a walk over a piece found: where it stood then, under which names, and moved to where it stands now. */
interface Kept {
  readonly origin: number;
  readonly found: PythonRecords;
  names: Names;
  start: number;
  placed: PythonRecords;
}

const ofPiece = new WeakMap<Piece, Kept>();

/** What stands in a piece that begins at `start`; walked once, until the imports above it change what it says. */
export function recordsAt(piece: Piece, start: number, names: Names): PythonRecords {
  let kept = ofPiece.get(piece);
  if (kept === undefined || !meansTheSame(kept, names)) {
    const found = recordsOf(placedTree(piece, start), piece.text, start, names.qualified);
    kept = { origin: start, found, names, start, placed: found };
    ofPiece.set(piece, kept);
  }
  kept.names = names;
  if (kept.start !== start) {
    kept.start = start;
    kept.placed = shifted(kept.found, start - kept.origin);
  }
  return kept.placed;
}

function meansTheSame({ names, found }: Kept, now: Names): boolean {
  if (names === now) return true;
  for (const head of found.heads) if (names.qualified.get(head) !== now.qualified.get(head)) return false;
  return true;
}

/** The names below a piece. */
export function namesBelow(names: Names, { imported }: PythonRecords): Names {
  if (imported.every(([name, qualified]) => names.qualified.get(name) === qualified)) return names;
  let below = names.below.get(imported);
  if (below === undefined) {
    below = { qualified: new Map([...names.qualified, ...imported]), below: new WeakMap() };
    names.below.set(imported, below);
  }
  return below;
}
