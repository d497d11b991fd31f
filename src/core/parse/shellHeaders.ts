import type { Span } from "../model/source.ts";

/** A header line that a scheduler reads: `#SBATCH --nodes=2`. */
export interface HeaderLine {
  readonly scheduler: "slurm" | "pbs" | "lsf" | "sge";
  readonly text: string;
  readonly span: Span;
}

const LONGEST_TEXT = 400_000;
const LONGEST_HEADER = 2_000;

const HEADERS: readonly (readonly [HeaderLine["scheduler"], RegExp])[] = [
  ["slurm", /^#SBATCH\s+(.*)$/],
  ["pbs", /^#PBS\s+(.*)$/],
  ["lsf", /^#BSUB\s+(.*)$/],
  ["sge", /^#\$\s+(-.*)$/],
];

/** The lines of a script that schedulers read. */
export function headersOf(text: string): readonly HeaderLine[] {
  const out: HeaderLine[] = [];
  let offset = 0;
  for (const line of text.slice(0, LONGEST_TEXT).split("\n")) {
    if (line.charCodeAt(0) === 35 && line.length < LONGEST_HEADER) {
      for (const [scheduler, pattern] of HEADERS) {
        const match = pattern.exec(line.trimEnd());
        if (match)
          out.push({
            scheduler,
            text: (match[1] ?? "").replace(/\s+#.*$/, ""),
            span: { start: offset, end: offset + line.trimEnd().length },
          });
      }
    }
    offset += line.length + 1;
  }
  return out;
}
