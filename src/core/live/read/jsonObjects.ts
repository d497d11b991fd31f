/** Takes a program's output piece by piece and hands over each object once it is whole. */
export interface JsonObjects {
  readonly read: (piece: string) => readonly unknown[];
}

/** An object longer than this was never begun by the program that we ask. */
const LONGEST = 262_144;

/**
 * A reader of objects that follow one another, be it in one array that never ends, in many, or with commas or words
 * between them: what programs print when they are asked for JSON again and again. A damaged object is passed over.
 */
export function createJsonObjects(): JsonObjects {
  let text = "";
  let depth = 0;
  let quoted = false;
  let escaped = false;
  return {
    read(piece) {
      const found: unknown[] = [];
      for (const mark of piece) {
        if (depth === 0 && mark !== "{") continue;
        text += mark;
        if (quoted) {
          quoted = escaped || mark !== '"';
          escaped = !escaped && mark === "\\";
        } else if (mark === '"') quoted = true;
        else if (mark === "{") depth++;
        else if (mark === "}" && --depth === 0) {
          found.push(...parsed(text));
          text = "";
        }
        if (text.length > LONGEST) [text, depth, quoted, escaped] = ["", 0, false, false];
      }
      return found;
    },
  };
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}
