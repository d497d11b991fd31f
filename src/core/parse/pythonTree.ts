import { type Tree, TreeFragment } from "@lezer/common";
import { parser } from "@lezer/python";

/** Texts whose trees are kept, so that an edit re-parses the lines around it alone. */
const MOST_KEPT = 4;
/** Two versions of one file begin alike, and differ by little. */
const SAME_HEAD = 256;
const LARGEST_EDIT = 4_000;
/** Texts below this are parsed faster than compared. */
const WORTH_KEEPING = 4_000;

const kept: { readonly text: string; readonly tree: Tree }[] = [];

/** The syntax tree of a Python text; parts that stand unchanged since a version parsed lately are taken from there. */
export function pythonTree(text: string): Tree {
  if (text.length < WORTH_KEEPING) return parser.parse(text);
  const at = kept.findIndex((one) => isVersion(one.text, text));
  const before = kept[at];
  const patched = before && parser.parse(text, fragments(before, text));
  // How the parser recovers from an error depends on what it reused; the same text must give the same tree.
  const tree = patched === undefined || hasError(patched) ? parser.parse(text) : patched;
  if (at >= 0) kept.splice(at, 1);
  kept.unshift({ text, tree });
  if (kept.length > MOST_KEPT) kept.pop();
  return tree;
}

function hasError(tree: Tree): boolean {
  const cursor = tree.cursor();
  do if (cursor.type.isError) return true;
  while (cursor.next());
  return false;
}

function isVersion(before: string, now: string): boolean {
  return (
    Math.abs(before.length - now.length) < LARGEST_EDIT &&
    before.slice(0, SAME_HEAD) === now.slice(0, SAME_HEAD)
  );
}

/** What is common before and after the one stretch in which two texts differ. */
function fragments(
  before: { readonly text: string; readonly tree: Tree },
  now: string,
): readonly TreeFragment[] {
  const shorter = Math.min(before.text.length, now.length);
  let head = SAME_HEAD;
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
