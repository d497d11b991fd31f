/** A text of its own: a slice keeps in memory what it was cut from, a whole file or version of one, for as long as it lives. */
export function ownText(text: string): string {
  return ` ${text}`.slice(1);
}
