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
