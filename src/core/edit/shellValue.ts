import type { Span } from "../model/source.ts";

const WORD =
  /^(?:--?[\w-]+(?:=|[ \t]+(?:\\\r?\n[ \t]*)?)|(?:export[ \t]+)?\w+=)(["']?)([\w./:+-]+)\1(?=[ \t\r\n\\;]|$)/;

/** The word that a flag (`--model gpt2`) or an assignment (`MODEL=gpt2`) at this place gives; undefined where it is reckoned. */
export function shellValue(
  text: string,
  place: Span,
): { readonly value: string; readonly span: Span } | undefined {
  const match = WORD.exec(text.slice(place.start, place.end + 400));
  const [whole, quote = "", value] = match ?? [];
  if (whole === undefined || value === undefined) return undefined;
  const end = place.start + whole.length - quote.length;
  return { value, span: { start: end - value.length, end } };
}
