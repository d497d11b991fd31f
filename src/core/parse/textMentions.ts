import { linesAround, type TextChange } from "./textEdit.ts";

/** What a text was asked for: by pattern, where a line of it says so, or that none does. */
export type Mentions = Map<string, { readonly pattern: RegExp; readonly at: number | undefined }>;

/** Whether a line of the text holds what the pattern tells; the answer is kept. */
export function mentionedIn(text: string, pattern: RegExp, known: Mentions): boolean {
  const key = `${pattern.flags}/${pattern.source}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = { pattern, at: place(text, pattern, 0) };
    known.set(key, answer);
  }
  return answer.at !== undefined;
}

/** The answers of the text before a change, as far as they hold after it: what no line said, only new lines can. */
export function mentionsAfter(known: Mentions, change: TextChange, now: string): Mentions {
  const out: Mentions = new Map();
  const { start, end, lines } = linesAround(now, change.from, change.toNow);
  const moved = change.toNow - change.toBefore;
  for (const [key, { pattern, at }] of known) {
    if (at === undefined) out.set(key, { pattern, at: place(lines, pattern, start) });
    else if (at < start) out.set(key, { pattern, at });
    else if (at + moved > end) out.set(key, { pattern, at: at + moved });
  }
  return out;
}

/** Where the first line stands in which the pattern matches, whatever it would match over several. */
function place(text: string, pattern: RegExp, offset: number): number | undefined {
  const match = pattern.exec(text);
  if (match === null) return undefined;
  if (!match[0].includes("\n")) return match.index + offset;
  let at = 0;
  for (const line of text.split("\n")) {
    if (pattern.test(line)) return at + offset;
    at += line.length + 1;
  }
  return undefined;
}
