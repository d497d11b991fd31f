/** What marimo writes on top of a notebook that it keeps as Python. */
const APP = /^app = marimo\.App\(/m;
/** A cell's head, with the names that it takes from other cells; these have no defaults. */
const CELL = /^@app\.cell\b[^\n]*\n(?:async )?def \w+\([^)]{0,20000}\):/gm;
/** Where the next part of the file begins. */
const NEXT = /^(?:@app\.|with app\.setup|app\._|if __name__)/gm;
/** Decorators of functions and classes that stand by themselves. */
const ALONE = /^@app\.(?:function|class_definition)\b[^\n]*/gm;
/** What a cell hands to others stands last in it. */
const HANDS_OVER = "\n    return";

/**
 * A marimo notebook as a plain script: what its cells hold is the file's own code, not that of functions which nothing calls.
 * Every character stays in its place, so that places in the file need no turning. Any other text is handed back as it is.
 */
export function withoutMarimoCells(text: string): string {
  if (!text.includes("marimo.App(") || !APP.test(text)) return text;
  const parts: string[] = [];
  let done = 0;
  const replace = (from: number, to: number, words: string) => {
    parts.push(text.slice(done, from), words, blank(text.slice(from + words.length, to)));
    done = to;
  };
  CELL.lastIndex = 0;
  for (let cell = CELL.exec(text); cell !== null; cell = CELL.exec(text)) {
    const body = cell.index + cell[0].length;
    replace(cell.index, body, "if True:");
    NEXT.lastIndex = body;
    const end = NEXT.exec(text)?.index ?? text.length;
    const last = text.lastIndexOf(HANDS_OVER, end);
    if (last >= body) replace(last + 1, end, "    pass");
    CELL.lastIndex = end;
  }
  return (parts.join("") + text.slice(done)).replace(ALONE, blank);
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/g, " ");
}
