import { closingBracket } from "./jsonPlaces.ts";

/** A notebook without what its cells printed: pictures and logs are most of many notebooks, and no code. */
export interface WithoutOutputs {
  readonly text: string;
  /** Where an offset of the shorter text stands in the whole one. */
  readonly rawAt: (offset: number) => number;
}

/** The key, where it is one: inside a string its quotes would be escaped. */
const OUTPUTS = /(?<!\\)"outputs"\s*:\s*\[/g;
/** Below this, cutting costs more than it spares. */
const WORTH_CUTTING = 2_000;

/** Takes the contents of every `"outputs": […]` out of a notebook's JSON; one that is not closed stays. */
export function withoutOutputs(text: string): WithoutOutputs {
  const kept: { readonly from: number; readonly rawFrom: number }[] = [{ from: 0, rawFrom: 0 }];
  const parts: string[] = [];
  let start = 0;
  let length = 0;
  OUTPUTS.lastIndex = 0;
  for (let match = OUTPUTS.exec(text); match !== null; match = OUTPUTS.exec(text)) {
    const open = match.index + match[0].length;
    const close = closingBracket(text, open - 1);
    if (close === undefined) break;
    OUTPUTS.lastIndex = close;
    if (close - open < WORTH_CUTTING) continue;
    parts.push(text.slice(start, open));
    length += open - start;
    start = close;
    kept.push({ from: length, rawFrom: close });
  }
  if (parts.length === 0) return { text, rawAt: (offset) => offset };
  parts.push(text.slice(start));
  return {
    text: parts.join(""),
    rawAt(offset) {
      let low = 0;
      let high = kept.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((kept[middle]?.from ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const stretch = kept[low];
      return stretch === undefined ? offset : offset - stretch.from + stretch.rawFrom;
    },
  };
}
