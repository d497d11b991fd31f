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
  // How the parser recovers from an error depends on what it reused, and now and then it puts what it reused into the
  // wrong block; the same text must give the same tree.
  const tree = patched === undefined || !isSound(patched, text) ? parser.parse(text) : patched;
  if (at >= 0) kept.splice(at, 1);
  kept.unshift({ text, tree });
  if (kept.length > MOST_KEPT) kept.pop();
  return tree;
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
