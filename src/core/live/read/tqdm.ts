/** One bar of a progress line. */
export interface Bar {
  readonly label: string;
  readonly done: number;
  readonly total?: number;
  /** Steps per second; absent while the bar prints `?`. */
  readonly perSecond?: number;
}

/** `Epoch 1/3:  12%|█▎ | 5/40 [00:00<00:00, 49.55it/s]` */
const KNOWN =
  /^(.{0,120}?)\s*\d{1,3}%\|[^|]{0,300}\|\s*([\d.]{1,15})([kMG]?)\/([\d.]{1,15})([kMG]?) \[([^\]]{1,80})\]?/;
/** `120it [00:03, 38.2it/s]`: a bar that does not know its end. */
const OPEN = /^(.{0,120}?)\s*(\d{1,15})it \[([^\]]{1,80})\]?/;
const RATE = /([\d.]{1,15})\s*(it\/s|s\/it)/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: terminal output carries escape sequences
const ESCAPES = /\u001b\[[0-9;?]{0,16}[A-Za-z]/g;
const SCALE: { readonly [suffix: string]: number } = { "": 1, k: 1e3, M: 1e6, G: 1e9 };
/** A terminal line longer than this is no progress bar. */
const LONGEST_LINE = 2_000;

/** Reads one line (between carriage returns) of terminal output. */
export function readBar(line: string): Bar | undefined {
  if (line.length > LONGEST_LINE || !line.includes("[")) return undefined;
  const plain = line.replace(ESCAPES, "").trim();
  const known = KNOWN.exec(plain);
  if (known) {
    const done = scaled(known[2], known[3]);
    const total = scaled(known[4], known[5]);
    if (!(total > 0) || !(done >= 0)) return undefined;
    return { label: label(known[1]), done, total, ...rate(known[6]) };
  }
  const open = OPEN.exec(plain);
  return open ? { label: label(open[1]), done: Number(open[2]), ...rate(open[3]) } : undefined;
}

/** Splits a stream's chunk into lines at newlines and carriage returns, and keeps the unfinished rest. */
export function splitTerminal(
  rest: string,
  chunk: string,
): { readonly lines: readonly string[]; readonly rest: string } {
  const parts = (rest + chunk).split(/[\r\n]+/);
  const last = parts.pop() ?? "";
  return { lines: parts.filter((part) => part !== ""), rest: last.slice(-LONGEST_LINE) };
}

function label(text: string | undefined): string {
  return (text ?? "").replace(/:$/, "").trim();
}

function scaled(figure: string | undefined, suffix: string | undefined): number {
  return Number(figure) * (SCALE[suffix ?? ""] ?? 1);
}

function rate(inside: string | undefined): { perSecond?: number } {
  const match = RATE.exec(inside ?? "");
  const value = Number(match?.[1] ?? Number.NaN);
  if (!(value > 0)) return {};
  return { perSecond: match?.[2] === "s/it" ? 1 / value : value };
}
