/** Notebooks may be so many times as large as other files. */
const NOTEBOOK_ROOM = 16;

/**
 * Most bytes of a file that is read; what a notebook's cells printed is most of it, and passed over at little cost.
 * @param maxFileBytes the limit for files of other kinds
 */
export function largestOf(path: string, maxFileBytes: number): number {
  return path.endsWith(".ipynb") ? NOTEBOOK_ROOM * maxFileBytes : maxFileBytes;
}
