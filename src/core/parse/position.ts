/** Starts of lines of the text looked at last: providers ask for many places of one text in a row. */
let remembered: { readonly text: string; readonly starts: readonly number[] } | undefined;

/** Offsets at which the lines of a text begin. */
function lineStarts(text: string): readonly number[] {
  if (remembered?.text === text) return remembered.starts;
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  remembered = { text, starts };
  return starts;
}

/** The 1-based line of an offset. */
export function lineAt(text: string, offset: number): number {
  const starts = lineStarts(text);
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
