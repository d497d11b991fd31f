/** The one stretch in which two texts differ: what stood there before, and what stands there now. */
export interface TextChange {
  readonly from: number;
  readonly toBefore: number;
  readonly toNow: number;
}

/** Compared at once, at first; a comparison of slices is a hundred times faster than one of characters. */
const BLOCK = 16_384;

/** Where two texts differ; what comes before and after is the same in both. */
export function changeBetween(before: string, now: string): TextChange {
  const shorter = Math.min(before.length, now.length);
  const from = sameLength(shorter, (at, size) => before.slice(at, at + size) === now.slice(at, at + size));
  const end = (text: string, at: number, size: number) =>
    text.slice(text.length - at - size, text.length - at);
  const tail = sameLength(shorter - from, (at, size) => end(before, at, size) === end(now, at, size));
  return { from, toBefore: before.length - tail, toNow: now.length - tail };
}

/** How far two texts are the same, up to `most`; by blocks, and by ever smaller ones where they are not. */
function sameLength(most: number, isSame: (at: number, size: number) => boolean): number {
  let at = 0;
  for (let size = BLOCK; size >= 1; size /= 2) while (at + size <= most && isSame(at, size)) at += size;
  return at;
}

/** The lines of a text that a stretch of it touches, and where they begin. */
export function linesAround(text: string, from: number, to: number) {
  const start = from === 0 ? 0 : text.lastIndexOf("\n", from - 1) + 1;
  const found = text.indexOf("\n", to);
  const end = found < 0 ? text.length : found;
  return { start, end, lines: text.slice(start, end) };
}
