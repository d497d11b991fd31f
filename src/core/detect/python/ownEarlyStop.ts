import type { PythonFile } from "../../parse/python.ts";
import { count } from "../facts.ts";
import type { Telling } from "../telling.ts";
import { optionPairs } from "./pythonPairs.ts";

/** `if waited >= args.patience: break`, or a mark that the loop is to stop; a few lines may say so to the reader before. */
const GIVES_UP =
  /^([ \t]+)(?:el)?if\b[^\n]{0,100}[<>=]=?[ \t]*(?:\w{1,30}\.){0,3}(\w{0,30}patience\w{0,10})\b[^\n]{0,40}:[^\n]*\n(?:\1[ \t][^\n]*\n){0,4}?\1[ \t]+(?:break\b|(?:\w{1,30}\.)?\w{0,20}stop\w{0,20}[ \t]*=[ \t]*True)/imy;
const PATIENCE = /patience/gi;

/** Early stopping that a loop does by itself: it counts how long nothing has got better, up to a patience. */
export function ownEarlyStop(file: PythonFile, list: Telling): void {
  const found = givesUp(file.text);
  if (found === undefined) return;
  const span = { start: found.index, end: found.index + found[0].length };
  list.add("earlyStopping", true, span);
  const told = optionPairs(file).find(({ key }) => key === found[2]);
  if (told) list.add("earlyStoppingPatience", count(told.value), told.span);
}

/** Looked for on the lines alone that speak of it: in a long file, each line that asks anything else is many. */
function givesUp(text: string): RegExpExecArray | undefined {
  for (const { index } of text.matchAll(PATIENCE)) {
    GIVES_UP.lastIndex = text.lastIndexOf("\n", index) + 1;
    const found = GIVES_UP.exec(text);
    if (found !== null) return found;
  }
  return undefined;
}
