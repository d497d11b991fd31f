/** What a program at the end of a pipe makes of a text, `echo 0,1 | awk -F, '{print NF}'`; undefined where it is not known. */
export function filtered(text: string, program: string, args: readonly string[]): string | undefined {
  if (text === "") return undefined;
  const all = args.join(" ");
  switch (program) {
    case "awk": {
      const by = /-F *["']?(.?)/.exec(all)?.[1] ?? "";
      return /\{ *print +NF *;? *\}/.test(all) ? String(fields(text, by).length) : undefined;
    }
    case "tr":
      return translated(text, args);
    case "wc":
      if (args.length !== 1) return undefined;
      return args[0] === "-l"
        ? String(text.split("\n").length)
        : args[0] === "-w"
          ? String(fields(text, "").length)
          : /^-[cm]$/.test(all)
            ? String(text.length + 1)
            : undefined;
    case "grep": {
      const [option, what = ""] = args;
      return option === "-o" && args.length === 2 && /^[\w,;:. -]{1,20}$/.test(what) && what !== "."
        ? Array(text.split(what).length - 1)
            .fill(what)
            .join("\n")
        : undefined;
    }
    case "xargs":
      return args.length === 0 ? text.trim() : undefined;
    default:
      return undefined;
  }
}

function fields(text: string, by: string): readonly string[] {
  return by.trim() === "" ? text.split(/\s+/).filter((one) => one !== "") : text.split(by);
}

/** `tr , '\n'`, `tr -d ' '`, `tr -cd ,`, `tr A-Z a-z`. */
function translated(text: string, args: readonly string[]): string | undefined {
  const one = (written: string) => (written === "\\n" ? "\n" : written === "\\t" ? "\t" : written);
  const [first = "", second = ""] = args.map(one);
  if (args.length !== 2) return undefined;
  const chosen = one(second);
  if (first === "-d") return [...text].filter((letter) => !chosen.includes(letter)).join("");
  if (/^-(?:cd|dc)$/.test(first)) return [...text].filter((letter) => chosen.includes(letter)).join("");
  if (/^(?:A-Z|\[:upper:\])$/.test(first)) return text.toLowerCase();
  return first.length === 1 && second.length === 1 ? text.replaceAll(first, second) : undefined;
}

/** `${X##*\/}`, `${X%.*}`: what is left where a pattern of one text and one `*` is taken away; else the whole. */
export function without(text: string, operator: string, pattern: string): string {
  const front = operator.startsWith("#");
  const star = front ? pattern.startsWith("*") : pattern.endsWith("*");
  const mark = star ? (front ? pattern.slice(1) : pattern.slice(0, -1)) : pattern;
  if (mark === "" || /[*?[$]/.test(mark)) return text;
  if (!star) {
    if (front) return text.startsWith(mark) ? text.slice(mark.length) : text;
    return text.endsWith(mark) ? text.slice(0, -mark.length) : text;
  }
  // The longest piece in front reaches to the last mark, the longest at the end begins at the first.
  const last = front === (operator.length === 2);
  const at = last ? text.lastIndexOf(mark) : text.indexOf(mark);
  if (at < 0) return text;
  return front ? text.slice(at + mark.length) : text.slice(0, at);
}

/** `$(basename PATH .yaml)`, `$(dirname PATH)`. */
export function pathPart(program: string, [path = "", ending = ""]: readonly string[]): string | undefined {
  if (/[$`]/.test(path) && program === "basename" && !/\/[^/$`]+$/.test(path)) return undefined;
  const parts = path.replace(/\/+$/, "").split("/");
  if (program === "dirname") return parts.length > 1 ? parts.slice(0, -1).join("/") : ".";
  return without(parts.at(-1) ?? "", "%", ending);
}
