import { Tree, TreeFragment } from "@lezer/common";
import { parser } from "@lezer/python";
import { blockTree } from "./pythonBlocks.ts";
import type { Piece, Pieces } from "./pythonPieces.ts";
import { changeBetween } from "./textEdit.ts";

/** A shorter piece is parsed faster than compared. */
const WORTH_COMPARING = 1_500;

/** The syntax tree of a text: one root over its pieces' statements. */
export function pythonTree({ starts, all }: Pieces, length: number): Tree {
  const children: Tree["children"][number][] = [];
  const positions: number[] = [];
  for (const [index, piece] of all.entries()) {
    const tree = pieceTree(piece);
    for (const [nth, child] of tree.children.entries()) {
      children.push(child);
      positions.push((starts[index] ?? 0) + (tree.positions[nth] ?? 0));
    }
  }
  return new Tree(parser.topNode, children, positions, length);
}

/** The tree of a piece that starts at this place of its text. */
export function placedTree(piece: Piece, start: number): Tree {
  const tree = pieceTree(piece);
  if (start === 0) return tree;
  const positions = tree.positions.map((one) => one + start);
  return new Tree(parser.topNode, tree.children, positions, start + piece.text.length);
}

/** A piece's tree. A class of thousands of lines is one piece: of what it was before the edit, the unchanged part is taken over. */
function pieceTree(piece: Piece): Tree {
  if (piece.tree === undefined) {
    piece.tree = parsed(piece);
    delete piece.before;
  }
  return piece.tree;
}

function parsed(piece: Piece): Tree {
  const { text, before } = piece;
  const parts = new Map<string, Tree>();
  const block = blockTree(text, before?.parts ?? new Map(), parts);
  if (block) {
    piece.parts = parts;
    return block;
  }
  if (before?.tree === undefined || before.parts || text.length < WORTH_COMPARING) return parser.parse(text);
  const { from, toBefore, toNow } = changeBetween(before.text, text);
  const change = { fromA: from, toA: toBefore, fromB: from, toB: toNow };
  const patched = parser.parse(text, TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [change]));
  // How the parser recovers from an error depends on what it reused, and now and then it puts what it reused into the
  // wrong block; the same text must give the same tree.
  return isSound(patched, text) ? patched : parser.parse(text);
}

/** No error, no node that reaches into the next, and all statements of a block behind the same white space. */
function isSound(tree: Tree, text: string): boolean {
  const blocks: (string | undefined)[] = [];
  let end = 0;
  let sound = true;
  tree.iterate({
    enter({ name, type, from }) {
      if (type.isError || from < end) sound = false;
      if (name === "Script" || name === "Body") blocks.push(name === "Script" ? "" : undefined);
      else if (/(?:Statement|Definition)$/.test(name)) {
        const lead = text.slice(text.lastIndexOf("\n", from - 1) + 1, from);
        // A statement behind a colon, a semicolon or a decorator shares its line.
        if (/^[ \t]*$/.test(lead)) {
          const known = blocks.at(-1);
          if (known === undefined) blocks[blocks.length - 1] = lead;
          else if (known !== lead) sound = false;
        }
      }
      return sound;
    },
    leave({ name, to }) {
      if (name === "Script" || name === "Body") blocks.pop();
      if (/(?:Statement|Definition)$/.test(name)) end = to;
    },
  });
  return sound;
}
