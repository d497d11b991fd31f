const ESCAPES: { readonly [letter: string]: string } = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
};

/** The value of a plain Python string literal; undefined for bytes and for f-strings, which need evaluation. */
export function stringValue(literal: string): string | undefined {
  const match = /^([rRuU]?)("""|'''|"|')([\s\S]*)\2$/.exec(literal);
  if (!match) return undefined;
  const body = match[3] ?? "";
  if ((match[1] ?? "").toLowerCase() === "r") return body;
  return body.replace(/\\([\s\S])/g, (whole, letter: string) => ESCAPES[letter] ?? whole);
}
