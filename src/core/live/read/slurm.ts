/** A job of `squeue --noheader -o "%i|%j|%u|%T|%M|%l|%b|%N"`. */
export interface SlurmJob {
  readonly id: string;
  readonly name: string;
  readonly user: string;
  readonly state: string;
  readonly elapsedSeconds?: number;
  /** The scheduler's ceiling, not a forecast. */
  readonly limitSeconds?: number;
  readonly gres: string;
  readonly nodes: string;
}

/** The format that `readSqueue` reads. */
export const SQUEUE_FORMAT = "%i|%j|%u|%T|%M|%l|%b|%N";
/**
 * Slurm's "no value" is 2^64 − 2, and a counter that fell back while a step ran comes out as 2^64 less a little: both
 * were seen. No step draws half of that.
 */
const NO_VALUE = 2 ** 63;

/** Reads `squeue` lines; lines of another shape are passed over. */
export function readSqueue(text: string): readonly SlurmJob[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const cells = line.split("|");
    if (cells.length !== 8 || !/^\d+(?:[_+.]\S*)?$/.test(cells[0] ?? "")) return [];
    const [id = "", name = "", user = "", state = "", elapsed = "", limit = "", gres = "", nodes = ""] =
      cells;
    const elapsedSeconds = slurmSeconds(elapsed);
    const limitSeconds = slurmSeconds(limit);
    return [
      {
        id,
        name,
        user,
        state,
        gres,
        nodes,
        ...(elapsedSeconds === undefined ? {} : { elapsedSeconds }),
        ...(limitSeconds === undefined ? {} : { limitSeconds }),
      },
    ];
  });
}

/**
 * Joules of one job from `sstat` or `sacct --parsable2` output with a header: the sum over its steps' raw energy, since
 * the job's own row is blank. Undefined where nothing was measured; a blank or "no value" is never zero.
 */
export function readConsumedEnergy(text: string, jobId: string): number | undefined {
  const [header, ...rows] = text.split(/\r?\n/).map((line) => line.split("|"));
  const idColumn = header?.findIndex((name) => name === "JobID" || name === "JobIDRaw") ?? -1;
  const energyColumn = header?.indexOf("ConsumedEnergyRaw") ?? -1;
  if (idColumn < 0 || energyColumn < 0) return undefined;
  let joules: number | undefined;
  for (const row of rows) {
    const id = row[idColumn] ?? "";
    if (id !== jobId && !id.startsWith(`${jobId}.`)) continue;
    const cell = (row[energyColumn] ?? "").trim();
    const value = /^\d+$/.test(cell) ? Number(cell) : undefined;
    if (value === undefined || value >= NO_VALUE) continue;
    joules = (joules ?? 0) + value;
  }
  return joules;
}

/** Seconds of Slurm's `[days-]hours:minutes:seconds`, `minutes:seconds` or `minutes`; undefined for UNLIMITED and the like. */
export function slurmSeconds(text: string): number | undefined {
  const match = /^(?:(\d{1,6})-)?(\d{1,6})(?::(\d{1,2}))?(?::(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, days, a = "0", b, c] = match;
  const first = Number(a);
  if (days !== undefined) return Number(days) * 86_400 + first * 3600 + Number(b ?? 0) * 60 + Number(c ?? 0);
  if (c !== undefined) return first * 3600 + Number(b) * 60 + Number(c);
  if (b !== undefined) return first * 60 + Number(b);
  return first * 60;
}
