import type { PythonFile } from "../../parse/python.ts";
import { count, type FactList } from "../facts.ts";
import { optionPairs } from "./pythonPairs.ts";

/** `while step < args.total:`, `if done_iters >= opt.limit: break`: what a count of steps is held against. */
const BOUND =
  /\b(?:while|if)[ \t]+(?:not[ \t]+)?\(?(?:\w{1,30}\.){0,3}(?=\w{0,40}(?:steps?|iter|itr|update))\w{1,60}[ \t]*(?:<=?|>=?|==)[ \t]*(?:\w{1,30}\.){1,3}(\w{1,60})\)?[ \t]*:([^\n]*\n[^\n]*(?:\n[^\n]*)?)/g;
/** Steps that no training is long by. */
const OF_A_PART =
  /eval|val_|test|warm|log|save|sample|print|inner|start|begin|freez|every|freq|interval|seed|burn|decay|epoch/i;

/** The steps of a training that ends when they are counted, by the option that bounds them, whatever it is called. */
export function boundedSteps(python: PythonFile, list: FactList): void {
  if (list.has("steps") || list.has("epochs")) return;
  for (const [written, name = "", after = ""] of python.text.matchAll(BOUND)) {
    if (OF_A_PART.test(name) || !(written.startsWith("while") || /^[ \t]*(?:break|return)\b/m.test(after)))
      continue;
    const told = optionPairs(python).find(({ key }) => key === name);
    if (told) list.add("steps", count(told.value), told.span);
  }
}
