/** Power of an Apple chip's parts, as `powermetrics` prints it in text. */
export interface ApplePower {
  readonly part: "cpu" | "gpu" | "ane";
  readonly powerWatts: number;
}

/** `CPU Power: 1234 mW`; some versions print watts. The combined line is the sum of these, so it is passed over. */
const LINE = /^\s*(CPU|GPU|ANE) Power:\s*(\d{1,9}(?:\.\d{1,6})?)\s*(m?W)\s*$/;

/** Reads one line; undefined for all that tells no part's power. */
export function readPowermetricsLine(line: string): ApplePower | undefined {
  const [, part, figure, unit] = LINE.exec(line) ?? [];
  if (part === undefined) return undefined;
  const powerWatts = Number(figure) / (unit === "mW" ? 1000 : 1);
  return { part: part.toLowerCase() as ApplePower["part"], powerWatts };
}
