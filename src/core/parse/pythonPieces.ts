/** A statement at the margin that can be told from the inside of a bracket that was left open above it. */
const SURELY_NEW = /^(?:def|class|async\s+def|import)\s+\w|^from\s+[\w.]+\s+import\b/;
/** Statements with a body; the piece ends where the next statement at the margin begins. */
const COMPOUND = /^(?:def|class|async|if|for|while|with|try|match|@)/;
/** Clauses that belong to the statement above. */
const CLAUSE = /^(?:else|elif|except|finally)\b/;
const LONGEST_HEAD = 80;
/** What the end of a logical line depends on. */
const MARK = /[\n#"'\\()[\]{}]/g;

/**
 * Where a Python text can be cut into pieces that are parsed one by one: before a statement at the margin that has a
 * body or follows one, and before one that stands behind a blank line. An edit changes one piece and leaves the others;
 * a bracket that is left open while someone types reaches no further than to the next definition.
 */
export function pieceStarts(text: string): readonly number[] {
  const starts = [0];
  let afterCompound = false;
  let afterDecorator = false;
  let blank = false;
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    if (text[at] === "\n" || text[at] === "\r") blank = true;
    if (/[\s#)\]}]/.test(text[at] ?? "")) continue;
    const head = text.slice(at, at + LONGEST_HEAD);
    if (CLAUSE.test(head)) continue;
    const compound = COMPOUND.test(head);
    if (at > 0 && !afterDecorator && (compound || afterCompound || blank)) starts.push(at);
    afterCompound = compound;
    afterDecorator = head.startsWith("@");
    blank = false;
  }
  return starts;
}

/** Where the logical line ends that holds `from`: behind the brackets, strings and backslashes that carry it on. */
function nextLine(text: string, from: number): number {
  let depth = 0;
  MARK.lastIndex = from;
  for (let mark = MARK.exec(text); mark !== null; mark = MARK.exec(text)) {
    const { index } = mark;
    switch (mark[0]) {
      case "\n":
        if (depth === 0 || SURELY_NEW.test(text.slice(index + 1, index + LONGEST_HEAD))) return index + 1;
        break;
      case "#":
        MARK.lastIndex = lineEnd(text, index);
        break;
      case '"':
      case "'":
        MARK.lastIndex = stringEnd(text, index);
        break;
      case "\\":
        // What it escapes: the end of the line, or of `\r\n`.
        MARK.lastIndex = index + (text.startsWith("\r\n", index + 1) ? 3 : 2);
        break;
      case "(":
      case "[":
      case "{":
        depth++;
        break;
      default:
        depth = Math.max(0, depth - 1);
    }
  }
  return text.length;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** Behind a string, or at the end of its line where it is not closed; a triple-quoted one reaches to the text's end. */
function stringEnd(text: string, from: number): number {
  const quote = text[from] ?? "";
  if (text.startsWith(quote.repeat(3), from)) {
    for (let end = from + 3; ; end++) {
      end = text.indexOf(quote, end);
      if (end < 0) return text.length;
      if (text.startsWith(quote.repeat(3), end) && !isEscaped(text, end)) return end + 3;
    }
  }
  for (let end = from + 1; end < text.length; end++) {
    const code = text[end];
    if (code === "\\") end++;
    else if (code === quote) return end + 1;
    else if (code === "\n") return end;
  }
  return text.length;
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === "\\") slashes++;
  return slashes % 2 === 1;
}
