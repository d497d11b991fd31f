/** The one stretch in which two texts differ: what stood there before, and what stands there now. */
export interface TextChange {
  readonly from: number;
  readonly toBefore: number;
  readonly toNow: number;
}

/** Compared at once; a comparison of slices is many times faster than one of characters. */
const BLOCK = 2_048;

/** Where two texts differ; what comes before and after is the same in both. */
export function changeBetween(before: string, now: string): TextChange {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head + BLOCK <= shorter && now.startsWith(before.slice(head, head + BLOCK), head)) head += BLOCK;
  while (head < shorter && before.charCodeAt(head) === now.charCodeAt(head)) head++;
  const most = shorter - head;
  let tail = 0;
  const block = () => before.slice(before.length - tail - BLOCK, before.length - tail);
  while (tail + BLOCK <= most && now.startsWith(block(), now.length - tail - BLOCK)) tail += BLOCK;
  while (tail < most && before.charCodeAt(before.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail))
    tail++;
  return { from: head, toBefore: before.length - tail, toNow: now.length - tail };
}

/** The lines of a text that a stretch of it touches, and where they begin. */
export function linesAround(text: string, from: number, to: number) {
  const start = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const found = text.indexOf("\n", to);
  const end = found < 0 ? text.length : found;
  return { start, end, lines: text.slice(start, end) };
}
