/** Where a value of a JSON text stands: from its first character to behind its last. */
export interface JsonPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * The place of a member's value in the object that begins at `object`, or behind white space there; the first of several of one name. The text must
 * be valid JSON: nothing is checked, and values that are not asked for are jumped over rather than read.
 */
export function memberAt(text: string, object: number, name: string): JsonPlace | undefined {
  const open = solid(text, object);
  if (text[open] !== "{") return undefined;
  const wanted = JSON.stringify(name);
  for (let at = solid(text, open + 1); text[at] === '"'; ) {
    const end = valueEnd(text, at);
    const from = solid(text, solid(text, end) + 1);
    const to = valueEnd(text, from);
    if (end - at === wanted.length && text.startsWith(wanted, at)) return { from, to };
    at = solid(text, solid(text, to) + 1);
  }
  return undefined;
}

/** The places of the items of the list that begins at `list`. */
export function itemsAt(text: string, list: number): readonly JsonPlace[] {
  const items: JsonPlace[] = [];
  if (text[list] !== "[") return items;
  let from = solid(text, list + 1);
  while (from < text.length && text[from] !== "]") {
    const to = valueEnd(text, from);
    items.push({ from, to });
    const next = solid(text, to);
    if (text[next] !== ",") break;
    from = solid(text, next + 1);
  }
  return items;
}

/** The first offset at or behind `from` that is no white space. */
function solid(text: string, from: number): number {
  let at = from;
  for (
    let code = text.charCodeAt(at);
    code === 32 || (code >= 9 && code <= 13);
    code = text.charCodeAt(++at)
  );
  return at;
}

/** Where the value that begins at `from` ends. */
function valueEnd(text: string, from: number): number {
  const first = text[from];
  if (first === '"') return (stringEnd(text, from + 1) ?? text.length) + 1;
  if (first === "{" || first === "[") return (closingBracket(text, from) ?? text.length) + 1;
  const word = /[^\s,\]}]*/y;
  word.lastIndex = from;
  return from + (word.exec(text)?.[0].length ?? 0);
}

/** Offset of the bracket that closes the one at `open`; strings are jumped over. */
export function closingBracket(text: string, open: number): number | undefined {
  const bracket = text[open];
  // Of the other kind, valid JSON closes inside what it opens there.
  const marks = bracket === "{" ? /["{}]/g : /["[\]]/g;
  marks.lastIndex = open + 1;
  let depth = 1;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] === bracket) depth++;
    else if (mark[0] !== '"') {
      depth--;
      if (depth === 0) return mark.index;
    } else {
      const end = stringEnd(text, mark.index + 1);
      if (end === undefined) return undefined;
      marks.lastIndex = end + 1;
    }
  }
  return undefined;
}

/** Offset of the quote that ends a JSON string. */
function stringEnd(text: string, from: number): number | undefined {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let slashes = 0;
    while (text.charCodeAt(quote - 1 - slashes) === 92) slashes++;
    if (slashes % 2 === 0) return quote;
  }
  return undefined;
}
