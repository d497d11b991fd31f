const MOST_WORDS = 600;

/** Splits a string at blanks, quotes kept together. */
export function splitWords(text: string): string[] {
  return [...withoutSubstitutions(text).matchAll(/"([^"]*)"|'([^']*)'|((?:[^\s"'\\]|\\.)+)/g)]
    .slice(0, MOST_WORDS)
    .map((match) => match[1] ?? match[2] ?? match[3] ?? "")
    .filter((word) => word !== "\\");
}

/** `$(python -c '…')` inside a text that is split: one word that nobody knows, whatever stands in it. */
function withoutSubstitutions(written: string): string {
  const text = written.replace(/`[^`]*`/g, "$()");
  let out = "";
  let from = 0;
  for (let at = text.indexOf("$("); at >= 0; at = text.indexOf("$(", from)) {
    let open = 0;
    let end = at + 1;
    for (; end < text.length; end++) {
      if (text[end] === "(") open++;
      else if (text[end] === ")" && --open === 0) break;
    }
    if (end >= text.length) break;
    out += `${text.slice(from, at)}$()`;
    from = end + 1;
  }
  return out + text.slice(from);
}

/** `$((A * B))` of numbers and variables, one pass from left to right with `*` and `/` first. */
export function arithmetic(written: string, variables: ReadonlyMap<string, string>): string | undefined {
  const inner = /^\$\(\(([\s\S]*)\)\)$/.exec(written)?.[1];
  if (inner === undefined) return undefined;
  const filled = inner.replace(
    /\$?\{?([A-Za-z_]\w*)\}?/g,
    (whole, name: string) => variables.get(name) ?? whole,
  );
  if (!/^[\d\s+*/%-]{1,200}$/.test(filled)) return undefined;
  let sum = 0;
  for (const term of filled.replace(/\s/g, "").match(/[+-]?[^+-]+/g) ?? []) {
    let product: number | undefined;
    for (const factor of term.matchAll(/([*/%]?)([+-]?\d+)/g)) {
      const value = Number(factor[2]);
      if (product === undefined) product = value;
      else if (factor[1] === "*") product *= value;
      else if (factor[1] === "/") product = Math.trunc(product / value);
      else product %= value;
    }
    sum += product ?? Number.NaN;
  }
  return Number.isFinite(sum) ? String(sum) : undefined;
}
