import { parse } from "unbash";
import type { Tree } from "./shellExpand.ts";

/** Lines of one script that are looked at, where it cannot be read as a whole. */
const MOST_LINES = 5_000;

/** Lines of Windows, in as many characters: a backslash at the end of one continues it there too. */
export function withoutReturns(text: string): string {
  return text.includes("\r") ? text.replaceAll("\\\r\n", " \\\n").replaceAll("\r\n", "\n\n") : text;
}

/** `` --batch 1 `# fits in memory` \ ``: a comment in the middle of a command, in as many characters. */
export function withoutInnerComments(text: string): string {
  return text.replace(/`#[^`\n]{0,200}`/g, (comment) => " ".repeat(comment.length));
}

/** `DATA=<Specify path>` and `--image <path to image>` are no shell: in as many characters, variables that nobody sets. */
export function withoutPlaceholders(text: string): string {
  if (!text.includes("<")) return text;
  const unset = (length: number) => `$${"_".repeat(length - 1)}`;
  return text
    .replace(/=<[^<>\n"'$;|&()]{1,120}>$/gm, (whole) => `=${unset(whole.length - 1)}`)
    .replace(
      /([ \t])(<[a-z][\w ./-]{1,80}\w>)(?=\s|$)/gim,
      (_, before: string, word: string) => before + unset(word.length),
    );
}

/** The syntax tree, and what is wrong with the text. */
export function treeOf(text: string): { readonly tree?: Tree; readonly trouble?: string } {
  try {
    const tree = parse(text) as unknown as Tree;
    const errors = tree.errors as readonly { readonly message?: string }[] | undefined;
    return errors?.length
      ? { tree, trouble: String(errors[0]?.message ?? "unreadable").slice(0, 200) }
      : { tree };
  } catch (error) {
    return { trouble: error instanceof Error ? error.message.slice(0, 200) : "unreadable" };
  }
}

/** Lines with their continuations joined, by where they begin. */
interface LogicalLine {
  readonly line: string;
  readonly start: number;
  readonly end: number;
}

/** Lines that one text in quotes may take up. */
const MOST_QUOTED = 60;

/** Where the lines end that begin at this one and are held together by double quotes. */
export function quotedLines(lines: readonly LogicalLine[], at: number): number {
  let open = false;
  for (let index = at; index < Math.min(lines.length, at + MOST_QUOTED); index++) {
    const quotes = lines[index]?.line.replace(/\\[\s\S]|'[^'"]*'/g, "").match(/"/g)?.length ?? 0;
    if (quotes % 2 === 1) open = !open;
    if (!open) return index + 1;
  }
  return at + 1;
}

/** A script's lines, with those that a backslash continues. */
export function logicalLines(text: string): readonly LogicalLine[] {
  const out: LogicalLine[] = [];
  for (const match of text.matchAll(/(?:[^\\\n]|\\[\s\S])+/g)) {
    out.push({ line: match[0], start: match.index, end: match.index + match[0].length });
    if (out.length >= MOST_LINES) break;
  }
  return out;
}
