import type { Piece } from "./pythonPieces.ts";

/** How deep the brackets of a text are nested, strings and comments counted like code. */
interface Depth {
  readonly deepest: number;
  /** How many are open at its end. */
  readonly open: number;
  /** Whether a line begins a statement, at which brackets are counted anew. */
  readonly anew: boolean;
}

const ofPiece = new WeakMap<Piece, Depth>();

/** How deep brackets are nested in a text of these pieces; of depths that are no more than `most`, not always exactly. */
export function deepestBracket(pieces: readonly Piece[], most: number): number {
  let open = 0;
  let deepest = 0;
  for (const piece of pieces) {
    const depth = ofPiece.get(piece) ?? depthOf(piece.text);
    ofPiece.set(piece, depth);
    deepest = Math.max(deepest, open + depth.deepest);
    // Brackets that were opened above it can only be closed by it.
    if (deepest > most) return depthOf(pieces.map(({ text }) => text).join("")).deepest;
    open = depth.anew ? depth.open : open + depth.open;
  }
  return deepest;
}

function depthOf(text: string): Depth {
  let open = 0;
  let deepest = 0;
  let anew = beginsStatement(text, 0);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 40 || code === 91 || code === 123) {
      open++;
      if (open > deepest) deepest = open;
    } else if (code === 41 || code === 93 || code === 125) open = Math.max(0, open - 1);
    else if (code === 10 && beginsStatement(text, i + 1)) {
      open = 0;
      anew = true;
    }
  }
  return { deepest, open, anew };
}

/** A letter or a decorator at the margin. */
function beginsStatement(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || code === 64;
}
