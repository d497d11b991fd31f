import { Tree, TreeFragment } from "@lezer/common";
import { parser } from "@lezer/python";
import { pieceStarts } from "./pythonPieces.ts";

/** Texts whose trees are kept, so that an edit re-parses the piece around it alone. */
const MOST_KEPT = 4;
/** Two versions of one file begin alike, and differ by little. */
const SAME_HEAD = 256;
const LARGEST_EDIT = 4_000;
/** Texts below this are parsed faster than cut and compared. */
const WORTH_CUTTING = 4_000;

/** A part of a text with its own tree. */
interface Piece {
  readonly text: string;
  readonly tree: Tree;
}

/** A text that was parsed, as its pieces. */
interface Version {
  readonly head: string;
  readonly length: number;
  readonly pieces: readonly Piece[];
}

/** What was parsed lately. It changes how long a parse takes, never what comes out. */
export type TreeMemory = Version[];

const remembered: TreeMemory = [];

/** The syntax tree of a Python text; pieces that stand unchanged since a version parsed lately are taken from there. */
export function pythonTree(text: string, memory: TreeMemory = remembered): Tree {
  if (text.length < WORTH_CUTTING) return parser.parse(text);
  const at = memory.findIndex((one) => isVersion(one, text));
  const before = memory[at];
  const known = new Map(before?.pieces.map((piece) => [piece.text, piece]));
  const starts = pieceStarts(text);
  const cuts = starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length));
  const pieces = cuts.map((cut, index) => {
    const same = known.get(cut);
    if (same) return same;
    // A slice keeps the whole text in memory for as long as it lives; that of a first version lives as long anyway.
    const own = before === undefined ? cut : ` ${cut}`.slice(1);
    const earlier = before?.pieces.length === cuts.length ? before.pieces[index] : undefined;
    return { text: own, tree: pieceTree(own, earlier) };
  });
  if (at >= 0) memory.splice(at, 1);
  memory.unshift({ head: text.slice(0, SAME_HEAD), length: text.length, pieces });
  if (memory.length > MOST_KEPT) memory.pop();
  return joined(pieces, starts, text.length);
}

/** One root over the pieces' statements. */
function joined(pieces: readonly Piece[], starts: readonly number[], length: number): Tree {
  const children: Tree["children"][number][] = [];
  const positions: number[] = [];
  for (const [index, { tree }] of pieces.entries()) {
    for (const [nth, child] of tree.children.entries()) {
      children.push(child);
      positions.push((starts[index] ?? 0) + (tree.positions[nth] ?? 0));
    }
  }
  return new Tree(parser.topNode, children, positions, length);
}

/** A class of thousands of lines is one piece: of what it was before the edit, the unchanged part is taken over. */
function pieceTree(text: string, before: Piece | undefined): Tree {
  if (before === undefined || text.length < WORTH_CUTTING) return parser.parse(text);
  const patched = parser.parse(text, fragments(before, text));
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

function isVersion(before: Version, now: string): boolean {
  return Math.abs(before.length - now.length) < LARGEST_EDIT && now.startsWith(before.head);
}

/** What is common before and after the one stretch in which two texts differ. */
function fragments(before: Piece, now: string): readonly TreeFragment[] {
  const shorter = Math.min(before.text.length, now.length);
  let head = 0;
  while (head < shorter && before.text.charCodeAt(head) === now.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < shorter - head &&
    before.text.charCodeAt(before.text.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)
  )
    tail++;
  const change = { fromA: head, toA: before.text.length - tail, fromB: head, toB: now.length - tail };
  return TreeFragment.applyChanges(TreeFragment.addTree(before.tree), [change]);
}
