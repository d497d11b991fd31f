import type { Span } from "../model/source.ts";
import type { Argument, Assignment, Call, Definition, Expression, Loop } from "./python.ts";
import type { PythonRecords } from "./pythonRecords.ts";

/** What a walk found, moved to where its text stands now; nodes and arguments are moved when they are asked for. */
export function shifted(records: PythonRecords, by: number): PythonRecords {
  if (by === 0) return records;
  const { mainGuard } = records;
  return {
    ...records,
    calls: records.calls.map((one) => new ShiftedCall(one, by)),
    assignments: records.assignments.map((one) => new ShiftedAssignment(one, by)),
    loops: records.loops.map((one) => loop(one, by)),
    definitions: records.definitions.map((one) => new ShiftedDefinition(one, by)),
    ...(mainGuard === undefined ? {} : { mainGuard: mainGuard + by }),
  };
}

function spanOf({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function node(one: Expression, by: number): Expression {
  return new ShiftedNode(one, by);
}

function nodeOrNull(one: Expression | null, by: number): Expression | null {
  return one === null ? null : new ShiftedNode(one, by);
}

/** A node of the parser's tree elsewhere. A class, because an edit at a file's head makes thousands of these. */
class ShiftedNode implements Expression {
  readonly #node: Expression;
  readonly #by: number;
  constructor(one: Expression, by: number) {
    this.#node = one;
    this.#by = by;
  }
  get name() {
    return this.#node.name;
  }
  get from() {
    return this.#node.from + this.#by;
  }
  get to() {
    return this.#node.to + this.#by;
  }
  get parent() {
    return nodeOrNull(this.#node.parent, this.#by);
  }
  get firstChild() {
    return nodeOrNull(this.#node.firstChild, this.#by);
  }
  get lastChild() {
    return nodeOrNull(this.#node.lastChild, this.#by);
  }
  get nextSibling() {
    return nodeOrNull(this.#node.nextSibling, this.#by);
  }
  getChild(name: string) {
    return nodeOrNull(this.#node.getChild(name), this.#by);
  }
}

/** A call elsewhere. */
class ShiftedCall implements Call {
  readonly name: string;
  readonly qualified: string;
  readonly last: string;
  readonly scope: string;
  readonly span: Span;
  readonly origin: Call;
  #args: readonly Argument[] | undefined;
  constructor(call: Call, by: number) {
    this.name = call.name;
    this.qualified = call.qualified;
    this.last = call.last;
    this.scope = call.scope;
    this.span = spanOf(call.span, by);
    this.origin = call;
  }
  get #by() {
    return this.span.start - this.origin.span.start;
  }
  get node() {
    return node(this.origin.node, this.#by);
  }
  get args() {
    this.#args ??= this.origin.args.map((one) => argument(one, this.#by));
    return this.#args;
  }
}

function argument({ name, unpacked, value, span }: Argument, by: number): Argument {
  const moved = { unpacked, value: node(value, by), span: spanOf(span, by) };
  return name === undefined ? moved : { name, ...moved };
}

/** An assignment elsewhere. */
class ShiftedAssignment implements Assignment {
  readonly target: string;
  readonly span: Span;
  readonly scope: string;
  readonly field: boolean;
  readonly augmented: boolean;
  readonly #one: Assignment;
  constructor(one: Assignment, by: number) {
    this.target = one.target;
    this.span = spanOf(one.span, by);
    this.scope = one.scope;
    this.field = one.field;
    this.augmented = one.augmented;
    this.#one = one;
  }
  get value() {
    return node(this.#one.value, this.span.start - this.#one.span.start);
  }
}

function loop({ iterable, span, body, ...one }: Loop, by: number): Loop {
  return { ...one, iterable: node(iterable, by), span: spanOf(span, by), body: spanOf(body, by) };
}

/** A definition elsewhere. */
class ShiftedDefinition implements Definition {
  readonly kind: Definition["kind"];
  readonly name: string;
  readonly scope: string;
  readonly span: Span;
  readonly decorators: readonly string[];
  readonly bases: readonly string[];
  readonly takes: readonly string[];
  readonly #one: Definition;
  constructor(one: Definition, by: number) {
    this.kind = one.kind;
    this.name = one.name;
    this.scope = one.scope;
    this.span = spanOf(one.span, by);
    this.decorators = one.decorators;
    this.bases = one.bases;
    this.takes = one.takes;
    this.#one = one;
  }
  get parameters() {
    const by = this.span.start - this.#one.span.start;
    return this.#one.parameters.map(({ name, fallback, span }) => ({
      name,
      fallback: node(fallback, by),
      span: spanOf(span, by),
    }));
  }
}
