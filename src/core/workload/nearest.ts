/** The name of the list that is spelled most like `text`, if any is spelled alike; case and punctuation aside. */
export function nearest(text: string, names: readonly string[]): string | undefined {
  const wanted = letters(text).slice(0, LONGEST);
  let best: { readonly name: string; readonly cost: number } | undefined;
  for (const name of names) {
    const known = letters(name);
    const inside = wanted.length > 2 && (known.includes(wanted) || wanted.includes(known));
    const cost = inside ? 1 : edits(wanted, known);
    if (cost <= Math.max(1, known.length / 2.5) && (best === undefined || cost < best.cost))
      best = { name, cost };
  }
  return best?.name;
}

/** What is longer is no name, and the table of edits must not grow with it. */
const LONGEST = 64;

function letters(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** Insertions, deletions, replacements and swaps of neighbours that make one text into the other (Damerau 1964). */
function edits(from: string, to: string): number {
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = (above[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swapped =
        from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1] ? (before[j - 2] ?? i) + 1 : replaced;
      row.push(Math.min(replaced, swapped, (above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = above;
    above = row;
  }
  return above[to.length] ?? 0;
}
