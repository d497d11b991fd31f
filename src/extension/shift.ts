/** One replacement of text, in offsets of the text before it. */
export interface Edit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * Where an offset has gone after edits that are applied one after another. What is inserted right at the offset pushes
 * it on; an offset inside deleted text goes to where the text was.
 */
export function shift(offset: number, edits: readonly Edit[]): number {
  let at = offset;
  for (const { rangeOffset, rangeLength, text } of edits) {
    if (rangeOffset > at) continue;
    const end = rangeOffset + rangeLength;
    at = end <= at ? at + text.length - rangeLength : rangeOffset;
  }
  return at;
}
