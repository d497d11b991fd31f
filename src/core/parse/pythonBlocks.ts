import { Tree } from "@lezer/common";
import { parser } from "@lezer/python";
import { CLAUSE, COMPOUND, isCut, LONGEST_HEAD, nextLine } from "./pythonPieces.ts";

/** A shorter text is parsed faster than cut. */
const WORTH_CUTTING = 1_500;
/** What stands further in is parsed with what is around it; in white space, told by the text alone like all that is cut. */
const FURTHEST_IN = 28;
const TAB = 4;
/** In place of a block, to parse the head that it belongs to. */
const BLOCK = "pass";
/** Every node of a head is an object of its own, so that a block can be put into it. */
const OF_HEADS = { bufferLength: 0 };

/**
 * The tree of one statement with a long block, put together of its head and the block's statements, each parsed by
 * itself: an edit of a class parses one statement of one method anew, and a bracket that is left open reaches no further
 * than to the next. Undefined for anything else.
 * @param known what was parsed before, by its text
 * @param made takes in what this tree is made of, by its text: the next version parses of it what is new
 */
export function blockTree(
  text: string,
  known: ReadonlyMap<string, Tree>,
  made: Map<string, Tree>,
): Tree | undefined {
  return text.length < WORTH_CUTTING ? undefined : assembled(text, "", known, made);
}

function statementTree(
  text: string,
  indent: string,
  known: ReadonlyMap<string, Tree>,
  made: Map<string, Tree>,
): Tree {
  const tree =
    known.get(text) ??
    (text.length < WORTH_CUTTING ? undefined : assembled(text, indent, known, made)) ??
    parserAt(indent).parse(text);
  made.set(text, tree);
  return tree;
}

function assembled(
  text: string,
  indent: string,
  known: ReadonlyMap<string, Tree>,
  made: Map<string, Tree>,
): Tree | undefined {
  const block = columns(indent, TAB) > FURTHEST_IN ? undefined : blockOf(text, indent);
  if (block === undefined) return undefined;
  const { inner, starts, end } = block;
  const head = parserAt(indent, OF_HEADS).parse(`${text.slice(0, starts[0])}${inner}${BLOCK}`);
  const inside = row();
  for (const [nth, start] of starts.entries())
    add(inside, statementTree(text.slice(start, starts[nth + 1] ?? end), inner, known, made), start);
  const statement = withBlock(head, 0, inside, end);
  if (statement === undefined) return undefined;
  // Comments below a block are not in it.
  const whole = { children: [...statement.children], positions: [...statement.positions] };
  add(whole, parserAt(indent).parse(text.slice(end)), end);
  return new Tree(statement.type, whole.children, whole.positions, text.length);
}

/** Nodes and their places. */
interface Row {
  readonly children: Tree["children"][number][];
  readonly positions: number[];
}

function row(): Row {
  return { children: [], positions: [] };
}

function add(to: Row, tree: Tree, at: number): void {
  for (const [index, child] of tree.children.entries()) {
    to.children.push(child);
    to.positions.push(at + (tree.positions[index] ?? 0));
  }
}

/** A node whose last descendant is a block, with these statements, placed in the whole text, in the place of the block's. */
function withBlock(node: Tree, from: number, inside: Row, end: number): Tree | undefined {
  const last = node.children.at(-1);
  const at = node.positions.at(-1);
  if (!(last instanceof Tree) || at === undefined) return undefined;
  const children: Tree["children"][number][] = node.children.slice(0, -1);
  const positions = node.positions.slice(0, -1);
  if (node.type.name === "Body") {
    if (last.type.name !== "PassStatement") return undefined;
    children.push(...inside.children);
    for (const place of inside.positions) positions.push(place - from);
  } else {
    const inner = withBlock(last, from + at, inside, end);
    if (inner === undefined) return undefined;
    children.push(inner);
    positions.push(at);
  }
  return new Tree(node.type, children, positions, end - from);
}

interface Block {
  /** The white space in front of its statements. */
  readonly inner: string;
  /** Where the lines begin at which it is cut. */
  readonly starts: readonly number[];
  /** Behind the line of its last statement; comments may follow. */
  readonly end: number;
}

function blockOf(text: string, indent: string): Block | undefined {
  let head = 0;
  let lead = leadOf(text, head);
  // Decorators, and comments between them.
  for (; head < text.length && /^[@#\r\n]?$/.test(text[head + lead.length] ?? ""); lead = leadOf(text, head))
    head = nextLine(text, head, indent);
  if (lead !== indent || !COMPOUND.test(text.slice(head + lead.length, head + lead.length + LONGEST_HEAD)))
    return undefined;
  const body = nextLine(text, head, indent);
  let first = body;
  while (first < text.length && /^[#\r\n]?$/.test(text[first + leadOf(text, first).length] ?? ""))
    first = nextLine(text, first, indent);
  const inner = leadOf(text, first);
  if (inner.length <= indent.length || !inner.startsWith(indent)) return undefined;
  return blockFrom(text, first, inner);
}

/** Cut as a file is at its margin; undefined where a line stands further out, or behind other white space. */
function blockFrom(text: string, from: number, indent: string): Block | undefined {
  const starts: number[] = [];
  let end = from;
  let afterCompound = false;
  let afterDecorator = false;
  let blank = false;
  for (let at = from, next = at; at < text.length; at = next) {
    next = nextLine(text, at, indent);
    const lead = leadOf(text, at);
    const sign = text[at + lead.length] ?? "\n";
    if (sign === "\n" || sign === "\r") blank = true;
    if (/[\r\n#]/.test(sign)) continue;
    // The grammar takes `\r` for the end of a line, and `\n` behind it for an empty one.
    end = text.startsWith("\r\n", next - 2) ? next - 1 : next;
    if (/[)\]}]/.test(sign)) continue;
    if (!lead.startsWith(indent)) return undefined;
    if (lead.length > indent.length) continue;
    const head = text.slice(at + lead.length, at + lead.length + LONGEST_HEAD);
    if (CLAUSE.test(head)) continue;
    const compound = COMPOUND.test(head);
    if (!afterDecorator && (starts.length === 0 || compound || afterCompound || blank || isCut(head)))
      starts.push(at);
    afterCompound = compound;
    afterDecorator = head.startsWith("@");
    blank = false;
  }
  return starts.length > 0 ? { inner: indent, starts, end } : undefined;
}

function leadOf(text: string, at: number): string {
  let end = at;
  while (text[end] === " " || text[end] === "\t") end++;
  return text.slice(at, end);
}

/** What the parser knows of the lines around a place: here, how far in a text begins. */
interface Context {
  readonly parent: Context | null;
  readonly indent: number;
  readonly flags: number;
}
type MakeContext = new (parent: Context | null, indent: number, flags: number) => Context;

const parsers = new Map<string, typeof parser>();

/** A parser of texts whose first statement, and all that stand beside it, are indented. */
function parserAt(indent: string, options: { readonly bufferLength?: number } = {}): typeof parser {
  const key = `${indent}${options.bufferLength}`;
  let made = parsers.get(key);
  if (made === undefined) {
    // The grammar's own tracker begins at the margin, and is not among what it exports.
    const { context, bufferLength } = parser as unknown as {
      readonly context: { readonly start: Context };
      readonly bufferLength: number;
    };
    const start = new (context.start.constructor as MakeContext)(null, columns(indent), 0);
    // What `configure` makes is a table to the engine, which parses with it, and from then on with any parser, at half
    // the speed.
    made = withOwn(parser, {
      bufferLength,
      ...options,
      context: withOwn(context, { start }),
    });
    parsers.set(key, made);
  }
  return made;
}

/** An object that is another one but for these properties. */
function withOwn<T extends object>(one: T, own: object): T {
  return Object.assign(Object.create(one), own);
}

/** @param tab to the next multiple of which one reaches; the grammar's are of eight */
function columns(indent: string, tab = 8): number {
  let count = 0;
  for (const sign of indent) count += sign === "\t" ? tab - (count % tab) : 1;
  return count;
}
