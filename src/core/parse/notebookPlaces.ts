import type { Node } from "jsonc-parser";
import { itemsAt, type JsonPlace, memberAt } from "./jsonPlaces.ts";
import type { WithoutOutputs } from "./notebookOutputs.ts";

/** Characters of a cell that are looked at. */
export const LONGEST_CELL = 400_000;

/** Where a notebook's parts stand in its JSON. */
interface NotebookPlaces {
  readonly cells: readonly CellPlace[];
  /** Offset of its metadata; 0 without any. */
  readonly metadata: number;
}

/** A cell, and the strings that its source is made of. */
interface CellPlace {
  readonly from: number;
  readonly pieces: readonly JsonPlace[];
}

/** Places in a notebook that is valid JSON; no tree is made, which would take longer than all that is looked for in it. */
export function placesInText(text: string): NotebookPlaces {
  const cells = memberAt(text, 0, "cells");
  return {
    cells: (cells === undefined ? [] : itemsAt(text, cells.from)).map(({ from }) => {
      const source = memberAt(text, from, "source");
      const isList = source !== undefined && text[source.from] === "[";
      return { from, pieces: isList ? itemsAt(text, source.from) : source === undefined ? [] : [source] };
    }),
    metadata: memberAt(text, 0, "metadata")?.from ?? 0,
  };
}

/** Places in the tree of a broken notebook, as far as it could be read. */
export function placesInTree(root: Node | undefined): NotebookPlaces {
  return {
    cells: (childNamed(root, "cells")?.children ?? []).map((cell) => {
      const source = childNamed(cell, "source");
      const pieces = source?.type === "array" ? (source.children ?? []) : source ? [source] : [];
      return {
        from: cell.offset,
        pieces: pieces.map(({ offset, length }) => ({ from: offset, to: offset + length })),
      };
    }),
    metadata: childNamed(root, "metadata")?.offset ?? 0,
  };
}

function childNamed(node: Node | undefined, name: string): Node | undefined {
  return node?.children?.find((one) => one.children?.[0]?.value === name)?.children?.[1];
}

/** Where each character of a cell's source stands in the whole notebook, and the end of the last. */
export function offsetsOf(cell: CellPlace | undefined, { text, rawAt }: WithoutOutputs): readonly number[] {
  const offsets: number[] = [];
  const pieces = cell?.pieces ?? [];
  for (const { from, to } of pieces) {
    if (text[from] !== '"' || offsets.length > LONGEST_CELL) continue;
    // Nothing is cut out of a string.
    const shift = rawAt(from) - from;
    const end = text[to - 1] === '"' && to > from + 1 ? to - 1 : to;
    // Escapes take two or six characters.
    for (let at = from + 1; at < end; at += text[at] === "\\" ? (text[at + 1] === "u" ? 6 : 2) : 1)
      offsets.push(at + shift);
  }
  const last = pieces.at(-1);
  offsets.push(
    last === undefined ? rawAt(cell?.from ?? 0) : rawAt(last.from) + Math.max(0, last.to - last.from - 1),
  );
  return offsets;
}
