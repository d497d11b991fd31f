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

/** `$((A * B))`, `$[A / (B * C)]` and what is given to `bc`, of whole numbers and variables. */
export function arithmetic(written: string, variables: ReadonlyMap<string, string>): string | undefined {
  const [, doubled, bracketed] = /^\$(?:\(\(([\s\S]*)\)\)|\[([\s\S]*)\])$/.exec(written) ?? [];
  const inner = doubled ?? bracketed;
  return inner === undefined || inner.length > 300
    ? undefined
    : reckoned(
        inner.replace(/\$?\{?([A-Za-z_]\w*)\}?/g, (whole, name: string) => variables.get(name) ?? whole),
      );
}

/** The value of a term of whole numbers, brackets first, then `^`, then `*` and `/`. */
export function reckoned(term: string): string | undefined {
  let flat = term.replace(/\s/g, "");
  if (!/^[\d+*/%^()-]{1,200}$/.test(flat)) return undefined;
  for (let inner = /\(([^()]*)\)/.exec(flat); inner; inner = /\(([^()]*)\)/.exec(flat)) {
    const value = summed(inner[1] ?? "");
    if (value === undefined) return undefined;
    flat = flat.replace(inner[0], String(value));
  }
  const value = summed(flat);
  return value === undefined ? undefined : String(value);
}

function summed(flat: string): number | undefined {
  const powers = flat.replace(/(\d+)(?:\^|\*\*)(\d+)/g, (_, base, exponent) =>
    String(Number(base) ** Number(exponent)),
  );
  if (!/^[+-]?\d+(?:[*/%+-][+-]?\d+)*$/.test(powers)) return undefined;
  let sum = 0;
  for (const term of powers.match(/[+-]?[^+-]+/g) ?? []) {
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
  return Number.isSafeInteger(sum) ? sum : undefined;
}
