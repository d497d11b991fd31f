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
    assignments: records.assignments.map((one) => assignment(one, by)),
    loops: records.loops.map((one) => loop(one, by)),
    definitions: records.definitions.map((one) => definition(one, by)),
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
  readonly #call: Call;
  #args: readonly Argument[] | undefined;
  constructor(call: Call, by: number) {
    this.name = call.name;
    this.qualified = call.qualified;
    this.last = call.last;
    this.scope = call.scope;
    this.span = spanOf(call.span, by);
    this.#call = call;
  }
  get #by() {
    return this.span.start - this.#call.span.start;
  }
  get node() {
    return node(this.#call.node, this.#by);
  }
  get args() {
    this.#args ??= this.#call.args.map((one) => argument(one, this.#by));
    return this.#args;
  }
}

function argument({ name, unpacked, value, span }: Argument, by: number): Argument {
  const moved = { unpacked, value: node(value, by), span: spanOf(span, by) };
  return name === undefined ? moved : { name, ...moved };
}

function assignment({ target, value, span, scope, field, augmented }: Assignment, by: number): Assignment {
  return { target, value: node(value, by), span: spanOf(span, by), scope, field, augmented };
}

function loop({ iterable, span, body, ...one }: Loop, by: number): Loop {
  return { ...one, iterable: node(iterable, by), span: spanOf(span, by), body: spanOf(body, by) };
}

function definition({ span, parameters, ...one }: Definition, by: number): Definition {
  return {
    ...one,
    span: spanOf(span, by),
    parameters: parameters.map(({ name, fallback, span: place }) => ({
      name,
      fallback: node(fallback, by),
      span: spanOf(place, by),
    })),
  };
}
